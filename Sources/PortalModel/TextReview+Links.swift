import CommonMark
import Content
import Diagnostics
import Words

/// Links and images.
extension TextReview {
    mutating func reviewLinks() {
        let links = document.text.links
        for link in links {
            if link.isImage { reviewImage(link) } else { reviewText(of: link) }
            reviewOutside(link.target, at: link.range)
        }
        let documents = document.common.documents
        if links.count + documents.count > 1 {
            reviewEqualTexts(links, documents)
        }
        reviewRoots(links)
    }

    /// The text alternative of an image says what it shows.
    private mutating func reviewImage(_ link: Link) {
        if link.text.isEmpty {
            report(.imageWithoutText, atTextOf: link, hint: .describeImage)
        } else if link.text.isFileName(of: link.target) {
            report(.imageTextIsName, link.text, atTextOf: link, hint: .describeImage)
        }
    }

    /// The words of a link say what it opens.
    private mutating func reviewText(of link: Link) {
        // That it leads nowhere is said elsewhere, and is worse.
        guard !link.leadsNowhere else { return }
        if link.text.isEmpty {
            if !link.holdsImage {
                report(.linkWithoutText, atTextOf: link, hint: .nameTheTarget)
            }
        } else if words.isVague(link.text) {
            report(.vagueLink, link.text, atTextOf: link, hint: .nameTheTarget)
        } else if link.text.isWebAddress {
            report(
                .bareURL, atTextOf: link,
                hint: .wordsForAddress(link.target.wordsOfAddress, link.target))
        }
    }

    /// An address outside is safe, has a name, and is the agency's to keep.
    mutating func reviewOutside(_ target: String, at range: SourceRange) {
        guard let address = OutsideAddress(target) else { return }
        switch address.scheme {
        case .other: return
        case .mailto:
            for mailbox in address.host.split(separator: ",")
            where words.isPersonalMail(mailbox) {
                report(.personalMail, String(mailbox), at: range, hint: .agencyMail)
            }
            return
        case .http, .https: break
        }
        if words.isPersonalDrive(address.host) {
            report(.personalDrive, String(address.host), at: range, hint: .publishTheFile)
        }
        guard !address.isLocal else { return }
        if address.isNumber {
            report(.addressOfMachine, String(address.host), at: range, hint: .nameTheHost)
        } else if address.scheme == .http {
            report(
                .insecureLink, at: range,
                hint: .tryAddress("https" + target.dropFirst("http".utf8.count)))
        }
    }

    /// Adds a finding about the words of a link.
    private mutating func report(
        _ rule: Rule, _ arguments: String..., atTextOf link: Link, hint: Hint
    ) {
        let file = document.file
        report(rule, arguments, line: link.line, hint: hint) { link.placeOfText(in: file) }
    }

    /// Equal words on one page lead to one place: many readers hear the links as a list.
    private mutating func reviewEqualTexts(_ links: [Link], _ documents: [AttachedDocument]) {
        var first: [String: (target: String, line: Int)] = [:]
        func check(_ text: String, _ target: String, line: Int) -> Int? {
            let key = text.folded.split(separator: " ").joined(separator: " ")
            guard let other = first[key] else {
                first[key] = (target, line)
                return nil
            }
            return other.target == target ? nil : other.line
        }
        for entry in documents {
            let title = entry.title
            let line = check(
                title.value, normalised(entry.file.value), line: title.range.start.line)
            guard let line else { continue }
            report(.sameTextLinks, title.value, String(line), at: title.range, hint: .ownWords)
        }
        for link in links where !link.isImage && !link.text.isEmpty && !link.leadsNowhere {
            guard !words.isVague(link.text),
                let line = check(link.text, normalised(link.target), line: link.range.start.line)
            else { continue }
            report(.sameTextLinks, link.text, String(line), atTextOf: link, hint: .ownWords)
        }
    }

    /// How many different texts of one file may lead to one home page before it is a filler.
    private static let textsOfOneRoot = 3

    /// A home page is no stand-in for a page that is missing: neither for a document that the words
    /// name, nor for whatever many different words name.
    private mutating func reviewRoots(_ links: [Link]) {
        var texts: [String: Set<String>] = [:]
        var roots: [(link: Link, root: String)] = []
        for link in links where !link.isImage && !link.text.isEmpty && !words.isVague(link.text) {
            guard let root = root(of: link) else { continue }
            roots.append((link, root))
            texts[root, default: []].insert(link.text.folded)
        }
        for (link, root) in roots {
            guard
                texts[root, default: []].count >= Self.textsOfOneRoot
                    || words.namesDocument(link.text)
            else { continue }
            report(
                .homeAsFiller, link.text, link.target, atTextOf: link, hint: .linkThePage)
        }
    }

