import Foundation
import Testing

/// A run that ends, or whose disk ends, at each of its changes of the disk: site and ledger never
/// disagree for longer than until the next run.
///
/// A random kill hardly ever comes between the two; here every moment has its turn.
@Suite(
    .slow, .serialized, .timeLimit(.minutes(30)),
    .enabled(
        if: StoppedDisk.library != nil,
        "SKIPPED: a disk cannot be stopped here: there is no clang, or no Linux"))
struct StoppedDiskTests {
    private let place = Workplace()

    /// How a run is stopped, and on what platform.
    struct Stop: Sendable, CustomTestStringConvertible {
        let isKill: Bool
        let hasExchange: Bool

        var testDescription: String {
            (isKill ? "a kill" : "a disk that fails")
                + (hasExchange ? "" : " where names cannot be exchanged")
        }
    }

    private static let stops = [true, false].flatMap { isKill in
        [true, false].map { Stop(isKill: isKill, hasExchange: $0) }
    }

    @Test(arguments: stops)
    func `whatever a run published before it was stopped, the next one knows`(stop: Stop) throws {
        try write(["uno", "dos"])
        #expect(try Command.run(arguments(day: 1)).status == 0)
        let old = try State(place)
        try write(["uno", "dos", "tres"])
        var calls: Set<String> = []
        var count = 0
        // What has the new address: nothing, the site alone, both; or there is no site.
        var seen = (neither: 0, siteOnly: 0, both: 0, noSite: 0)
        var last = ""
        while true {
            let name: Comment = "\(stop.testDescription), after \(count) changes"
            try old.restore(in: place)
            let run = try StoppedDisk.run(arguments(day: 2), at: place, stop, after: count)
            guard let call = run.stoppedAt else {
                #expect(run.status == 0 && count > 60, name)
                break
            }
            calls.insert(call)
            let content = try addresses("portal/Content/ledger.tsv")
            #expect(content == Self.before || content == Self.after, name)
            if place.has("sites/Output") {
                let site = try addresses("sites/Output/.vitrina/ledger.tsv")
                #expect(place.has("sites/Output/tres/index.html") == (site == Self.after), name)
                #expect(site == Self.after || site == Self.before && content == site, name)
                switch (site == Self.after, content == Self.after) {
                case (true, false): seen.siteOnly += 1
                case (true, true): seen.both += 1
                default: seen.neither += 1
                }
                if !stop.isKill { #expect(run.status == (site == Self.after ? 0 : 74), name) }
                if count.isMultiple(of: 9) { try checkVanished(site == Self.after, name) }
            } else {
                #expect(!stop.hasExchange && content == Self.before, name)
                if !stop.isKill { #expect(run.status == 74, name) }
                seen.noSite += 1
            }
            // One run after the other costs time: of a row of the same calls, some are followed.
            if call != last || count.isMultiple(of: 4) { try checkNextRun(name) }
            last = call
            count += 1
        }
        print("\(stop.testDescription): \(count) changes, \(seen)")
        #expect(seen.neither > 20 && seen.siteOnly > 0)
        let swap = stop.hasExchange ? ["renameat2"] : []
        let all = ["fchmod", "linkat", "mkdirat", "openat", "renameat", "unlinkat", "write"] + swap
        // Tasks write at once, in an order that differs from run to run: a call that is rare there
        // may not have had its turn yet.
        for call in Set(all).subtracting(calls).sorted() {
            let name: Comment = "\(stop.testDescription), at the first \(call)"
            try old.restore(in: place)
            let run = try StoppedDisk.run(
                arguments(day: 2), at: place, stop, after: 0, ofCall: call)
            calls.formUnion([run.stoppedAt].compactMap(\.self))
            try checkNextRun(name)
        }
        #expect(calls == Set(all))
    }

    private static let before: Set<String> = ["uno/index.html", "dos/index.html"]
    private static let after = before.union(["tres/index.html"])

    /// Whether a run that no longer has the new agency misses it, as it must where a reader saw it.
    private func checkVanished(_ wasPublished: Bool, _ name: Comment) throws {
        let folder = place("portal/Content/tres")
        let aside = place("tres")
        try FileManager.default.moveItem(atPath: folder, toPath: aside)
        let run = try Command.run(arguments(day: 3, command: "check"))
        #expect(run.status == (wasPublished ? 1 : 0), name)
        #expect(run.errors.contains("'/tres/'") == wasPublished, name)
        try FileManager.default.moveItem(atPath: aside, toPath: folder)
    }

    /// Whether the next run repairs everything, and keeps the day on which an address was
    /// published.
    private func checkNextRun(_ name: Comment) throws {
        let site = "sites/Output/.vitrina/ledger.tsv"
        let wasPublished = place.has(site) ? try addresses(site) == Self.after : false
        let run = try Command.run(arguments(day: 3))
        #expect(run.status == 0, "\(name): \(run.errors)")
        let ledger = try place.read("portal/Content/ledger.tsv")
        #expect(try ledger == place.read(site), name)
        let row = ledger.split(separator: "\n").first { $0.hasPrefix("tres/index.html\t") }
        #expect(row?.contains(wasPublished ? "2026-01-02" : "2026-01-03") == true, name)
        #expect(
            try place.names(in: "portal/Content") == ["dos", "ledger.tsv", "tres", "uno"], name)
        #expect(try place.names(in: "sites") == ["Output"], name)
        #expect(
            try place.names(in: "sites/Output/.vitrina").allSatisfy { !$0.hasPrefix(".") }, name)
    }

