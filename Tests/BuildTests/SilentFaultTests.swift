import Foundation
import Testing

/// The corpus is marked with what other generators do with its faults, in the table that
/// `make faults` writes.
struct SilentFaultTests {
    @Test func `every fault of the corpus has its row, and every row its fault`() throws {
        let lines = try String(contentsOfFile: FaultCorpus.folder + "/silent.tsv", encoding: .utf8)
            .split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        #expect(lines.filter { $0.count != 8 || $0[4...].contains("") } == [])
        let rows = Set(lines.map { $0.prefix(4).joined(separator: "\t") })
        #expect(rows.count == lines.count)

        var faults = Self.rows(of: FaultTests.planted, in: "planted")
        let portals = try FileManager.default.contentsOfDirectory(atPath: FaultCorpus.folder)
        // Neither of those tools reads the pages that it wrote.
        for portal in portals where !portal.contains(".") && portal != "accessibility" {
            faults.formUnion(Self.rows(of: try FaultCorpus(portal).findings, in: portal))
        }
        #expect(faults.count >= 120)
        #expect(faults.subtracting(rows).sorted() == [], "run `make faults`")
        #expect(rows.subtracting(faults).sorted() == [], "run `make faults`")
    }

    /// The errors and warnings as the table names them: what one line says twice is one fault.
    private static func rows(of findings: [FaultCorpus.Finding], in portal: String) -> Set<String> {
        Set(
            findings.filter { $0.severity != "note" }.map {
                [portal, visible($0.path), String($0.line), $0.code].joined(separator: "\t")
            })
    }

    /// A path with its control and invisible characters written out.
    private static func visible(_ path: String) -> String {
        path.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format:
                let digits = String(scalar.value, radix: 16)
                return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            default:
                return String(scalar)
            }
        }.joined()
    }
}
