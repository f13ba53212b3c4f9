package import Digests

/// Every address that the portal ever published, as `Content/ledger.tsv` keeps it.
///
/// A table of tab-separated values: a line of the format's name and version, then a line for each
/// address, in byte order of the addresses: address, source, day of first publication, day of last
/// modification, digest of the content (of a function: `text+file` where it has both), ids of its
/// headings, kind, and the address that answers if this one goes. What is absent is `-`.
///
/// Version 1 had no kinds and no fallbacks; it is read as if both were absent.
package struct Ledger: Sendable, Hashable {
    /// Its path from the portal's folder.
    package static let path = "Content/ledger.tsv"
    static let format = "vitrina-ledger\t2"
    static let formerFormat = "vitrina-ledger\t1"

    /// What is published at an address.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case home, agency, function, page, news, norm
        /// A page that lists others and comes and goes with them.
        case list
        /// A page that every portal has, or a file that describes it to machines.
        case fixed
        /// A file of the content that is published unchanged.
        case file
        /// A redirect, or the tombstone of what was withdrawn.
        case former
        /// What a ledger of version 1 knew, and nobody has published since.
        case unknown = "-"
    }

    /// In bytewise order of their addresses, each address once.
    package private(set) var entries: [Entry]

    /// One address.
    package struct Entry: Sendable, Hashable {
        /// The file of the site, from the portal's root: `alcaldia/funciones/5.html`.
        package var address: String
        /// The file below `Content/` that it shows; empty where it shows several, or none.
        package var source: String
        /// The day on which it was first published.
        package var published: Day
        /// The day on which its content last changed.
        package var modified: Day
        /// What tells its content from any other; nil where the page has none of its own.
        package var digest: ShortDigest?
        /// What tells a function's own file from any other, where it adds to the agency's text.
        package var addition: ShortDigest?
        /// The ids of its headings, former ones too, in their order.
        package var anchors: [Anchor]
        /// What kind of address it is.
        package var kind: Kind
        /// The address that answers if nothing is published at this one any more and nobody says
        /// what became of it; nil where somebody has to.
        package var fallback: String?

        /// Makes the entry of an address.
        package init(
            address: String, source: String, published: Day, modified: Day, digest: ShortDigest?,
            addition: ShortDigest? = nil, anchors: [Anchor] = [], kind: Kind,
            fallback: String? = nil
        ) {
            self.address = address
            self.source = source
            self.published = published
            self.modified = modified
            self.digest = digest
            self.addition = addition
            self.anchors = anchors
            self.kind = kind
            self.fallback = fallback
        }
    }

    /// The id of a heading.
    package struct Anchor: Sendable, Hashable {
        /// The id, as a link has it after `#`.
        package var id: String
        /// Where the heading is gone, the id of the one beside which its own is kept; empty for
        /// the beginning of the text.
        package var successor: String?

        /// Makes an anchor, and names the one that took its place.
        package init(id: String, successor: String? = nil) {
            self.id = id
            self.successor = successor
        }
    }

    /// A ledger of entries in any order, of which each address has one.
    package init(_ entries: [Entry] = []) {
        let isInOrder = entries.indices.dropFirst().allSatisfy {
            !entries[$0].address.precedesBytewise(entries[$0 - 1].address)
        }
        self.entries =
            isInOrder
            ? entries : entries.sorted { $0.address.precedesBytewise($1.address) }
    }

    /// The position of the first entry that does not come before an address.
    package func position(from address: String) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].address.precedesBytewise(address) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// The position of the entry of an address.
    package func position(of address: String) -> Int? {
        let position = position(from: address)
        return position < entries.count && entries[position].address == address ? position : nil
    }

    /// What either of two ledgers knows; where both know an address, the one that knows of the
    /// later modification is right, and the earlier publication.
    ///
    /// So a ledger that was published but not yet taken over, or one that two branches of a
    /// repository both wrote in, loses nothing.
    package func merged(with other: Ledger) -> Ledger {
        if other == self { return self }
        var known = Dictionary(
            entries.map { ($0.address, $0) }, uniquingKeysWith: { $0.merged(with: $1) })
        for entry in other.entries {
            known[entry.address] = known[entry.address]?.merged(with: entry) ?? entry
        }
        return Ledger(Array(known.values))
    }

    /// The file's bytes.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(64 + entries.count * 192)
        bytes += Self.format.utf8
        // By position: to copy each entry would cost more than to write it.
        for position in entries.indices {
            bytes.append(UInt8(ascii: "\n"))
            entries[position].write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

extension Ledger.Entry {
    /// The entry that knows more; of two that know as much, this one.
    func merged(with other: Self) -> Self {
        var later = other.modified > modified ? other : self
        later.published = min(published, other.published)
        if later.kind == .unknown {
            let known = kind == .unknown ? other : self
            (later.kind, later.fallback) = (known.kind, known.fallback)
        }
        return later
    }

    fileprivate func write(to bytes: inout [UInt8]) {
        let tab = UInt8(ascii: "\t")
        bytes += address.utf8
        bytes.append(tab)
        bytes += source.isEmpty ? "-".utf8 : source.utf8
        bytes.append(tab)
        published.writeISO(to: &bytes)
        bytes.append(tab)
        modified.writeISO(to: &bytes)
        bytes.append(tab)
        if let digest { digest.writeHex(to: &bytes) } else { bytes.append(UInt8(ascii: "-")) }
        if let addition {
            bytes.append(UInt8(ascii: "+"))
            addition.writeHex(to: &bytes)
        }
        bytes.append(tab)
        if anchors.isEmpty { bytes.append(UInt8(ascii: "-")) }
        for (index, anchor) in anchors.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += anchor.id.utf8
            guard let successor = anchor.successor else { continue }
            bytes.append(UInt8(ascii: ">"))
            bytes += successor.utf8
        }
        bytes.append(tab)
        bytes += kind.rawValue.utf8
        bytes.append(tab)
        bytes += fallback?.utf8 ?? "-".utf8
    }
}

extension String {
    /// Whether it comes before another by the bytes of their UTF-8.
    fileprivate func precedesBytewise(_ other: String) -> Bool {
        let (one, two) = (utf8Span.span, other.utf8Span.span)
        let count = min(one.count, two.count)
        var index = 0
        while index < count, one[index] == two[index] { index += 1 }
        return index < count ? one[index] < two[index] : one.count < two.count
    }
}
