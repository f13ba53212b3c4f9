/// A hash table from 64-bit keys that already are hashes to numbers.
///
/// Every word of every page is looked up here, so it does without the hashing of a dictionary.
struct TermTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    init() {
        keys = Array(repeating: 0, count: 1 << 12)
        values = Array(repeating: 0, count: 1 << 12)
    }

    /// Returns the value of a key; nil where it is new.
    func value(of key: UInt64) -> Int32? {
        let key = key == 0 ? 1 : key
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while keys[place] != 0 {
            if keys[place] == key { return values[place] }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Inserts a new key with its value.
    mutating func insert(_ key: UInt64, _ value: Int32) {
        if count * 2 >= keys.count { grow() }
        put(key == 0 ? 1 : key, value)
        count += 1
    }

    private mutating func put(_ key: UInt64, _ value: Int32) {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while keys[place] != 0 { place = (place + 1) & mask }
        keys[place] = key
        values[place] = value
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: oldKeys.count * 2)
        for index in oldKeys.indices where oldKeys[index] != 0 {
            put(oldKeys[index], oldValues[index])
        }
    }
}
