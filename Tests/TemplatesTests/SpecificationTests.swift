import Foundation
import Testing

@testable import Templates

/// A case of the Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: Templates_Data
    let template: String
    let partials: [String: String]?
    let expected: String

    typealias Templates_Data = TemplatesTests.Data

    var testDescription: String { name }

    /// The cases of one of its files; none where `fetch-spec.sh` could not fetch it.
    static func all(in section: String) -> [SpecificationCase] {
        struct File: Decodable { let tests: [SpecificationCase] }
        let root = URL(filePath: #filePath).appending(path: "../../..").standardized
        let path = root.appending(path: ".build/fixtures/mustache/\(section).json")
        guard let json = try? Foundation.Data(contentsOf: path),
            let file = try? JSONDecoder().decode(File.self, from: json)
        else {
            print("SKIPPED: \(path.path) is not there; run Tests/TemplatesTests/fetch-spec.sh")
            return []
        }
        return file.tests
    }
}

/// The specification's own cases, as XML: it escapes like HTML and knows no places.
struct SpecificationTests {
    static let all = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
    ]
    .flatMap { section in SpecificationCase.all(in: section) }
    static let kept = all.filter { strictness[$0.name] == nil }
    static let strict = all.filter { strictness[$0.name] != nil }

    /// The cases from which we deviate: a name that is nowhere in the data is an error for us,
    /// where the specification renders nothing.
    static let strictness = [
        "Basic Context Miss Interpolation": "unknown-template-name",
        "Triple Mustache Context Miss Interpolation": "unknown-template-name",
        "Ampersand Context Miss Interpolation": "unknown-template-name",
        "Context Misses": "unknown-template-name",
        "Dotted Names - Broken Chains": "unknown-template-name",
        "Dotted Names - Broken Chain Resolution": "unknown-template-name",
        "Failed Lookup": "missing-template",
    ]

    @Test(arguments: kept)
    func `a case of the specification holds`(example: SpecificationCase) {
        let rendering = Rendering(
            example.template, example.data, partials: example.partials ?? [:], escaping: .xml)
        #expect(rendering.text == example.expected)
        #expect(rendering.messages == [])
    }

    @Test(arguments: strict)
    func `where the specification renders nothing we report`(example: SpecificationCase) {
        let rendering = Rendering(
            example.template, example.data, partials: example.partials ?? [:], escaping: .xml)
        #expect(rendering.text == nil)
        #expect(Set(rendering.codes) == [Self.strictness[example.name]])
    }
}
