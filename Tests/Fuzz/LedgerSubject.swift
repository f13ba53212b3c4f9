import Content
import Diagnostics

/// Reads two ledgers, which a null byte parts, writes them and merges them.
///
/// Where the first byte is even, each is given its first line, so that more than that is read.
func examineLedger(_ input: [UInt8]) -> Bool {
    guard let first = input.first else { return false }
    let head = first & 1 == 0 ? Array("vitrina-ledger\t\(first & 2 == 0 ? 1 : 2)\n".utf8) : []
    var ledgers: [Ledger] = []
    for part in input.dropFirst().split(
        separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    {
        guard let file = sourceFile(head + part, path: Ledger.path) else { continue }
        var diagnostics: [Diagnostic] = []
        let ledger = Ledger(parsing: file, diagnostics: &diagnostics)
        promise(
            (ledger == nil) == diagnostics.hasErrors, "A ledger is read, or it is said why not.")
        examine(diagnostics, in: file)
        if let ledger { ledgers.append(ledger) }
    }
    for ledger in ledgers { examine(ledger) }
    guard ledgers.count == 2 else { return true }
    let merged = ledgers[0].merged(with: ledgers[1])
    examine(merged)
    let known = Set(ledgers.flatMap(\.entries).map { Array($0.address.utf8) })
    promise(Set(merged.entries.map { Array($0.address.utf8) }) == known, "No address is lost.")
    promise(merged.merged(with: ledgers[1]) == merged, "What is merged is merged once.")
    return true
}

/// What holds of every ledger.
private func examine(_ ledger: Ledger) {
    for (one, other) in zip(ledger.entries, ledger.entries.dropFirst()) {
        promise(
            one.address.utf8.lexicographicallyPrecedes(other.address.utf8),
            "Addresses stand in bytewise order, each once.")
    }
    promise(ledger.entries.allSatisfy(\.address.isSiteAddress), "An address is one of the site.")
    let bytes = ledger.bytes
    var diagnostics: [Diagnostic] = []
    let again = sourceFile(bytes, path: Ledger.path).flatMap {
        Ledger(parsing: $0, diagnostics: &diagnostics)
    }
    promise(again == ledger && diagnostics.isEmpty, "A ledger is read as it was written.")
    promise(again?.bytes == bytes, "A ledger is written as it was read.")
    promise(ledger.merged(with: ledger) == ledger, "A ledger holds nothing new for itself.")
}
