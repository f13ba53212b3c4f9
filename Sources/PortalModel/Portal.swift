package import Content
package import Diagnostics
import Words

/// The whole portal: every agency and function, at its address, checked against the others.
package struct Portal: Sendable {
    package let settings: PortalSettings?
    /// The home page's document, where it is not an agency.
    package internal(set) var home: Document?
    /// All agencies, each after the folder that holds it.
    package internal(set) var agencies: [Agency]
    /// The agencies that are part of no other, in alphabetical order.
    package internal(set) var roots: [Int] = []
    /// The files published beside the pages.
    package internal(set) var attachments: [Attachment] = []
    /// The address of each page and attachment, by the path of its source below `Content/`.
    package internal(set) var addresses: [String: String] = [:]

    /// A file of the content that is published as it is.
    package struct Attachment: Sendable, Hashable {
        /// Where it stands below `Content/`.
        package let path: String
        /// Where it is published, from the portal's root.
        package let address: String
    }

    /// The words of the portal's language that stand in addresses.
    package struct PathWords: Sendable {
        package let agencies: String
        package let functions: String
        package let siteMap: String

        package init(_ strings: Strings) {
            agencies = strings["path_agencies"]
            functions = strings["path_functions"]
            siteMap = strings["path_site_map"]
        }

        /// The addresses of the pages that every portal has.
        func ownPages(hasRootAgency: Bool) -> [String] {
            ["404.html", siteMap + ".html", agencies + "/index.html"]
                + (hasRootAgency ? [] : [functions + "/index.html", "index.html"])
        }
    }

    package var functionCount: Int { agencies.reduce(0) { $0 + $1.functions.count } }
}

/// What one Markdown file gives to the portal, before it is seen among the others.
package enum Draft: Sendable {
    case home(Document)
    case agency(Agency)
    case function(Function, folder: String)

    /// Takes what a document says by itself; nil, with a diagnostic, where its place is wrong.
    package init?(
        _ document: Document, _ vocabulary: Vocabulary, diagnostics: inout [Diagnostic]
    ) {
        let place = SourceRange(line: 1, length: 3)
        let name = document.path[document.folder.endIndex...]
        switch document.type {
        case .home:
            guard document.path == "index.md" else {
                diagnostics.append(Diagnostic(.homeNotAtTop, in: document.file, at: place))
                return nil
            }
            self = .home(document)
        case .agency:
            guard name == "index.md" else {
                diagnostics.append(Diagnostic(.agencyNotIndex, in: document.file, at: place))
                return nil
            }
            self = .agency(Agency(document, vocabulary, diagnostics: &diagnostics))
        case .function:
            let given = document.fields.locatedText(.number)
            let stem = given?.value ?? String(name.dropLast(".md".utf8.count))
            guard name != "index.md", let number = Function.number(fromFileName: stem) else {
                diagnostics.append(
                    Diagnostic(
                        .functionNumber, stem, in: document.file, at: given?.range ?? place))
                return nil
            }
            var folder = document.folder.dropLast()
            for word in ["funciones", "functions"] {
                if folder == word { folder = "" }
                if folder.hasSuffix("/" + word) { folder.removeLast(word.utf8.count + 1) }
            }
            self = .function(Function(document, number: number, vocabulary), folder: String(folder))
        case .portal: preconditionFailure("portal.yml is no Markdown file.")
        }
    }
}
