import CommonMark
package import Diagnostics

extension SourceFile {
    /// Takes a file's bytes for UTF-8 text, without its byte order mark.
    ///
    /// Offices have files in Windows-1252 and UTF-16; they are named as such, and never guessed at:
    /// a wrong guess would publish wrong letters.
    ///
    /// - Returns: nil, with a diagnostic, where the bytes are no UTF-8 text.
    package static func decoding(
        _ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]
    ) -> SourceFile? {
        let span = bytes.span
        let hasMark = span.starts(with: 0xEF, 0xBB) && span.count > 2 && span[2] == 0xBF
        if let text = String(validText: hasMark ? span.extracting(droppingFirst: 3) : span) {
            return SourceFile(path: path, text: text)
        }
        if span.starts(with: 0xFF, 0xFE) || span.starts(with: 0xFE, 0xFF) {
            diagnostics.append(Diagnostic(.utf16, path: path, hint: .saveAsUTF8))
            return nil
        }
        let text = hasMark ? bytes[3...] : bytes[...]
        guard let null = text.firstIndex(of: 0) else {
            diagnostics.append(firstInvalidByte(of: text, path: path))
            return nil
        }
        let start = text.prefix(64)
        diagnostics.append(
            start.count(where: { $0 == 0 }) * 3 >= start.count
                ? Diagnostic(.utf16, path: path, hint: .saveAsUTF8)
                : invalid(.nullByte, [], at: null, in: text, path: path, hint: nil))
        return nil
    }

    private static func firstInvalidByte(of text: ArraySlice<UInt8>, path: String) -> Diagnostic {
        var index = text.startIndex
        var decoder = UTF8.ForwardParser()
        var iterator = text.makeIterator()
        scan: while true {
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): index += scalar.count
            case .error, .emptyInput: break scan
            }
        }
        let byte = index < text.endIndex ? text[index] : 0
        let digits = String(byte, radix: 16, uppercase: true)
        let letter = windows1252[byte] ?? String(Unicode.Scalar(byte))
        return invalid(
            .notUTF8, [digits], at: index, in: text, path: path, hint: .windows1252(letter))
    }

    /// A finding at a byte of a text that is no valid UTF-8 as a whole.
    private static func invalid(
        _ rule: Rule, _ arguments: [String], at index: Int, in text: ArraySlice<UInt8>,
        path: String, hint: Hint?
    ) -> Diagnostic {
        let before = text[..<index]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.startIndex
        let line = 1 + before.count(where: { $0 == UInt8(ascii: "\n") })
        let lineEnd = text[index...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        let column = String(decoding: text[lineStart..<index], as: UTF8.self).unicodeScalars.count
        var excerpt = text[lineStart..<lineEnd]
        if excerpt.last == UInt8(ascii: "\r") { excerpt.removeLast() }
        return Diagnostic(
            rule, arguments, path: path,
            range: SourceRange(line: line, column: column + 1, length: 1),
            excerpt: String(decoding: excerpt, as: UTF8.self), hint: hint)
    }

    /// The bytes that Windows-1252 uses where ISO 8859-1 has controls.
    private static let windows1252: [UInt8: String] = [
        0x80: "€", 0x82: "‚", 0x84: "„", 0x85: "…", 0x8A: "Š", 0x8C: "Œ", 0x91: "‘", 0x92: "’",
        0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™", 0x9A: "š", 0x9C: "œ",
    ]
}

extension Span<UInt8> {
    fileprivate func starts(with first: UInt8, _ second: UInt8) -> Bool {
        count > 1 && self[0] == first && self[1] == second
    }
}
