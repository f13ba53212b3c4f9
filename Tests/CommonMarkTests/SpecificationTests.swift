import Diagnostics
import Foundation
import Testing

@testable import CommonMark

/// The examples of the CommonMark specification, which `fetch-spec.sh` puts beside the build.
struct SpecificationTests {
    struct Example: Decodable {
        var markdown: String
        var html: String
        var example: Int
    }

    static let examples: Result<[Example], any Error> = Result {
        var root = URL(filePath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        let file = root.appending(path: ".build/fixtures/commonmark.json")
        return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
    }

    @Test func `every example of CommonMark 0_30 gives the HTML of the specification`() throws {
        let examples = try Self.examples.get()
        #expect(examples.count == 652)
        for example in examples {
            let text = parsed(example.markdown, style: .plain(headingIDs: false))
            #expect(html(text) == example.html, "example \(example.example)")
        }
    }

    @Test func `the blocks of every example are its whole HTML`() throws {
        for example in try Self.examples.get() {
            for style in [Style.plain(headingIDs: true), .portal()] {
                let text = parsed(example.markdown, style: style)
                var end = 0
                for block in text.blocks {
                    #expect(block.html.lowerBound == end, "example \(example.example)")
                    end = block.html.upperBound
                }
                #expect(end == text.html.count, "example \(example.example)")
            }
        }
    }

    @Test func `no example makes a portal write raw HTML or a target of the author`() throws {
        for example in try Self.examples.get() {
            let html = html(parsed(example.markdown))
            #expect(!html.contains("<!--"), "example \(example.example)")
            #expect(!html.contains("javascript:"), "example \(example.example)")
            for attribute in ["href=\"", "src=\""] {
                let targets = html.split(separator: attribute, omittingEmptySubsequences: false)
                #expect(
                    targets.dropFirst().allSatisfy { $0.hasPrefix("\"") },
                    "example \(example.example)")
            }
        }
    }
}
