import Content
import Diagnostics

/// A table with the names of its columns in one language: what writes its rows.
struct TableText: Sendable {
    let table: Table
    let names: [String]
    /// What precedes each value in JSON: `,"nombre":`.
    private let keys: [[UInt8]]

    init(_ table: Table, in language: Language) {
        self.table = table
        names = table.columns.map { $0.name.text(in: language) }
        keys = names.map { Array(",\"\($0)\":".utf8) }
    }

    /// All rows, each made once: as CSV after a line with the names, and as one JSON array with a row
    /// on each line.
    func files(_ data: PortalData) -> (csv: [UInt8], json: [UInt8]) {
        var csv: [UInt8] = []
        for (index, name) in names.enumerated() {
            if index > 0 { csv.append(UInt8(ascii: ",")) }
            csv.writeCSV(name)
        }
        csv.endCSVLine()
        var json: [UInt8] = [UInt8(ascii: "[")]
        var isFirst = true
        table.forEachRow(data) { cells in
            writeLine(cells, to: &csv)
            json.write(isFirst ? "\n" : ",\n")
            isFirst = false
            write(cells, to: &json)
            json.append(UInt8(ascii: "}"))
        }
        json.write(isFirst ? "]\n" : "\n]\n")
        return (csv, json)
    }

    /// Appends a row as a line of CSV.
    private func writeLine(_ cells: [Cell], to bytes: inout [UInt8]) {
        for index in cells.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            switch cells[index] {
            case .absent: break
            case .text(let text): bytes.writeCSV(text)
            case .texts(let texts): bytes.writeCSV(texts.joined(separator: Column.separator))
            case .number(let number): bytes.write(String(number))
            case .flag(let flag): bytes.write(flag ? "true" : "false")
            case .day(let day): bytes.write(day.iso)
            }
        }
        bytes.endCSVLine()
    }

    /// Appends a row as a JSON object whose brace is still open; fields without value are left out.
    func write(_ cells: [Cell], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for index in cells.indices {
            if case .absent = cells[index] { continue }
            if isFirst { bytes += keys[index].dropFirst() } else { bytes += keys[index] }
            isFirst = false
            write(cells[index], to: &bytes)
        }
    }

    private func write(_ cell: Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .absent: bytes.write("null")
        case .text(let text): bytes.writeJSON(text)
        case .number(let number): bytes.write(String(number))
        case .flag(let flag): bytes.write(flag ? "true" : "false")
        case .day(let day): bytes.write("\"\(day.iso)\"")
        case .texts(let texts):
            bytes.append(UInt8(ascii: "["))
            for (index, text) in texts.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                bytes.writeJSON(text)
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }
}
