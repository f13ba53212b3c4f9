/// What a file's name says: whether it travels, whether it is a leftover, what it holds.
enum FileName {
    /// The kinds of file that may be published as they are: nothing that a browser would run.
    static let attachmentEndings: Set<String> = [
        "pdf", "csv", "tsv", "json", "geojson", "xlsx", "xls", "ods", "docx", "doc", "odt", "rtf",
        "pptx", "ppt", "odp", "txt", "zip", "epub", "png", "jpg", "jpeg", "gif", "webp", "mp3",
        "ogg", "oga", "mp4", "webm", "vtt", "kml", "gpkg", "parquet", "p7m", "p7s",
    ]

    /// What the names of folders and files will mean that are kept for it.
    static let later: [Substring: (spanish: String, english: String)] = {
        let services = ("los trámites y servicios", "services")
        let events = ("la agenda de eventos", "the calendar of events")
        let profiles = ("las páginas para cada público", "the pages for each public")
        let documents = ("los datos de los documentos de la carpeta", "the facts of its documents")
        let handovers = ("lo que se entregó al archivo", "what the archive was given")
        return [
            "tramites": services, "services": services, "agenda": events, "events": events,
            "perfiles": profiles, "profiles": profiles,
            "documentos.csv": documents, "documentos.tsv": documents,
            "documents.csv": documents, "documents.tsv": documents,
            "entregas.tsv": handovers, "handovers.tsv": handovers,
        ]
    }()

    /// Names that Windows keeps for devices, whatever their ending.
    private static let reserved: Set<String> = {
        var names: Set<String> = ["con", "prn", "aux", "nul", "conin$", "conout$"]
        for sign in "0123456789¹²³" {
            names.insert("com\(sign)")
            names.insert("lpt\(sign)")
        }
        return names
    }()

    static func name(of path: String) -> Substring {
        let bytes = path.utf8
        return bytes.lastIndex(of: UInt8(ascii: "/")).map { path[bytes.index(after: $0)...] }
            ?? path[...]
    }

    /// What stands behind the last dot of a file's name; empty where there is none.
    static func ending(of path: String) -> Substring {
        name(of: path).split(separator: ".").dropFirst().last ?? ""
    }

    /// Whether it is what editors, office programs and file managers leave behind.
    static func isWorkingFile(_ path: String) -> Bool {
        let name = name(of: path)
        guard let first = name.utf8.first, let last = name.utf8.last else { return false }
        switch first {
        case UInt8(ascii: "."): return true
        case UInt8(ascii: "~") where name.hasPrefix("~$"): return true
        case UInt8(ascii: "#") where last == first: return true
        default: break
        }
        if last == UInt8(ascii: "~") { return true }
        if last == UInt8(ascii: "d") { return false }  // `.md`, the many
        return ["thumbs.db", "desktop.ini", "ehthumbs.db"].contains(name.lowercased())
            || ["bak", "tmp", "swp", "orig"].contains(name.split(separator: ".").last ?? "")
    }

    /// Why a path cannot be copied to every disk; nil where it can.
    static func fault(of path: String) -> (spanish: String, english: String)? {
        guard isSuspicious(path) else { return nil }
        if path.utf8.count > 240 {
            return ("la ruta pasa de 240 bytes", "the path is over 240 bytes")
        }
        for scalar in path.unicodeScalars {
            switch scalar {
            case "%", "\\", ":", "*", "?", "\"", "<", ">", "|":
                return ("tiene el signo \(scalar)", "it has the sign \(scalar)")
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}":
                return ("tiene un carácter de control", "it has a control character")
            case "\u{AD}", "\u{61C}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202E}",
                "\u{2060}"..."\u{206F}", "\u{FEFF}":
                return (
                    "tiene un carácter invisible (\(scalar.code))",
                    "it has an invisible character (\(scalar.code))"
                )
            default: break
            }
        }
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            if [0x20, 0x2E].contains(part.last ?? 0) || part.first == 0x20 {
                return (
                    "comienza o termina en espacio o punto", "it begins or ends in a space or dot"
                )
            }
            var stem = part.prefix { $0 != UInt8(ascii: ".") }
            // Windows takes no notice of blanks before the dot.
            while stem.last == 0x20 { stem.removeLast() }
            if (3...7).contains(stem.count), reserved.contains(Substring(stem).lowercased()) {
                return ("Windows lo reserva para sí", "Windows keeps it for itself")
            }
        }
        return nil
    }

    /// Whether a path may have a fault: a look at its bytes alone, because nearly all have none.
    private static func isSuspicious(_ path: String) -> Bool {
        let bytes = path.utf8Span.span
        var start = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "/"):
                if isSuspicious(bytes.extracting(start..<index)) { return true }
                start = index + 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                break
            // The signs and the controls; the last bytes begin those from U+0080 on, and what is
            // invisible.
            case UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "*"),
                UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "|"), 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF:
                return true
            default: break
            }
        }
        return bytes.count > 240 || isSuspicious(bytes.extracting(start...))
    }

    /// Whether a name may be one that a disk refuses.
    private static func isSuspicious(_ name: Span<UInt8>) -> Bool {
        guard name.count > 0 else { return false }
        let (first, last) = (name[0], name[name.count - 1])
        if first == 0x20 || last == 0x20 || last == 0x2E { return true }
        var stem = 0
        while stem < name.count, name[stem] != UInt8(ascii: ".") { stem += 1 }
        while stem > 1, name[stem - 1] == 0x20 { stem -= 1 }
        guard stem == 3 || stem == 4 || stem > 0 && name[stem - 1] == UInt8(ascii: "$") else {
            return false
        }
        return "cpanl".utf8.contains(first | 0x20)
    }
}

extension Unicode.Scalar {
    /// The scalar's number, as Unicode writes it: `U+202E`.
    fileprivate var code: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
