import Foundation

/// A published page, read by its tags; good enough for HTML that is well formed.
struct HTMLPage {
    /// A piece of a page.
    enum Token {
        case start(String, [(name: String, value: String)])
        case end(String)
        case text(String)
    }

    let tokens: [Token]

    init(_ html: Data) {
        var tokens: [Token] = []
        let bytes = [UInt8](html)
        var index = 0
        while index < bytes.count {
            let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
            if next > index { tokens.append(.text(Self.decoded(bytes[index..<next]))) }
            guard next < bytes.count else { break }
            // A quoted attribute may hold a `>`.
            var end = next + 1
            var quote: UInt8?
            while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
                if bytes[end] == quote {
                    quote = nil
                } else if quote == nil, bytes[end] == UInt8(ascii: "\"") {
                    quote = bytes[end]
                }
                end += 1
            }
            if let tag = Self.tag(bytes[(next + 1)..<end]) { tokens.append(tag) }
            index = end + 1
        }
        self.tokens = tokens
    }

    private static func tag(_ bytes: ArraySlice<UInt8>) -> Token? {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.hasPrefix("!") { return nil }
        if text.hasPrefix("/") { return .end(String(text.dropFirst())) }
        let name = text.prefix { $0 != " " && $0 != "\n" && $0 != "/" }
        var attributes: [(name: String, value: String)] = []
        var rest = text[name.endIndex...]
        while let start = rest.firstIndex(where: { $0 != " " && $0 != "\n" && $0 != "/" }) {
            rest = rest[start...]
            let attribute = rest.prefix { $0 != "=" && $0 != " " && $0 != "/" }
            rest = rest[attribute.endIndex...]
            var value = ""
            if rest.hasPrefix("=\""), let end = rest.dropFirst(2).firstIndex(of: "\"") {
                value = decoded(Array(rest.dropFirst(2)[..<end].utf8)[...])
                rest = rest[rest.index(after: end)...]
            }
            attributes.append((String(attribute), value))
        }
        return .start(String(name), attributes)
    }

    /// Text with its character references replaced.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
}

extension HTMLPage {
    /// Every element with its attributes.
    var elements: [(name: String, attributes: [(name: String, value: String)])] {
        tokens.compactMap { token in
            if case .start(let name, let attributes) = token { (name, attributes) } else { nil }
        }
    }

    /// The values of an attribute, in the page's order.
    func values(of attribute: String) -> [String] {
        elements.flatMap(\.attributes).filter { $0.name == attribute }.map(\.value)
    }

    /// The text of the elements of a name.
    func texts(of name: String) -> [String] {
        var texts: [String] = []
        var depth = 0
        for token in tokens {
            switch token {
            case .start(name, _):
                texts.append("")
                depth += 1
            case .end(name): depth -= 1
            case .text(let text) where depth > 0: texts[texts.count - 1] += text
            default: break
            }
        }
        return texts
    }

    private static let inline: Set = [
        "a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "sub", "sup", "time",
    ]

    /// The words of the page from its title to the end of its main part, with the numbers and
    /// dashes of lists as separate words.
    var words: [String] {
        var text = ""
        var isMain = false
        var lists: [Int?] = []
        for token in tokens {
            switch token {
            case .start("h1", _): isMain = true
            case .end("main"): isMain = false
            // What every page has at its end.
            case .start("div", let attributes) where attributes.contains { $0.value == "tools" }:
                isMain = false
            case .text(let words): text += isMain ? words : ""
            case .start("li", let attributes):
                guard isMain, let list = lists.last else { break }
                let given = attributes.first { $0.name == "value" }.flatMap { Int($0.value) }
                let number = list.map { given ?? $0 }
                lists[lists.count - 1] = number.map { $0 + 1 }
                text += number.map { " \($0). " } ?? " - "
            case .start("ol", let attributes):
                lists.append(attributes.first { $0.name == "start" }.flatMap { Int($0.value) } ?? 1)
                text += " "
            case .start("ul", _):
                lists.append(nil)
                text += " "
            case .end("ol"), .end("ul"):
                lists.removeLast()
                text += " "
            case .start(let name, _), .end(let name):
                if !Self.inline.contains(name) { text += " " }
            }
        }
        return text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
