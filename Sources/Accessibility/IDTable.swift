/// A set of the ids of a page, by their keys; it is reused for each page without allocating.
struct IDTable: Sendable {
    private var keys: [UInt64] = []
    /// By the lowest bits of a key: the page's number in the high half, and the key's index plus
    /// one in the low half; a slot with another page's number is empty.
    private var slots: [UInt64] = Array(repeating: 0, count: 256)
    private var page: UInt64 = 1

    /// Removes the ids of the page before.
    mutating func begin() {
        keys.removeAll(keepingCapacity: true)
        page += 1
    }

    /// Inserts an id; returns whether it is new.
    mutating func insert(_ key: UInt64) -> Bool {
        let slot = slot(of: key)
        guard slots[slot] >> 32 != page else { return false }
        keys.append(key)
        slots[slot] = page << 32 | UInt64(keys.count)
        if keys.count * 2 > slots.count { grow() }
        return true
    }

    func contains(_ key: UInt64) -> Bool { slots[slot(of: key)] >> 32 == page }

    /// Returns the slot of a key, or the empty slot for it.
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] >> 32 == page {
            if keys[Int(slots[slot] & 0xFFFF_FFFF) - 1] == key { return slot }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for (index, key) in keys.enumerated() {
            slots[slot(of: key)] = page << 32 | UInt64(index + 1)
        }
    }
}
