import CommonMark
package import Content
package import Diagnostics
package import Digests

/// A part of a document's text, as HTML that still waits for the addresses of its links.
package struct TextSlice: Sendable {
    /// The document.
    package let document: Document
    /// Its range in the HTML of the document's text.
    package let range: Range<Int>
}

/// One function of an agency: an item of a list in its text, its own file, or both.
///
/// A class, because a portal has thousands and hands each on many times; nothing in it ever changes. It
/// does not hold the agency's text, so that it stays the same whatever is linked there; another takes its
/// place only where its own file is another.
package final class Function: Sendable {
    /// The number as it is shown: as its author wrote it, or its place in a bulleted list.
    package let number: String
    /// Its range in the HTML of the agency's text; nil where the function has a file only.
    package let item: Range<Int>?
    /// The words of the function.
    package let plainText: String
    /// The words of a title: given, or the text cut at a natural boundary.
    package let title: String
    /// The infinitive with which it begins, folded.
    package let verb: String?
    /// Whether it is the clause for all the rest: «Las demás …».
    package let isResidual: Bool
    /// The file that adds to it or is it.
    package let document: Document?
    /// Its place in its file, for messages.
    package let range: SourceRange
    /// What tells its text from any other: that of the agency's list, or of its own file.
    package let digest: ShortDigest
    /// What tells its own file from any other, where that adds to the agency's list.
    package let addition: ShortDigest?
    /// What tells the title of its own file from most others, while that is at hand.
    let titleKey: UInt64?
    /// Whether its own file has links to be checked.
    let hasInnerLinks: Bool
    /// The title that it has without a file that adds to it.
    private let textTitle: String

    private init(
        number: String, item: Range<Int>?, document: Document?, plainText: String,
        givenTitle: String?, range: SourceRange, digest: ShortDigest, _ vocabulary: Vocabulary
    ) {
        self.digest = digest
        addition = nil
        self.number = number
        self.item = item
        self.document = document
        self.plainText = plainText
        title = givenTitle ?? Title(cutting: plainText, vocabulary).text
        textTitle = title
        verb = vocabulary.verb(of: item == nil ? title : plainText)
        isResidual = vocabulary.isResidual(plainText)
        self.range = range
        hasInnerLinks = document?.hasInnerLinks ?? false
        titleKey = document?.titleKey
    }

    /// The same function with another file.
    private init(_ function: Function, document: Document?, addition: ShortDigest?) {
        digest = function.digest
        self.addition = addition
        number = function.number
        item = function.item
        self.document = document
        plainText = function.plainText
        textTitle = function.textTitle
        title = document?.common.title?.value ?? function.textTitle
        verb = function.verb
        isResidual = function.isResidual
        range = function.range
        hasInnerLinks = document?.hasInnerLinks ?? false
        titleKey = document?.titleKey
    }

    /// The same function with the file that adds to it, which is so far a function alone.
    func adding(_ file: Function) -> Function {
        Function(self, document: file.document, addition: file.digest)
    }

    /// The same function without the file that adds to it; nil where there is no more to it.
    var withoutFile: Function? {
        guard standsInText else { return nil }
        return document == nil ? self : Function(self, document: nil, addition: nil)
    }

    /// The same function with another text in its own file.
    func replacing(document: Document) -> Function {
        Function(self, document: document, addition: addition)
    }
}

extension Agency {
    /// The text of a function in the agency's own; nil where the function has a file only.
    package func text(of function: Function) -> TextSlice? {
        function.item.map { TextSlice(document: document, range: $0) }
    }
}

