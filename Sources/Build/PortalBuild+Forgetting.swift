import Content
import Diagnostics
import Files

/// What is lost when a portal begins anew.
package struct Forgotten: Sendable, Hashable {
    /// How many addresses the ledger has.
    package let addresses: Int
    /// How many of them lead to another page, or say that theirs was withdrawn.
    package let former: Int
    /// The day of the first publication.
    package let since: String
    /// Where the ledger was put, from the portal's folder; nil where it still is in its place.
    package var keptAt: String?
}

/// Beginning anew: a portal that nobody has seen yet need not keep the addresses of its drafts.
extension PortalBuild {
    /// Looks what would be forgotten, and where asked to, forgets it; nil where there is nothing.
    ///
    /// The old ledger is put aside first; then the output forgets it, and then the content: a run that
    /// is killed between leaves one that knows everything.
    package func forget(forGood: Bool) -> (forgotten: Forgotten?, report: Report) {
        var report = Report()
        do throws(FileError) {
            let tree = SourceTree(root: options.source)
            let bytes = tree.isFile(Ledger.path) ? try tree.read(Ledger.path, limit: 1 << 30) : nil
            let known = knownLedger(bytes.map { Result<[UInt8], FileError>.success($0) })
            report.diagnostics += known.diagnostics
            report.judge(isStrict: false)
            guard report.outcome == .success else { return (nil, report) }
            let ledger = known.ledger
            let site = PublishedSite(options.output)
            guard bytes != nil || site?.record(.ledger) != nil else { return (nil, report) }
            var forgotten = Forgotten(
                addresses: ledger.entries.count,
                former: ledger.entries.count { $0.kind == .former },
                since: ledger.entries.map(\.published).min()?.iso ?? "-")
            if forGood {
                forgotten.keptAt = try putAside(ledger.bytes, tree)
                try site?.forgetLedger()
                if let bytes { try Replacement.remove(ledgerPath, holding: bytes) }
            }
            return (forgotten, report)
        } catch {
            report.fail(error)
            return (nil, report)
        }
    }

    /// Writes a ledger where no run reads it, under the day's name.
    private func putAside(_ bytes: [UInt8], _ tree: SourceTree) throws(FileError) -> String {
        let day = options.today ?? today(nil)
        var (name, number) = ("ledger-\(day.iso).tsv", 1)
        while tree.isFile(Inventory.ownFolder + "/" + name) {
            number += 1
            name = "ledger-\(day.iso)-\(number).tsv"
        }
        try Files.write(bytes, to: name, in: options.source + "/" + Inventory.ownFolder)
        return Inventory.ownFolder + "/" + name
    }
}
