import Build
import Diagnostics
import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whatever a file holds, it ends in a page or a finding, soon and in little memory, and nothing of
/// it becomes markup.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct HostileContentTests {
    /// Something that might bring a generator down.
    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        /// Every code that is found; empty where the portal is published.
        let codes: Set<String>
        let files: @Sendable () -> [(path: String, bytes: [UInt8])]

        var testDescription: String { name }

        init(
            _ name: String, _ codes: Set<String> = [],
            files: @escaping @Sendable () -> [(path: String, bytes: [UInt8])]
        ) {
            self.name = name
            self.codes = codes
            self.files = files
        }

        static func frontMatter(_ data: String = "") -> String {
            "---\ntítulo: Alcaldía\nclase: alcaldía\npublicado: 2016-08-23\n\(data)---\n\n"
        }
    }

    @Test(.slow, arguments: texts + data + bytes + trees)
    func `an attack ends in a page or a finding`(attack: Attack) throws {
        let workplace = try Workplace()
        for (path, bytes) in attack.files() { try workplace.write(bytes, to: path) }
        let start = ContinuousClock.now
        let run = try Command(Self.arguments(workplace), at: workplace, megabytes: 1024)
        // Built for debugging, and next to other tests; what is quadratic takes minutes.
        #expect(ContinuousClock.now - start < .seconds(300))
        #expect(Self.codes(run.output) == attack.codes)
        #expect(run.status == (attack.codes.subtracting(Self.warnings).isEmpty ? 0 : 1))
        if run.status == 0 { try Self.expectStrictMarkup(in: workplace) }
    }

    private static let warnings: Set = [
        "renumbered-item", "functions-without-items", "duplicate-title", "vague-link",
        "same-text-links", "skipped-heading", "table-without-header", "bare-url",
        "image-without-text", "home-as-filler", "more-warnings", "page-heading",
        "long-page-title",
    ]

    private static func arguments(_ workplace: Workplace) -> [String] {
        [
            "build", "-s", workplace.portal, "-o", workplace.output, "--today", "2026-01-01",
            "--format", "json",
        ]
    }

    /// The codes of what was found, the notes aside.
    private static func codes(_ json: String) -> Set<String> {
        struct Entry: Decodable {
            let code: String
            let severity: String
        }
        let entries = (try? JSONDecoder().decode([Entry].self, from: Data(json.utf8))) ?? []
        return Set(entries.filter { $0.severity != "note" }.map(\.code))
    }

    /// Every page is markup of ours alone, and every link on it leads to a file or outside.
    static func expectStrictMarkup(in workplace: Workplace) throws {
        for name in try Workplace.files(below: workplace.output) where name.hasSuffix(".html") {
            let data = try Data(contentsOf: URL(filePath: workplace.output + "/" + name))
            let markup = StrictMarkup(Array(data))
            #expect(markup.problems == [], "in \(name)")
            for target in markup.targets where !target.contains(":") && name != "404.html" {
                let file = target.prefix { $0 != "#" }.removingPercentEncoding ?? ""
                let folder = URL(filePath: workplace.output + "/" + name)
                    .deletingLastPathComponent().path
                if file.isEmpty { continue }
                #expect(
                    // The bytes count: the name of a file may be decomposed.
                    unsafe access(folder + "/" + file, R_OK) == 0, "\(target) in \(name)")
            }
        }
    }
}

