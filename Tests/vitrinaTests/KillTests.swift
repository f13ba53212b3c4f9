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
@Suite(.serialized, .timeLimit(.minutes(5)))
struct KillTests {
    private let place = Workplace()

    /// What its user put beside the pages.
    private static let dotfiles = [
        ".git/config": "[core]", ".git/objects/00/11": "x", ".htaccess": "Deny from none",
        ".gitignore": "*\n",
    ]

    /// A portal of some 600 pages; the versions have pages in common, and each has pages that
    /// the other one lacks.
    private func write(_ version: String, agencies: Int = 28) throws {
        for agency in 0..<agencies {
            let count = agency % 2 == (version == "A" ? 0 : 1) ? 21 : 19
            let word = agency % 3 == 0 ? "común" : version
            let items = (1...count).map { "\($0). Ejercer la función \(word) número \($0)." }
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

                """, to: "\(version)/Content/entidad-\(agency)/index.md")
        }
        try place.write("título: Portal \(version)\n", to: "\(version)/Content/portal.yml")
        try place.write("Versión \(version).\n", to: "\(version)/Content/solo-\(version).txt")
    }

    private func arguments(_ version: String) -> [String] {
        [
            "build", "--source", place(version), "--output", place("sites/Output"), "--today",
            "2026-01-02", "--quiet",
        ]
    }

    /// Starts a build and kills it after so many seconds; false where it had ended by itself.
    private func build(_ version: String, killedAfter seconds: Double) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: Command.path)
        process.arguments = arguments(version)
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
        for version in ["A", "B"] {
            try write(version)
            let start = Date()
            #expect(try Command.run(arguments(version)).status == 0)
            duration = max(duration, Date().timeIntervalSince(start))
            sites[version] = try site()
        }
        for (path, text) in Self.dotfiles { try place.write(text, to: "sites/Output/" + path) }
        let (a, b) = (try #require(sites["A"]), try #require(sites["B"]))
        #expect(a.count > 600 && b.count > 600 && difference(a, b).count > 400)
        var standing = "B"
        var kills = 0
        var swaps = 0
        // How late a kill may come; it follows the machine, so that some come after the swap.
        var reach = duration
        while kills < 200 {
            let next = standing == "A" ? "B" : "A"
            let isKilled = try build(next, killedAfter: .random(in: 0...reach, using: &random))
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
            standing = next == known ? next : standing
            guard kills.isMultiple(of: 25) else { continue }
            // The next whole run mends everything.
            let last = kills.isMultiple(of: 50) ? "A" : "B"
            #expect(try Command.run(arguments(last)).status == 0)
            #expect(try self.site() == sites[last], "VITRINA_SEED=\(seed)")
            #expect(try hasDotfiles(), "VITRINA_SEED=\(seed), kill \(kills)")
            #expect(try place.names(in: "sites") == ["Output"])
            standing = last
        }
        print("\(kills) kills within \(Int(reach * 1000)) ms each, \(swaps) swaps; seed \(seed)")
        #expect(swaps > 5, "Hardly a kill came after the swap.")
    }
}
