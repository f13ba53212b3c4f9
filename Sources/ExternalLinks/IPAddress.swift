/// An IP address, in any notation that curl or a browser reads.
struct IPAddress: Sendable, Hashable {
    /// Sixteen bytes; an IPv4 address follows `::ffff` (RFC 4291, section 2.5.5.2).
    private let bytes: [UInt8]

    /// Reads `127.0.0.1`, `127.1`, `0x7f000001`, `::1`, `[::1]`; nil for a name.
    init?(_ text: String) {
        let bare =
            text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text[...]
        // What follows `%` is an interface of this machine.
        let number = bare.split(separator: "%", omittingEmptySubsequences: false).first ?? ""
        if number.utf8.contains(UInt8(ascii: ":")) {
            guard let bytes = Self.six(number) else { return nil }
            self.bytes = bytes
        } else {
            guard text == bare, let four = Self.four(number) else { return nil }
            bytes = Array(repeating: 0, count: 10) + [0xFF, 0xFF] + four
        }
    }

    /// Whether it is private, or not assigned to any public server.
    var isPrivate: Bool {
        if bytes[..<12] == Self.mapped[...] || bytes[..<12] == Self.translated[...] {
            return Self.isPrivate(four: bytes[12...])
        }
        if bytes[0] == 0x20, bytes[1] == 0x02 { return Self.isPrivate(four: bytes[2..<6]) }
        let isFirstBlock = bytes[..<12].allSatisfy { $0 == 0 }
        return isFirstBlock || bytes[0] & 0xFE == 0xFC || bytes[0] == 0xFF
            || (bytes[0] == 0xFE && bytes[1] & 0x80 == 0x80)
    }

    private static let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    /// 64:ff9b::/96, by which an IPv6 network reaches IPv4.
    private static let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]

    /// The blocks of the IANA registry of special-purpose addresses that no public server has.
    private static func isPrivate(four: ArraySlice<UInt8>) -> Bool {
        let (first, second) = (four[four.startIndex], four[four.startIndex + 1])
        return switch (first, second) {
        case (0, _), (10, _), (127, _), (224..., _): true
        case (100, 64...127), (169, 254), (172, 16...31), (192, 168), (198, 18...19): true
        case (192, 0): four[four.startIndex + 2] == 0
        default: false
        }
    }

    /// Reads one to four parts, each decimal, octal after `0` or hexadecimal after `0x`; the last
    /// fills the remaining bytes.
    private static func four(_ text: Substring) -> [UInt8]? {
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.last == "", parts.count > 1 { parts.removeLast() }
        guard (1...4).contains(parts.count) else { return nil }
        var bytes: [UInt8] = []
        for (index, part) in parts.enumerated() {
            guard let number = number(part) else { return nil }
            let isLast = index == parts.count - 1
            let count = isLast ? 4 - bytes.count : 1
            guard number >> (8 * UInt64(count)) == 0 else { return nil }
            for byte in (0..<count).reversed() {
                bytes.append(UInt8(truncatingIfNeeded: number >> (8 * UInt64(byte))))
            }
        }
        return bytes
    }

    private static func number(_ part: Substring) -> UInt64? {
        guard part.utf8.first.map({ (0x30...0x39).contains($0) }) == true, part.utf8.count <= 16
        else { return nil }
        if part.lowercased().hasPrefix("0x") {
            return part.utf8.count == 2 ? 0 : UInt64(part.dropFirst(2), radix: 16)
        }
        return part.utf8.count > 1 && part.hasPrefix("0")
            ? UInt64(part.dropFirst(), radix: 8) : UInt64(part)
    }

    /// Reads eight groups of hexadecimal digits, `::` once for zeros, perhaps IPv4 at the end.
    private static func six(_ text: Substring) -> [UInt8]? {
        guard text.utf8.count <= 45 else { return nil }
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        guard let start = groups(halves[0]) else { return nil }
        guard halves.count == 2 else { return start.count == 16 ? start : nil }
        guard let end = groups(halves[1]), start.count + end.count <= 14 else { return nil }
        return start + Array(repeating: 0, count: 16 - start.count - end.count) + end
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        var bytes: [UInt8] = []
        let groups =
            text.isEmpty ? [] : text.split(separator: ":", omittingEmptySubsequences: false)
        for (position, group) in groups.enumerated() {
            if position == groups.count - 1, group.utf8.contains(UInt8(ascii: ".")) {
                guard let four = four(group) else { return nil }
                bytes += four
            } else {
                guard (1...4).contains(group.utf8.count), group.allSatisfy(\.isHexDigit),
                    let number = UInt16(group, radix: 16)
                else { return nil }
                bytes += [UInt8(number >> 8), UInt8(number & 0xFF)]
            }
        }
        return bytes
    }
}

extension WebAddress {
    /// Whether its server can only be this machine or one of a private network.
    package var isPrivate: Bool {
        if let number = IPAddress(host) { return number.isPrivate }
        let labels = host.split(separator: ".")
        guard labels.count > 1, let last = labels.last else { return true }
        return ["localhost", "local", "internal", "intranet", "lan", "home", "corp", "private"]
            .contains(last) || host.hasSuffix("home.arpa")
    }
}
