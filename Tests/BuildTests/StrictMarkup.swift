import Foundation

/// A tokenizer that takes nothing but the markup that Vitrina's own templates and texts write.
///
/// Whatever an author wrote must have been escaped, so that a `<` is always markup of ours, with an
/// element and attributes that are on the lists, quoted, closed, and leading nowhere dangerous.
struct StrictMarkup {
    /// What is wrong with the page; empty where nothing is.
    private(set) var problems: [String] = []
    /// Where its links and images lead, references decoded.
    private(set) var targets: [String] = []
    private let bytes: [UInt8]
    private var index = 0
    private var open: [String] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        guard take("<!DOCTYPE html>") else {
            problems.append("no doctype")
            return
        }
        while index < bytes.count, problems.count < 5 {
            switch bytes[index] {
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: ">"): fail("a bare >")
            case UInt8(ascii: "&"): _ = readReference()
            default: index += 1
            }
        }
        if !open.isEmpty { problems.append("left open: \(open)") }
    }

    private static let void: Set = ["meta", "link", "br", "hr", "img", "input"]
    private static let elements: Set = [
        "html", "head", "meta", "title", "link", "body", "a", "header", "p", "nav", "ul", "ol",
        "li", "main", "footer", "section", "h1", "h2", "h3", "h4", "h5", "h6", "time", "span",
        "div", "dl", "dt", "dd", "article", "br", "hr", "img", "em", "strong", "code", "pre",
        "blockquote", "table", "thead", "tbody", "tr", "th", "td", "details", "summary", "mark",
        "button", "caption", "form", "input", "label", "fieldset", "legend", "select", "option",
        // The drawing of the organigram.
        "svg", "path", "rect", "text", "tspan",
    ]
    private static let attributes: Set = [
        "lang", "charset", "name", "content", "http-equiv", "href", "src", "alt", "title", "class",
        "id", "rel", "aria-label", "aria-labelledby", "aria-current", "datetime", "tabindex",
        "start", "value", "scope", "type", "role", "viewBox", "width", "height", "font-size",
        "aria-hidden", "focusable", "fill", "stroke", "d", "x", "y", "rx",
        "dir", "preserveAspectRatio", "for", "action", "method", "autocomplete", "spellcheck",
        "aria-describedby",
    ]
    private static let references: Set = ["amp", "lt", "gt", "quot", "#39", "#x27"]

    private mutating func fail(_ problem: String) {
        let rest = bytes[index..<Swift.min(bytes.count, index + 60)]
        problems.append("\(problem): …\(String(decoding: rest, as: UTF8.self))…")
        index += 1
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func word() -> String {
        let start = index
        while index < bytes.count,
            (0x61...0x7A).contains(bytes[index] | 0x20) || (0x30...0x39).contains(bytes[index])
                || bytes[index] == UInt8(ascii: "-")
        { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func readTag() {
        let start = index
        index += 1
        if take("script src=\"") { return readScript(from: start) }
        if take("script type=\"application/ld+json\">") { return readData(from: start) }
        let isEnd = take("/")
        let name = word()
        guard Self.elements.contains(name) else {
            index = start
            return fail("not our markup")
        }
        if isEnd {
            guard take(">"), open.popLast() == name else { return fail("a wrong end of \(name)") }
            return
        }
        while index < bytes.count {
            // Of the drawing: elsewhere HTML knows of no such end.
            if ["path", "rect"].contains(name), take("/>") { return }
            if take(">") || take(" />") {
                if !Self.void.contains(name) { open.append(name) }
                return
            }
            guard take(" ") else { return fail("a broken tag \(name)") }
            if take("hidden"), bytes[index] == UInt8(ascii: ">") { continue }
            let attribute = word()
            guard Self.attributes.contains(attribute) || attribute.hasPrefix("data-"), take("=\"")
            else {
                return fail("a wrong attribute of \(name)")
            }
            let value = readValue()
            if attribute == "href" || attribute == "src" { check(target: value) }
        }
        fail("an endless tag")
    }

    /// A script of the portal's own, which waits for the page.
    private mutating func readScript(from start: Int) {
        let source = readValue()
        guard source.hasSuffix(".js"), !source.contains(":"), !source.hasPrefix("//"),
            take(" defer></script>")
        else {
            index = start
            return fail("a script that is not ours")
        }
    }

    /// JSON-LD: one JSON object in which HTML finds nothing to read.
    private mutating func readData(from start: Int) {
        let json = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        let data = Data(bytes[json..<index])
        guard take("</script>"), !data.contains(where: { "<>&".utf8.contains($0) }),
            (try? JSONDecoder().decode([String: AnyJSON].self, from: data)) != nil
        else {
            index = start
            return fail("broken data")
        }
    }

    /// Any JSON at all.
    private struct AnyJSON: Decodable {
        init(from decoder: any Decoder) throws {}
    }

    private mutating func readValue() -> String {
        var value: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            switch bytes[index] {
            case UInt8(ascii: "<"), UInt8(ascii: ">"): fail("a bare bracket in a value")
            case UInt8(ascii: "&"): value += readReference().utf8
            default:
                value.append(bytes[index])
                index += 1
            }
        }
        index += 1
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func readReference() -> String {
        let start = index
        index += 1
        let isNumber = take("#")
        let name = (isNumber ? "#" : "") + word()
        guard Self.references.contains(name), take(";") else {
            index = start
            fail("a bare &")
            return ""
        }
        return ["amp": "&", "lt": "<", "gt": ">", "quot": "\""][name] ?? "'"
    }

    private mutating func check(target: String) {
        targets.append(target)
        let isPlain = target.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        let scheme = target.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let isAllowed =
            scheme.count < 2 || ["http", "https", "mailto", "tel"].contains(scheme[0].lowercased())
        if !isPlain || !isAllowed || target.hasPrefix("//") {
            problems.append("a dangerous address: \(target)")
        }
    }
}
