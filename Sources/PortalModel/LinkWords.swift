import Content
import Words

/// The words by which a language's links are judged: what says nothing, what names a document, and
/// where people, not agencies, keep their files and mail.
struct LinkWords: Sendable {
    private let vague: Set<String>
    /// The first bytes of what is vague; nearly all links begin otherwise and need no folding.
    private let vagueBeginnings: Set<UInt32>
    /// How many bytes a text may have and be vague, its signs and accents included.
    private let vagueLimit: Int
    private let documents: Set<String>
    private let smallWords: Set<String>
    private let drives: [String]
    private let mail: [String]

    /// Reads the vocabularies `vague_links`, `document_words`, `personal_drives` and `personal_mail`.
    init(_ strings: Strings) {
        vague = Set(strings[.vagueLinks].map { Self.bare($0.folded) })
        vagueBeginnings = Set(vague.compactMap { Self.beginning(of: $0) })
        vagueLimit = 2 * (vague.map(\.utf8.count).max() ?? 0)
        documents = Set(strings[.documentWords].map(\.folded))
        smallWords = Set(strings[.smallWords].map(\.folded))
        drives = strings[.personalDrives].map(\.folded)
        mail = strings[.personalMail].map(\.folded)
    }

    /// Whether the whole text of a link is one of the vague ones, but for accents, case and the
    /// signs around it: `» Ver más…`.
    func isVague(_ text: String) -> Bool {
        guard text.utf8.count <= vagueLimit else { return false }
        if let beginning = Self.beginning(of: text), !vagueBeginnings.contains(beginning) {
            return false
        }
        return vague.contains(Self.bare(text.folded))
    }

    /// Whether a text names one document.
    ///
    /// It begins with such a word («la Ley 1712 de 2014»), or ends with one («Freedom of Information
    /// Act»). The word alone («la ley») names none.
    func namesDocument(_ text: String) -> Bool {
        let words = text.folded.split { !$0.isLetter && !$0.isNumber }
            .filter { !smallWords.contains(String($0)) }
        guard words.count > 1, let first = words.first, let last = words.last else { return false }
        return documents.contains(String(first)) || documents.contains(String(last))
    }

    /// Whether a host is one where people keep their own files.
    func isPersonalDrive(_ host: Substring) -> Bool { host.isOneOf(drives) }

    /// Whether an e-mail address is a person's, by what stands behind its `@`.
    func isPersonalMail(_ address: Substring) -> Bool {
        guard let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return address[address.utf8.index(after: at)...].isOneOf(mail)
    }

    /// A folded text without the signs at its ends, one blank between its words.
    static func bare(_ folded: String) -> String {
        let isSign = { (byte: UInt8) in
            !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
        }
        let bytes = folded.utf8
        guard let first = bytes.firstIndex(where: { !isSign($0) }),
            let last = bytes.lastIndex(where: { !isSign($0) })
        else { return "" }
        return folded[first...last].split(separator: " ").joined(separator: " ")
    }

    /// The first three bytes in lower case; nil where folding could change them, or there are fewer.
    private static func beginning(of text: String) -> UInt32? {
        var beginning: UInt32 = 0
        var count = 0
        for byte in text.utf8.prefix(3) {
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            guard isLetter || count > 0 && byte == 0x20 else { return nil }
            beginning = beginning << 8 | UInt32(byte | 0x20)
            count += 1
        }
        return count == 3 ? beginning : nil
    }
}

extension Substring {
    /// Whether it is one of the domains or below one, whatever its case; one that begins with `-`
    /// or `.` holds as an ending.
    fileprivate func isOneOf(_ domains: [String]) -> Bool {
        let mine = utf8Span.span
        return domains.contains { domain in
            let theirs = domain.utf8Span.span
            let start = mine.count - theirs.count
            guard start >= 0, theirs.count > 0 else { return false }
            for index in theirs.indices.reversed()
            where mine[start + index] | 0x20 != theirs[index] | 0x20 { return false }
            return start == 0 || theirs[0] == UInt8(ascii: "-") || theirs[0] == UInt8(ascii: ".")
                || mine[start - 1] == UInt8(ascii: ".")
        }
    }
}