    private func write(_ agencies: [String]) throws {
        for agency in agencies {
            try place.write(
                "---\ntítulo: \(agency)\nclase: oficina\npublicado: desconocido\n---\n",
                to: "portal/Content/\(agency)/index.md")
        }
    }

    /// The agencies of a ledger, whose lines must all be whole.
    private func addresses(_ ledger: String) throws -> Set<String> {
        let text = try place.read(ledger)
        try #require(text.hasPrefix("vitrina-ledger\t2\n") && text.hasSuffix("\n"))
        let rows = text.split(separator: "\n").dropFirst().map { row in
            row.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(rows.allSatisfy { $0.count == 8 })
        return Set(rows.map { String($0[0]) }).intersection(Self.after)
    }

    private func arguments(day: Int, command: String = "build") -> [String] {
        [
            command, "--source", place("portal"), "--output", place("sites/Output"), "--today",
            "2026-01-0\(day)",
        ]
    }

    /// The portal and its site as they were at some time.
    private struct State {
        private let copy = Workplace()

        init(_ place: Workplace) throws {
            try FileManager.default.copyItem(atPath: place("sites"), toPath: copy("sites"))
            try FileManager.default.copyItem(
                atPath: place("portal/Content/ledger.tsv"), toPath: copy("ledger.tsv"))
        }

        func restore(in place: Workplace) throws {
            for name in try place.names(in: "portal/Content") where name.contains("ledger.tsv") {
                try FileManager.default.removeItem(atPath: place("portal/Content/" + name))
            }
            try FileManager.default.removeItem(atPath: place("sites"))
            try FileManager.default.copyItem(atPath: copy("sites"), toPath: place("sites"))
            try FileManager.default.copyItem(
                atPath: copy("ledger.tsv"), toPath: place("portal/Content/ledger.tsv"))
        }
    }
}

/// The library that stops a program's changes of the disk.
enum StoppedDisk {
    private static let folder = Workplace()

    /// Compiled by the clang that comes with Swift; nil where there is none.
    static let library: String? = {
        #if os(Linux)
            let clang = Process()
            clang.executableURL = URL(filePath: "/usr/bin/env")
            clang.arguments = [
                "clang", "-shared", "-fPIC", "-O1", "-o", folder("stop.so"),
                Repository.fixtures + "disk/stop.c",
            ]
            guard (try? clang.run()) != nil else { return nil }
            clang.waitUntilExit()
            return clang.terminationStatus == 0 ? folder("stop.so") : nil
        #else
            return nil
        #endif
    }()

    /// Runs the command until so many changes are made, all of them or those by one call.
    ///
    /// - Returns: Its exit status, and the call that was not let through; nil where it came to its
    ///   end.
    static func run(
        _ arguments: [String], at place: Workplace, _ stop: StoppedDiskTests.Stop,
        after count: Int, ofCall call: String? = nil
    ) throws -> (status: Int32, stoppedAt: String?) {
        let log = Workplace()
        var environment = [
            "LANG": "en_US.UTF-8", "LD_PRELOAD": library ?? "", "VITRINA_STOP_AT": "\(count)",
            "VITRINA_STOP": stop.isKill ? "kill" : "fail", "VITRINA_STOP_LOG": log("call"),
        ]
        if let call { environment["VITRINA_STOP_ONLY"] = call }
        if !stop.hasExchange { environment["VITRINA_NO_EXCHANGE"] = "1" }
        let run = try Command.run(arguments, environment: environment)
        return (run.status, log.has("call") ? try log.read("call") : nil)
    }
}
