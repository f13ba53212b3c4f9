import Words

/// How the words of a portal's language are read; the script gets the same rules.
package struct SearchLanguage: Sendable {
    /// The stop words, folded.
    let stopWords: [String]
    private let stemmer = Stemmer.spanish

    /// The prefix of the terms of norms: `#140/2021`.
    static let normMark = "#"

    /// Makes the rules of Spanish with these stop words, which need not be folded.
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

    /// Appends the stop words and the rules of the stemmer as the script reads them: each step a
    /// list of suffixes, their replacements and the fewest letters before them, and then the
    /// exceptions.
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
