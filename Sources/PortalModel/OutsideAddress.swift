/// An address outside of the portal, cut into the parts that a check asks for (RFC 3986, section 3).
struct OutsideAddress {
    enum Scheme {
        case http, https, mailto, other
    }

    let scheme: Scheme
    /// The name of the machine, without user, port and brackets; of `mailto:`, the mailboxes.
    let host: Substring
    /// Whether it names nothing on its site: `https://entidad.gov.co/`, `…/index.html`.
    let isRoot: Bool
    /// Whether the name of the machine is a number.
    let isNumber: Bool

    /// Cuts a target; nil where it has no scheme and so stays in the portal.
    init?(_ target: String) {
        let bytes = target.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), target.hasScheme else {
            return nil
        }
        let rest = bytes[bytes.index(after: colon)...]
        scheme = Self.scheme(bytes[..<colon])
        guard scheme == .http || scheme == .https, rest.starts(with: "//".utf8) else {
            host = Substring(rest.prefix { $0 != UInt8(ascii: "?") })
            (isRoot, isNumber) = (false, false)
            return
        }
        let afterSlashes = rest.dropFirst(2)
        var authority = afterSlashes.prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        isRoot = Self.isRoot(afterSlashes[authority.endIndex...])
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
            authority = authority[authority.index(after: at)...]
        }
        if authority.first == UInt8(ascii: "[") {
            host = Substring(authority.dropFirst().prefix { $0 != UInt8(ascii: "]") })
            isNumber = true
            return
        }
        let name = authority.prefix { $0 != UInt8(ascii: ":") }
        host = Substring(name)
        // Browsers read a name whose last part is a number as the number of a machine.
        let last = name.lastIndex(of: UInt8(ascii: ".")).map { name[name.index(after: $0)...] }
        isNumber = Self.isNumber(last ?? name)
    }

    /// Whether the machine is the reader's own, or has a name that is known on one network only.
    var isLocal: Bool {
        isNumber ? host.hasPrefix("127.") || host == "::1" : !host.utf8.contains(UInt8(ascii: "."))
    }

    private static func scheme(_ name: Substring.UTF8View) -> Scheme {
        func isName(_ word: String) -> Bool {
            name.elementsEqual(word.utf8) { $0 | 0x20 == $1 }
        }
        return isName("https")
            ? .https : isName("http") ? .http : isName("mailto") ? .mailto : .other
    }

    private static func isNumber(_ part: Substring.UTF8View) -> Bool {
        !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isRoot(_ path: Substring.UTF8View) -> Bool {
        path.isEmpty || path.elementsEqual("/".utf8)
            || ["/index.html", "/index.htm", "/index.php"].contains(Substring(path))
    }
}

extension String {
    /// Whether it begins with a scheme (RFC 3986, section 3.1): `https:`, `mailto:`.
    var hasScheme: Bool {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), let first = utf8.first,
            (0x41...0x5A).contains(first & 0xDF)
        else { return false }
        return utf8[..<colon].allSatisfy { byte in
            (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
                || "+-.".utf8.contains(byte)
        }
    }
}
