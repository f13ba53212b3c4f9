/// The addresses of the portal's pages: paths from its root that name a file, in ASCII.
enum Address {
    /// The way from one page to another as a link on the first writes it: `../funciones/5.html`.
    static func relative(from page: String, to target: String) -> String {
        let (from, to) = (page.utf8Span.span, target.utf8Span.span)
        // The folders that both have in common.
        var common = 0
        var index = 0
        while index < from.count, index < to.count, from[index] == to[index] {
            index += 1
            if to[index - 1] == UInt8(ascii: "/") { common = index }
        }
        var folders = 0
        index = common
        while index < from.count {
            if from[index] == UInt8(ascii: "/") { folders += 1 }
            index += 1
        }
        let rest = target.utf8.dropFirst(common)
        var link = ""
        link.reserveCapacity(folders * 3 + rest.count)
        for _ in 0..<folders { link += "../" }
        link += Substring(rest)
        return link
    }

    /// The path of a whole URL with a final `/`: `https://entidad.gov.co/portal/` has `/portal/`.
    static func path(ofURL url: String) -> String {
        let afterScheme = url.split(separator: "://", maxSplits: 1).last ?? ""
        guard let slash = afterScheme.firstIndex(of: "/") else { return "/" }
        return String(afterScheme[slash...])
    }
}

extension String {
    /// The text as the value of a query: all but what RFC 3986 calls unreserved in percent encoding.
    var percentEncodedQuery: String {
        let digits = Array("0123456789ABCDEF")
        return utf8.reduce(into: "") { text, byte in
            if (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || "-._~".utf8.contains(byte)
            {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }

    /// The address of a file in percent encoding, which may have a `%` or a `#` in its name.
    var percentEncodedFile: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "#") }) else {
            return percentEncodedPath
        }
        return replacing("%", with: "%25").replacing("#", with: "%23").percentEncodedPath
    }

    /// The address with what a URL's path cannot hold in percent encoding (RFC 3986, section 3.3).
    ///
    /// No file of the content has a `%` in its name, so one that stands here begins such an encoding.
    var percentEncodedPath: String {
        func isPlain(_ byte: UInt8) -> Bool {
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || "-._~/!$&'()*+,;=:@#%".utf8.contains(byte)
        }
        if utf8.allSatisfy(isPlain) { return self }
        let digits = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in utf8 {
            if isPlain(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
        return encoded
    }
}
