import CommonMark
import Content
import Diagnostics

/// A link of the portal's own to a heading that does not exist.
struct BrokenAnchor: Sendable {
    /// The file with the link, from the portal's folder, and where in it.
    let path: String
    let range: SourceRange
    /// The page it leads to, and the id of the heading that is not there.
    let address: String
    let anchor: String
}

/// The headings that links from elsewhere may name.
extension History {
    /// The ids of a page's headings, those that are gone with the one beside which they are kept.
    ///
    /// An id that goes is a warning, in the run in which it goes.
    mutating func keepAnchors(
        _ old: [Ledger.Anchor], of standing: Standing, _ diagnostics: inout [Diagnostic]
    ) -> [Ledger.Anchor] {
        let ids = standing.anchors
        let live = ids.map { Ledger.Anchor(id: $0) }
        if old.isEmpty || old == live { return live }
        let present = Set(ids)
        // Where links to a heading lead that went in this run.
        var successors: [String: String] = [:]
        for (index, anchor) in old.enumerated()
        where anchor.successor == nil && !present.contains(anchor.id) {
            successors[anchor.id] = Self.successor(of: index, in: old, ids, present)
        }
        var gone: [Ledger.Anchor] = []
        for var anchor in old where !present.contains(anchor.id) {
            if let known = anchor.successor {
                if !known.isEmpty, !present.contains(known) {
                    anchor.successor = successors[known] ?? ""
                }
            } else {
                let successor = successors[anchor.id] ?? ""
                anchor.successor = successor
                diagnostics.append(Self.kept(anchor.id, beside: successor, of: standing))
            }
            gone.append(anchor)
        }
        if !gone.isEmpty { keptAnchors[standing.address] = gone }
        return live + gone
    }

    /// Proposes, where a link leads to a heading that is gone, the one in whose place it is kept.
    func nameSuccessors(of links: [BrokenAnchor], _ diagnostics: inout [Diagnostic]) {
        guard !links.isEmpty, !keptAnchors.isEmpty else { return }
        var successors: [String: [SourceRange: String]] = [:]
        for link in links {
            let kept = keptAnchors[link.address]?.first { $0.id == link.anchor }
            guard let successor = kept?.successor, !successor.isEmpty else { continue }
            successors[link.path, default: [:]][link.range] = successor
        }
        for (index, diagnostic) in diagnostics.enumerated() where diagnostic.rule == .brokenAnchor {
            guard let range = diagnostic.range,
                let successor = successors[diagnostic.path]?[range]
            else { continue }
            diagnostics[index].hint = .didYouMean("#" + successor)
        }
    }

    private static func kept(
        _ id: String, beside successor: String, of standing: Standing
    ) -> Diagnostic {
        let spanish = successor.isEmpty ? "el comienzo del texto" : "«#\(successor)»"
        let english = successor.isEmpty ? "the beginning of the text" : "'#\(successor)'"
        guard let document = standing.document else {
            return Diagnostic(
                .anchorKept, "#" + id, spanish, english,
                path: standing.source.isEmpty ? Ledger.path : "Content/" + standing.source)
        }
        let line = document.text.outline.first { $0.id == successor }?.line ?? 1
        return Diagnostic(
            .anchorKept, "#" + id, spanish, english, in: document.file,
            at: SourceRange(line: line, length: document.file.line(line).unicodeScalars.count))
    }

    /// The heading that stands where one that is gone stood: the one after the nearest that stood
    /// before it and is still there.
    private static func successor(
        of index: Int, in old: [Ledger.Anchor], _ ids: [String], _ present: Set<String>
    ) -> String {
        let before = old[..<index].last { present.contains($0.id) && $0.successor == nil }
        let position = before.flatMap { before in ids.firstIndex(of: before.id) }
        let next = position.map { $0 + 1 } ?? 0
        return next < ids.count ? ids[next] : ids.last ?? ""
    }
}
