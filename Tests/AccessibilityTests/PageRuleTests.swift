import Diagnostics
import Testing

@testable import Accessibility

/// The table of rules, and the names that are kept as numbers.
struct PageRuleTests {
    @Test(arguments: PageRule.allCases)
    func `a rule names its criteria, and its explanation does, too`(rule: PageRule) throws {
        #expect(!rule.criteria.isEmpty && !rule.wcag.isEmpty)
        #expect(rule.criteria.allSatisfy { (1...32).contains($0) })
        let explanation = try #require(Explanation.named(rule.rule.code))
        for language in Language.allCases {
            let words = explanation.meaning.text(in: language)
            for criterion in rule.criteria { #expect(words.contains("CC\(criterion)")) }
            for number in rule.wcag { #expect(words.contains(number)) }
        }
    }

    @Test func `no two rules have one code`() {
        #expect(Set(PageRule.allCases.map(\.rule.code)).count == PageRule.allCases.count)
    }

    @Test(arguments: HTMLElement.allCases)
    func `an element is known by the letters of its name`(element: HTMLElement) {
        guard element != .other else { return }
        let name = String(describing: element)
        var letters: UInt64 = 0
        for byte in name.utf8 { letters = letters << 8 | UInt64(byte) }
        #expect(element.rawValue == letters)
        #expect(name.utf8.count <= HTMLElement.longest)
        #expect(HTMLElement(name: letters, count: name.utf8.count) == element)
    }

    @Test(arguments: Attribute.allCases)
    func `an attribute is known by its name, in any case`(attribute: Attribute) {
        var name = ""
        for letter in String(describing: attribute) {
            name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
        }
        for spelling in [name, name.uppercased()] {
            var tag = Tag()
            let html = Array("<p a=1 \(spelling)=\"x\" x\(spelling)=y>".utf8)
            html.span.readTag(at: 0, into: &tag)
            let value = tag[attribute].map { String(decoding: html[$0], as: UTF8.self) }
            #expect(value == "x")
            #expect(Attribute.allCases.filter { tag.has($0) } == [attribute])
        }
    }

    @Test func `ids are told apart, also where there are many`() {
        var table = IDTable()
        for page in 0..<3 {
            table.begin()
            for number in 0..<1_000 {
                let key = UInt64(number * 256 + page)
                let isKnown = table.contains(key)
                #expect(!isKnown)
                let (isNew, isNewAgain) = (table.insert(key), table.insert(key))
                #expect(isNew && !isNewAgain)
            }
            let keys = (0..<1_000).map { UInt64($0 * 256 + page) }
            let known = keys.filter { table.contains($0) }
            #expect(known == keys)
        }
    }
}
