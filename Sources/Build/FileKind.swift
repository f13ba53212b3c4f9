/// What the first bytes of a file show it to be, whatever its name says.
enum FileKind: Sendable, Hashable {
    case pdf, png, jpeg, gif, webp
    /// ZIP and what is made of it: OOXML, OpenDocument, EPUB.
    case zip
    /// The compound file of the older Office formats, and of encrypted newer ones.
    case compound
    case rtf
    /// What a browser would read as HTML or SVG.
    case html
    /// A text that a machine runs: `#!`, `<?php`.
    case script
    /// A program of Windows, Linux or macOS.
    case program
    case empty
    /// Text, sound, data and whatever else is not looked at.
    case other

    /// How many bytes are looked at: readers find the beginning of a PDF within so many.
    static let length = 1024

    /// - Parameter start: The first bytes of the file, up to ``length``.
    init(of start: [UInt8]) {
        let bytes = start[...]
        switch start.first {
        case nil: self = .empty
        case 0x89 where bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]):
            self = .png
        case 0xFF where bytes.starts(with: [0xFF, 0xD8, 0xFF]): self = .jpeg
        case 0xD0 where bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]):
            self = .compound
        case 0x50
        where bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
            || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]):
            self = .zip
        case 0x47 where bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8):
            self = .gif
        case 0x52
        where bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8):
            self = .webp
        case 0x7B where bytes.starts(with: "{\\rtf".utf8): self = .rtf
        default: self = Self.readable(bytes)
        }
    }

    /// What begins with text.
    private static func readable(_ bytes: ArraySlice<UInt8>) -> FileKind {
        if isProgram(bytes) { return .program }
        var text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        text = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        if text.starts(with: "#!".utf8) || text.startsWithWord("<?php")
            || text.starts(with: "<%".utf8)
        {
            return .script
        }
        if text.startsWithWord("<?xml"), let end = text.firstIndex(of: UInt8(ascii: ">")) {
            // An HTML or SVG that is XML; any other XML is data.
            text = text[(end + 1)...].drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            if text.startsWithWord("<!doctype svg") { return .html }
        }
        if htmlBeginnings.contains(where: { text.startsWithWord($0) }) { return .html }
        return bytes.contains("%PDF-".utf8) ? .pdf : .other
    }

    /// By which a browser takes a file for HTML (WHATWG MIME Sniffing, section 7.1), and SVG.
    private static let htmlBeginnings = [
        "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table",
        "<a", "<style", "<title", "<b", "<body", "<br", "<p", "<!--", "<svg", "<meta",
    ]

    private static func isProgram(_ bytes: ArraySlice<UInt8>) -> Bool {
        if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return true }
        if bytes.starts(with: [0xCF, 0xFA, 0xED, 0xFE]) { return true }
        // A text may begin with these letters, too; it has no zeros.
        return bytes.starts(with: "MZ".utf8) && bytes.prefix(64).contains(0)
    }
}

extension FileKind {
    /// The kind in words, where a message names it.
    var words: (spanish: String, english: String) {
        switch self {
        case .pdf: ("un PDF", "a PDF")
        case .png: ("una imagen PNG", "a PNG image")
        case .jpeg: ("una imagen JPEG", "a JPEG image")
        case .gif: ("una imagen GIF", "a GIF image")
        case .webp: ("una imagen WebP", "a WebP image")
        case .zip:
            (
                "un ZIP, o un documento de Office u OpenDocument",
                "a ZIP, or a document of Office or OpenDocument"
            )
        case .compound: ("un documento de Office 97-2003", "a document of Office 97-2003")
        case .rtf: ("un documento RTF", "an RTF document")
        case .html: ("una página web", "a web page")
        case .script, .program: ("un programa", "a program")
        case .empty: ("nada: está vacío", "nothing: it is empty")
        case .other: ("otra cosa", "something else")
        }
    }

    /// Whether a file of an ending, in small letters, may hold this kind.
    func suits(_ ending: Substring) -> Bool {
        switch self {
        // Nothing that a browser or a machine would run, under whatever name.
        case .html, .script, .program: return false
        // A list of nothing may be what there is to publish.
        case .empty: return ["txt", "csv", "tsv"].contains(ending)
        default: break
        }
        switch ending {
        case "pdf": return self == .pdf
        case "png": return self == .png
        case "jpg", "jpeg": return self == .jpeg
        case "gif": return self == .gif
        case "webp": return self == .webp
        case "zip", "epub", "odt", "ods", "odp": return self == .zip
        case "docx", "xlsx", "pptx": return self == .zip || self == .compound
        case "rtf": return self == .rtf
        // Old programs take many things under these names, and people rely on it.
        case "doc", "xls", "ppt": return ![.pdf, .png, .jpeg, .gif, .webp].contains(self)
        // Sound, film, text and data: nothing that has a name of its own.
        default: return self == .other
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether it starts with a word in any case, behind which none of its letters follows.
    ///
    /// - Parameter word: In small letters.
    fileprivate func startsWithWord(_ word: String) -> Bool {
        let count = word.utf8.count
        guard self.count >= count,
            zip(self, word.utf8).allSatisfy({ ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 })
        else { return false }
        if word.hasSuffix("-") { return true }
        guard let next = dropFirst(count).first else { return true }
        return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
    }

    fileprivate func contains(_ text: String.UTF8View) -> Bool {
        guard let first = text.first else { return true }
        return indices.contains { self[$0] == first && self[$0...].starts(with: text) }
    }
}
