import Diagnostics
import Digests

/// The findings of the last run that published, for one that has nothing to do but to repeat them.
///
/// They are no part of the site, because they name what is not published yet. The file stands outside
/// the portal and may be deleted at any time: the next run then looks at the content again.
struct FindingsMemory: Sendable {
    /// What the findings are of: the sum of a run's input and the run's day.
    let key: String
    let findings: [Diagnostic]

    /// More findings than that are sought again: nobody waits for the end of such a list.
    static let countLimit = 10_000
    /// The longest file that is worth reading, in bytes.
    static let sizeLimit = 16 << 20

    private static let format = "vitrina-findings\t1"

    init(key: String, findings: [Diagnostic]) {
        self.key = key
        self.findings = findings
    }

    /// Reads a file; nil where it is of another key, damaged, or none.
    init?(_ bytes: [UInt8], key: String) {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let lines = Array(bytes[(end + 1)...])
        guard bytes[..<end].elementsEqual(Self.heading(key, lines).utf8) else { return nil }
        let rules = Rule.byCode
        var findings: [Diagnostic] = []
        for line in String(decoding: lines, as: UTF8.self).split(separator: "\n") {
            guard let finding = Diagnostic(record: line, rules: rules) else { return nil }
            findings.append(finding)
        }
        self.init(key: key, findings: findings)
    }

    var bytes: [UInt8] {
        let lines = Array(findings.map { $0.record + "\n" }.joined().utf8)
        return Array((Self.heading(key, lines) + "\n").utf8) + lines
    }

    /// The first line: a file that was damaged is forgotten.
    private static func heading(_ key: String, _ lines: [UInt8]) -> String {
        "\(format)\t\(key)\t\(Digest(of: lines).short.hex)"
    }
}
