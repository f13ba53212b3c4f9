import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Numbers that look random and come again with the same seed.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A build that is killed with signal 9 leaves the old site or the new one, and never some of both.
@Suite(.slow, .serialized, .timeLimit(.minutes(30)))
struct KillTests {
    private let place = Workplace()

    /// What its user put beside the pages.
    private static let dotfiles = [
        ".git/config": "[core]", ".git/objects/00/11": "x", ".htaccess": "Deny from none",
        ".gitignore": "*\n",
    ]

    /// A portal of some 600 pages; the versions have pages in common, and each has pages that
    /// the other one lacks, and says of those of the other that they were withdrawn.
    private func write(_ version: String, agencies: Int = 28) throws {
        var withdrawn = ["solo-\(version == "A" ? "B" : "A").txt"]
        for agency in 0..<agencies {
            let count = agency % 2 == (version == "A" ? 0 : 1) ? 21 : 19
            let word = agency % 3 == 0 ? "común" : version
            let items = (1...count).map { "\($0). Ejercer la función \(word) número \($0)." }
            withdrawn += (count + 1..<22).map { "entidad-\(agency)/funciones/\($0).html" }
            try place.write(
                """
                ---
                tipo: entidad
                título: Entidad \(agency)
                clase: secretaría
                publicado: 2025-01-01
                ---

                ## Funciones

                \(items.joined(separator: "\n"))

                """, to: "portal/Content/entidad-\(agency)/index.md")
        }
        try place.write("título: Portal \(version)\n", to: "portal/Content/portal.yml")
        for other in ["A", "B"] where place.has("portal/Content/solo-\(other).txt") {
            try FileManager.default.removeItem(atPath: place("portal/Content/solo-\(other).txt"))
        }
        try place.write("Versión \(version).\n", to: "portal/Content/solo-\(version).txt")
        let tombstones = withdrawn.map {
            "- {dirección: /\($0), retirado: 2026-01-01, motivo: Es de la otra versión.}\n"
        }
        try place.write(tombstones.joined(), to: "portal/Content/tombstones.yml")
    }

    /// Writes a version and publishes it.
    private func publish(_ version: String) throws -> Command.Run {
        try write(version)
        return try Command.run(arguments)
    }

    private var arguments: [String] {
        [
            "build", "--source", place("portal"), "--output", place("sites/Output"), "--today",
            "2026-01-02", "--quiet",
        ]
    }

