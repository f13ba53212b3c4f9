/// The parts that pages share, such as the header, the footer and the items of menus, as they were
/// read on one page.
///
/// A part is kept when it is met again, so that a part of one page only is never copied. All parts
/// are in a few arrays, and each is a range of them.
struct KnownParts: Sendable {
    /// A part, and what it adds to a page.
    struct Part: Sendable {
        let key: UInt64
        let surroundings: Surroundings
        let links: Int
        let headers: Int
        let footers: Int
        let hasSearch: Bool
        /// The range in the bytes of all parts.
        let bytes: Range<Int>
        /// The range in the ids of all parts.
        let ids: Range<Int>
        /// The counts of all mentions before and after it.
        let start: Mentions.Counts
        let end: Mentions.Counts
    }

    /// What was met on the page before a part that may change how the part is read.
    struct Surroundings: Sendable, Equatable {
        var hasTitle = false
        var hasViewport = false
        var hasCaptions = false
        var isInSection = false
    }

    private(set) var bytes: [UInt8] = []
    private(set) var ids: [UInt64] = []
    /// The mentions of all parts, with offsets from the start of each.
    private(set) var mentions = Mentions()
    private var parts: [Part] = []
    /// By the lowest bits of a key, the index of its part plus one; 0 where there is none.
    private var slots: [Int] = Array(repeating: 0, count: Self.slotCount)
    /// By the lowest bits of a key, the key that was met last.
    private var met: [UInt64] = Array(repeating: 0, count: Self.slotCount)

    private static let slotCount = 256
    /// When the parts have so many bytes, all are forgotten.
    private static let limit = 1 << 16

    /// Returns the part with a key, if it is kept.
    func part(_ key: UInt64) -> Part? {
        let index = slots[slot(of: key)]
        guard index > 0, parts[index - 1].key == key else { return nil }
        return parts[index - 1]
    }

    /// Notes that a part was met; returns whether it was met before.
    mutating func meet(_ key: UInt64) -> Bool {
        let slot = slot(of: key)
        if met[slot] == key { return true }
        met[slot] = key
        return false
    }

    /// Keeps a part that was read.
    ///
    /// - Parameters:
    ///   - start: The state of the reader before it.
    ///   - tally: The tally after it.
    ///   - range: Its range in the page.
    ///   - ids: Its ids.
    ///   - pageMentions: The mentions of the page up to its end.
    mutating func keep(
        _ start: PartStart, _ tally: Tally, _ range: Range<Int>, of page: Span<UInt8>,
        ids newIDs: ArraySlice<UInt64>, _ pageMentions: Mentions
    ) {
        if bytes.count > Self.limit { self = KnownParts() }
        let before = mentions.counts
        mentions.append(
            pageMentions, from: start.mentions, to: pageMentions.counts, movedBy: -range.lowerBound)
        parts.append(
            Part(
                key: start.key, surroundings: start.surroundings,
                links: tally.links - start.tally.links,
                headers: tally.headers - start.tally.headers,
                footers: tally.footers - start.tally.footers, hasSearch: tally.hasSearch,
                bytes: bytes.count..<bytes.count + range.count,
                ids: ids.count..<ids.count + newIDs.count, start: before, end: mentions.counts))
        ids += newIDs
        for index in range { bytes.append(page[index]) }
        slots[slot(of: start.key)] = parts.count
    }

    private func slot(of key: UInt64) -> Int {
        Int(truncatingIfNeeded: key) & (Self.slotCount - 1)
    }
}

/// The state of a reader where a part of a page starts.
struct PartStart: Sendable {
    var key: UInt64 = 0
    /// The offset of its start tag.
    var offset = 0
    /// The depth of the stack around it.
    var depth = 0
    var surroundings = KnownParts.Surroundings()
    var tally = Tally()
    var faults = 0
    var ids = 0
    var mentions = Mentions.Counts()
}
