import Diagnostics
import Testing

@testable import Content

/// Addresses of pages, as authors write them.
struct PageAddressTests {
    @Test(arguments: [
        ("/entidades/index.html", "entidades/index.html"), ("a.html", "a.html"),
        ("/secretaria/", "secretaria/"), ("secretaria", "secretaria"),
        ("/Index.PHP", "Index.PHP"), ("/a%20b/c%C3%B1.html", "a b/cñ.html"), ("/ñandú", "ñandú"),
        ("/a b", "a b"), ("/...", "..."), ("/.well-known/x", ".well-known/x"),
        ("/a:b", "a:b"), ("mailto", "mailto"),
    ])
    func `an address is a path from the root, decoded and without its first slash`(
        text: String, path: String
    ) throws {
        #expect(try PageAddress.path(text) == path)
        let (fields, findings) = agency("alias: '\(text)'")
        #expect(findings.isEmpty)
        #expect(fields?.texts(.aliases).map(\.value) == [path])
    }

    @Test(arguments: [
        "..", "/../a", "/a/../b", "/a/./b", "/a//b", "/a//", "/./", "/a\\b", "/%2e%2e/a", "/a%2fb",
        "/a%", "/a%2", "/a%zz", "/%00", "/a%0A", "/%ff", "/a\u{7F}", "/a\u{85}", "/%5C",
    ])
    func `what leaves its folder or no file can be called is refused`(text: String) {
        #expect(throws: PageAddress.Fault.steps) { try PageAddress.path(text) }
    }

    @Test(arguments: [
        ("https://www.cali.gov.co/a/b.html", "/a/b.html"), ("http://x.co", "/"),
        ("//x.co/a", "/a"), ("www.cali.gov.co/a", "/a"), ("WWW.X.CO/y", "/y"),
    ])
    func `a whole address is refused, with its path`(text: String, path: String) {
        #expect(throws: PageAddress.Fault.wholeAddress(path: path)) {
            try PageAddress.path(text)
        }
        #expect(
            agency("aliases: \(text)").findings
                == [
                    "5:10-\(10 + text.count) bad-page-address: aliases | write only the path: \(path)"
                ])
    }

    @Test(arguments: [
        ("/index.php?id=5", PageAddress.Fault.query), ("/a#b", .query), ("/", .root), ("", .root),
    ])
    func `a question, a fragment and the root are no addresses to keep`(
        text: String, fault: PageAddress.Fault
    ) {
        #expect(throws: fault) { try PageAddress.path(text) }
    }
}

struct TombstonesTests {
    private func tombstones(_ text: String) -> (entries: [TombstoneFacts]?, findings: [String]) {
        var diagnostics: [Diagnostic] = []
        let tombstones = EntryFile<TombstoneFacts>(
            parsing: SourceFile(path: "tombstones.yml", text: text),
            diagnostics: &diagnostics)
        return (tombstones?.entries, diagnostics.map(words(of:)))
    }

    @Test func `each entry says what was withdrawn, when and why`() {
        let (entries, findings) = tombstones(
            """
            # Lo que se retiró
            - dirección: /secretaria%20antigua/
              retirado: 2024-05-01
              motivo: La secretaría fue suprimida.
              acto: Decreto 140 de 2021
              reemplazo: /secretarias/nueva.html
            - address: noticias.html
              withdrawn: 2024-06-01
              reason: Moved
              replacement: https://www.cali.gov.co/noticias?x=1
            - {address: /a, withdrawn: 2024-06-01, reason: R, replacement: /}
            """)
        #expect(findings.isEmpty)
        #expect(
            entries?.map(\.address.value) == ["secretaria antigua/", "noticias.html", "a"])
        #expect(
            entries?.map(\.replacement?.value)
                == ["secretarias/nueva.html", "https://www.cali.gov.co/noticias?x=1", ""])
        #expect(entries?.first?.withdrawn.iso == "2024-05-01")
        #expect(entries?.first?.address.range.start.line == 2)
    }

    @Test(arguments: ["", "# nada todavía\n", "[]", "\n\n"])
    func `a file without entries is fine`(text: String) {
        let (entries, findings) = tombstones(text)
        #expect(entries?.isEmpty == true)
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        ("- /a.html\n", ["1:3-10 tombstone-shape"]),
        ("dirección: /a\n", ["1:1-2:1 tombstone-shape"]), ("palabras", ["1:1-9 tombstone-shape"]),
        ("- dirección: /a\n  motivo: M\n", ["1:3-3 missing-key: retirado"]),
        (
            "- dirección: ../a\n  retirado: 2024-05-01\n  motivo: M\n",
            ["1:14-18 bad-page-address: dirección"]
        ),
        (
            "- address: /a\n  withdrawn: unknown\n  reason: M\n  replacement: ftp://x\n",
            ["2:14-21 bad-date: withdrawn", "4:16-23 bad-replacement: replacement"]
        ), ("- dirección: \"a\n", ["1:14-15 yaml-unclosed-quote"]),
    ])
    func `what is wrong in an entry is told where it is`(text: String, expected: [String]) {
        let found: [String] = tombstones(text).findings.map {
            $0.split(separator: " | ").first.map(String.init) ?? ""
        }
        #expect(found == expected)
    }

    @Test func `a good entry beside a bad one is kept`() {
        let (entries, findings) = tombstones(
            "- nada\n- {dirección: /a, retirado: 2024-05-01, motivo: M}\n")
        #expect(entries?.map(\.address.value) == ["a"])
        #expect(findings.count == 1)
    }

    @Test func `thousands of entries are read`() {
        let text = (1...8000).map {
            "- dirección: /p/\($0).html\n  retirado: 2024-05-01\n  motivo: Suprimida\n"
        }.joined()
        let (entries, findings) = tombstones(text)
        #expect(findings.isEmpty)
        #expect(entries?.count == 8000)
    }
}
