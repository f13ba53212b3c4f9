import Build
import Diagnostics
import Digests
import Foundation
import Testing

/// The files of the theme: each is named by what is in it.
@Suite(.timeLimit(.minutes(30)))
struct AssetTests {
    private func portal(_ files: [(String, [UInt8])] = [], settings: String = "") async throws
        -> Workplace
    {
        let workplace = try Workplace()
        try workplace.write(FaultTests.agency(day: "2016-08-23"), to: "Content/index.md")
        try workplace.write("título: Portal\n" + settings, to: "Content/portal.yml")
        for (name, bytes) in files { try workplace.write(bytes, to: name) }
        let report = await workplace.publish()
        try #require(
            report.outcome == .success, "\(report.diagnostics.map { $0.message(in: .english) })")
        return workplace
    }

    /// The published assets, each with its bytes.
    private func assets(_ workplace: Workplace) throws -> [String: [UInt8]] {
        let folder = workplace.output + "/recursos"
        return Dictionary(
            uniqueKeysWithValues: try Workplace.files(below: folder).map { name in
                (name, Array(try Data(contentsOf: URL(filePath: folder + "/" + name))))
            })
    }

    @Test func `what a page loads is named by the sum of its bytes, and stands there`() async throws
    {
        let workplace = try await portal(settings: "colores:\n  acento: \"#7a0019\"\n")
        let assets = try assets(workplace)
        // The page of the search loads a script of its own.
        let pages = try ["index.html", "buscar.html"].map {
            try String(contentsOfFile: workplace.output + "/" + $0, encoding: .utf8)
        }
        let loaded = assets.keys.filter { name in
            pages.contains { $0.contains("\"recursos/\(name)\"") }
        }
        for ending in [".css", ".js"] { #expect(loaded.contains { $0.hasSuffix(ending) }) }
        #expect(loaded.contains { $0.hasPrefix("colores.") })
        for name in loaded {
            let sum = Digest(of: try #require(assets[name])).hex.prefix(10)
            #expect(name.split(separator: ".").dropLast().last == sum)
        }
        // Nothing is published that no page loads.
        #expect(Set(loaded) == Set(assets.keys))
    }

    @Test func `another style has another name, and the same one the same`() async throws {
        func name(_ style: String?) async throws -> String? {
            let files = style.map { [("Templates/assets/estilo.css", Array($0.utf8))] } ?? []
            return try assets(await portal(files)).keys.first { $0.hasPrefix("estilo.") }
        }
        let names = [
            try await name(nil), try await name("body { color: red }"),
            try await name("body { color: #900 }"),
        ]
        #expect(Set(names.compactMap(\.self)).count == 3)
        #expect(try await name("body { color: red }") == names[1])
    }

    @Test func `a portal's own style loads its own image under the image's new name`() async throws
    {
        let image = Workplace.content(of: "escudo.png")
        let style = """
            @import "otro.css"; header { background: url( "img/escudo.png" ) }
            main { background: url(data:image/png;base64,AAAA) } nav { background: url(/x.png) }
            aside { background: url(img/no-existe.png) }
            """
        let workplace = try await portal([
            ("Templates/assets/estilo.css", Array(style.utf8)),
            ("Templates/assets/img/escudo.png", image),
            ("Templates/assets/leyenda.txt", Array("Nadie la carga.".utf8)),
        ])
        let assets = try assets(workplace)
        let sum = Digest(of: image).hex.prefix(10)
        #expect(assets["img/escudo.\(sum).png"] == image)
        #expect(assets["leyenda.txt"] == Array("Nadie la carga.".utf8))
        let published = try #require(assets.first { $0.key.hasPrefix("estilo.") })
        #expect(
            String(decoding: published.value, as: UTF8.self)
                == style.replacing("img/escudo.png", with: "img/escudo.\(sum).png"))
        #expect(published.key == "estilo.\(Digest(of: published.value).hex.prefix(10)).css")
    }

    @Test func `style sheets that load each other are published all the same`() async throws {
        let assets = try assets(
            await portal([
                ("Templates/assets/estilo.css", Array("@import url(a/b.css);".utf8)),
                ("Templates/assets/a/b.css", Array("@import url(../estilo.css);".utf8)),
            ]))
        // The sum of one would be part of the other, and the other way round.
        #expect(assets["a/b.css"].map { String(decoding: $0, as: UTF8.self) } != nil)
        let outer = try #require(assets.first { $0.key.hasPrefix("estilo.") })
        #expect(String(decoding: outer.value, as: UTF8.self) == "@import url(a/b.css);")
        #expect(
            assets["a/b.css"].map { String(decoding: $0, as: UTF8.self) }
                == "@import url(../\(outer.key));")
    }

    @Test func `a page of a function weighs thirty kilobytes at most, its style included`() throws {
        let workplace = try Workplace()
        try workplace.copy(FaultCorpus.folder + "/../../../Content", to: "Content/")
        let run = try Command(FaultTests.arguments(workplace), at: workplace)
        try #require(run.status == 0, "\(run.errors)")
        let styles = try assets(workplace).filter { $0.key.hasSuffix(".css") }.values
        let style = try styles.map { try zipped($0) }.reduce(0, +)
        let pages = try Workplace.files(below: workplace.output).filter {
            $0.contains("/funciones/") && $0.hasSuffix(".html")
        }
        #expect(pages.count > 40)
        for page in pages {
            let bytes = try Data(contentsOf: URL(filePath: workplace.output + "/" + page))
            #expect(try zipped(Array(bytes)) + style <= 30_000, "\(page)")
        }
        for script in try assets(workplace).filter({ $0.key.hasSuffix(".js") }).values {
            #expect(try zipped(script) <= 15_000)
        }
    }

    /// How many bytes a server would send.
    private func zipped(_ bytes: [UInt8]) throws -> Int {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-c"]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        // What comes out is less than a pipe holds.
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let result = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return result.count
    }
}