extension Function {
    /// The functions of the lists in a text's functions sections.
    static func functions(
        in sections: [Section], of document: Document, _ vocabulary: Vocabulary,
        _ diagnostics: inout [Diagnostic]
    ) -> [Function] {
        var functions: [Function] = []
        var listCount = 0
        var budget = FindingBudget()
        for (index, section) in sections.enumerated() where section.role == .functions {
            let lists = section.lists(of: document.text)
            let next = sections.dropFirst(index + 1).first
            let isContinued =
                next.map {
                    $0.role == .functions && $0.heading.level > section.heading.level
                        && $0.blocks.lowerBound == section.blocks.upperBound + 1
                } ?? false
            if lists.isEmpty, !isContinued {
                let line = section.heading.line
                budget.append(to: &diagnostics, line: line) {
                    Diagnostic(
                        .functionsWithoutItems, section.heading.text, in: document.file,
                        at: SourceRange(
                            line: line, length: document.file.line(line).unicodeScalars.count))
                }
            }
            for list in lists {
                listCount += 1
                let prefix = listCount > 1 ? "\(listCount)-" : ""
                for (position, item) in list.items.enumerated() {
                    functions.append(
                        Function(
                            item, number: prefix + String(item.number ?? position + 1),
                            in: document, vocabulary))
                }
            }
        }
        budget.close(document.file, &diagnostics)
        return functions
    }

    private convenience init(
        _ item: Item, number: String, in document: Document, _ vocabulary: Vocabulary
    ) {
        self.init(
            number: number, item: item.html, document: nil,
            plainText: item.plainText, givenTitle: nil, range: item.range,
            digest: document.text.contentDigest(of: item.html), vocabulary)
    }

    /// A function that has its own file and no item in the agency's text.
    convenience init(_ document: Document, number: String, _ vocabulary: Vocabulary) {
        self.init(
            number: number, item: nil, document: document, plainText: document.text.plainText,
            givenTitle: document.common.title?.value, range: SourceRange(line: 1, length: 3),
            digest: document.contentDigest, vocabulary)
    }

    /// The number that a file's name gives: `05.md` is function 5; nil where it is no number.
    static func number(fromFileName name: String) -> String? {
        let isPlain =
            (1...9).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isPlain, let number = Int(name) { return String(number) }
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard
            parts.allSatisfy({ part in
                (1...9).contains(part.utf8.count)
                    && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            })
        else { return nil }
        return parts.map { part in
            let significant = part.drop { $0 == "0" }
            return significant.isEmpty ? "0" : String(significant)
        }.joined(separator: "-")
    }
}

/// The beginning of a text, short enough for a title or a menu.
package struct Title: Sendable, Hashable {
    /// The longest a title may be, in bytes of UTF-8.
    private static let limit = 116
    /// The shortest a clause may be to represent the whole.
    private static let minimum = 24

    /// The words.
    package let text: String
    /// Whether the text goes on after them.
    package let isCut: Bool

    /// Cuts a text at its first sentence or clause, or else between two words, the first of which
    /// is one that can be at an end.
    package init(cutting whole: String, _ vocabulary: Vocabulary) {
        let bytes = whole.utf8Span.span
        var end = 0
        var lastSpace = 0
        var clause: Int?
        var isSentence = false
        while end < bytes.count, end <= Self.limit {
            let byte = bytes[end]
            let endsWord =
                end + 1 == bytes.count || bytes[end + 1] == UInt8(ascii: " ")
                || bytes[end + 1] == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n")
                || (byte == UInt8(ascii: ".") && endsWord && end >= Self.minimum)
            {
                isSentence = true
                break
            }
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                if endsWord, end >= Self.minimum { clause = end }
            case UInt8(ascii: " "): lastSpace = end
            default: break
            }
            end += 1
        }
        let isWhole = end == bytes.count
        if isSentence || isWhole {
            var rest = end
            while rest < bytes.count, bytes[rest] <= 0x20 || bytes[rest] == UInt8(ascii: ".") {
                rest += 1
            }
            isCut = rest < bytes.count
            // A final full stop is no part of a title.
            while end > 0, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
            text = String(Substring(whole.utf8.prefix(end)))
        } else {
            // A word longer than any title is cut where a character begins.
            var cut = clause ?? (lastSpace > 0 ? lastSpace : end)
            while cut > 0, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
            var text = Substring(whole.utf8.prefix(cut))
            while clause == nil, let space = text.utf8.lastIndex(of: UInt8(ascii: " ")),
                vocabulary.isSmallWord(text[text.utf8.index(after: space)...])
            {
                text = text[..<space]
            }
            self.text = text + "…"
            isCut = true
        }
    }
}
