import Foundation
import Testing

@testable import Templates

/// A case of the Mustache specification.
struct SpecificationCase: Decodable, Sendable, CustomTestStringConvertible {
    /// The file it comes from.
    var section = ""
    let name: String
    let data: TemplatesTests.Data
    let template: String
    let partials: [String: String]?
    let expected: String

    private enum CodingKeys: CodingKey { case name, data, template, partials, expected }

    var testDescription: String { section + ": " + name }

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
        return file.tests.map { example in
            var example = example
            example.section = section
            return example
        }
    }
}

/// The specification's own cases, as XML: it escapes like HTML and knows no places.
struct SpecificationTests {
    static let all = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
    ]
    .flatMap { section in SpecificationCase.all(in: section) }

    /// The cases from which we deviate: a name that is nowhere in the data is an error for us,
    /// where the specification renders nothing.
    static let strict: Set<String> = [
        "interpolation: Basic Context Miss Interpolation",
        "interpolation: Triple Mustache Context Miss Interpolation",
        "interpolation: Ampersand Context Miss Interpolation",
        "interpolation: Dotted Names - Broken Chains",
        "interpolation: Dotted Names - Broken Chain Resolution",
        "sections: Context Misses",
        "sections: Dotted Names - Broken Chains",
        "inverted: Context",
        "inverted: List",
        "inverted: Context Misses",
        "inverted: Dotted Names - Broken Chains",
    ]

    @Test(arguments: all.filter { !strict.contains($0.testDescription) })
    func `a case of the specification holds`(example: SpecificationCase) {
        let rendering = Rendering(
            example.template, example.data, partials: example.partials ?? [:], escaping: .xml)
        #expect(rendering.text == example.expected)
        #expect(rendering.messages == [])
    }

    @Test(arguments: all.filter { strict.contains($0.testDescription) })
    func `where the specification renders nothing we report`(example: SpecificationCase) {
        let rendering = Rendering(
            example.template, example.data, partials: example.partials ?? [:], escaping: .xml)
        #expect(rendering.text == nil)
        #expect(Set(rendering.codes) == ["unknown-template-name"])
    }
}
