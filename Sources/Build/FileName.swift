/// What a file's name says: whether it travels, whether it is a leftover, what it holds.
enum FileName {
    /// The kinds of file that may be published as they are: nothing that a browser would run.
    static let attachmentEndings: Set<String> = [
        "pdf", "csv", "tsv", "json", "geojson", "xlsx", "xls", "ods", "docx", "doc", "odt", "rtf",
        "pptx", "ppt", "odp", "txt", "zip", "epub", "png", "jpg", "jpeg", "gif", "webp", "mp3",
        "ogg", "oga", "mp4", "webm", "vtt", "kml", "gpkg", "parquet", "p7m", "p7s",
    ]

    /// Names that Windows keeps for devices, whatever their ending.
    private static let reserved: Set<String> = {
        var names: Set<String> = ["con", "prn", "aux", "nul"]
        for number in 1...9 {
            names.insert("com\(number)")
            names.insert("lpt\(number)")
        }
        return names
    }()

    static func name(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    }

    /// Whether it is what editors, office programs and file managers leave behind.
    static func isWorkingFile(_ path: String) -> Bool {
        let name = name(of: path)
        return name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~")
            || (name.hasPrefix("#") && name.hasSuffix("#"))
            || ["thumbs.db", "desktop.ini", "ehthumbs.db"].contains(name.lowercased())
            || ["bak", "tmp", "swp", "orig"].contains(name.split(separator: ".").last ?? "")
    }

    /// Why a path cannot be copied to every disk; nil where it can.
    static func fault(of path: String) -> (spanish: String, english: String)? {
        if path.utf8.count > 240 {
            return ("la ruta pasa de 240 bytes", "the path is over 240 bytes")
        }
        for part in path.split(separator: "/") {
            if let sign = part.unicodeScalars.first(where: {
                "%\\:*?\"<>|".unicodeScalars.contains($0)
            }) {
                return ("tiene el signo \(sign)", "it has the sign \(sign)")
            }
            if part.unicodeScalars.contains(where: {
                $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
            }) {
                return ("tiene un carácter de control", "it has a control character")
            }
            if part.hasSuffix(".") || part.hasSuffix(" ") || part.hasPrefix(" ") {
                return (
                    "comienza o termina en espacio o punto", "it begins or ends in a space or dot"
                )
            }
            if reserved.contains(part.lowercased().prefix { $0 != "." }.description) {
                return ("Windows lo reserva para sí", "Windows keeps it for itself")
            }
        }
        return nil
    }
}
