import Content
package import Diagnostics
import Files

/// The schema of what files may say, for editors and for the documentation.
package enum SchemaListing {
    /// The names of the types, as files and commands write them.
    package static let typeNames = DocumentType.allCases.map(\.rawValue)

    /// The JSON Schema of a type by its name in either language, or of all types where it is nil.
    ///
    /// - Parameter language: The language of the descriptions; nil for both.
    /// - Returns: nil where there is no such type.
    package static func schema(ofTypeNamed name: String?, in language: Language?) -> String? {
        let schema = JSONSchema(language: language)
        guard let name else { return schema.textOfAllTypes() }
        return DocumentType(named: name).map(schema.text)
    }

    /// The page of the documentation that lists every key.
    package static func reference(in language: Language) -> String {
        SchemaReference(language: language).markdown
    }

    /// Writes the JSON Schema of every type into a folder, as `agency.json` and so on.
    ///
    /// A file that is right already is not touched; the folder is made where it is missing.
    package static func write(to folder: String, in language: Language?, _ report: inout Report) {
        let schema = JSONSchema(language: language)
        do throws(FileError) {
            for type in DocumentType.allCases {
                let text = schema.text(of: type)
                try Files.write(Array(text.utf8), to: type.rawValue + ".json", in: folder)
            }
        } catch {
            report.fail(error)
        }
    }
}
