internal import Encodings

/// A colour of the screen: sRGB with eight bits for each part.
///
/// Its luminance and contrast are those of WCAG 2 (relative luminance, contrast ratio), computed in
/// plain arithmetic, so that every machine finds the same.
package struct Colour: Sendable, Hashable {
    /// How much red it has.
    package let red: UInt8
    /// How much green it has.
    package let green: UInt8
    /// How much blue it has.
    package let blue: UInt8

    /// Makes a colour of its three parts.
    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `#0b3d91` or `#03c`, with or without the sign; nil where it is neither.
    package init?(_ text: some StringProtocol) {
        var digits: [UInt8] = []
        for byte in text.utf8.first == UInt8(ascii: "#") ? text.utf8.dropFirst() : text.utf8[...] {
            guard digits.count < 6, let value = byte.hexValue else { return nil }
            digits.append(value)
        }
        switch digits.count {
        case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 6:
            self.init(
                red: digits[0] * 16 + digits[1], green: digits[2] * 16 + digits[3],
                blue: digits[4] * 16 + digits[5])
        default: return nil
        }
    }

    /// The colour as a style sheet writes it: `#0b3d91`.
    package var hex: String {
        var digits: [UInt8] = []
        for part in [red, green, blue] { digits.appendHex(part) }
        return "#" + String(decoding: digits, as: UTF8.self)
    }

    /// How light it looks, from 0, black, to 1, white.
    package var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    /// How well the one can be read on the other, from 1 to 21.
    package func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The colour that suits and is nearest to this one on its way to black or to white; nil where
    /// none does.
    package func nearest(where suits: (Colour) -> Bool) -> Colour? {
        let found = [UInt8.min, .max].compactMap { end in
            (0...255).lazy.map { mixed(with: end, parts: $0) }.first(where: suits)
        }
        return found.min { distance(to: $0) < distance(to: $1) }
    }

    /// The colour with so many of 255 parts of grey in it.
    private func mixed(with grey: UInt8, parts: Int) -> Colour {
        func part(_ own: UInt8) -> UInt8 {
            UInt8((Int(own) * (255 - parts) + Int(grey) * parts + 127) / 255)
        }
        return Colour(red: part(red), green: part(green), blue: part(blue))
    }

    private func distance(to other: Colour) -> Int {
        let parts = [(red, other.red), (green, other.green), (blue, other.blue)]
        return parts.reduce(0) { sum, pair in
            let difference = Int(pair.0) - Int(pair.1)
            return sum + difference * difference
        }
    }

    /// The light that a part of a colour gives off: the curve of sRGB.
    private static func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        guard value > 0.04045 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        // To the power of 2.4: the square, and the fifth root of the square.
        return base * base * fifthRoot(base * base)
    }

    /// The fifth root of a number between 0 and 1, by Newton's method.
    private static func fifthRoot(_ number: Double) -> Double {
        var root = 1.0
        for _ in 0..<32 {
            let power = root * root * root * root
            root = (4 * root + number / power) / 5
        }
        return root
    }
}
