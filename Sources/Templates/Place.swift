internal import Diagnostics

/// The place of the next byte of a template in HTML: the state of HTML's tokenizer, as far as it
/// decides how a value is escaped.
enum Place: Hashable {
    /// Between tags.
    case text
    /// Just after `<`.
    case tagOpen
    /// In `<name`.
    case tagName(Tag)
    /// Inside a tag, where an attribute may begin.
    case betweenAttributes(Tag)
    case attributeName(Tag, name: [UInt8])
    /// After an attribute's name and white space.
    case afterAttributeName(Tag, name: [UInt8])
    /// After an attribute that may have been left out; unless `isSeparated`, what follows
    /// immediately would be read as part of a name.
    case afterOptional(Tag, isSeparated: Bool)
    /// Just after `=`.
    case beforeValue(Tag, name: [UInt8])
    case value(Tag, Attribute, quote: UInt8)
    case unquotedValue(Tag, name: [UInt8])
    /// Inside an element whose content is text (`script`, `style`, `title` …), with as much of its
    /// end tag as has been read.
    case rawText(Element, end: [UInt8])
    /// In `<!…`, `<?…` or a comment, with its last three bytes.
    case markup(isComment: Bool, last: [UInt8])
    /// What a browser reads here depends on what was shown: neither a value nor the end may follow.
    case unclear

    struct Tag: Hashable {
        var name: [UInt8] = []
        var isEnd = false
        /// Whether it has `type="application/ld+json"`.
        var isData = false
        /// Whether it has a `type`: the first of several counts.
        var hasType = false

        /// Returns what is known where attributes may have been left out; nil for another tag.
        func joined(_ other: Tag) -> Tag? {
            guard name == other.name, isEnd == other.isEnd else { return nil }
            return Tag(
                name: name, isEnd: isEnd, isData: isData && other.isData,
                hasType: hasType || other.hasType)
        }
    }

    struct Element: Hashable {
        let name: [UInt8]
        /// The content of a script of JSON-LD so far; nil in any other element.
        let data: Data?

        /// White space, other text, or the one value that may be the whole content.
        enum Data: Hashable {
            case nothing, words, value
        }

        /// Whether a value of JSON-LD is allowed here.
        var takesData: Bool { data == .nothing }

        var holdingData: Element { Element(name: name, data: .value) }

        /// `title` and `textarea` know references such as `&lt;`, so that text is safe in them.
        var holdsText: Bool {
            name.elementsEqual("title".utf8) || name.elementsEqual("textarea".utf8)
        }
    }

    /// The attribute whose quoted value is being read.
    enum Attribute: Hashable {
        case plain
        /// A URL, with what is known of its beginning.
        case address(AddressStart)
        /// Code or style: no value is allowed in it.
        case code
        /// The `type` of a script, as far as it has been read.
        case scriptType([UInt8])
    }
}

/// What precedes a value in a URL attribute.
enum AddressStart: Hashable {
    /// Nothing: only a whole address may follow.
    case empty
    /// A literal prefix, which does not yet decide where the URL leads.
    case prefix([UInt8])
    /// What decides where the URL leads: values that follow are percent-encoded.
    case decided
    /// Nothing, or something decided in a section that may not be shown.
    case emptyOrDecided
    /// A prefix that depends on sections in a way that allows no value.
    case unclear

    mutating func append(_ byte: UInt8) {
        // As browsers read it: without line ends and tabs, and with `\` for `/`.
        if [0x09, 0x0A, 0x0D].contains(byte) { return }
        let byte = byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte.lowercased
        switch self {
        case .empty:
            if byte > 0x20 { self = Self.after([byte]) }
        case .prefix(let prefix):
            self = prefix.count < 200 ? Self.after(prefix + [byte]) : .unclear
        case .emptyOrDecided:
            // The only beginnings that are harmless after nothing.
            self = byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") ? .decided : .unclear
        case .decided, .unclear: break
        }
    }

    /// Appends a value, which may be empty, so that what precedes it still decides.
    mutating func appendValue(of kind: Kind) {
        switch (self, kind) {
        case (.prefix(let prefix), .number) where prefix == [UInt8(ascii: "/")]: self = .decided
        case (.prefix, .text), (.prefix, .number): break
        case (.empty, .address), (.emptyOrDecided, .address): self = .emptyOrDecided
        default: self = .decided
        }
    }

    /// Returns the state after a prefix: whether it decides the scheme and the host.
    private static func after(_ prefix: [UInt8]) -> AddressStart {
        let colon = UInt8(ascii: ":")
        let slash = UInt8(ascii: "/")
        let ends = [UInt8(ascii: "?"), UInt8(ascii: "#")]
        // A character reference can stand for any character.
        if prefix.contains(UInt8(ascii: "&")) { return .unclear }
        var rest = prefix[...]
        guard
            let end = prefix.firstIndex(where: { $0 == colon || $0 == slash || ends.contains($0) })
        else {
            return .prefix(prefix)
        }
        if prefix[end] == colon {
            let scheme = prefix[..<end]
            if ["mailto", "tel", "sms", "geo"].contains(where: { scheme.elementsEqual($0.utf8) }) {
                return .decided
            }
            guard ["http", "https"].contains(where: { scheme.elementsEqual($0.utf8) }) else {
                return .unclear
            }
            rest = prefix[(end + 1)...]
            // Without the two slashes a browser would still look for a host.
            if !rest.starts(with: [slash, slash]) { return .prefix(prefix) }
        }
        guard rest.starts(with: [slash]) else { return .decided }
        if rest.count == 1 { return .prefix(prefix) }
        guard rest.starts(with: [slash, slash]) else { return .decided }
        let host = rest.dropFirst(2)
        return host.contains { $0 == slash || ends.contains($0) } && host.first != slash
            ? .decided : .prefix(prefix)
    }