    /// Starts a build and kills it after so many seconds; false where it had already ended.
    private func build(killedAfter seconds: Double) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: Command.path)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(seconds * 1_000_000))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    /// The output without what its user put there, of which nothing may be other than it was.
    private func site() throws -> [String: Data] {
        try place.files("sites/Output").filter { path, bytes in
            guard let text = Self.dotfiles[path] else { return true }
            #expect(bytes == Data(text.utf8), "\(path)")
            return false
        }
    }

    /// The addresses of a ledger, whose lines must all be whole.
    private func addresses(_ ledger: String) throws -> Set<String> {
        guard place.has(ledger) else { return [] }
        let text = try place.read(ledger)
        try #require(text.hasPrefix("vitrina-ledger\t2\n") && text.hasSuffix("\n"))
        let rows = text.split(separator: "\n").dropFirst()
        return Set(
            try rows.map { row in
                let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
                try #require(columns.count == 8)
                return String(columns[0])
            })
    }

    /// What the output has at addresses that neither ledger knows.
    private func unknownAddresses() throws -> [String] {
        let known = try addresses("portal/Content/ledger.tsv")
            .union(addresses("sites/Output/.vitrina/ledger.tsv"))
        guard place.has("sites/Output") else { return [] }
        return try place.files("sites/Output").keys.filter { path in
            !path.hasPrefix(".") && !known.contains(path)
                && !["recursos/", "buscar/", "servidor/", "_redirects", "_headers", "404.html"]
                    .contains {
                        path.hasPrefix($0)
                    }
                // The JSON and the feed beside a page go with it, and are found by it alone.
                && (![".json", ".xml"].contains { path.hasSuffix($0) } || path.hasPrefix("datos/"))
        }.sorted()
    }

    /// Whether the ledger of the content is that of the site, and nothing is left beside it.
    private func ledgersAgree() throws -> Bool {
        try place.read("portal/Content/ledger.tsv")
            == place.read("sites/Output/.vitrina/ledger.tsv")
            && place.names(in: "portal/Content").allSatisfy { !$0.hasPrefix(".") }
    }

    @Test func `the next run knows every address that a killed one published`() throws {
        let seed =
            ProcessInfo.processInfo.environment["VITRINA_SEED"].flatMap(UInt64.init)
            ?? UInt64(Date().timeIntervalSince1970)
        var random = SplitMix(state: seed)
        try write("A", agencies: 4)
        let start = Date()
        #expect(try Command.run(arguments).status == 0)
        var reach = Date().timeIntervalSince(start)
        var kills = 0
        var behind = 0
        for round in 1...60 {
            // Each round publishes an address that no run before has published.
            try place.write(
                """
                ---
                tipo: entidad
                título: Nueva \(round)
                clase: oficina
                publicado: desconocido
                ---

                """, to: "portal/Content/nueva-\(round)/index.md")
            let isKilled = try build(killedAfter: .random(in: 0...reach, using: &random))
            kills += isKilled ? 1 : 0
            reach *= isKilled ? 1.05 : 0.85
            #expect(try unknownAddresses() == [], "VITRINA_SEED=\(seed), round \(round)")
            if try place.read("portal/Content/ledger.tsv")
                != place.read("sites/Output/.vitrina/ledger.tsv")
            {
                behind += 1
            }
            guard round.isMultiple(of: 4) else { continue }
            let run = try Command.run(arguments)
            #expect(run.status == 0, "VITRINA_SEED=\(seed), round \(round): \(run.errors)")
            #expect(try ledgersAgree(), "VITRINA_SEED=\(seed), round \(round)")
            #expect(
                try addresses("portal/Content/ledger.tsv").contains("nueva-\(round)/index.html"))
        }
        print("\(kills) of 60 runs killed, \(behind) with a ledger behind; seed \(seed)")
        #expect(kills > 10)
    }

    @Test(arguments: [true, false])
    func `of several runs at once none loses an address`(isOneOutput: Bool) throws {
        try write("A", agencies: 3)
        for round in 1...5 {
            try place.write(
                "---\ntipo: entidad\ntítulo: Nueva\nclase: oficina\npublicado: desconocido\n---\n",
                to: "portal/Content/nueva-\(round)/index.md")
            let runs = try (1...6).map { number in
                let process = Process()
                process.executableURL = URL(filePath: Command.path)
                process.arguments = arguments
                if !isOneOutput { process.arguments?[4] = place("sites/Output \(number)") }
                process.standardError = FileHandle.nullDevice
                try process.run()
                return process
            }
            for run in runs { run.waitUntilExit() }
            // Those that came too late publish nothing, and say so.
            #expect(runs.allSatisfy { [0, 64].contains($0.terminationStatus) })
            #expect(runs.contains { $0.terminationStatus == 0 })
            #expect(
                try addresses("portal/Content/ledger.tsv").contains("nueva-\(round)/index.html"))
            #expect(try place.names(in: "portal/Content").allSatisfy { !$0.hasPrefix(".") })
        }
        #expect(try Command.run(arguments).status == 0)
        #expect(try ledgersAgree())
    }

    private func hasDotfiles() throws -> Bool {
        try Self.dotfiles.allSatisfy { try place.read("sites/Output/" + $0.key) == $0.value }
    }

    @Test func `two hundred kills leave a whole old or a whole new site every time`() throws {
        let seed =
            ProcessInfo.processInfo.environment["VITRINA_SEED"].flatMap(UInt64.init)
            ?? UInt64(Date().timeIntervalSince1970)
        var random = SplitMix(state: seed)
        var sites: [String: [String: Data]] = [:]
        var duration = 0.0
        // Both twice, so that each knows the addresses of the other.
        for version in ["A", "B", "A", "B"] {
            try write(version)
            let start = Date()
            #expect(try Command.run(arguments).status == 0)
            duration = max(duration, Date().timeIntervalSince(start))
            sites[version] = try site()
        }
        for (path, text) in Self.dotfiles { try place.write(text, to: "sites/Output/" + path) }
        let (a, b) = (try #require(sites["A"]), try #require(sites["B"]))
        #expect(a.count > 600 && b.count > 600 && difference(a, b).count > 400)
        var published = "B"
        var kills = 0
        var swaps = 0
        // How late a kill may come; it follows the machine, so that some come after the swap.
        var reach = duration
        while kills < 200 {
            let next = published == "A" ? "B" : "A"
            try write(next)
            let isKilled = try build(killedAfter: .random(in: 0...reach, using: &random))
            kills += isKilled ? 1 : 0
            reach *= isKilled ? 1.02 : 0.85
            let site = try site()
            let known = sites.first { $0.value == site }?.key
            try #require(
                known != nil,
                """
                After kill \(kills) with VITRINA_SEED=\(seed) the site is neither: \
                \(difference(site, sites[next] ?? [:]).prefix(5))
                """)
            swaps += known == next ? 1 : 0
            #expect(try unknownAddresses() == [], "VITRINA_SEED=\(seed), kill \(kills)")
            published = next == known ? next : published
            guard kills.isMultiple(of: 25) else { continue }
            // The next whole run repairs everything.
            let last = kills.isMultiple(of: 50) ? "A" : "B"
            #expect(try publish(last).status == 0)
            #expect(try ledgersAgree(), "VITRINA_SEED=\(seed)")
            #expect(try self.site() == sites[last], "VITRINA_SEED=\(seed)")
            #expect(try hasDotfiles(), "VITRINA_SEED=\(seed), kill \(kills)")
            #expect(try place.names(in: "sites") == ["Output"])
            published = last
        }
        print("\(kills) kills within \(Int(reach * 1000)) ms each, \(swaps) swaps; seed \(seed)")
        #expect(swaps > 5, "Hardly a kill came after the swap.")
    }
}
