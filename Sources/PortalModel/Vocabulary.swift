package import Content
import Words

/// What a section of an agency's text is for, by the words of its heading.
package enum SectionRole: Sendable, CaseIterable {
    case mission, vision, objectives, functions

    /// The headings that open such a section.
    var headings: WordList {
        switch self {
        case .mission: .sectionsMission
        case .vision: .sectionsVision
        case .objectives: .sectionsObjectives
        case .functions: .sectionsFunctions
        }
    }
}

/// The words by which a language's headings give their sections a role.
package struct Vocabulary: Sendable {
    private let roles: [String: SectionRole]
    private let residualOpenings: [String]
    private let residualInitials: Set<UInt8>
    private let infinitiveEndings: [String]
    private let smallWords: Set<String>
    /// What its links should not say.
    let links: LinkWords

    /// Reads the vocabularies of a language: `sections_mission` …, `residual_openings`, `vague_links` ….
    package init(_ strings: Strings) {
        var roles: [String: SectionRole] = [:]
        for role in SectionRole.allCases {
            for word in strings[role.headings] {
                roles[Self.heading(word)] = role
            }
        }
        self.roles = roles
        residualOpenings = strings[.residualOpenings].map(\.folded)
        residualInitials = Set(residualOpenings.compactMap(\.utf8.first))
        smallWords = Set(strings[.smallWords])
        infinitiveEndings = strings[.infinitiveEndings].map(\.folded)
        links = LinkWords(strings)
    }

    /// The role of a heading that is one of the words, but for accents, case and a final sign.
    func role(ofHeading text: String) -> SectionRole? { roles[Self.heading(text)] }

    /// Whether a function is the one that catches all the rest: «Las demás que …».
    func isResidual(_ text: String) -> Bool {
        // Few texts begin as these words do, and only those need folding.
        guard let first = text.utf8.first, residualInitials.contains(first | 0x20) else {
            return false
        }
        let folded = String(text.unicodeScalars.prefix(40)).folded
        return residualOpenings.contains { folded.hasPrefix($0) }
    }

    /// Whether a word leads to another and so cannot end a title: «de», «la».
    func isSmallWord(_ word: Substring) -> Bool { smallWords.contains(String(word)) }

    /// The infinitive with which a text begins, folded; nil where it begins otherwise.
    func verb(of text: String) -> String? {
        let end = text.utf8.firstIndex { $0 <= 0x2F || $0 == 0x3A || $0 == 0x3B }
        let word = String(text[..<(end ?? text.endIndex)]).folded
        guard word.utf8.count > 2 else { return nil }
        return infinitiveEndings.contains { word.hasSuffix($0) } ? word : nil
    }

    private static func heading(_ text: String) -> String {
        var folded = text.folded[...]
        while let last = folded.unicodeScalars.last, ".:;,… ".unicodeScalars.contains(last) {
            folded.unicodeScalars.removeLast()
        }
        return folded.split(separator: " ").joined(separator: " ")
    }
}
