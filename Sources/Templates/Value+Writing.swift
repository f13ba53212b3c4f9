internal import Encodings

/// How values become bytes.
extension Value {
    func write(escaped isEscaped: Bool, into output: inout [UInt8]) {
        switch self {
        case .text(let text), .address(let text):
            if isEscaped {
                text.writeEscaped(into: &output)
            } else {
                output.append(contentsOf: text.utf8)
            }
        case .html(let html):
            if isEscaped {
                html.span.writeEscaped(into: &output)
            } else {
                output.append(contentsOf: html)
            }
        case .json(let json): output.append(contentsOf: json)
        case .number(let number): output.append(contentsOf: String(number).utf8)
        case .flag, .record, .list, .texts, .absent: break
        }
    }

    /// Appends the value percent-encoded, except for the unreserved characters of RFC 3986.
    func writePercentEncoded(into output: inout [UInt8]) {
        switch self {
        case .text(let text), .address(let text):
            output.appendPercentEncoded(text, allowing: .unreserved)
        case .number(let number): output.append(contentsOf: String(number).utf8)
        case .html, .json, .flag, .record, .list, .texts, .absent: break
        }
    }
}

extension String {
    /// Appends the text with `& < > " '` escaped, for text or a quoted attribute of HTML or XML.
    package func writeEscaped(into output: inout [UInt8]) {
        let bytes = utf8Span.span
        if bytes.holdsMarkup {
            bytes.writeEscaped(into: &output)
            return
        }
        output.append(contentsOf: utf8)
    }
}

extension Span<UInt8> {
    fileprivate var holdsMarkup: Bool {
        // Without an early end, so that many bytes are compared at once.
        var marks: UInt8 = 0
        for index in indices { marks |= self[index].markup }
        return marks != 0
    }

    fileprivate func writeEscaped(into output: inout [UInt8]) {
        output.append(addingCapacity: count * "&quot;".utf8.count) { output in
            for index in indices {
                switch self[index] {
                case UInt8(ascii: "&"): output.append("&amp;")
                case UInt8(ascii: "<"): output.append("&lt;")
                case UInt8(ascii: ">"): output.append("&gt;")
                case UInt8(ascii: "\""): output.append("&quot;")
                case UInt8(ascii: "'"): output.append("&#39;")
                case let byte: output.append(byte)
                }
            }
        }
    }
}

extension OutputSpan<UInt8> {
    fileprivate mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }
}

extension UInt8 {
    /// Not zero for `& < > " '`.
    @inline(__always) fileprivate var markup: UInt8 {
        (self == UInt8(ascii: "&") ? 1 : 0) | (self == UInt8(ascii: "<") ? 1 : 0)
            | (self == UInt8(ascii: ">") ? 1 : 0) | (self == UInt8(ascii: "\"") ? 1 : 0)
            | (self == UInt8(ascii: "'") ? 1 : 0)
    }
}

extension [UInt8] {
    /// Appends bytes without a reference to their owner: the literals of the templates are shared
    /// by all tasks, and counting references to them would make the tasks wait.
    mutating func append(_ bytes: borrowing Span<UInt8>) {
        append(addingCapacity: bytes.count) { output in
            for index in bytes.indices { output.append(bytes[index]) }
        }
    }
}
