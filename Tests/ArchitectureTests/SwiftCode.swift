/// Tells Swift code from comments and literals, as far as the tests need it.
enum SwiftCode {
    /// The text with comments and the contents of string literals left out; the lines stay, and so
    /// does the code inside of interpolations.
    static func stripped(_ text: String) -> String {
        var scanner = Scanner(bytes: Array(text.utf8))
        scanner.code(untilParenthesis: false)
        return String(decoding: scanner.output, as: UTF8.self)
    }

    private struct Scanner {
        let bytes: [UInt8]
        var position = 0
        var output: [UInt8] = []

        private var byte: UInt8 { bytes[position] }
        private var isAtEnd: Bool { position >= bytes.count }

        private func isAt(_ text: String) -> Bool {
            bytes[position...].starts(with: text.utf8)
        }

        /// Reads code to the end of the text, or of the interpolation that it stands in.
        mutating func code(untilParenthesis isInterpolation: Bool) {
            var depth = 0
            while !isAtEnd {
                if isAt("//") {
                    while !isAtEnd, byte != UInt8(ascii: "\n") { position += 1 }
                } else if isAt("/*") {
                    comment()
                } else if let hashes = hashesOfLiteral() {
                    literal(hashes: hashes)
                } else {
                    if byte == UInt8(ascii: "(") { depth += 1 }
                    if byte == UInt8(ascii: ")") {
                        if isInterpolation, depth == 0 { return }
                        depth -= 1
                    }
                    output.append(byte)
                    position += 1
                }
            }
        }

        private mutating func skip(_ count: Int) {
            for _ in 0..<count where !isAtEnd {
                if byte == UInt8(ascii: "\n") { output.append(byte) }
                position += 1
            }
        }

        private mutating func comment() {
            var depth = 0
            repeat {
                if isAt("/*") { depth += 1 } else if isAt("*/") { depth -= 1 }
                skip(isAt("/*") || isAt("*/") ? 2 : 1)
            } while depth > 0 && !isAtEnd
        }

        /// How many `#` stand before the quote of a literal here; nil where none begins.
        private func hashesOfLiteral() -> Int? {
            var end = position
            while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
            return end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end - position : nil
        }

        private mutating func literal(hashes: Int) {
            let marks = String(repeating: "#", count: hashes)
            position += hashes
            let quotes = isAt("\"\"\"") ? "\"\"\"" : "\""
            output += "\"".utf8
            position += quotes.utf8.count
            while !isAtEnd, !isAt(quotes + marks) {
                if isAt("\\" + marks + "(") {
                    position += 2 + hashes
                    code(untilParenthesis: true)
                    position += 1
                } else {
                    skip(isAt("\\" + marks) ? 2 + hashes : 1)
                }
            }
            output += "\"".utf8
            position += quotes.utf8.count + hashes
        }
    }
}
