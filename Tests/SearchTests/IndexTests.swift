import Foundation
import Testing

@testable import Search

/// The files of an index, and what the script finds in them.
struct IndexTests {
    private static let language = SearchLanguage(stopWords: ["de", "la", "el", "y"])

    private static func document(
        _ title: String, _ text: String = "", at address: String, kind: SearchDocument.Kind = .page,
        in context: SearchDocument.Context = .init(id: 0, label: "", base: ""),
        norms: [String] = [], ownNorms: Int = 0
    ) -> SearchDocument {
        SearchDocument(
            kind, title: title, address: address, in: context,
            [.init(.title, title), .init(.text, text)], norms: norms, ownNorms: ownNorms)
    }

    /// The files of an index of these documents, read in ranges of so many shards.
    private static func files(
        _ documents: [SearchDocument], shards: Int = 1000, filters: [SearchFilter] = [],
        termLimit: Int = SearchIndex.usualTermLimit,
        secondTierLimit: Int = SearchIndex.usualSecondTierLimit
    ) -> [SearchFile] {
        let size = shards * SearchReader.shardLimit
        var files: [SearchFile] = []
        var slices: [SearchSlice] = []
        for start in stride(from: 0, to: documents.count, by: size) {
            var reader = SearchReader(language, from: start)
            for document in documents[start..<min(start + size, documents.count)] {
                reader.read(document)
                files += reader.takeFiles()
            }
            let slice = reader.finish()
            files += slice.files
            slices.append(slice)
        }
        let index = SearchIndex(
            slices, filters: filters, language, termLimit: termLimit,
            secondTierLimit: secondTierLimit)
        let sections = index.sections.indices.map { index.write($0) }
        files += sections.flatMap(\.files)
        return files + index.directory(of: sections)
    }

    /// A site that has nothing but a search.
    private static func site(_ files: [SearchFile]) throws -> Folder {
        let folder = try Folder()
        for file in files { try folder.write(file.bytes, to: "buscar/\(file.name).js") }
        let script = try Data(
            contentsOf: Node.root.appending(path: "Templates/assets/buscar.js"))
        try folder.write(Array(script), to: "buscar.js")
        let directory = files.last?.name ?? ""
        try folder.write(
            Array(
                """
                <form data-index="buscar/\(directory).js"></form><script src="buscar.js"></script>
                """.utf8), to: "buscar.html")
        return folder
    }

    private struct Answer: Decodable {
        struct Unit: Decodable {
            let written: String
            let found: Int
            let total: Int
            let corrections: [String]
            let others: [String]
        }

        let addresses: [String]
        let titles: [String]
        let total: Int
        let whole: Int
        let units: [Unit]
        let bytes: Int
    }

    private static func ask(
        _ question: String, _ filters: [String] = [], of folder: Folder
    ) throws -> Answer {
        struct Question: Encodable {
            let q: String
            let filters: [String]
        }
        let input = try JSONEncoder().encode(Question(q: question, filters: filters))
        let output = try Node.run(
            "ask.js", [folder.path], input: String(decoding: input, as: UTF8.self) + "\n")
        return try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
    }

    private static let documents = [
        document("Archivo General", "Organiza los documentos de la alcaldía.", at: "archivo.html"),
        document(
            "Contratación", "Los contratos y las licitaciones de la entidad.", at: "contratos.html",
            kind: .function),
        document("Campaña de vacunas", "Las campañas llegan a los niños.", at: "campana-1.html"),
        document("Campana mayor", "La campana suena a las seis.", at: "campana-2.html"),
        document(
            "Decreto 140 de 2021", "", at: "decreto.html", kind: .norm, norms: ["140/2021"],
            ownNorms: 1),
        document(
            "Estructura", "Según el decreto que la adoptó.", at: "estructura.html",
            norms: ["140/2021"]),
        document("Gestión documental", "La gestión documental y el archivo.", at: "gestion.html"),
        document("Otra gestión", "Lo documental no es gestión.", at: "otra.html"),
    ]

    @Test(
        .enabled(if: Node.isThere, "There is no node: the script of the search is not tested"),
        arguments: [
            ("archivo", ["archivo.html", "gestion.html"]),
            ("ARCHIVOS", ["archivo.html", "gestion.html"]),
            ("contratacion", ["contratos.html"]), ("licitación", ["contratos.html"]),
            ("contratasion", ["contratos.html"]),
            ("archvio general", ["archivo.html", "gestion.html"]),
            ("licit", ["contratos.html"]), ("140/2021", ["decreto.html", "estructura.html"]),
            ("decreto 140/21", ["decreto.html", "estructura.html"]),
            ("140 de 2021", ["decreto.html", "estructura.html"]),
            ("decreto 140", ["decreto.html", "estructura.html"]),
            ("campaña", ["campana-1.html", "campana-2.html"]),
            ("campana", ["campana-2.html", "campana-1.html"]), ("ninos", ["campana-1.html"]),
            ("\"gestión documental\"", ["gestion.html"]), ("«es gestión»", ["otra.html"]),
            ("\"documental gestión\"", []), ("helicóptero", []), ("de la", []),
        ])
    func `a question finds what it means, the best first`(question: String, addresses: [String])
        throws
    {
        let folder = try Self.site(Self.files(Self.documents))
        #expect(try Self.ask(question, of: folder).addresses == addresses)
    }

