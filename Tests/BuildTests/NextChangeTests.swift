import Build
import Diagnostics
import Foundation
import Testing

/// The next day on which the site changes by itself is the one that is told.
@Suite(.slow, .serialized, .timeLimit(.minutes(30)))
struct NextChangeTests {
    private static let first = DayNumber.number("2026-01-01") ?? 0

    private static func day(_ offset: Int) -> String { DayNumber.text(first + offset) }

    /// A portal whose files say days at random; some lead to others, so that many have mistakes.
    private static func randomPortal(_ chance: inout DayChance) throws -> DatedPortal {
        var files: [(path: String, text: String)] = [
            ("index.md", "---\ntítulo: P\n\(chance.days())---\nHola [a](plan.txt).\n"),
            ("plan.txt", "x"),
        ]
        let folders = ["a", "a/b", "a/b/c", "d", "d/e"]
        for folder in folders {
            let link = chance.is(3) ? "[x](/\(folders[chance.next(folders.count)])/)" : ""
            let file = chance.is(2) ? "[y](y.txt)" : ""
            let list = chance.is(2) ? "\n\n## Funciones\n\n1. Velar por \(folder).\n" : ""
            let successor = chance.is(4) ? "sucesora: \(folders[chance.next(5)])\n" : ""
            files.append(
                (
                    folder + "/index.md",
                    "---\ntítulo: \(folder)\nclase: oficina\n\(successor)\(chance.days())---\n"
                        + "\(link) \(file)\(list)\n"
                ))
            files.append((folder + "/y.txt", "y"))
            for number in 1...2 where chance.is(3) {
                let text = chance.is(4) ? "" : "Texto de \(folder).\n"
                files.append(
                    (
                        "\(folder)/funciones/\(number).md",
                        "---\ntítulo: T\(number)\n\(chance.days())---\n\(text)"
                    ))
            }
        }
        return try DatedPortal(files)
    }

    @Test func `until the day that is told the site is the same, and on it another`() async throws {
        var chance = DayChance()
        var (tried, changed, quiet) = (0, 0, 0)
        for _ in 0..<60 where tried < 25 {
            let portal = try Self.randomPortal(&chance)
            guard await portal.publish(on: Self.day(0)).outcome == .success else { continue }
            tried += 1
            var now = 0
            var site = try portal.site()
            while now < 16 {
                let next = await portal.nextChange(on: Self.day(now))
                let end = next.flatMap(DayNumber.number).map { $0 - Self.first } ?? 99
                #expect(end > now)
                for day in (now + 1)..<max(now + 2, min(end, 18)) where day != end {
                    let report = await portal.publish(on: Self.day(day))
                    #expect(report.outcome == .success, "\(report.found)")
                    let isSame = try portal.site() == site
                    #expect(isSame, "It changed on \(Self.day(day)); told was \(next ?? "-").")
                    quiet += 1
                }
                guard end <= 18 else { break }
                let report = await portal.publish(on: Self.day(end))
                #expect(report.outcome == .success, "\(report.found)")
                let other = try portal.site()
                #expect(other != site, "Nothing changed on \(Self.day(end)).")
                (site, now) = (other, end)
                changed += 1
            }
        }
        #expect(tried >= 15)
        #expect(changed > 60)
        #expect(quiet > 60)
    }

    @Test func `a run on a later day says and publishes what a clean one would`() async throws {
        var chance = DayChance(seed: 7)
        var (tried, idle) = (0, 0)
        for _ in 0..<50 where tried < 15 {
            let portal = try Self.randomPortal(&chance)
            guard await portal.publish(on: Self.day(0)).outcome == .success else { continue }
            tried += 1
            for day in [1, 2, 3, 5, 6, 8, 9, 12, 15] {
                let report = await portal.publish(on: Self.day(day))
                if report.changed == 0 { idle += 1 }
                let site = try portal.site()
                let stamp = portal.workplace.output + "/.vitrina/build.tsv"
                try FileManager.default.removeItem(atPath: stamp)
                let clean = await portal.publish(on: Self.day(day))
                #expect(clean.diagnostics == report.diagnostics)
                #expect(clean.outcome == report.outcome)
                #expect(try portal.site() == site)
            }
        }
        #expect(tried >= 10)
        #expect(idle > 20)
    }

