/// CSV as RFC 4180 has it: CRLF at the end of each line, quotes where a field needs them.
///
/// A field is written as the portal has it, also where it begins with `=` or `+`, which spreadsheets
/// take for a formula: data that is altered for one program is wrong in every other.
extension [UInt8] {
    /// Appends a field.
    mutating func writeCSV(_ text: String) {
        let bytes = text.utf8Span.span
        var needsQuotes = bytes.hold { $0.csvMark }
        // Some readers drop white space at the edges of a field that has no quotes.
        if let first = text.utf8.first, let last = text.utf8.last, first <= 0x20 || last <= 0x20 {
            needsQuotes = true
        }
        guard needsQuotes else {
            append(contentsOf: text.utf8)
            return
        }
        append(UInt8(ascii: "\""))
        write(bytes, { $0 == UInt8(ascii: "\"") ? 1 : 0 }) { _, csv in
            csv.write("\"\"")
            return 1
        }
        append(UInt8(ascii: "\""))
    }

    mutating func endCSVLine() { write("\r\n") }
}
