internal import Encodings

/// The address of a page from the portal's root, as an author writes it: `/entidades/index.html`.
///
/// Its value is the path without the slash at its beginning and with its percent signs decoded; a
/// slash at its end stays. So `.text(.address)` and `.texts(.aliases)` give `entidades/index.html`.
enum PageAddress {
    /// How a text can fail to be one.
    enum Fault: Error, Equatable {
        /// A whole address; this is its path.
        case wholeAddress(path: String)
        /// It asks for something (`?`) or for a place on the page (`#`), and no file has such a name.
        case query
        /// It has an empty step, `.` or `..`, a backslash, a control character or an odd `%`.
        case steps
        /// The portal's own root.
        case root
    }

    /// The path that is meant.
    static func path(_ text: String) throws(Fault) -> String {
        if let path = text.pathOfWholeAddress { throw .wholeAddress(path: path) }
        let isPlain = text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x2D...0x39).contains(byte)
        }
        let given = text.utf8.first == UInt8(ascii: "/") ? text.dropFirst() : text[...]
        guard !given.isEmpty else { throw .root }
        if !isPlain,
            given.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") })
        {
            throw .query
        }
        let steps = given.split(separator: "/", omittingEmptySubsequences: false)
        var path = ""
        for (index, step) in steps.enumerated() {
            if step.isEmpty, index == steps.count - 1 { break }
            let name = String(step)
            let decoded = isPlain ? name : name.percentDecoded(keepingStraySigns: false)
            guard let step = decoded, step.isSafeStep else { throw .steps }
            path += step
            if index < steps.count - 1 { path += "/" }
        }
        return path
    }
}

extension String {
    /// Whether it names something in a folder, and neither the folder nor what is around it.
    fileprivate var isSafeStep: Bool {
        !isEmpty && self != "." && self != ".."
            && unicodeScalars.allSatisfy { scalar in
                scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\\"
                    && scalar != "/"
            }
    }

    /// The path of an address with its host, beginning with a slash; nil where it has no host.
    fileprivate var pathOfWholeAddress: String? {
        let rest: Substring
        if let scheme = firstRange(of: "://") {
            rest = self[scheme.upperBound...]
        } else if hasPrefix("//") {
            rest = dropFirst(2)
        } else if prefix(4).lowercased() == "www." {
            rest = self[...]
        } else {
            return nil
        }
        return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
    }
}
