import Synchronization
import Testing

@testable import Diagnostics

/// What is said of every rule beyond its message.
struct ExplanationTests {
    private static let all = Subject.all.flatMap(\.explanations)

    @Test func `every rule is listed by one subject`() {
        let rules = CatalogueTests.rules.compactMap(\.code)
        #expect(rules.count > 80)
        let explained = Explanation.codes
        #expect(Set(rules).subtracting(explained).sorted() == [])
        #expect(Set(explained).subtracting(rules).sorted() == [])
        #expect(explained.count == Set(explained).count)
    }

    @Test func `an explanation is made when it is asked for, and not before`() {
        let made = Mutex(0)
        let rule = Rule("lazy-thing", es: "x", en: "x") { rule in
            made.withLock { $0 += 1 }
            return Examples.explanation(of: rule)
        }
        let finding = Diagnostic(rule, path: "")
        _ = (finding.text(in: .spanish), finding.json(in: .english), finding.record)
        #expect(made.withLock { $0 } == 0)
        #expect(rule.explanation.rule == rule)
        #expect(made.withLock { $0 } == 1)
    }

    @Test(arguments: all, Language.allCases)
    func `an explanation says something, and its examples differ`(
        explanation: Explanation, language: Language
    ) {
        let texts = [explanation.meaning, explanation.wrong.wording, explanation.mended.wording]
            .map { $0.text(in: language) }
        for text in texts { #expect(text.contains { $0.isLetter }) }
        #expect(texts[0].hasSuffix("."))
        #expect(explanation.wrong != explanation.mended)
    }

    @Test(arguments: all)
    func `a meaning is worded in both languages`(explanation: Explanation) {
        #expect(
            explanation.meaning.text(in: .spanish) != explanation.meaning.text(in: .english))
    }

    @Test func `a rule is found by its code, and nothing else is`() {
        #expect(Explanation.named("no-address")?.rule == .noAddress)
        for code in ["", "no", "no-addres", "No-Address", "[no-address]"] {
            #expect(Explanation.named(code) == nil)
        }
    }

    @Test(arguments: Language.allCases)
    func `colours change nothing but the colours`(language: Language) throws {
        let codes = /\u{1B}\[[0-9;]*m/
        let list = Subject.list(in: language, coloured: true)
        #expect(list.contains("\u{1B}[1;33m"))
        #expect(list.replacing(codes, with: "") == Subject.list(in: language))
        let explanation = try #require(Explanation.named("future-date"))
        let text = explanation.text(in: language, coloured: true)
        #expect(text.contains("\u{1B}[1;33m"))
        #expect(text.replacing(codes, with: "") == explanation.text(in: language))
    }

    @Test(arguments: all)
    func `a meaning is one to three sentences`(explanation: Explanation) {
        for language in Language.allCases {
            let meaning = explanation.meaning.text(in: language)
            #expect((1...3).contains(meaning.matches(of: /[.?](?=\s|$)/).count))
            #expect(!meaning.contains("\n"))
        }
    }
}
