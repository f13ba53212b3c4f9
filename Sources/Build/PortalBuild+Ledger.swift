import Content
import Diagnostics
import Digests
import Files
import Pages
import PortalModel

/// The ledger of addresses: read, compared with what is to be published, and written.
extension PortalBuild {
    /// What is known of the addresses ever published.
    struct KnownLedger: Sendable {
        /// What the content's ledger and that of the site know together.
        var ledger = Ledger()
        /// The content's ledger as it was read; nil where there is none.
        var bytes: [UInt8]?
        /// Whether it could be read; nothing may be published where it could not.
        var isSound = true
        var diagnostics: [Diagnostic] = []
        var failure: FileError?
    }

    /// Reads the ledger of the content, and takes over what that of the site knows beyond it: a run
    /// that was killed after it published left it there.
    func knownLedger(_ portal: ReadPortal) -> KnownLedger { knownLedger(portal.ledger?.bytes) }

    /// Reads the ledger of the content from its bytes; nil where there is none.
    func knownLedger(_ bytes: Result<[UInt8], FileError>?) -> KnownLedger {
        var known = KnownLedger()
        switch bytes {
        case .failure(let error)?:
            known.failure = error
            known.isSound = false
        case .success(let bytes)?:
            known.bytes = bytes
            let file = SourceFile.decoding(
                bytes, path: Ledger.path, diagnostics: &known.diagnostics)
            if let ledger = file.flatMap({ Ledger(parsing: $0, diagnostics: &known.diagnostics) }) {
                known.ledger = ledger
            } else {
                known.isSound = false
            }
        case nil: break
        }
        guard known.isSound, let published = PublishedSite(options.output)?.record(.ledger),
            published != known.bytes
        else { return known }
        var ignored: [Diagnostic] = []
        let file = SourceFile(
            path: Ledger.path, text: String(decoding: published, as: UTF8.self))
        if let ledger = Ledger(parsing: file, diagnostics: &ignored) {
            known.ledger = known.ledger.merged(with: ledger)
        }
        return known
    }

    /// Compares what is to be published with what ever was.
    func compare(
        _ site: SitePlan, _ read: ReadPortal, _ known: KnownLedger, _ withdrawals: [Withdrawal],
        unreadable: Set<String>, others: [String], _ today: Day, _ report: inout Report
    ) -> History {
        let digests = Dictionary(
            zip(read.inventory.attachments, read.attachments).compactMap { path, digest in
                (try? digest.get()).map { (path, $0) }
            }, uniquingKeysWith: { first, _ in first })
        let files = site.portal.attachments.map { attachment in
            Standing(
                file: attachment.address, source: attachment.path,
                digest: digests[Inventory.content + "/" + attachment.path])
        }
        let history = History(
            of: site.standings(with: files), in: site.portal, known: known.ledger,
            withdrawals: withdrawals, unreadable: unreadable, others: others, today: today,
            diagnostics: &report.diagnostics)
        if options.isLocked, !options.isPreview {
            refuseChanges(from: known.ledger, to: history.ledger, &report)
        }
        return history
    }

    /// Says what a ledger that must have everything already lacks.
    private func refuseChanges(
        from known: Ledger, to ledger: Ledger, _ report: inout Report
    ) {
        let before = Set(known.entries)
        let changed = ledger.entries.filter { !before.contains($0) }
        guard let first = changed.first else { return }
        let rest = changed.count - 1
        report.diagnostics.append(
            Diagnostic(
                .ledgerLocked, "/" + first.address.canonicalAddress,
                rest == 0 ? "" : " (y otras \(rest))", rest == 0 ? "" : " (and \(rest) more)",
                path: Ledger.path, hint: .publishUnlocked))
    }

    /// What `tombstones.yml` says.
    func withdrawals(_ read: ReadPortal, _ report: inout Report) -> [Withdrawal] {
        guard let file = text(Inventory.tombstones, read, &report),
            let tombstones = EntryFile<TombstoneFacts>(
                parsing: file, diagnostics: &report.diagnostics)
        else { return [] }
        return tombstones.entries.map { Withdrawal($0, in: file) }
    }

    /// Where the content's ledger stands on the disk.
    var ledgerPath: String { options.source + "/" + Ledger.path }

    /// Writes the new ledger beside the old one; nil where it stays as it is.
    ///
    /// - Throws: ``FileError`` where the disk refuses, or the ledger is not the one that was read.
    func ledgerReplacement(_ plan: Plan) throws(FileError) -> Replacement? {
        if options.isPreview { return nil }
        if plan.knownLedger == plan.ledger {
            try checkLedger(plan)
            return nil
        }
        return try Replacement(of: ledgerPath, holding: plan.knownLedger, with: plan.ledger)
    }

    /// Refuses to publish with a ledger that is not the one that was read.
    private func checkLedger(_ plan: Plan) throws(FileError) {
        let tree = SourceTree(root: options.source)
        let now = tree.isFile(Ledger.path) ? try tree.read(Ledger.path, limit: 1 << 30) : nil
        guard now == plan.knownLedger else {
            throw FileError(path: Ledger.path, operation: .publish, problem: .changedMeanwhile)
        }
    }

    /// Deletes the ledger that a killed run wrote beside the old one.
    func discardLedgerDraft() { Replacement.discardLeftover(of: ledgerPath) }
}
