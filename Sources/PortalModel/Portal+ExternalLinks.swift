import CommonMark
import Content
package import Diagnostics

/// An address outside the portal, where its author wrote it.
package struct ExternalLink: Sendable {
    /// The address, with its place.
    package let address: Located<String>
    /// The file that has it.
    package let file: SourceFile
}

extension Portal {
    /// Every address of the web to which a text or a field leads, by file and place.
    ///
    /// The portal's own address is none of them: nothing may be there yet.
    ///
    /// - Parameter withdrawals: What was withdrawn, which may name an address in its place.
    package func externalLinks(with withdrawals: [Withdrawal]) -> [ExternalLink] {
        var links = settings.map { Self.links($0.facts.webAddresses, of: $0.file) } ?? []
        for norm in givenNorms where norm.given.document == nil {
            links += Self.links(norm.given.facts.webAddresses, of: norm.given.file)
        }
        for document in documents {
            links += Self.links(document.common.webAddresses, of: document.file)
            for link in document.text.links where !link.isImage && link.target.isOfTheWeb {
                links.append(
                    ExternalLink(
                        address: Located(link.target, at: link.range), file: document.file))
            }
        }
        for withdrawal in withdrawals {
            guard let replacement = withdrawal.replacement, replacement.value.isOfTheWeb else {
                continue
            }
            links.append(ExternalLink(address: replacement, file: withdrawal.file))
        }
        return links
    }

    private static func links(
        _ addresses: [Located<String>], of file: SourceFile
    ) -> [ExternalLink] {
        addresses.map { ExternalLink(address: $0, file: file) }
    }

    private var documents: [Document] {
        ([home].compactMap(\.self) + agencies.map(\.document)
            + agencies.flatMap { $0.functions.compactMap(\.document) }
            + givenNorms.compactMap(\.given.document) + articles.map(\.document))
            .sorted { $0.path < $1.path }
    }
}

extension String {
    fileprivate var isOfTheWeb: Bool {
        let start = utf8.prefix(8).map { $0 | 0x20 }
        return start.starts(with: "http:".utf8) || start.starts(with: "https:".utf8)
    }
}
