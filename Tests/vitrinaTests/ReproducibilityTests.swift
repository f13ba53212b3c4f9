import Build
import Foundation
import Testing

/// The same content gives the same bytes, wherever, whenever and however it is built.
struct ReproducibilityTests {
    private static let example = Repository.path + "Content"
    private let place = Workplace()

    /// The site of a folder that holds `Content/`, built on a fixed day.
    private func site(
        of source: String, _ more: [String] = [],
        environment: [String: String] = ["LANG": "en_US.UTF-8"]
    ) throws -> [String: Data] {
        let output = Workplace()
        let run = try Command.build(source, to: output("Output"), more, environment: environment)
        #expect(run.status == 0, "\(run.errors)")
        return try output.files("Output")
    }

    @Test(arguments: ["/dev/shm", "/tmp"])
    func `the order of the folders on the disk does not matter`(disk: String) throws {
        try #require(FileManager.default.isWritableFile(atPath: disk))
        try place.copy(Self.example, to: "Content")
        let expected = try site(of: place.path)
        #expect(expected.count > 60)
        for _ in 0..<4 {
            let elsewhere = Workplace(in: disk)
            try elsewhere.copy(Self.example, to: "a longer name/Content") { $0.shuffled() }
            #expect(difference(try site(of: elsewhere("a longer name")), expected) == [])
        }
    }

    @Test(arguments: [
        ["LANG": "es_CO.UTF-8", "TZ": "America/Bogota"],
        ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"],
        ["LC_ALL": "C", "TZ": "Pacific/Kiritimati", "HOME": "/nonexistent"],
        ["SOURCE_DATE_EPOCH": "86400", "LC_COLLATE": "es_ES.UTF-8", "LC_NUMERIC": "de_DE.UTF-8"],
        [:],
    ])
    func `the environment does not matter`(environment: [String: String]) throws {
        let expected = try site(of: Repository.path)
        #expect(difference(try site(of: Repository.path, environment: environment), expected) == [])
    }

    @Test func `neither the clock nor the number of tasks matters`() async throws {
        func withoutStamp(_ files: [String: Data]) -> [String: Data] {
            // It is of the program that published, which here is that of the tests.
            files.filter { $0.key != ".vitrina/build.tsv" }
        }
        try place.copy(Self.example, to: "Content")
        let expected = withoutStamp(try site(of: place.path))
        for (number, jobs) in [1, 2, 3, 7, 64].enumerated() {
            let portal = Workplace()
            try portal.copy(Self.example, to: "Content")
            var options = BuildOptions(
                source: portal.path, output: place("Output \(jobs)"),
                now: number * 400_000_000, jobs: jobs)
            options.today = DayText.day("2026-01-02")
            let report = await PortalBuild(options).publish()
            #expect(report.outcome == .success)
            #expect(
                difference(withoutStamp(try place.files("Output \(jobs)")), expected) == [])
        }
    }

    @Test func `the day of the run reaches no page`() throws {
        try place.copy(Self.example, to: "Content")
        let expected = try site(of: place.path)
        #expect(try place.read("Content/ledger.tsv").contains("alcaldia-de-cali/index.html"))
        #expect(difference(try site(of: place.path, ["--today", "2031-12-31"]), expected) == [])
    }

    @Test func `a rebuild equals a clean build`() throws {
        try place.copy(Self.example, to: "Content")
        func build() throws -> Command.Run { try Command.build(place.path, to: place("Output")) }
        #expect(try build().status == 0)
        try place.write(
            """
            ---
            tipo: entidad
            título: Otra
            clase: oficina
            publicado: desconocido
            ---

            ## Funciones

            1. Una sola.
            """, to: "Content/otra/index.md")
        try FileManager.default.removeItem(atPath: place("Content/alcaldia-de-cali"))
        try place.write(
            "- {dirección: /alcaldia-de-cali/, retirado: 2026-01-02, motivo: Se suprimió}\n",
            to: "Content/tombstones.yml")
        let file = "Content/gobernacion-de-antioquia/index.md"
        try place.write(
            try place.read(file).replacing("departamental", with: "nacional"), to: file)
        #expect(try build().status == 0)
        #expect(difference(try place.files("Output"), try site(of: place.path)) == [])
        #expect(try place.read("Output/alcaldia-de-cali/index.html").contains("Se suprimió"))
    }
}

/// What a second build leaves alone.
struct RebuildTests {
    private let place = Workplace()

    /// What the disk says of a file that was not written again.
    private struct Identity: Equatable {
        let inode: Int
        let changed: Date?
    }

    private func identities() throws -> [String: Identity] {
        var identities: [String: Identity] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: place("Output")) {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: place("Output/" + path))
            identities[path] = Identity(
                inode: attributes[.systemFileNumber] as? Int ?? 0,
                changed: attributes[.modificationDate] as? Date)
        }
        return identities
    }

    private func build() throws -> Command.Run {
        try Command.build(place.path, to: place("Output"))
    }

    @Test func `a second build says that nothing changed, and writes nothing`() throws {
        try place.copy(Repository.path + "Content", to: "Content")
        #expect(try build().output.hasPrefix("Published 126 pages (227 files changed) in "))
        let before = try identities()
        let run = try build()
        #expect(run.output.hasPrefix("Nothing changed in the 126 pages ("))
        let after = try identities()
        #expect(before.count > 60 && before == after)
        #expect(try place.names() == ["Content", "Output"])
    }

    @Test func `a file that has not changed keeps its inode and its time`() throws {
        try place.copy(Repository.path + "Content", to: "Content")
        _ = try build()
        let before = try identities()
        let file = "Content/alcaldia-de-cali/secretaria-general/index.md"
        try place.write(
            try place.read(file).replacing("Organizar y controlar el Archivo", with: "Archivar"),
            to: file)
        let run = try build()
        #expect(run.status == 0)
        let after = try identities()
        let site = try place.files("Output")
        // The files of the search index are named by what they hold.
        let changed = site.keys.filter { before[$0] != after[$0] && !$0.hasPrefix("buscar/") }
            .sorted()
        let functions = "alcaldia-de-cali/secretaria-general/funciones/"
        // Every function's menu has the title that changed.
        let expected =
            (1...18).map { functions + "\($0).html" } + [
                "alcaldia-mayor-de-bogota/secretaria-general/funciones/5.html", "datos/index.html",
                "datos/temas.csv", "datos/temas.json", "funciones/a-z/index.html",
                "funciones/verbos/archivar.html", "funciones/verbos/index.html",
                "funciones/verbos/organizar.html", "normas/acuerdo-1-1996-alcaldia-de-cali.html",
                "temas/documentos-y-archivo.html", "temas/index.html",
                functions + "7.json", "datos/catalogo.jsonld", "datos/catalogo.ttl",
                "datos/funciones.csv", "datos/funciones.json", "datos/organizacion.ttl",
                functions + "index.html", "alcaldia-de-cali/secretaria-general/index.html",
                "buscar.html", "declaracion-de-accesibilidad.html", "index.html",
                "funciones/index.html", ".vitrina/build.tsv", ".vitrina/ledger.tsv",
                ".vitrina/manifest.sha256", ".vitrina/manifest.tsv",
            ]
        #expect(changed == expected.sorted())
        // Beside those of the list, and without the four records: five of the index, each of which
        // came under a new name, and went under its old one.
        #expect(run.output.contains("(\(expected.count - 4 + 5 + 5) files changed)"))
    }
}
