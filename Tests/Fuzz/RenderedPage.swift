/// A rendered page as a browser's tokenizer reads it (HTML, 13.2.5), to see where the data landed.
///
/// It shares nothing with `Place`, by which `Templates` decides the same before anything is
/// rendered: the two must agree on every page.
struct RenderedPage {
    /// What the data of the pages is known by: texts, HTML, addresses and JSON-LD.
    private enum Mark: UInt8 {
        case text = 1
        case html, address, json
    }

    private enum State: Equatable {
        case data, tagOpen, endTagOpen, tagName
        case beforeAttribute, attributeName, afterAttributeName, beforeValue, afterValue
        case value(quote: UInt8), unquotedValue, selfClosing
        case declaration, bogusComment, comment(start: Int)
        /// Inside of an element whose text is no markup.
        case raw
    }

    private static let raw: Set<String> = [
        "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes",
        "plaintext",
    ]
    private static let addresses: Set<String> = [
        "action", "background", "cite", "classid", "codebase", "data", "formaction", "href", "icon",
        "imagesrcset", "itemid", "longdesc", "manifest", "ping", "poster", "profile", "src",
        "srcset", "usemap", "xlink:href",
    ]

    private let bytes: [UInt8]
    private var index = 0
    private var state = State.data
    private var tag = ""
    private var isEnd = false
    private var attribute = ""
    private var value: [UInt8] = []
    private var attributes: Set<String> = []
    /// Whether the attribute is the first of its name in the tag: any other does not count.
    private var isFirst = false
    private var scriptType: [UInt8] = []
    /// The element whose text is being read, in state `raw`.
    private var element = ""
    private var isData = false

    static func examine(_ bytes: [UInt8]) {
        var page = RenderedPage(bytes)
        while page.index < bytes.count { page.step() }
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private var byte: UInt8 { bytes[index] }
    private var isSpace: Bool { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) }
    private var isLetter: Bool { (0x61...0x7A).contains(byte | 0x20) }
    private var lowercased: Character {
        Character(Unicode.Scalar((0x41...0x5A).contains(byte) ? byte | 0x20 : byte))
    }

