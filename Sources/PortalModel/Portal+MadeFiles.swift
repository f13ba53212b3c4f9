import Content
import Diagnostics

extension Portal {
    /// Refuses attachments at the addresses of files that stand beside pages: a page as JSON, or the
    /// feed of its changes.
    func refuseInTheWay(_ words: PathWords, _ diagnostics: inout [Diagnostic]) {
        let parts = DataParts(settings)
        let feed = "/" + words.data.feedName
        let candidates = attachments.filter { attachment in
            let address = attachment.address.lowercased()
            return parts.contains(.pageJSON) && address.hasSuffix(".json")
                || parts.contains(.feeds) && address.hasSuffix(feed)
        }
        // Few portals have any, and only those pay for the look-up.
        guard !candidates.isEmpty else { return }
        var made: Set<String> = []
        for agency in agencies {
            made.insert(agency.base + "index.json")
            made.insert(agency.base + words.data.feedName)
            for function in agency.functions {
                made.insert(agency.address(of: function).dropLast("html".utf8.count) + "json")
            }
        }
        for attachment in candidates where made.contains(attachment.address.lowercased()) {
            diagnostics.append(
                Diagnostic(
                    .dataInTheWay, attachment.address, path: "Content/" + attachment.path,
                    hint: .renameOrOmit))
        }
    }
}
