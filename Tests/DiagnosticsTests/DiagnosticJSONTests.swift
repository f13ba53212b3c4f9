import Foundation
import Testing

@testable import Diagnostics

/// What a program reads.
struct DiagnosticJSONTests {
    @Test func `a finding is one object on one line`() {
        let finding = Examples.finding(
            in: "one\ntwo", line: 2, column: 1, length: 3, hint: .write("2"))
        #expect(
            finding.json(in: .english)
                == #"{"severity":"error","code":"bad-thing","message":"'x' is wrong","#
                + #""file":"Content/a.md","line":2,"column":1,"endLine":2,"endColumn":4,"#
                + #""excerpt":"two","hint":"write 2"}"#)
    }

    @Test func `what there is not is left out`() {
        #expect(
            Diagnostic(Examples.note, path: "").json(in: .spanish)
                == #"{"severity":"note","code":"plain-thing","message":"nada más"}"#)
    }

    @Test func `every scalar comes through a JSON reader as it was`() throws {
        var text = "\u{7F}\u{2028}\u{2029}\u{FEFF}\u{10FFFF}🇨🇴ñ\\\"/"
        for value in UInt8(0)..<0x30 { text.unicodeScalars.append(Unicode.Scalar(value)) }
        let json = "[" + text.jsonString + "]"
        #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
        #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
    }
}