    private func looking(at text: String) -> Bool {
        index + text.utf8.count <= bytes.count
            && zip(bytes[index...], text.utf8).allSatisfy { byte, wanted in
                byte == wanted || (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
            }
    }

    /// Reads a byte, or changes the state and leaves it to the next step.
    private mutating func step() {
        if let mark = Mark(rawValue: byte) { examine(mark) }
        switch state {
        case .data: state = byte == UInt8(ascii: "<") ? .tagOpen : .data
        case .tagOpen, .endTagOpen: return stepIntoTag()
        case .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .selfClosing:
            return stepInTag()
        case .beforeValue, .value, .unquotedValue, .afterValue: return stepInValue()
        case .declaration, .bogusComment, .comment: return stepInComment()
        case .raw: return stepInRaw()
        }
        index += 1
    }

    private mutating func stepIntoTag() {
        if isLetter {
            isEnd = state == .endTagOpen
            tag = ""
            attributes = []
            scriptType = []
            state = .tagName
            return
        }
        switch (state, byte) {
        case (.tagOpen, UInt8(ascii: "!")): state = .declaration
        case (.tagOpen, UInt8(ascii: "/")): state = .endTagOpen
        case (.endTagOpen, UInt8(ascii: ">")): state = .data
        case (.tagOpen, UInt8(ascii: "?")), (.endTagOpen, _):
            state = .bogusComment
            return
        default:
            state = .data
            return
        }
        index += 1
    }

    private mutating func stepInTag() {
        if state == .attributeName, isSpace || "/>=".utf8.contains(byte) {
            isFirst = attributes.insert(attribute).inserted
        }
        switch (state, byte) {
        case (.tagName, _) where isSpace: state = .beforeAttribute
        case (.beforeAttribute, _) where isSpace, (.afterAttributeName, _) where isSpace: break
        case (.attributeName, _) where isSpace: state = .afterAttributeName
        case (.tagName, UInt8(ascii: "/")), (.beforeAttribute, UInt8(ascii: "/")),
            (.attributeName, UInt8(ascii: "/")), (.afterAttributeName, UInt8(ascii: "/")):
            state = .selfClosing
        case (_, UInt8(ascii: ">")): endTag()
        case (.tagName, _): tag.append(lowercased)
        case (.attributeName, UInt8(ascii: "=")), (.afterAttributeName, UInt8(ascii: "=")):
            state = .beforeValue
        case (.attributeName, _): attribute.append(lowercased)
        case (.selfClosing, _):
            state = .beforeAttribute
            return
        default:
            attribute = String(lowercased)
            state = .attributeName
        }
        index += 1
    }

    private mutating func stepInValue() {
        switch (state, byte) {
        case (.beforeValue, _) where isSpace: break
        case (.beforeValue, UInt8(ascii: "\"")), (.beforeValue, UInt8(ascii: "'")):
            value = []
            state = .value(quote: byte)
        case (.value(byte), _):
            endValue()
            state = .afterValue
        case (.value, _): value.append(byte)
        case (_, UInt8(ascii: ">")): endTag()
        case (.beforeValue, _): state = .unquotedValue
        case (_, _) where isSpace: state = .beforeAttribute
        case (.unquotedValue, _): break
        default:
            state = byte == UInt8(ascii: "/") ? .selfClosing : .beforeAttribute
            if state == .beforeAttribute { return }
        }
        index += 1
    }

    private mutating func stepInComment() {
        switch state {
        case .declaration:
            if looking(at: "--") {
                index += 2
                state = .comment(start: index)
            } else {
                state = .bogusComment
            }
            return
        case .comment(let start):
            if byte == UInt8(ascii: ">") {
                let before = bytes[start..<index]
                if before.isEmpty || before.elementsEqual("-".utf8)
                    || before.suffix(2).elementsEqual("--".utf8)
                    || before.suffix(3).elementsEqual("--!".utf8)
                {
                    state = .data
                }
            }
        default: if byte == UInt8(ascii: ">") { state = .data }
        }
        index += 1
    }

    private mutating func stepInRaw() {
        guard element != "plaintext", looking(at: "</" + element),
            case let end = index + 2 + element.utf8.count, end < bytes.count
        else {
            index += 1
            return
        }
        index = end
        guard isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") else { return }
        (tag, isEnd) = (element, true)
        attributes = []
        state = .tagName
    }

    private mutating func endTag() {
        state = .data
        guard !isEnd, Self.raw.contains(tag) else { return }
        state = .raw
        element = tag
        isData = tag == "script" && scriptType.elementsEqual("application/ld+json".utf8)
    }

    private mutating func endValue() {
        if isFirst, attribute == "type" {
            scriptType = value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        }
        if Self.addresses.contains(attribute) { examineAddress() }
    }

    private func examine(_ mark: Mark) {
        let place = "\(mark) in \(state) of <\(tag) \(attribute)> or in <\(element)>"
        switch state {
        case .raw where mark == .json:
            promise(element == "script" && isData, "JSON-LD stands in its script: \(place)")
        case _ where mark == .json:
            promise(false, "JSON-LD stands in its script: \(place)")
        case .data, .bogusComment: break
        case .raw where mark == .html:
            promise(false, "HTML stands in no other text: \(place)")
        case .raw:
            promise(
                element == "title" || element == "textarea",
                "No value becomes a program or a style: \(place)")
        case .value:
            promise(mark != .html, "HTML stands between tags: \(place)")
            promise(
                !attribute.hasPrefix("on") && attribute != "style" && attribute != "srcdoc",
                "No value becomes a program or a style: \(place)")
            promise(
                mark != .text || !Self.addresses.contains(attribute),
                "A text in an address is percent-encoded: \(place)")
        default: promise(false, "A value stands where it can be made harmless: \(place)")
        }
    }

    /// Where an address leads is the template's or an address's to say, and never a text's.
    private func examineAddress() {
        // Browsers drop these, and take `\` for `/`.
        let address = String(
            decoding: value.withoutReferences.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
                .map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }, as: UTF8.self
        ).lowercased()
        var start = Substring(address.drop { $0 <= " " && $0 != "\u{3}" })
        guard let end = start.firstRange(of: "%01") else { return }
        start = start[..<end.lowerBound]
        promise(!start.isEmpty, "No text begins an address: \(value)")
        if let colon = start.firstIndex(where: { ":/?#".contains($0) }), start[colon] == ":" {
            let scheme = start[..<colon]
            promise(
                ["http", "https", "mailto", "tel", "sms", "geo"].contains(scheme),
                "No text stands behind the scheme \(scheme):")
            start = start[colon...].dropFirst()
            if ["http", "https"].contains(scheme) {
                promise(start.hasPrefix("//"), "A scheme has its host: \(value)")
            }
        }
        if start.hasPrefix("//") {
            promise(
                start.dropFirst(2).drop { $0 == "/" }.contains { "/?#".contains($0) },
                "No text is part of a host: \(value)")
        }
    }
}

extension [UInt8] {
    /// With what the references stand for that could decide where an address leads.
    fileprivate var withoutReferences: [UInt8] {
        let names: [(String, Character)] = [
            ("amp", "&"), ("colon", ":"), ("sol", "/"), ("bsol", "\\"), ("Tab", "\t"),
            ("NewLine", "\n"), ("num", "#"), ("quest", "?"),
        ]
        var text = ""
        let parts = String(decoding: self, as: UTF8.self).split(
            separator: "&", omittingEmptySubsequences: false)
        text += parts[0]
        for part in parts.dropFirst() {
            let digits = part.dropFirst().drop { "xX".contains($0) }.prefix(while: \.isHexDigit)
            let radix = part.dropFirst().first.map { "xX".contains($0) } == true ? 16 : 10
            if part.first == "#", let number = UInt32(digits, radix: radix),
                let scalar = Unicode.Scalar(number), scalar.isASCII
            {
                text.unicodeScalars.append(scalar)
                text += part[digits.endIndex...].drop { $0 == ";" }
            } else if let (name, sign) = names.first(where: { part.hasPrefix($0.0 + ";") }) {
                text.append(sign)
                text += part.dropFirst(name.count + 1)
            } else {
                text += "&" + part
            }
        }
        return Array(text.utf8)
    }
}

extension Substring {
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) {
                return start..<index(start, offsetBy: text.count)
            }
            formIndex(after: &start)
        }
        return nil
    }
}
