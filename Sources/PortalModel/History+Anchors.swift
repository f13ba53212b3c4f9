import CommonMark
import Content
import Diagnostics

/// The headings that links from elsewhere may name.
extension History {
    /// The ids of a document's headings, those that are gone with the one beside which they are kept.
    ///
    /// An id that goes is a warning, in the run in which it goes.
    mutating func keepAnchors(
        _ old: [Ledger.Anchor], in document: Document, of ids: [String],
        _ diagnostics: inout [Diagnostic]
    ) -> [Ledger.Anchor] {
        let live = ids.map { Ledger.Anchor(id: $0) }
        if old.isEmpty || old == live { return live }
        let present = Set(ids)
        var gone: [Ledger.Anchor] = []
        for (index, anchor) in old.enumerated() where !present.contains(anchor.id) {
            if let successor = anchor.successor, successor.isEmpty || present.contains(successor) {
                gone.append(anchor)
                continue
            }
            let successor = Self.successor(of: index, in: old, ids, present)
            gone.append(Ledger.Anchor(id: anchor.id, successor: successor))
            guard anchor.successor == nil else { continue }
            let line = document.text.outline.first { $0.id == successor }?.line ?? 1
            diagnostics.append(
                Diagnostic(
                    .anchorKept, "#" + anchor.id,
                    successor.isEmpty ? "el comienzo del texto" : "«#\(successor)»",
                    successor.isEmpty ? "the beginning of the text" : "'#\(successor)'",
                    in: document.file,
                    at: SourceRange(
                        line: line, length: document.file.line(line).unicodeScalars.count)))
        }
        if !gone.isEmpty { keptAnchors[document.path] = gone }
        return live + gone
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
