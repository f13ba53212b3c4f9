import Diagnostics

extension FieldGroup {
    /// Appends what the fields say, in a form that depends on nothing else: neither on the order of
    /// the keys nor on the language in which they are written.
    ///
    /// - Parameter excluded: The keys that are left out.
    func writeNormalised(to bytes: inout [UInt8], excluding excluded: [Key] = []) {
        forEachInOrder { key, value in
            guard !excluded.contains(key) else { return }
            bytes += key.rawValue.utf8
            bytes.append(0)
            value.writeNormalised(to: &bytes)
            bytes.append(1)
        }
    }
}

extension FieldValue {
    fileprivate func writeNormalised(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): text.value.writeCollapsed(to: &bytes)
        case .day(let day): bytes += (day.value.day?.iso ?? "unknown").utf8
        case .number(let number): bytes += String(number.value).utf8
        case .period(_, let words): words.value.writeCollapsed(to: &bytes)
        case .texts(let texts):
            for text in texts {
                text.value.writeCollapsed(to: &bytes)
                bytes.append(2)
            }
        // They are in portal.yml, and no page says them.
        case .severities: break
        case .group(let group): group.writeNormalised(to: &bytes)
        case .groups(let groups):
            for group in groups {
                group.writeNormalised(to: &bytes)
                bytes.append(2)
            }
        }
    }
}

extension String {
    /// Appends the text with each run of white space as one space.
    fileprivate func writeCollapsed(to bytes: inout [UInt8]) {
        var isBlank = true
        for byte in utf8 {
            if byte <= 0x20 {
                if !isBlank { bytes.append(0x20) }
                isBlank = true
            } else {
                bytes.append(byte)
                isBlank = false
            }
        }
    }
}
