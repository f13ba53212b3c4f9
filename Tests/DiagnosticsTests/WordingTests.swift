import Testing

@testable import Diagnostics

/// Sentences and their placeholders.
struct WordingTests {
    @Test func `each placeholder gives way to its argument`() {
        let wording = Wording(es: "{1} y {0}", en: "{0} and {1}, {0}")
        #expect(wording.text(["a", "b"], in: .spanish) == "b y a")
        #expect(wording.text(["a", "b"], in: .english) == "a and b, a")
        #expect(wording.argumentCount == 2)
    }

    @Test func `an argument that looks like a placeholder stays as it is`() {
        #expect(Wording(es: "{0}{1}", en: "").text(["{1}", "{0}"], in: .spanish) == "{1}{0}")
    }

    @Test func `other braces stay`() {
        let wording = Wording(es: "{{#{0}}} {x} { }", en: "")
        #expect(wording.text(["n"], in: .spanish) == "{{#n}} {x} { }")
        #expect(wording.argumentCount == 1)
    }
}