    @Test func `a run that changed nothing is known to be stale on the day it is`() async throws {
        // Each of them says nothing until its day, so that a run may repeat the one before.
        for (data, code) in [
            ("vence_el: 2026-01-10", "expired"),
            ("actualizado: 2025-12-10\nrevisar_cada: 1 mes", "review-overdue"),
        ] {
            let portal = try DatedPortal([
                ("a/index.md", agency("A")), ("b/index.md", agency("B", data)),
            ])
            #expect(await portal.publish(on: "2026-01-01").found == [])
            #expect(await portal.publish(on: "2026-01-09").changed == 0)
            let report = await portal.publish(on: "2026-01-10")
            #expect(report.found.map { $0.hasSuffix(code) } == [true])
            #expect(report.changed > 0)
            // And a run on a day before it, too.
            #expect(await portal.publish(on: "2026-01-09").found == [])
        }
    }

    @Test func `where no day changes anything a hyphen is printed, and an error is said`() throws {
        let portal = try DatedPortal([("a/index.md", agency("A", "actualizado: 2026-03-01"))])
        let place = portal.workplace
        let arguments = [
            "next-change", "-s", place.portal, "-o", place.output, "--today", "2026-01-01",
        ]
        var run = try Command(arguments, at: place)
        #expect(run.output == "-\n")
        #expect(run.errors == "")
        #expect(run.status == 0)
        try portal.write(agency("A", "vence_el: 2026-02-03"), to: "a/index.md")
        run = try Command(arguments, at: place)
        #expect(run.output == "2026-02-03\n")
        #expect(run.status == 0)
        #expect(!FileManager.default.fileExists(atPath: place.output))
        try portal.write(agency("A", text: "[x](nada.txt)"), to: "a/index.md")
        run = try Command(arguments, at: place)
        #expect(run.output == "")
        #expect(run.errors.contains("[broken-link]"))
        #expect(run.status == 1)
    }

    @Test func `a day that shows nowhere is none`() async throws {
        // The child waits for its parent, and the file that would add has nothing to say.
        let portal = try DatedPortal([
            ("a/index.md", agency("A", "publicar_el: 2026-05-01")),
            ("a/b/index.md", agency("B", "publicar_el: 2026-02-01")), ("c/index.md", agency("C")),
        ])
        #expect(await portal.nextChange(on: "2026-01-01") == "2026-05-01")
        // A theme that does not say what is overdue.
        let theme = FaultCorpus.folder + "/../../../Templates/partials/data.mustache"
        let text = try String(contentsOfFile: theme, encoding: .utf8)
        let start = try #require(text.firstRange(of: "{{#data.overdue_iso}}"))
        let end = try #require(text.firstRange(of: "{{/data.overdue_iso}}\n"))
        let other = try DatedPortal([
            ("a/index.md", agency("A", "actualizado: 2025-12-10\nrevisar_cada: 1 mes")),
            ("b/index.md", agency("B", "vence_el: 2026-04-01")),
        ])
        #expect(await other.nextChange(on: "2026-01-01") == "2026-01-10")
        try other.workplace.write(
            String(text[..<start.lowerBound] + text[end.upperBound...]),
            to: "Templates/partials/data.mustache")
        #expect(await other.nextChange(on: "2026-01-01") == "2026-04-01")
    }
}

/// Days that look like chance and are the same in every run.
private struct DayChance {
    private var seed: UInt64

    init(seed: UInt64 = 42) { self.seed = seed }

    mutating func next(_ count: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((seed >> 33) % UInt64(count))
    }

    /// Whether one of so many chances comes.
    mutating func `is`(_ count: Int) -> Bool { next(count) == 0 }

    /// Lines of data that say days around the first of the tests.
    mutating func days() -> String {
        let first = DayNumber.number("2026-01-01") ?? 0
        func day(_ offset: Int) -> String { DayNumber.text(first + offset) }
        var lines = ""
        let from = self.is(3) ? next(14) - 2 : nil
        if let from { lines += "publicar_el: \(day(from))\n" }
        if self.is(3) { lines += "vence_el: \(day((from ?? -3) + 1 + next(14)))\n" }
        if self.is(3) { lines += "actualizado: \(day(next(12) - 8))\n" }
        if self.is(3) { lines += "revisar_cada: \(3 + next(10)) días\n" }
        return lines
    }
}
