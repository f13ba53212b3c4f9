import Foundation
import Testing

/// The repository's own portal, or a portal of a test, as the command published it.
final class PublishedPortal: Sendable {
    let files: [String: Data]
    let run: Result<Command.Run, any Error>

    init(_ source: String = Repository.path) {
        let place = Workplace()
        run = Result { try Command.build(source, to: place("Output")) }
        files = (try? place.files("Output")) ?? [:]
    }

    /// The addresses of its pages, in order.
    var addresses: [String] { files.keys.filter { $0.hasSuffix(".html") }.sorted() }

    func page(_ address: String) throws -> HTMLPage {
        HTMLPage(try #require(files[address], "\(address) is not published."))
    }
}
