import Content
import Testing

@testable import PortalModel

/// Functions whose number is not the one with which their text was published.
struct RenumberingTests {
    private static func files(
        _ functions: [String], _ renumbered: [(number: String, was: String)] = []
    ) -> KeyValuePairs<String, String> {
        var fields = ""
        if !renumbered.isEmpty {
            fields =
                "funciones:\n  renumeradas:\n"
                + renumbered.map { "    - {número: \"\($0.number)\", antes: \"\($0.was)\"}\n" }
                .joined()
        }
        let items = functions.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
        return ["a/index.md": agency("A", "## Funciones\n\n\(items)", fields: fields)]
    }

    private static func codes(_ findings: [String]) -> [String] {
        findings.map { finding in
            let words = finding.split(separator: " ")
            return words[1].dropLast() + " " + words[2].dropLast()
        }
    }

    @Test func `a function that is inserted moves those after it, each of which is an error`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Pagar.", "Cobrar."]))
        let findings = versions.publish(Self.files(["Recaudar.", "Vigilar.", "Pagar.", "Cobrar."]))
        #expect(
            findings == [
                "Content/a/index.md:10:4-10 function-moved: 2, 2026-01-01, 3, "
                    + "/a/funciones/2.html | restore the former numbers, or say so in "
                    + "'functions: renumbered:' with 'number: 3' and 'was: 2'",
                "Content/a/index.md:11:4-11 function-moved: 3, 2026-01-01, 4, "
                    + "/a/funciones/3.html | restore the former numbers, or say so in "
                    + "'functions: renumbered:' with 'number: 4' and 'was: 3'",
            ])
        let mended = versions.publish(
            Self.files(["Recaudar.", "Vigilar.", "Pagar.", "Cobrar."], [("3", "2"), ("4", "3")]))
        #expect(mended == [])
        #expect(
            versions.history?.renumbered == [
                "a/funciones/2.html": "a/funciones/3.html",
                "a/funciones/3.html": "a/funciones/4.html",
            ])
        #expect(versions.redirects.isEmpty)
    }

    @Test func `a function that is deleted moves those after it, and the last address leads on`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Pagar.", "Cobrar."]))
        let findings = versions.publish(Self.files(["Recaudar.", "Cobrar."]))
        // That nothing stands at the third is said with the text that stood there.
        #expect(Self.codes(findings) == ["function-moved 3"])
        #expect(versions.publish(Self.files(["Recaudar.", "Cobrar."], [("2", "3")])) == [])
        #expect(versions.redirects == ["a/funciones/3.html": "a/funciones/2.html"])
        // Whoever forgets what was said before leaves an address without an answer.
        let forgotten = versions.publish(Self.files(["Recaudar.", "Cobrar."]))
        #expect(Self.codes(forgotten) == ["vanished-address /a/funciones/3.html"])
    }

    @Test func `a list that keeps its numbers needs a tombstone for the one that went`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Pagar.", "Cobrar."]))
        let files: KeyValuePairs = [
            "a/index.md": agency("A", "## Funciones\n\n1. Recaudar.\n3. Cobrar.\n")
        ]
        #expect(
            Self.codes(versions.publish(files).filter { !$0.contains("renumbered-item") })
                == ["vanished-address /a/funciones/2.html"])
        let tombstone =
            "- {dirección: /a/funciones/2.html, retirado: 2026-02-01, motivo: Se derogó.}\n"
        _ = versions.publish(files, tombstones: tombstone)
        #expect(versions.tombstones.keys.sorted() == ["a/funciones/2.html"])
    }

    @Test func `two functions that change places are two errors`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Pagar."]))
        let findings = versions.publish(Self.files(["Pagar.", "Recaudar."]))
        #expect(Self.codes(findings) == ["function-moved 2", "function-moved 1"])
        #expect(
            versions.publish(Self.files(["Pagar.", "Recaudar."], [("1", "2"), ("2", "1")])) == [])
        #expect(versions.history?.renumbered.count == 2)
    }

    @Test func `a text that stands twice did not move`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Las demás."]))
        #expect(versions.publish(Self.files(["Recaudar.", "Las demás.", "Las demás."])) == [])
    }

    @Test func `a number that the agency has not is an error`() {
        var versions = Versions()
        let findings = versions.publish(Self.files(["Recaudar."], [("7", "1")]))
        #expect(findings == ["Content/a/index.md:7:16-19 unknown-number: 7"])
    }

    @Test func `numbers are the same with zeros before them`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Pagar."]))
        #expect(
            versions.publish(Self.files(["Pagar.", "Recaudar."], [("01", "02"), ("2", "01")])) == []
        )
    }

    @Test func `functions of a second list and of files are compared as well`() {
        let (first, second) = ("1. Recaudar.\n", "1. Pagar.\n2. Cobrar.\n")
        var versions = Versions()
        let file = function("Atender al público.\n")
        _ = versions.publish([
            "a/index.md": agency("A", "## Funciones\n\n\(first)\nY:\n\n\(second)"),
            "a/funciones/7.md": file,
        ])
        #expect(versions.entry("a/funciones/2-1.html") != nil)
        let findings = versions.publish([
            "a/index.md": agency("A", "## Funciones\n\n\(second)\nY:\n\n\(first)"),
            "a/funciones/8.md": file,
        ])
        #expect(
            Self.codes(findings).sorted() == [
                "function-moved 1", "function-moved 2-1", "function-moved 2-2", "function-moved 7",
            ])
    }

    @Test func `a function that another agency has now is withdrawn with its replacement`() {
        var versions = Versions()
        _ = versions.publish([
            "a/index.md": agency("A", "## Funciones\n\n1. Recaudar.\n2. Pagar.\n"),
            "b/index.md": agency("B", "## Funciones\n\n1. Cuidar.\n"),
        ])
        let findings = versions.publish([
            "a/index.md": agency("A", "## Funciones\n\n1. Recaudar.\n"),
            "b/index.md": agency("B", "## Funciones\n\n1. Cuidar.\n2. Pagar.\n"),
        ])
        // Its place among the functions of both is the same, but the others of its folder stayed.
        #expect(findings.count == 1)
        #expect(findings.first?.contains("'replacement: /b/funciones/2.html'") == true)
    }

    @Test func `an address that moved with its folder leads to the text that it had`() {
        var versions = Versions()
        _ = versions.publish(Self.files(["Recaudar.", "Pagar."]))
        let text = "## Funciones\n\n1. Vigilar.\n2. Recaudar.\n3. Pagar.\n"
        #expect(
            versions.publish(["b/index.md": agency("A", text, fields: "alias: [/a/]\n")]) == [])
        #expect(versions.redirects["a/funciones/1.html"] == "b/funciones/2.html")
        #expect(versions.redirects["a/funciones/2.html"] == "b/funciones/3.html")
    }
}
