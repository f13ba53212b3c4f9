import Content
import Diagnostics
import Testing

@testable import PortalModel

/// Functions come under the themes whose words they have, and one can say why.
struct TopicTests {
    private let themes = """
        - id: compras
          título: Compras públicas
          palabras: [contratación, plan de compras]
        - id: campanas
          título: Campanas
          palabras: [campana]
        - id: atencion
          título: Atención
          palabras: [atención a la ciudadanía, queja]
        """

    /// The themes of each function of the only agency, with the words for which it is there.
    private func read(
        _ text: String, files: [(path: String, text: String)] = [], themes: String? = nil
    ) -> (found: [[String]], findings: [String]) {
        var diagnostics: [Diagnostic] = []
        var drafts = Drafts()
        for (path, text) in [(path: "a/index.md", text: agency("A", text))] + files {
            let file = SourceFile(path: "Content/" + path, text: text)
            guard let document = Document(parsing: file, path: path, diagnostics: &diagnostics)
            else { continue }
            _ = drafts.add(document, Vocabulary(strings), diagnostics: &diagnostics)
        }
        let portal = Portal(
            settings: nil, drafts: drafts, attachments: [], folder: "Content/",
            siteAddresses: SiteAddresses(strings), diagnostics: &diagnostics)
        guard
            let file = EntryFile<ThemeFacts>(
                parsing: SourceFile(path: "Content/themes.yml", text: themes ?? self.themes),
                diagnostics: &diagnostics)
        else { return ([], diagnostics.map(words(of:))) }
        let topics = Topics(file, isOwn: true, strings, diagnostics: &diagnostics)
        let slice = TopicReader.read(portal.agencies.indices, of: portal, topics)
        let index = TopicIndex(topics, [slice], diagnostics: &diagnostics)
        let found = index.words[0].enumerated().map { position, read in
            read.marks.map { mark in
                let text = Array(portal.agencies[0].functions[position].plainText.utf8)
                let words = String(decoding: text[Int(mark.start)..<Int(mark.end)], as: UTF8.self)
                return topics.all[Int(mark.topic)].id + (mark.isGiven ? "!" : ": " + words)
            }
        }
        return (found, diagnostics.map(words(of:)).filter { !$0.contains("unused-theme-word") })
    }

    @Test func `words count in any number, accent and case, and small ones between them do not`() {
        let read = read(
            """
            ## Funciones

            1. Dirigir las CONTRATACIONES y el plan anual de compras.
            2. Hacer los planes de compras.
            3. Mejorar la atencion de las ciudadanías.
            4. Guardar el contrato.
            """)
        #expect(
            read.found == [
                ["compras: CONTRATACIONES"], ["compras: planes de compras"],
                ["atencion: atencion de las ciudadanías"], [],
            ])
        #expect(read.findings.isEmpty)
    }

    @Test func `an ñ is no n`() {
        let read = read("## Funciones\n\n1. Hacer campañas.\n2. Tocar las campanas.\n")
        #expect(read.found == [[], ["campanas: campanas"]])
    }

    @Test func `each place is told once, and three of a theme at most`() {
        let read = read(
            "## Funciones\n\n1. Atender quejas, otra queja, más quejas y la última queja.\n")
        #expect(read.found == [["atencion: quejas", "atencion: queja", "atencion: quejas"]])
    }

    @Test func `the longer of two that begin alike says more`() {
        let read = read(
            "## Funciones\n\n1. Velar por el agua potable.\n",
            themes: "- id: agua\n  título: Agua\n  palabras: [agua, agua potable]\n")
        #expect(read.found == [["agua: agua potable"]])
    }

    @Test func `the file of a function puts it under a theme, and takes it away from one`() {
        let read = read(
            "## Funciones\n\n1. Atender quejas.\n2. Atender quejas.\n",
            files: [
                ("a/funciones/1.md", function("Más.", fields: "temas: [Compras públicas]\n")),
                ("a/funciones/2.md", function("Más.", fields: "temas: [-atencion]\n")),
            ])
        #expect(read.found == [["compras!", "atencion: quejas"], []])
        #expect(read.findings.isEmpty)
    }

    @Test func `a name that is no theme is told, and so is what contradicts itself`() {
        let read = read(
            "## Funciones\n\n1. Atender quejas.\n",
            files: [
                (
                    "a/funciones/1.md",
                    function("Más.", fields: "temas: [atencin, compras, -compras]\n")
                )
            ])
        #expect(
            read.findings == [
                "Content/a/funciones/1.md:3:9-16 unknown-theme: atencin | did you mean 'atencion'?",
                "Content/a/funciones/1.md:3:27-35 theme-both-ways: compras",
            ])
    }
}

/// Functions of other agencies are found by the words they share.
struct LikenessTests {
    private func index(_ agencies: [[String]]) -> TopicIndex {
        var diagnostics: [Diagnostic] = []
        var drafts = Drafts()
        for (number, functions) in agencies.enumerated() {
            let path = String(1000 + number) + "/index.md"
            let list = functions.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
            let file = SourceFile(
                path: "Content/" + path, text: agency("A\(number)", "## Funciones\n\n" + list))
            guard let document = Document(parsing: file, path: path, diagnostics: &diagnostics)
            else { continue }
            _ = drafts.add(document, Vocabulary(strings), diagnostics: &diagnostics)
        }
        let portal = Portal(
            settings: nil, drafts: drafts, attachments: [], folder: "Content/",
            siteAddresses: SiteAddresses(strings), diagnostics: &diagnostics)
        let slice = TopicReader.read(portal.agencies.indices, of: portal, Topics())
        return TopicIndex(Topics(), [slice], diagnostics: &diagnostics)
    }

