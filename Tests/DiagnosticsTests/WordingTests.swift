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

/// What follows the first of several things.
struct OthersTests {
    @Test func `others are counted in both languages`() {
        let others = Others(3)
        #expect(others.spanish == " y otras 3")
        #expect(others.english == " and 3 more")
        #expect(Others(3, isFeminine: false).spanish == " y otros 3")
        #expect(others.inBrackets.spanish == " (y otras 3)")
        #expect(others.inBrackets.english == " (and 3 more)")
    }

    @Test func `where they are is said with them`() {
        let others = Others(1, es: " debajo de ella", en: " below it").inBrackets
        #expect(others.spanish == " (y otras 1 debajo de ella)")
        #expect(others.english == " (and 1 more below it)")
    }

    @Test func `of no others nothing is said`() {
        for others in [Others(0), Others(0, es: " debajo", en: " below").inBrackets] {
            #expect(others.spanish.isEmpty)
            #expect(others.english.isEmpty)
        }
    }
}