    /// Returns what is known after a section that ends with `other` and may not be shown.
    func joined(_ other: AddressStart) -> AddressStart {
        if self == other { return self }
        switch (self, other) {
        case (.prefix, .decided) where takesText: return self
        case (.decided, .prefix) where other.takesText: return other
        case (.prefix(let one), .prefix(let two)) where takesText && other.takesText:
            // Two names, of which neither makes a scheme.
            let slash = UInt8(ascii: "/")
            return one.first != slash && two.first != slash ? .prefix([0]) : .unclear
        default: break
        }
        let known: Set<AddressStart> = [.empty, .decided, .emptyOrDecided]
        return known.isSuperset(of: [self, other]) ? .emptyOrDecided : .unclear
    }

    /// Whether percent-encoded text may follow: it can form neither a scheme nor a host.
    var takesText: Bool {
        switch self {
        case .decided: true
        case .prefix(let prefix):
            !prefix.contains(UInt8(ascii: ":")) && !prefix.starts(with: "//".utf8)
        case .empty, .emptyOrDecided, .unclear: false
        }
    }

    /// Whether a whole address may follow.
    var takesAddress: Bool { self == .empty || self == .emptyOrDecided }
}

extension Place {
    /// Returns the place after a section that may not be shown; nil if the two places are
    /// incompatible.
    func joined(_ end: Place) -> Place? {
        switch (self, end) {
        case _ where self == end: return self
        case (
            .value(let tag, .address(let start), let quote),
            .value(let other, .address(let end), let otherQuote)
        )
        where tag == other && quote == otherQuote:
            return .value(tag, .address(start.joined(end)), quote: quote)
        case (.markup(let isComment, let last), .markup(let other, let end))
        where isComment == other && !last.mayEndMarkup && !end.mayEndMarkup:
            return .markup(isComment: isComment, last: [0])
        // `<li{{#current}} class="current"{{/current}}>`, `<option {{#chosen}}selected{{/chosen}}>`
        default:
            guard let tag = optionalStart, let other = end.optionalEnd,
                let joined = tag.tag.joined(other.tag)
            else { return nil }
            return .afterOptional(joined, isSeparated: tag.isSeparated && other.isSeparated)
        }
    }

    /// The tag in which a section with optional attributes may begin.
    private var optionalStart: (tag: Tag, isSeparated: Bool)? {
        switch self {
        case .tagName(let tag): (tag, false)
        case .betweenAttributes(let tag): (tag, true)
        case .afterOptional(let tag, let isSeparated): (tag, isSeparated)
        default: nil
        }
    }

    /// The tag in which such a section may end.
    private var optionalEnd: (tag: Tag, isSeparated: Bool)? {
        switch self {
        case .attributeName(let tag, let name): (tag.noting(name), false)
        case .afterAttributeName(let tag, let name): (tag.noting(name), true)
        case .betweenAttributes(let tag): (tag, true)
        case .afterOptional(let tag, let isSeparated): (tag, isSeparated)
        default: nil
        }
    }

    /// The place as a message names it.
    var words: Wording {
        switch self {
        case .text: Wording(es: "entre etiquetas", en: "between tags")
        case .tagOpen, .tagName: Wording(es: "en el nombre de una etiqueta", en: "in a tag's name")
        case .betweenAttributes, .afterOptional:
            Wording(es: "dentro de una etiqueta, fuera de comillas", en: "in a tag, outside quotes")
        case .attributeName, .afterAttributeName:
            Wording(es: "en el nombre de un atributo", en: "in an attribute's name")
        case .beforeValue, .unquotedValue:
            Wording(es: "en un atributo sin comillas", en: "in an attribute without quotes")
        case .value(_, .code, _):
            Wording(
                es: "en un atributo con código o estilo", en: "in an attribute of code or style")
        case .value(_, .address, _):
            Wording(es: "en el atributo de una dirección", en: "in the attribute of an address")
        case .value: Wording(es: "en un atributo", en: "in an attribute")
        case .rawText(let element, _):
            Wording(
                es: "dentro de <\(String(decoding: element.name, as: UTF8.self))>",
                en: "inside <\(String(decoding: element.name, as: UTF8.self))>")
        case .markup(isComment: true, _): Wording(es: "en un comentario", en: "in a comment")
        case .markup: Wording(es: "en una declaración", en: "in a declaration")
        case .unclear:
            Wording(
                es: "donde cada navegador podría leer otra cosa",
                en: "where a browser could read something else")
        }
    }
}

extension [UInt8] {
    /// Whether a comment or a declaration may end, or turn into the other, after these bytes.
    fileprivate var mayEndMarkup: Bool {
        last == UInt8(ascii: "-") || last == UInt8(ascii: "!")
    }
}

extension UInt8 {
    var isLetter: Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
    }

    var lowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
