/// A language in which the command speaks.
package enum Language: String, Sendable, CaseIterable {
    case spanish = "es"
    case english = "en"
}

/// A sentence in every language of the command, with placeholders `{0}`, `{1}` … for what it names.
package struct Wording: Sendable, Hashable {
    private let spanish: String
    private let english: String

    /// A sentence in Spanish and in English.
    package init(es spanish: String, en english: String) {
        self.spanish = spanish
        self.english = english
    }

    /// The sentences with their placeholders, Spanish first.
    var patterns: [String] { [spanish, english] }

    /// How many arguments the sentence takes, which is one more than its highest placeholder.
    package var argumentCount: Int {
        Swift.max(Self.argumentCount(of: spanish), Self.argumentCount(of: english))
    }

    /// The sentence with its placeholders filled in.
    package func text(_ arguments: [String] = [], in language: Language) -> String {
        let pattern = language == .spanish ? spanish : english
        guard !arguments.isEmpty else { return pattern }
        var text = ""
        var rest = pattern[...]
        while let brace = rest.firstIndex(of: "{") {
            text += rest[..<brace]
            let after = rest[rest.index(after: brace)...]
            guard let close = after.firstIndex(of: "}"), let number = Int(after[..<close]),
                arguments.indices.contains(number)
            else {
                text += "{"
                rest = after
                continue
            }
            text += arguments[number]
            rest = after[after.index(after: close)...]
        }
        return text + rest
    }

    /// The count for one language; placeholders have one digit, so it is at most ten.
    private static func argumentCount(of pattern: String) -> Int {
        let bytes = pattern.utf8Span.span
        var count = 0
        for index in bytes.indices.dropLast(2)
        where bytes[index] == UInt8(ascii: "{") && bytes[index + 2] == UInt8(ascii: "}")
            && (0x30...0x39).contains(bytes[index + 1])
        {
            count = Swift.max(count, Int(bytes[index + 1]) - 0x30 + 1)
        }
        return count
    }
}