    private func like(_ agency: Int, _ position: Int, _ index: TopicIndex) -> [FunctionPosition] {
        var cache = Likeness.Cache()
        return Likeness(index).functions(
            like: FunctionPosition(agency: agency, position: position), &cache)
    }

    private let offices = [
        ["Formular la política de gestión documental y archivos.", "Atender las quejas."],
        ["Liderar la política distrital de gestión documental y archivos.", "Cuidar el agua."],
        ["Tramitar licencias de construcción.", "Guardar los archivos de gestión documental."],
        ["Pintar puentes.", "Medir terrenos."],
    ]

    @Test func `those that share most come first, and none is of the same agency`() {
        let index = index(offices)
        #expect(
            like(0, 0, index) == [
                FunctionPosition(agency: 1, position: 0), FunctionPosition(agency: 2, position: 1),
            ])
        #expect(like(3, 0, index).isEmpty)
        #expect(like(0, 1, index).isEmpty)
    }

    @Test func `five at most, and the same each time, even where all are alike`() {
        let index = index(
            Array(repeating: ["Coordinar la gestión documental de la entidad."], count: 400))
        let found = like(200, 0, index)
        #expect(found.count == Likeness.limit)
        #expect(!found.contains(FunctionPosition(agency: 200, position: 0)))
        #expect(like(200, 0, index) == found)
        // Of so many the nearest are looked at.
        #expect(found.allSatisfy { abs(Int($0.agency) - 200) <= 10 })
    }

    @Test func `there is nothing alike where there is nothing`() {
        let index = index([["Pintar."], ["Pintar."]])
        #expect(like(0, 0, index).isEmpty)
    }
}

/// The hierarchy is drawn on as few sheets as it fits on, and each agency stands on one.
struct OrganigramTests {
    private func sheets(_ folders: [String]) -> (organigram: Organigram, portal: Portal) {
        var diagnostics: [Diagnostic] = []
        var drafts = Drafts()
        for folder in folders {
            let path = folder + "/index.md"
            let file = SourceFile(path: "Content/" + path, text: agency(folder))
            guard let document = Document(parsing: file, path: path, diagnostics: &diagnostics)
            else { continue }
            _ = drafts.add(document, Vocabulary(strings), diagnostics: &diagnostics)
        }
        let portal = Portal(
            settings: nil, drafts: drafts, attachments: [], folder: "Content/",
            siteAddresses: SiteAddresses(strings), diagnostics: &diagnostics)
        return (Organigram(portal), portal)
    }

    /// The agencies that each sheet shows, the top excluded.
    private func shown(_ organigram: Organigram, _ portal: Portal) -> [[Int]] {
        organigram.sheets.map { sheet in
            var shown: [Int] = []
            var level = Array(
                Organigram.children(of: sheet.top, in: portal)[sheet.children])
            while !level.isEmpty {
                shown += level
                level = level.filter { !sheet.cut.contains($0) }
                    .flatMap { portal.agencies[$0].children }
            }
            return shown
        }
    }

    @Test func `a small one is on one sheet`() {
        let (organigram, portal) = sheets(["a", "a/x", "a/y", "b", "b/z"])
        #expect(organigram.sheets.count == 1)
        #expect(organigram.sheets[0].top == nil && organigram.sheets[0].cut.isEmpty)
        #expect(shown(organigram, portal)[0].count == 5)
    }

    @Test func `one agency above all is the top itself`() {
        let (organigram, portal) = sheets(["a", "a/x", "a/y"])
        #expect(organigram.sheets.map(\.top) == [0])
        #expect(shown(organigram, portal)[0].count == 2)
        #expect(sheets(["a"]).organigram.sheets.isEmpty)
    }

    @Test(arguments: [(3, 200, 0), (700, 0, 0), (20, 20, 3), (1, 600, 1), (300, 2, 0)])
    func `however many there are, each stands once and no sheet has too many`(
        roots: Int, below: Int, deepest: Int
    ) {
        var folders: [String] = []
        for root in 0..<roots {
            folders.append("r\(root)")
            for child in 0..<below {
                folders.append("r\(root)/c\(child)")
                for last in 0..<deepest { folders.append("r\(root)/c\(child)/d\(last)") }
            }
        }
        let (organigram, portal) = sheets(folders)
        let shown = shown(organigram, portal)
        #expect(shown.allSatisfy { $0.count <= Organigram.limit })
        let top = portal.roots.count == 1 ? portal.roots : []
        #expect((shown.flatMap(\.self) + top).sorted() == Array(portal.agencies.indices))
        // Each cut leads to the sheet with what was cut.
        for sheet in organigram.sheets {
            for agency in sheet.cut {
                #expect(
                    organigram.sheetOfAgency[agency].map { organigram.sheets[$0].top } == agency)
            }
        }
    }
}
