package import Diagnostics
import Digests

extension Ledger {
    /// Reads `ledger.tsv`; nil, with diagnostics, where anything in it cannot be read.
    ///
    /// What cannot be read would be addresses lost, so that nothing is published then. The order of
    /// the lines is of no account, and an address that is there twice, as after a merge of two
    /// branches, is one.
    package init?(parsing file: SourceFile, diagnostics: inout [Diagnostic]) {
        let bytes = file.text.utf8Span.span
        var entries: [Entry] = []
        entries.reserveCapacity(bytes.count / 128)
        var isSound = true
        var isFormer = false
        var budget = FindingBudget()
        var line = 0
        var start = 0
        while start < bytes.count {
            line += 1
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            let next = end + 1
            if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            let row = bytes.extracting(start..<end)
            start = next
            if line == 1 {
                isFormer = Self.isEqual(row, to: Self.formerFormat)
                guard isFormer || Self.isEqual(row, to: Self.format) else {
                    diagnostics.append(
                        Diagnostic(
                            .badLedger, in: file, at: file.wholeLine(1), hint: .restoreLedger))
                    return nil
                }
            } else if row.count > 0 {
                if let entry = Entry(row, isOfFormerFormat: isFormer) {
                    entries.append(entry)
                } else {
                    isSound = false
                    budget.append(to: &diagnostics, line: line) {
                        Diagnostic(
                            .badLedgerLine, in: file, at: file.wholeLine(line),
                            hint: Self.isConflict(row) ? .resolveConflict : .restoreLedger)
                    }
                }
            }
        }
        budget.close(file, &diagnostics)
        if line == 0 {
            diagnostics.append(
                Diagnostic(.badLedger, in: file, at: SourceRange(line: 1), hint: .restoreLedger))
        }
        guard isSound, line > 0 else { return nil }
        let sorted = Ledger(entries).entries
        self.init(sorted: sorted)
    }

    /// Takes entries in their order and joins those of one address.
    private init(sorted entries: [Entry]) {
        var unique: [Entry] = []
        unique.reserveCapacity(entries.count)
        for entry in entries {
            if let last = unique.last, last.address == entry.address {
                unique[unique.count - 1] = last.merged(with: entry)
            } else {
                unique.append(entry)
            }
        }
        self.init(unique)
    }

    private static func isEqual(_ row: borrowing Span<UInt8>, to format: String) -> Bool {
        let expected = format.utf8Span.span
        guard row.count == expected.count else { return false }
        for index in row.indices where row[index] != expected[index] { return false }
        return true
    }

    /// Whether a line is one of those that git puts into a file it could not merge.
    private static func isConflict(_ row: borrowing Span<UInt8>) -> Bool {
        guard row.count >= 7, "<=>|".utf8.contains(row[0]) else { return false }
        for index in 1..<7 where row[index] != row[0] { return false }
        return true
    }
}

extension Ledger.Entry {
    /// Reads a line; nil where it is not eight columns, or six of the former format, of what they
    /// should hold.
    fileprivate init?(_ row: borrowing Span<UInt8>, isOfFormerFormat: Bool) {
        var ends: [8 of Int] = .init(repeating: row.count)
        var count = 0
        for index in row.indices where row[index] == UInt8(ascii: "\t") {
            guard count < 7 else { return nil }
            ends[count] = index
            count += 1
        }
        guard count == (isOfFormerFormat ? 5 : 7), let address = row.text(0..<ends[0]),
            address.isSiteAddress,
            let source = row.text((ends[0] + 1)..<ends[1]), !source.isEmpty,
            let published = Day(row.extracting((ends[1] + 1)..<ends[2])),
            let modified = Day(row.extracting((ends[2] + 1)..<ends[3])),
            let anchors = Self.anchors(row.extracting((ends[4] + 1)..<ends[5]))
        else { return nil }
        let sum = row.extracting((ends[3] + 1)..<ends[4])
        let digest = ShortDigest(hex: sum.extracting(first: 32))
        let isNone = sum.count == 1 && sum[0] == UInt8(ascii: "-")
        let hasAddition = sum.count == 65 && sum[32] == UInt8(ascii: "+")
        let addition = hasAddition ? ShortDigest(hex: sum.extracting(33..<65)) : nil
        guard isNone || digest != nil && (hasAddition ? addition != nil : sum.count == 32) else {
            return nil
        }
        var (kind, fallback): (Ledger.Kind?, String?) = (.unknown, nil)
        if !isOfFormerFormat {
            kind = row.text((ends[5] + 1)..<ends[6]).flatMap(Ledger.Kind.init(rawValue:))
            fallback = row.text((ends[6] + 1)..<ends[7])
            guard let given = fallback, given == "-" || given.isSiteAddress else { return nil }
            if given == "-" { fallback = nil }
        }
        guard let kind else { return nil }
        self.init(
            address: address, source: source == "-" ? "" : source, published: published,
            modified: modified, digest: digest, addition: addition, anchors: anchors, kind: kind,
            fallback: fallback)
    }

    /// Reads `mision,fines>objetivos`; nil where an id is none.
    private static func anchors(_ column: borrowing Span<UInt8>) -> [Ledger.Anchor]? {
        if column.count == 1, column[0] == UInt8(ascii: "-") { return [] }
        guard let text = column.text(0..<column.count), !text.isEmpty else { return nil }
        var anchors: [Ledger.Anchor] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let halves = part.split(
                separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.allSatisfy({ $0.utf8.allSatisfy(\.isIDByte) }), !halves[0].isEmpty else {
                return nil
            }
            anchors.append(
                Ledger.Anchor(
                    id: String(halves[0]), successor: halves.count > 1 ? String(halves[1]) : nil))
        }
        return anchors
    }
}

extension UInt8 {
    /// Whether the id of a heading may have it: a slug, of any script.
    fileprivate var isIDByte: Bool {
        self >= 0x80 || (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
            || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }
}

extension String {
    /// Whether it can be the address of a file of the site: relative, in its simplest form, without
    /// what would end a line or a column.
    package var isSiteAddress: Bool {
        let bytes = utf8Span.span
        // How many bytes the segment has so far, and whether all of them are dots.
        var (count, isDots) = (0, true)
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "/"):
                if count == 0 || isDots && count <= 2 { return false }
                (count, isDots) = (0, true)
                continue
            case UInt8(ascii: "."): break
            case 0..<0x20, 0x7F, UInt8(ascii: "\\"): return false
            default: isDots = false
            }
            count += 1
        }
        return count > 2 || count > 0 && !isDots
    }
}

extension Span<UInt8> {
    /// A range as text; nil where it cuts a character.
    fileprivate func text(_ range: Range<Int>) -> String? {
        do {
            return String(copying: try UTF8Span(validating: extracting(range)))
        } catch {
            return nil
        }
    }
}

extension SourceFile {
    fileprivate func wholeLine(_ number: Int) -> SourceRange {
        SourceRange(line: number, length: line(number).unicodeScalars.count)
    }
}
