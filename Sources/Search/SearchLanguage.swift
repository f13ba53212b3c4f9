import Words

/// How the words of a portal's language are read; the script is told the same.
package struct SearchLanguage: Sendable {
    /// The words that say nothing alone, folded.
    let stopWords: [String]
    private let stemmer = Stemmer.spanish

    /// What the terms of norms begin with: `#140/2021`.
    static let normMark = "#"

    package init(stopWords: [String]) {
        self.stopWords = stopWords.map(\.folded)
    }

    func stem(of form: String) -> String { stemmer.stem(of: form) }

    func stopWordKeys(_ reader: inout WordReader) -> [UInt64] {
        var seen: Set<UInt64> = []
        return stopWords.compactMap { word in
            reader.key(of: word).flatMap { seen.insert($0).inserted ? $0 : nil }
        }
    }

    /// The rules of the stemmer as the script has them: each step a list of suffixes, what takes their
    /// place and the fewest letters before them, and then the exceptions.
    func append(to bytes: inout [UInt8]) {
        bytes += "\"stop\":".utf8
        bytes.appendLiteral(stopWords.joined(separator: " "))
        bytes += ",\"steps\":[".utf8
        for (index, step) in SpanishStems.steps.enumerated() {
            if index > 0 { bytes += ",".utf8 }
            bytes.appendLiteral(
                step.map { "\($0.suffix):\($0.replacement):\($0.minimum)" }
                    .joined(separator: " "))
        }
        bytes += "],\"exceptions\":".utf8
        bytes.appendLiteral(
            SpanishStems.exceptions.map { "\($0.word):\($0.stem)" }.joined(separator: " "))
    }
}
