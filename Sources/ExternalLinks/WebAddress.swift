internal import Encodings

/// A web address as it is requested: absolute, `http` or `https`, without a fragment.
///
/// Its text is assembled from checked parts, so that it begins with `http`, contains no space,
/// quote or control character, and is safe as an argument of a program.
package struct WebAddress: Sendable, Hashable, Comparable {
    /// Whether the scheme is `https`.
    package let isSecure: Bool
    /// The name or IP address of the server in lowercase; an IPv6 address in brackets.
    package let host: String
    /// The port; nil for the default one of the scheme.
    package let port: Int?
    /// The path from `/` on with the query, percent-encoded.
    package let path: String

    /// Why a text is not an address that is requested.
    package enum Problem: Error, Sendable, Hashable {
        /// It has another scheme, such as `mailto:`, or none.
        case notOfTheWeb
        /// It has no valid server, or is longer than any server accepts.
        case malformed
        /// It contains a user name and a password, which a program should not use.
        case credentials
    }

    /// The longest address that is requested, in bytes.
    private static let lengthLimit = 4000

    /// Reads an address as an author or a server wrote it.
    ///
    /// - Throws: ``Problem`` where it is not one to be requested.
    package init(_ text: String) throws(Problem) {
        let scheme = text.utf8.prefix(while: { $0 != UInt8(ascii: ":") })
        switch String(Substring(scheme)).lowercased() {
        case "https": isSecure = true
        case "http": isSecure = false
        default: throw .notOfTheWeb
        }
        var rest = text.utf8.dropFirst(scheme.count + 1)
        guard rest.starts(with: "//".utf8), text.utf8.count <= Self.lengthLimit,
            text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { throw .malformed }
        rest = rest.dropFirst(2)
        // Browsers take `\` for `/`, curl does not: both must request the same.
        let authority = rest.prefix { !"/?#\\".utf8.contains($0) }
        rest = rest.dropFirst(authority.count)
        guard !authority.contains(UInt8(ascii: "@")) else { throw .credentials }
        guard rest.first != UInt8(ascii: "\\") else { throw .malformed }
        guard let server = Self.server(authority) else { throw .malformed }
        host = server.host
        port = server.port == (isSecure ? 443 : 80) ? nil : server.port
        path = Self.encoded(rest.prefix { $0 != UInt8(ascii: "#") })
    }

    private init(isSecure: Bool, host: String, port: Int?, path: String) {
        self.isSecure = isSecure
        self.host = host
        self.port = port
        self.path = path
    }

    /// The whole address.
    package var text: String { origin + path }

    /// Scheme, server and port.
    package var origin: String {
        (isSecure ? "https://" : "http://") + host + (port.map { ":\($0)" } ?? "")
    }

    /// Whether it is the home page of its server, under one of the usual names.
    package var isHome: Bool {
        guard !path.utf8.contains(UInt8(ascii: "?")) else { return false }
        var name = path.lowercased()[...]
        while name.last == "/" { name = name.dropLast() }
        return [
            "", "/index.html", "/index.htm", "/index.php", "/default.aspx", "/inicio", "/home",
            "/es", "/es/inicio",
        ].contains(name)
    }

    /// Returns another address of the same server.
    func sibling(path: String) -> WebAddress {
        WebAddress(isSecure: isSecure, host: host, port: port, path: path)
    }

    /// Whether one address comes before another, by their texts.
    package static func < (one: WebAddress, other: WebAddress) -> Bool { one.text < other.text }
}

extension WebAddress {
    private typealias Bytes = Substring.UTF8View

    private static func server(_ authority: Bytes) -> (host: String, port: Int?)? {
        var host = authority
        var port: Int?
        let end = authority.last == UInt8(ascii: "]")
        if !end, let colon = authority.lastIndex(of: UInt8(ascii: ":")) {
            host = authority[..<colon]
            let digits = authority[authority.index(after: colon)...]
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.count <= 5 else {
                return nil
            }
            if !digits.isEmpty {
                guard let number = Int(Substring(digits)), (1...65_535).contains(number) else {
                    return nil
                }
                port = number
            }
        }
        let name = String(Substring(host)).lowercased()
        if host.first == UInt8(ascii: "[") {
            return IPAddress(name) == nil ? nil : (name, port)
        }
        let isName = host.allSatisfy { byte in
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                || "-._".utf8.contains(byte)
        }
        guard isName, host.first.map({ $0 != UInt8(ascii: ".") }) == true, host.count <= 253,
            !name.isNumeric || IPAddress(name) != nil
        else { return nil }
        return (name, port)
    }

    /// The characters of an address that are sent as they are, `%` among them.
    private static let allowed = ASCIISet.visible.subtracting("\"<>\\^`{|}")

    /// The path and query with all other characters percent-encoded; `/` where there is none.
    private static func encoded(_ bytes: Bytes) -> String {
        var path: [UInt8] = bytes.first == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
        path.appendPercentEncoded(String(Substring(bytes)), allowing: allowed)
        return String(decoding: path, as: UTF8.self)
    }
}

extension String {
    /// Whether a server's name is, or is meant to be, an IPv4 address: its last part begins with a
    /// digit, as no top-level domain does.
    fileprivate var isNumeric: Bool {
        let parts = split(separator: ".")
        return parts.last?.utf8.first.map { (0x30...0x39).contains($0) } == true
    }
}
