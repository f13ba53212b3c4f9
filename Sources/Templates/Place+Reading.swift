/// How the place changes with each byte of a template's literal text.
extension Place {
    /// The number of bytes of a name that are kept: no name that matters is longer, and each byte
    /// makes another context for the partials that are included there.
    private static let nameLimit = 24

    mutating func read(_ text: some Sequence<UInt8>) {
        for byte in text { read(byte) }
    }

    private mutating func read(_ byte: UInt8) {
        switch self {
        case .text: if byte == UInt8(ascii: "<") { self = .tagOpen }
        case .tagOpen: readTagOpen(byte)
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName:
            readInsideTag(byte)
        case .afterOptional(let tag, let isSeparated): readAfterOptional(byte, tag, isSeparated)
        case .unclear: break
        case .beforeValue, .value, .unquotedValue: readValue(byte)
        case .rawText(let element, let end): readRawText(byte, element, end)
        case .markup(let isComment, let last): readMarkup(byte, isComment, last)
        }
    }

    private mutating func readTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): self = .tagName(Tag(isEnd: true))
        case UInt8(ascii: "!"), UInt8(ascii: "?"): self = .markup(isComment: false, last: [byte])
        case UInt8(ascii: "<"): break
        default: self = byte.isLetter ? .tagName(Tag(name: [byte.lowercased])) : .text
        }
    }

    private mutating func readInsideTag(_ byte: UInt8) {
        switch (self, byte) {
        case (.tagName(let tag), UInt8(ascii: ">")),
            (.betweenAttributes(let tag), UInt8(ascii: ">")),
            (.attributeName(let tag, _), UInt8(ascii: ">")),
            (.afterAttributeName(let tag, _), UInt8(ascii: ">")):
            self = Place.inside(tag)
        case (.tagName(let tag), _) where tag.name.isEmpty && !byte.isLetter:
            // `</` and anything but a letter begins what is skipped up to the next `>`.
            self = .markup(isComment: false, last: [0])
        case (.tagName(var tag), _):
            if byte.isSpace || byte == UInt8(ascii: "/") {
                self = .betweenAttributes(tag)
            } else {
                if tag.name.count < Self.nameLimit { tag.name.append(byte.lowercased) }
                self = .tagName(tag)
            }
        case (.betweenAttributes(let tag), _):
            if !byte.isSpace, byte != UInt8(ascii: "/") {
                self = .attributeName(tag, name: [byte.lowercased])
            }
        case (.attributeName(let tag, let name), UInt8(ascii: "=")),
            (.afterAttributeName(let tag, let name), UInt8(ascii: "=")):
            self = .beforeValue(tag, name: name)
        case (.attributeName(let tag, let name), _):
            if byte == UInt8(ascii: "/") {
                self = .betweenAttributes(tag.noting(name))
            } else if byte.isSpace {
                self = .afterAttributeName(tag, name: name)
            } else {
                let more = name.count < Self.nameLimit ? [byte.lowercased] : []
                self = .attributeName(tag, name: name + more)
            }
        case (.afterAttributeName(let tag, let name), _):
            if byte == UInt8(ascii: "/") {
                self = .betweenAttributes(tag.noting(name))
            } else if !byte.isSpace {
                self = .attributeName(tag.noting(name), name: [byte.lowercased])
            }
        default: break
        }
    }

    private mutating func readAfterOptional(_ byte: UInt8, _ tag: Tag, _ isSeparated: Bool) {
        if byte == UInt8(ascii: ">") {
            self = Place.inside(tag)
        } else if byte == UInt8(ascii: "/") {
            self = .betweenAttributes(tag)
        } else if byte.isSpace {
            self = .afterOptional(tag, isSeparated: true)
        } else if isSeparated, byte != UInt8(ascii: "=") {
            self = .attributeName(tag, name: [byte.lowercased])
        } else {
            self = .unclear
        }
    }

    private mutating func readValue(_ byte: UInt8) {
        switch self {
        case .beforeValue(let tag, let name):
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                self = .value(tag, Attribute(name, of: tag), quote: byte)
            } else if byte == UInt8(ascii: ">") {
                self = Place.inside(tag)
            } else if !byte.isSpace {
                self = .unquotedValue(tag.noting(name), name: name)
            }
        case .unquotedValue(let tag, _):
            if byte.isSpace { self = .betweenAttributes(tag) }
            if byte == UInt8(ascii: ">") { self = Place.inside(tag) }
        case .value(var tag, let attribute, let quote) where byte == quote:
            if case .scriptType(let type) = attribute {
                tag.isData = type.elementsEqual("application/ld+json".utf8)
                tag.hasType = true
            }
            self = .betweenAttributes(tag)
        case .value(let tag, .scriptType(let type), let quote):
            let type = type.count < 40 ? type + [byte.lowercased] : type
            self = .value(tag, .scriptType(type), quote: quote)
        case .value(let tag, .address(var start), let quote):
            start.append(byte)
            self = .value(tag, .address(start), quote: quote)
        default: break
        }
    }

    private mutating func readRawText(_ byte: UInt8, _ element: Element, _ end: [UInt8]) {
        if element.name.elementsEqual("plaintext".utf8) { return }
        let wanted = Array("</".utf8) + element.name
        if end.count == wanted.count {
            let tag = Tag(name: element.name, isEnd: true)
            if byte == UInt8(ascii: ">") {
                self = .text
                return
            }
            if byte.isSpace || byte == UInt8(ascii: "/") {
                self = .betweenAttributes(tag)
                return
            }
        } else if byte.lowercased == wanted[end.count] {
            self = .rawText(element, end: end + [byte.lowercased])
            return
        }
        let begins = byte == wanted[0]
        guard let data = element.data, !end.isEmpty || !(begins || byte.isSpace) else {
            self = .rawText(element, end: begins ? [byte] : [])
            return
        }
        // A value must be the whole content of a script of data.
        self =
            data == .value
            ? .unclear
            : .rawText(Element(name: element.name, data: .words), end: begins ? [byte] : [])
    }

    private mutating func readMarkup(_ byte: UInt8, _ isComment: Bool, _ last: [UInt8]) {
        let dashes = Array("--".utf8)
        let isStart = !isComment && last == Array("!-".utf8) && byte == UInt8(ascii: "-")
        if byte == UInt8(ascii: ">"), !isComment || last.suffix(2) == dashes[...] {
            self = .text
        } else if byte == UInt8(ascii: ">"), last == dashes + [UInt8(ascii: "!")] {
            // It ends most comments, but not those that begin so.
            self = .unclear
        } else {
            // `<!-->` is a whole comment, so its dashes count at once.
            self = .markup(isComment: isComment || isStart, last: last.suffix(2) + [byte])
        }
    }

    /// Returns the place just after the end of a tag.
    private static func inside(_ tag: Tag) -> Place {
        let raw = [
            "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
            "plaintext",
        ]
        guard !tag.isEnd, raw.contains(where: { tag.name.elementsEqual($0.utf8) }) else {
            return .text
        }
        let isScript = tag.name.elementsEqual("script".utf8)
        return .rawText(
            Element(name: tag.name, data: isScript && tag.isData ? .nothing : nil), end: [])
    }
}

extension Place.Tag {
    /// Returns the tag after an attribute without a value, or with one that does not matter.
    func noting(_ name: [UInt8]) -> Place.Tag {
        var tag = self
        if name.elementsEqual("type".utf8) { tag.hasType = true }
        return tag
    }
}

extension Place.Attribute {
    /// The attributes whose value is one URL or several.
    private static let addresses = [
        "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
        "imagesrcset", "itemid", "longdesc", "manifest", "ping", "poster", "profile", "src",
        "srcset", "usemap", "xlink:href",
    ]

    fileprivate init(_ name: [UInt8], of tag: Place.Tag) {
        let script = "script".utf8
        if name.starts(with: "on".utf8) || name.elementsEqual("style".utf8)
            || name.elementsEqual("srcdoc".utf8)
        {
            self = .code
        } else if Self.addresses.contains(where: { name.elementsEqual($0.utf8) }) {
            self = .address(.empty)
        } else if tag.name.elementsEqual(script), name.elementsEqual("type".utf8), !tag.hasType {
            self = .scriptType([])
        } else {
            self = .plain
        }
    }
}