/// Texts.
extension HostileContentTests {
    static let texts: [Attack] =
        [
            textOf("deep quotations", ["text-too-deep"]) { repeated(">", 50_000) + "x\n" },
            textOf("deep lists", ["text-too-deep"]) { repeated("- ", 50_000) + "x\n" },
            textOf("nested lists and blank lines", ["text-too-deep"]) {
                repeated("- ", 40_000) + "x" + repeated("\n", 40_000)
            },
            textOf("a list as deep as is read, and blank lines") {
                repeated("- ", 99) + "x" + repeated("\n", 100_000) + "y\n"
            },
            textOf("a list that grows deeper line by line", ["text-too-deep"]) {
                (0..<500).map { repeated("  ", $0) + "- a\n" }.joined()
            },
            textOf("quotations and emphasis", ["text-too-deep"]) {
                repeated(">", 60_000) + repeated("a*", 60_000)
            },
            textOf("open emphasis") { repeated("*a **a ", 20_000) },
            textOf("closed emphasis") { repeated("a** b_ ", 20_000) },
            textOf("many delimiters") { repeated("*", 100_000) + "a" + repeated("_", 100_000) },
            textOf("nested emphasis") { repeated("*a", 50_000) + repeated("a*", 50_000) },
            textOf("open brackets") { repeated("[", 100_000) },
            textOf("brackets in pairs") { repeated("[]", 100_000) },
            textOf("nested brackets") { repeated("[", 50_000) + "a" + repeated("]", 50_000) },
            textOf("images in links", ["text-too-dense"]) { repeated("![[]()", 20_000) },
            textOf("open links") { repeated("[a](b", 50_000) },
            textOf("open pointed links") { repeated("[a](<b", 50_000) },
            textOf("back quotes") { (1..<500).map { "e" + repeated("`", $0) }.joined() },
            textOf("ampersands") { repeated("&", 100_000) },
            textOf("less-than signs") { repeated("< ", 100_000) },
            textOf("open comments") { repeated("</<!--", 30_000) },
            textOf("open declarations") { repeated("a <!A ", 30_000) },
            textOf("open instructions") { repeated("a <? ", 30_000) },
            textOf("open CDATA") { repeated("a <![CDATA[ ", 30_000) },
            textOf("definitions", ["text-too-dense"]) {
                "[a]: " + repeated("b", 50_000) + "\n\n" + repeated("[a] ", 50_000)
            },
            textOf("broken links on one line", ["broken-link", "more-findings"]) {
                repeated("[a](b) ", 100_000)
            },
            textOf("broken links", ["broken-link", "more-findings"]) {
                repeated("[a](b)\n\n", 50_000)
            },
            textOf("anchors among many headings", ["page-heading"]) {
                repeated("# b\n", 20_000) + repeated("[a](#b) ", 50_000)
            },
            textOf("broken anchors", ["broken-anchor", "more-findings"]) {
                repeated("# b\n", 20_000) + repeated("[a](#c)\n\n", 20_000)
            },
            textOf("empty links", ["empty-link", "more-findings"]) { repeated("[]() ", 100_000) },
            textOf("vague links", ["vague-link", "more-warnings"]) {
                repeated("[ver](https://x.co/a)\n", 40_000)
            },
            textOf("bare addresses on one line", ["bare-url", "more-warnings"]) {
                repeated("<https://x.co/a> ", 50_000)
            },
            textOf("definitions", ["same-text-links", "more-warnings"]) {
                (0..<20_000).map { "[a][\($0)]\n\n[\($0)]: https://x.co/\($0)\n" }.joined()
            },
            textOf("targets with escapes", ["same-text-links", "more-warnings"]) {
                (0..<20_000).map { "[a](https://x.co/\($0)&amp;)\n" }.joined()
            },
            textOf("words of one home page", ["home-as-filler", "more-warnings"]) {
                (0..<30_000).map { "[a\($0)](https://x.co)\n" }.joined()
            },
            textOf(
                "images in one link",
                ["image-without-text", "broken-link", "more-findings", "more-warnings"]
            ) {
                "[" + repeated("![](a.png)\n", 2_000) + "](https://x.co/a)"
            },
            textOf("skipped headings", ["skipped-heading", "more-warnings"]) {
                repeated("# a\n\n### b\n\n", 40_000)
            },
            textOf("tables without headers", ["table-without-header", "more-warnings"]) {
                repeated("||\n|-|\n\n", 40_000)
            },
            textOf(
                "one number for all", ["duplicate-function", "more-findings", "renumbered-item"]
            ) {
                "## Funciones\n\n" + repeated("1. a\n", 20_000)
            },
            textOf("sections without functions", ["functions-without-items", "more-findings"]) {
                repeated("# Funciones\n", 20_000)
            },
            textOf("headings of one name", ["page-heading"]) { repeated("# a\n", 20_000) },
            textOf("a table of empty cells", ["text-too-dense"]) {
                repeated("|a", 2001) + "|\n" + repeated("|-", 2001) + "|\n" + repeated("|a\n", 2000)
            },
            textOf("a wide table") { repeated("|a", 5000) + "|\n" + repeated("|-", 5000) + "|\n" },
            textOf("a row that is too long", ["table-row-too-long"]) {
                "|a|\n|-|\n" + repeated("|b", 100_000) + "|\n"
            },
            textOf("a line of a megabyte") { repeated("palabra ", 130_000) },
            textOf("a word of a megabyte") { repeated("a", 1_000_000) },
            textOf("combining marks", ["page-heading"]) {
                "# a" + repeated("\u{301}", 100_000) + "\n"
            },
            textOf("the largest numbers", ["renumbered-item"]) {
                "## Funciones\n\n0. a\n999999998. b\n999999999. c\n1000000000. d\n"
            },
            textOf("five thousand functions", [], functions(5000)),
            textOf("raw HTML", ["raw-html"]) {
                """
                <script>alert(1)</script>

                a <img src=x onerror=alert(1)> <svg/onload=alert(1)> <!-- --!> <b>

                <iframe srcdoc="x"></iframe>

                <!--> <script>alert(1)</script> -->
                """
            },
            textOf("an unclosed comment", ["raw-html"]) { "<!-- \n\n# Funciones\n\n- a\n" },
        ] + disguises

