/// The HTML of a portal's text, read as strictly as it is written: anything that is not one of its
/// few tags and attributes is a broken promise.
struct Markup {
    private(set) var addressCount = 0
    private let bytes: [UInt8]
    private var index = 0
    private var open: [String] = []

    private static let attributes: [String: Set<String>] = [
        "p": [], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"],
        "h6": ["id"], "ul": [], "ol": ["start"], "li": ["value"], "blockquote": [], "pre": [],
        "code": ["class"], "em": [], "strong": [], "a": ["href", "title"],
        "img": ["src", "alt", "title"], "br": [], "hr": [], "div": ["class", "tabindex"],
        "table": [],
        "thead": [], "tbody": [], "tr": [], "th": ["scope", "class"], "td": ["class"],
    ]
    private static let void: Set<String> = ["img", "br", "hr"]
    private static let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#x27;"]
        .map { Array($0.utf8) }
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    init(reading html: [UInt8]) {
        bytes = html
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: ">"), UInt8(ascii: "\""): promise(false, "Text is escaped.")
            default: index += 1
            }
        }
        promise(open.isEmpty, "Every tag is closed: \(open)")
    }

    private mutating func readTag() {
        index += 1
        let isEnd = take("/")
        let name = readWord()
        promise(Self.attributes[name] != nil, "<\(name)> is a tag of ours.")
        var names: Set<String> = []
        while !isEnd, take(" ") {
            if take("/") {
                promise(Self.void.contains(name), "<\(name) /> is a tag without an end.")
                break
            }
            let attribute = readWord()
            promise(
                Self.attributes[name]?.contains(attribute) == true
                    && names.insert(attribute).inserted,
                "\(attribute) is an attribute of <\(name)>.")
            promise(take("=\""), "A value is quoted.")
            let value = readValue()
            if attribute == "href" || attribute == "src" { examineAddress(value) }
        }
        promise(take(">"), "A tag ends.")
        if isEnd {
            promise(open.popLast() == name, "</\(name)> closes the last open tag.")
        } else if !Self.void.contains(name) {
            open.append(name)
        }
    }

    private mutating func readValue() -> [UInt8] {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            switch bytes[index] {
            case UInt8(ascii: "&"): readReference()
            case UInt8(ascii: "<"), UInt8(ascii: ">"): promise(false, "A value is escaped.")
            default: index += 1
            }
        }
        let value = Array(bytes[start..<min(index, bytes.count)])
        promise(take("\""), "A value ends.")
        return value
    }

    /// An address leads to another page of the portal or has one of four schemes.
    private mutating func examineAddress(_ value: [UInt8]) {
        addressCount += 1
        promise(
            value.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "An address is ASCII without blanks.")
        promise(!value.starts(with: "//".utf8), "An address names no host without a scheme.")
        guard let end = value.firstIndex(where: { ":/?#".utf8.contains($0) }),
            value[end] == UInt8(ascii: ":")
        else { return }
        let scheme = String(decoding: value[..<end], as: UTF8.self).lowercased()
        let isScheme =
            scheme.first?.isLetter == true
            && scheme.utf8.allSatisfy {
                $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || "+-.".utf8.contains($0)
            }
        promise(!isScheme || Self.schemes.contains(scheme), "\(scheme): is a scheme of ours.")
    }

    private mutating func readReference() {
        for reference in Self.references where bytes[index...].starts(with: reference) {
            index += reference.count
            return
        }
        promise(false, "& is escaped.")
    }

    private mutating func readWord() -> String {
        let start = index
        while index < bytes.count,
            bytes[index] >= 0x61 && bytes[index] <= 0x7A
                || bytes[index] >= 0x30 && bytes[index] <= 0x39
        { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where unsafe bytes[index + offset] != text.utf8Start[offset] {
            return false
        }
        index += count
        return true
    }
}
