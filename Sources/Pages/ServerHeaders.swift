import Content
import OpenData
import PortalModel

/// What servers are told to say with every answer: what a page may load, and how long a browser may
/// keep what it got.
///
/// The pages say the first themselves, as far as a page can, because they must be as safe from a
/// folder; a server says it of all files, and what only it can say.
extension Site {
    /// The files for servers, each with its address.
    ///
    /// - Parameter assets: The addresses of the theme's files.
    package func serverFiles(
        for assets: [String]
    ) -> [(address: String, bytes: [UInt8])] {
        redirectFiles + headerFiles(for: assets)
    }

    private func headerFiles(
        for assets: [String]
    ) -> [(address: String, bytes: [UInt8])] {
        let files = addresses.serverFiles.headers
        let headers = ServerHeaders(
            root: plan.baseURL.map { Address.path(ofURL: $0).percentDecoded } ?? "/",
            assets: addresses.assets, lasting: assets.filter(\.isNamedByItsSum).sorted(),
            openData: addresses.data.folder)
        return [
            (files.hosts, headers.hosts), (files.apache, headers.apache),
            (files.nginx, headers.nginx),
        ]
    }
}

/// The headers, and where each goes.
struct ServerHeaders: Sendable {
    /// What the pages may load: nothing but what stands beside them.
    static let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'self'"

    /// Those of every answer.
    static let all = [
        // No other site may show a page as if it were its own; a page cannot say that of itself.
        (name: "Content-Security-Policy", value: policy + "; frame-ancestors 'none'"),
        (name: "X-Content-Type-Options", value: "nosniff"),
        (name: "Referrer-Policy", value: "strict-origin-when-cross-origin"),
        (
            name: "Permissions-Policy",
            value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()"
        ),
        (name: "Cross-Origin-Opener-Policy", value: "same-origin"),
    ]

    /// What has the sum of its bytes in its name is never another.
    static let lastingAge = "public, max-age=31536000, immutable"
    /// All else is kept, and asked about before it is shown again.
    static let otherAge = "no-cache"

    /// The path of the portal on its server, with a `/` at both ends.
    let root: String
    /// The folder of the theme's files, with a final `/`.
    let assets: String
    /// The addresses of those that never change.
    let lasting: [String]
    /// The folder of the data that other sites may read; with a final `/`.
    let openData: String

    /// For hosts that read `_headers`: a path, and below it what goes with all that it matches.
    var hosts: [UInt8] {
        var text = "# Vitrina\n\(root.encodedForServers)*\n"
        for header in Self.all { text += "  \(header.name): \(header.value)\n" }
        text += "  Cache-Control: \(Self.otherAge)\n"
        for address in lasting {
            text += "\((root + address).encodedForServers)\n"
            // What a more general path says is taken back, or both would be sent.
            text += "  ! Cache-Control\n  Cache-Control: \(Self.lastingAge)\n"
        }
        text += "\((root + openData).encodedForServers)*\n  Access-Control-Allow-Origin: *\n"
        return Array(text.utf8)
    }

    /// What the paths of those match: what pages load from the folder has the sum in its name, always.
    private var lastingExpression: [UInt8] {
        Array("^".utf8) + (root + assets).asExpression
            + Array(".*\\.[0-9a-f]{10}\\.(css|js)$".utf8)
    }

    /// For nginx: no `location`, because one that adds a header loses all others.
    var nginx: [UInt8] {
        var bytes = Array("# Vitrina: include this file in the server block of nginx.\n".utf8)
        bytes += "set $vitrina_age \"\(Self.otherAge)\";\n".utf8
        bytes += "if ($uri ~ \"".utf8
        bytes += lastingExpression.quoted
        bytes += "\") { set $vitrina_age \"\(Self.lastingAge)\"; }\n".utf8
        bytes += "set $vitrina_origin \"\";\nif ($uri ~ \"^".utf8
        bytes += (root + openData).asExpression.quoted
        bytes += "\") { set $vitrina_origin \"*\"; }\n".utf8
        for header in Self.all {
            bytes += "add_header \(header.name) \"\(header.value)\" always;\n".utf8
        }
        bytes += "add_header Cache-Control $vitrina_age;\n".utf8
        bytes += "add_header Access-Control-Allow-Origin $vitrina_origin;\n".utf8
        return bytes
    }

    /// For Apache, which needs its module `headers`: without it, it says so and does not start.
    var apache: [UInt8] {
        var bytes = Array("# Vitrina: include this file in the virtual host of Apache.\n".utf8)
        for header in Self.all {
            bytes += "Header always set \(header.name) \"\(header.value)\"\n".utf8
        }
        bytes += "Header set Cache-Control \"\(Self.otherAge)\"\n".utf8
        bytes += "<LocationMatch \"".utf8
        bytes += lastingExpression
        bytes += "\">\n  Header set Cache-Control \"\(Self.lastingAge)\"\n</LocationMatch>\n".utf8
        bytes += "<LocationMatch \"^".utf8
        bytes += (root + openData).asExpression
        bytes += "\">\n  Header set Access-Control-Allow-Origin \"*\"\n</LocationMatch>\n".utf8
        return bytes
    }
}

extension [UInt8] {
    /// The bytes between the quotes of nginx.
    fileprivate var quoted: [UInt8] {
        flatMap { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                ? [UInt8(ascii: "\\"), byte] : [byte]
        }
    }
}

extension String {
    /// Whether the name of a file has the sum of its bytes before its ending: `estilo.3f2a9c81d4.css`.
    fileprivate var isNamedByItsSum: Bool {
        let parts = (split(separator: "/").last ?? "").split(separator: ".")
        guard parts.count > 2 else { return false }
        let sum = parts[parts.count - 2].utf8
        return sum.count == 10
            && sum.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