    /// Ways to write an address that runs a program.
    private static let disguises: [Attack] =
        [
            "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](<javascript:alert(1)>)",
            "[a](&#x6A;avascript:alert(1))", "[a](javascript&colon;alert(1))",
            "[a](java&Tab;script:alert(1))", "[a](java&NewLine;script:alert(1))",
            "[a](&#1;javascript:alert(1))", "[a](< javascript:alert(1)>)",
            "[a](\\javascript:alert(1))", "<javascript:alert(1)>", "![a](javascript:alert(1))",
            "[a]\n\n[a]: javascript:alert(1)", "[a](vbscript:x)", "[a](data:text/html,x)",
            "[a](file:///etc/passwd)", "[a](//otro.sitio)", "[a](\\\\\\\\otro.sitio)",
            "[a](/\\\\otro.sitio)", "[a](blob:x)", "[a](view-source:x)", "[a](x:y)",
        ].map { text in
            textOf(text, [text.hasPrefix("[a](\\javascript") ? "broken-link" : "unsafe-link"]) {
                text + "\n"
            }
        }
        + ["[a](javascript%3Aalert(1))", "[a](%6Aavascript:alert(1))"].map { text in
            textOf(text, ["broken-link"]) { text + "\n" }
        }

    private static func textOf(
        _ name: String, _ codes: Set<String> = [], _ text: @escaping @Sendable () -> String
    ) -> Attack {
        Attack(name, codes) {
            [("Content/a/index.md", Array((Attack.frontMatter() + text()).utf8))]
        }
    }

    private static func functions(_ count: Int) -> @Sendable () -> String {
        { "## Funciones\n\n" + (1...count).map { "\($0). Velar por el asunto \($0).\n" }.joined() }
    }
}

/// Data.
extension HostileContentTests {
    static let data: [Attack] = [
        dataOf("a billion laughs", ["yaml-anchor"]) {
            "a: &a [lol,lol]\n"
                + "bcdefghi".map { "\($0): &\($0) [*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined()
        },
        dataOf("deep brackets", ["yaml-too-large"]) { "temas: " + repeated("[", 30_000) },
        dataOf("deep braces", ["yaml-too-large"]) { "temas: " + repeated("{a: ", 10_000) },
        dataOf("deep hyphens", ["yaml-too-large"]) { "temas:\n" + repeated("- ", 30_000) + "a" },
        dataOf("deep indentation", ["yaml-too-large"]) {
            (0..<200).map { repeated(" ", $0) + "a:\n" }.joined()
        },
        dataOf("open quotes", ["yaml-unclosed-quote"]) { "resumen: \"" + repeated("a", 60_000) },
        dataOf("ten thousand keys", ["more-findings", "unknown-key"]) {
            (0..<8000).map { "k\($0):\n" }.joined()
        },
        dataOf("ten thousand keys on one line", ["yaml-too-large"]) {
            "contacto: {" + (0..<8000).map { "k\($0): ," }.joined() + "}"
        },
        dataOf("one key ten thousand times", ["duplicate-key", "more-findings"]) {
            repeated("resumen: a\n", 5000)
        },
        dataOf("a long key", ["yaml-no-colon"]) { repeated("a", 60_000) + ": b" },
        dataOf("a long value") { "resumen: " + repeated("a ", 30_000) },
        dataOf("many themes") { "temas:\n" + repeated("- a\n", 10_000) },
        dataOf("complex keys", ["yaml-key"]) { "? {a: b}\n: c" },
        dataOf("colons", ["yaml-colon"]) { "resumen: a" + repeated(": a", 10_000) },
        dataOf("a large number", ["bad-number"]) {
            "visitas:\n  cantidad: " + repeated("9", 50_000) + "\n  al: desconocido"
        },
        dataOf("a long date", ["bad-date"]) { "actualizado: " + repeated("1/", 30_000) },
        dataOf("a long e-mail", ["bad-email"]) { "contacto:\n  correo: " + repeated("a@", 30_000) },
        dataOf("a long parent", ["unknown-agency"]) { "superior: " + repeated("../a/", 12_000) },
        dataOf("a number beyond the clock", ["bad-date"]) { "actualizado: 9999-99-99" },
    ]

    private static func dataOf(
        _ name: String, _ codes: Set<String> = [], _ data: @escaping @Sendable () -> String
    ) -> Attack {
        Attack(name, codes) {
            [("Content/a/index.md", Array(Attack.frontMatter(data() + "\n").utf8))]
        }
    }
}

/// Bytes.
extension HostileContentTests {
    private static let agency = Attack.frontMatter() + "## Misión\n\nServir.\n"