    @Test(.enabled(if: Node.isThere, "There is no node: the script of the search is not tested"))
    func `an answer says how many there are, and what was made of the question`() throws {
        let folder = try Self.site(Self.files(Self.documents))
        let partial = try Self.ask("gestión vacunas helicóptero", of: folder)
        #expect(partial.total == 3 && partial.whole == 0)
        #expect(partial.units.map(\.found) == [2, 1, 0])
        #expect(try Self.ask("contratasion", of: folder).units[0].corrections == ["contratacion"])
        #expect(try Self.ask("vacu", of: folder).units[0].others == ["vacunas"])
        // The first letter is taken as right.
        #expect(try Self.ask("krchivo", of: folder).total == 0)
    }

    @Test(.enabled(if: Node.isThere, "There is no node: the script of the search is not tested"))
    func `filters leave the documents that are in all of them`() throws {
        let filters = [
            SearchFilter(name: "k/norma", documents: [4..<5]),
            SearchFilter(name: "a/alcaldia", documents: [0..<3, 4..<6]),
            SearchFilter(name: "t/nada", documents: []),
        ]
        let folder = try Self.site(Self.files(Self.documents, filters: filters))
        func addresses(_ filters: String...) throws -> [String] {
            try Self.ask("decreto", filters, of: folder).addresses
        }
        #expect(try addresses("a/alcaldia") == ["decreto.html", "estructura.html"])
        #expect(try addresses("a/alcaldia", "k/norma") == ["decreto.html"])
        #expect(try addresses("t/nada") == [])
        #expect(try addresses("a/no-es") == [])
    }

    /// Documents with a word that all of them have, in texts of many lengths.
    private static let many = (0..<3000).map { number in
        document(
            "Página \(number)",
            "común "
                + (0..<(number * 7919 % 60)).map { "palabra\($0 * number % 97)" }
                .joined(separator: " ") + (number.isMultiple(of: 500) ? " rara" : ""),
            at: "p/\(number).html", in: .init(id: number / 100, label: "", base: "p/"))
    }

    @Test(.enabled(if: Node.isThere, "There is no node: the script of the search is not tested"))
    func `the second tier of a common word is announced, or loaded where it matters`() throws {
        let folder = try Self.site(Self.files(Self.many, termLimit: 700))
        let alone = try Self.ask("común", of: folder)
        #expect(alone.units[0].total == 3000 && alone.units[0].found < 3000)
        #expect(alone.addresses.count == 10)
        let both = try Self.ask("común rara", of: folder)
        #expect(both.whole == 6 && both.total == 3000)
        // The best are the same, whether the rest was loaded or not.
        let whole = try Self.site(Self.files(Self.many))
        #expect(try Self.ask("común", of: whole).addresses == alone.addresses)
        #expect(try Self.ask("común", of: whole).units[0].found == 3000)
    }

    @Test(.enabled(if: Node.isThere, "There is no node: the script of the search is not tested"))
    func `a second tier has its limit, and an answer says how many pages there are`() throws {
        let files = Self.files(Self.many, termLimit: 300, secondTierLimit: 1000)
        let tiers = Dictionary(grouping: files.filter { $0.name.hasPrefix("b") }) {
            $0.name.prefix { $0 != "-" }
        }
        #expect(!tiers.isEmpty)
        for (term, files) in tiers {
            // Each file is a call around its postings.
            let size = files.reduce(0) { $0 + $1.bytes.count - 40 }
            #expect(size <= 1000, "\(term)")
        }
        let both = try Self.ask("común rara", of: try Self.site(files))
        #expect(both.units[0].total == 3000)
        // More than the first tier was read, and not all.
        let first = try Self.ask("común", of: try Self.site(files)).units[0].found
        #expect(both.units[0].found > first && both.units[0].found < 3000)
    }

    @Test func `the files are the same however many read, and their names tell their content`() {
        let one = Self.files(Self.many)
        for shards in [1, 3, 17] {
            let other = Self.files(Self.many, shards: shards)
            #expect(other.map(\.name).sorted() == one.map(\.name).sorted())
            #expect(
                Dictionary(uniqueKeysWithValues: other.map { ($0.name, $0.bytes) })
                    == Dictionary(uniqueKeysWithValues: one.map { ($0.name, $0.bytes) }))
        }
        #expect(Set(one.map(\.name)).count == one.count)
        let changed = Self.files(
            Self.many.dropLast() + [Self.document("Otra", "común", at: "p/otra.html")])
        let names = Set(one.map(\.name))
        // The shards of the documents before stay as they were.
        #expect(changed.filter { $0.name.hasPrefix("d") && !names.contains($0.name) }.count == 1)
    }

    @Test func `shards stay small`() {
        for file in Self.files(Self.many) where !file.name.hasPrefix("indice") {
            #expect(file.bytes.count <= 48_000, "\(file.name)")
        }
    }

    @Test func `a text keeps its quotes, line ends and signs`() throws {
        let text = "«a» \"b\" \\ c\nd\u{2028}e\u{2029}f\u{7}g </script> ñ 😀"
        let file = try #require(
            Self.files([Self.document("T", text, at: "t.html")]).first {
                $0.name.hasPrefix("d0-")
            })
        let script = String(decoding: file.bytes, as: UTF8.self)
        let start = try #require(script.firstIndex(of: ","))
        let json = script[script.index(after: start)...].dropLast(3)
        #expect(!script.contains("\u{2028}") && !script.contains("\u{2029}"))
        let decoded = try JSONSerialization.jsonObject(with: Data(json.utf8))
        #expect(String(describing: decoded).contains("😀"))
        #expect(script.contains(#"«a» \"b\" \\ c\nd\u2028e\u2029f\u0007g </script> ñ 😀"#))
    }
}