    /// The home page to which a link leads, of the portal or of another site; nil where it leads on.
    ///
    /// A site that has the name of what it is about (`acuerdodeescazu.org`) is more than a home page.
    private func root(of link: Link) -> String? {
        guard link.target.mayBeRoot else { return nil }
        guard let address = OutsideAddress(link.target) else {
            let target = normalised(link.target)
            return target == "/" ? target : nil
        }
        guard address.isRoot else { return nil }
        let host = address.host.lowercased()
        let isNamed = link.text.folded.split { !$0.isLetter && !$0.isNumber }.contains {
            $0.utf8.count >= 5 && host.contains($0)
        }
        return isNamed ? nil : host
    }

    /// A target in one form: outside without scheme, `www.` and a final `/`, inside from the
    /// portal's root, a folder for its `index.md`.
    private func normalised(_ target: String) -> String {
        if target.hasScheme {
            var place = target[...]
            for prefix in ["https://", "http://", "www."] where place.hasPrefix(prefix) {
                place = place.dropFirst(prefix.utf8.count)
            }
            return String(place.hasSuffix("/") ? place.dropLast() : place)
        }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first.map(String.init) ?? ""
        let anchor = parts.count > 1 ? "#" + parts[1] : ""
        let full =
            path.isEmpty ? document.path : path.hasPrefix("/") ? path : document.folder + path
        var place = LinkChecker.normalised(full) ?? target
        for index in ["index.md", "index.html"] where place.hasSuffix("/" + index) || place == index
        {
            place = String(place.dropLast(index.utf8.count))
        }
        return "/" + (place.hasSuffix("/") ? String(place.dropLast()) : place) + anchor
    }
}

extension Link {
    /// Whether it has no target, or `#` alone.
    fileprivate var leadsNowhere: Bool { target.isEmpty || target == "#" }
}

extension String {
    /// Whether a target may be a home page; quick, and never wrong where it says no.
    fileprivate var mayBeRoot: Bool {
        guard let last = utf8.last else { return false }
        // `/`, `index.md`, `index.html`, `index.php`, `..`, or the name of a machine.
        return "/dlmp.".utf8.contains(last) || utf8.count { $0 == UInt8(ascii: "/") } == 2
    }

    /// Whether a text is an address as one types it into a browser.
    fileprivate var isWebAddress: Bool {
        guard let first = utf8.first, "hHwW".utf8.contains(first) else { return false }
        let start = prefix(8).lowercased()
        guard start.hasPrefix("http://") || start == "https://" || start.hasPrefix("www.") else {
            return false
        }
        return !utf8.contains(UInt8(ascii: " "))
    }

    /// Words for an address: those of its last part, or the name of its machine.
    fileprivate var wordsOfAddress: String {
        let host = OutsideAddress(self)?.host ?? ""
        let path = utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let last = Substring(path).split(separator: "/").last ?? ""
        let stem = last.split(separator: ".").first ?? ""
        let words = stem.split { $0 == "-" || $0 == "_" }
        let isReadable =
            last != host && stem.utf8.allSatisfy { $0 != UInt8(ascii: "%") }
            && words.contains { $0.utf8.count > 3 && $0.allSatisfy(\.isLetter) }
        guard !isReadable || stem == "index" else { return words.joined(separator: " ") }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// Whether the text alternative of an image is the name of a file: it has an image's extension, or is
    /// the target's own name where that is no word (`IMG_2034`).
    fileprivate func isFileName(of target: String) -> Bool {
        guard !utf8.contains(UInt8(ascii: " ")) else { return false }
        if let dot = utf8.lastIndex(of: UInt8(ascii: ".")) {
            let ending = self[utf8.index(after: dot)...].lowercased()
            if ["png", "jpg", "jpeg", "gif", "webp", "svg", "bmp"].contains(ending) { return true }
        }
        let name = target.split(separator: "/").last ?? ""
        let stem = name.split(separator: ".").first ?? ""
        return self == stem
            && utf8.contains { (0x30...0x39).contains($0) || $0 == 0x5F || $0 == 0x2D }
    }
}