    static let bytes: [Attack] = [
        file("a NUL", ["null-byte"]) { Array((agency + "a\0b").utf8) },
        file("NULs alone", ["utf-16"]) { [UInt8](repeating: 0, count: 100_000) },
        file("a stray continuation", ["not-utf8"]) { Array(agency.utf8) + [0x80] },
        file("an overlong form", ["not-utf8"]) { Array(agency.utf8) + [0xC0, 0xBC] },
        file("a surrogate", ["not-utf8"]) { Array(agency.utf8) + [0xED, 0xA0, 0x80] },
        file("beyond Unicode", ["not-utf8"]) { Array(agency.utf8) + [0xF5, 0x80, 0x80, 0x80] },
        file("a cut letter", ["not-utf8"]) { Array(agency.utf8) + [0xC3] },
        file("0xFF", ["not-utf8"]) { [UInt8](repeating: 0xFF, count: 100_000).map { $0 & 0xFD } },
        file("UTF-16 marks alone", ["utf-16"]) { [0xFF, 0xFE] },
        file("a BOM") { [0xEF, 0xBB, 0xBF] + agency.utf8 },
        file("a BOM alone", ["no-front-matter"]) { [0xEF, 0xBB, 0xBF] },
        file("CRLF") { Array(agency.replacing("\n", with: "\r\n").utf8) },
        file("CRLF and a BOM") {
            [0xEF, 0xBB, 0xBF] + agency.replacing("\n", with: "\r\n").utf8
        },
        file("CR") { Array(agency.replacing("\n", with: "\r").utf8) },
        file("a line of 10 MB", ["file-too-large"]) {
            Array(agency.utf8) + [UInt8](repeating: 0x61, count: 10_000_000)
        },
        file("fences alone", ["no-data"]) { Array(repeated("---\n", 100_000).utf8) },
        file("spaces", ["no-front-matter"]) { Array(repeated(" \n", 100_000).utf8) },
        file("line ends", ["no-front-matter"]) { Array(repeated("\n", 1_000_000).utf8) },
        file("an open fence", ["unclosed-front-matter"]) {
            Array(("---\n" + repeated("a\n", 500_000)).utf8)
        },
    ]

    private static func file(
        _ name: String, _ codes: Set<String> = [], _ bytes: @escaping @Sendable () -> [UInt8]
    ) -> Attack {
        Attack(name, codes) { [("Content/a/index.md", bytes())] }
    }
}

/// Trees.
extension HostileContentTests {
    static let trees: [Attack] = [
        Attack("sixty levels of folders", ["long-page-title"]) {
            (1...60).map { level in
                let folder = "Content/" + repeated("a/", level)
                return (folder + "index.md", Array(Attack.frontMatter().utf8))
            }
        },
        Attack("a thousand levels of agencies", ["too-many-levels", "duplicate-title"]) {
            (0..<1000).map { number in
                let parent = number == 0 ? "" : "superior: a\(number - 1)\n"
                return ("Content/a\(number)/index.md", Array(Attack.frontMatter(parent).utf8))
            }
        },
        Attack("a hundred levels of agencies", ["long-page-title"]) {
            (0..<100).map { number in
                let parent = number == 0 ? "" : "superior: a\(number - 1)\n"
                return ("Content/a\(number)/index.md", Array(Attack.frontMatter(parent).utf8))
            }
        },
        Attack(
            "a circle of a thousand agencies",
            ["cyclic-parents", "too-many-levels", "duplicate-title"]
        ) {
            (0..<1000).map { number in
                let parent = "superior: a\((number + 1) % 1000)\n"
                return ("Content/a\(number)/index.md", Array(Attack.frontMatter(parent).utf8))
            }
        },
        Attack("odd but lawful names") {
            let names = [
                "o'higgins & cía #1.pdf", "an\u{303}o.pdf", "título (1), v2+.pdf", "🙂.pdf",
            ]
            let links = [
                "o'higgins%20&%20cía%20%231.pdf", "a\u{F1}o.pdf", "título%20(1),%20v2+.pdf",
                "🙂.pdf",
            ]
            let documents = names.enumerated().map {
                "- título: x\($0)\n  archivo: \"\($1)\"\n"
            }.joined()
            let text =
                Attack.frontMatter("documentos:\n" + documents)
                + links.enumerated().map { "[a\($0)](<\($1)>)\n" }.joined()
            return [("Content/a/index.md", Array(text.utf8))]
                + names.map { ("Content/a/" + $0, Array("%PDF-1.7".utf8)) }
        },
    ]

    @Test func `nothing is read through a link, and a FIFO or a socket stops nothing`()
        async throws
    {
        let workplace = try Workplace()
        let outside = workplace.path + "/secreto"
        try FileManager.default.createDirectory(
            atPath: outside, withIntermediateDirectories: true)
        try Data(Attack.frontMatter().utf8).write(to: URL(filePath: outside + "/index.md"))
        try workplace.write(Attack.frontMatter(), to: "Content/a/index.md")
        let content = workplace.portal + "/Content/"
        // The texts outlive the calls.
        try #require(unsafe symlink(outside, content + "carpeta") == 0)
        try #require(unsafe symlink(outside + "/index.md", content + "index.md") == 0)
        try #require(unsafe symlink(outside + "/index.md", content + "portal.yml") == 0)
        try #require(unsafe symlink("..", content + "a/arriba") == 0)
        try #require(unsafe mkfifo(content + "a/05.md", 0o600) == 0)
        try #require(unsafe mknod(content + "a/06.md", S_IFSOCK | 0o600, 0) == 0)
        let report = await workplace.publish()
        #expect(
            report.diagnostics.filter { $0.severity == .error }.map { "\($0.path) \($0.rule.code)" }
                == [
                    "Content/a/05.md special-file", "Content/a/06.md special-file",
                    "Content/a/arriba symbolic-link", "Content/carpeta symbolic-link",
                    "Content/index.md symbolic-link", "Content/portal.yml symbolic-link",
                ])
        #expect(report.outcome == .contentErrors)
    }

    @Test func `a Content that is itself a link is refused`() async throws {
        let workplace = try Workplace()
        try workplace.write(Attack.frontMatter(), to: "Otro/a/index.md")
        try FileManager.default.removeItem(atPath: workplace.portal + "/Content")
        try #require(unsafe symlink("Otro", workplace.portal + "/Content") == 0)
        let report = await workplace.publish()
        #expect(report.diagnostics.map(\.rule.code) == ["no-source"])
        #expect(!FileManager.default.fileExists(atPath: workplace.output))
    }

    @Test func `CRLF and CR count lines as an editor does`() async throws {
        for end in ["\n", "\r\n", "\r"] {
            let workplace = try Workplace()
            let text = Attack.frontMatter("actualizado: ayer\n") + "Uno.\n\n[dos](tres)\n"
            try workplace.write(text.replacing("\n", with: end), to: "Content/a/index.md")
            let findings = await workplace.publish().diagnostics.filter { $0.severity == .error }
            #expect(findings.compactMap(\.range?.start.line) == [5, 10])
            #expect(findings.compactMap(\.excerpt) == ["actualizado: ayer", "[dos](tres)"])
        }
    }

    fileprivate static func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }
}
