internal import Encodings
import PortalModel

/// What tells servers the addresses of former times.
///
/// The small pages that stand at those addresses work everywhere; a server that is given these files
/// answers with 301, also where no page can stand: at an address that is not called `.html`.
extension Site {
    /// The files of redirects, each with its address; none where every address has its own page.
    var redirectFiles: [(address: String, bytes: [UInt8])] {
        let redirects = serverRedirects
        guard !redirects.isEmpty else { return [] }
        let files = addresses.serverFiles.redirects
        return [
            (files.hosts, ServerSyntax.hosts.file(redirects)),
            (files.apache, ServerSyntax.apache.file(redirects)),
            (files.nginx, ServerSyntax.nginx.file(redirects)),
        ]
    }

    /// What a server is to answer: an address of former times with the path of the page of now, both
    /// from the root of the server, in the order of the addresses.
    private var serverRedirects: [ServerRedirect] {
        let root = plan.baseURL.map { Address.path(ofURL: $0).percentDecoded } ?? "/"
        var redirects: [ServerRedirect] = []
        for redirect in history.redirects {
            let target = root + redirect.target.canonicalAddress
            let folder = redirect.address.canonicalAddress
            redirects.append(ServerRedirect(path: root + folder, target: target))
            if folder.utf8.count != redirect.address.utf8.count {
                redirects.append(ServerRedirect(path: root + redirect.address, target: target))
            }
        }
        for tombstone in history.tombstones
        where tombstone.address != tombstone.address.pageOfFormerAddress {
            redirects.append(
                ServerRedirect(
                    path: root + tombstone.address,
                    target: root + tombstone.address.pageOfFormerAddress))
        }
        return redirects
    }
}

/// A path of a server, as a browser asks for it after decoding, and the one to go to.
private struct ServerRedirect {
    let path: String
    let target: String
}

/// The ways in which servers are told where an address leads.
private enum ServerSyntax {
    case nginx, apache, hosts

    func file(_ redirects: [ServerRedirect]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256 + redirects.count * 128)
        bytes += head.utf8
        for redirect in redirects { write(redirect, to: &bytes) }
        return bytes
    }

    private var head: String {
        switch self {
        case .nginx: "# Vitrina: include this file in the server block of nginx.\n"
        case .apache: "# Vitrina: include this file in the virtual host of Apache.\n"
        case .hosts: "# Vitrina\n"
        }
    }

    private func write(_ redirect: ServerRedirect, to bytes: inout [UInt8]) {
        let target = redirect.target.encodedForServers
        // Apache takes it for the beginning of an anchor, unless it is the target of a plain path.
        let hasSign = redirect.target.utf8.contains(UInt8(ascii: "#"))
        switch self {
        case .nginx:
            bytes += "location = \"".utf8
            bytes += redirect.path.quotedForServers
            bytes += "\" { return 301 \"\(target)\"; }\n".utf8
        case .apache where hasSign:
            bytes += "Redirect 301 \"".utf8
            bytes += redirect.path.quotedForServers
            bytes += "\" \"\(target)\"\n".utf8
        case .apache:
            bytes += "RedirectMatch 301 \"^".utf8
            bytes += redirect.path.asExpression
            bytes += "$\" \"".utf8
            bytes += redirect.target.asTarget
            bytes += "\"\n".utf8
        case .hosts:
            bytes += "\(redirect.path.encodedForServers) \(target) 301\n".utf8
        }
    }
}

extension String {
    /// The path with all in percent encoding that is not plain everywhere: a server would take a
    /// `$` for a variable, a `*` or a `:` for a pattern.
    var encodedForServers: String { percentEncoded(allowing: .plainForServers) }

    /// The path between the quotes of nginx, or of Apache.
    var quotedForServers: [UInt8] {
        utf8.flatMap { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                ? [UInt8(ascii: "\\"), byte] : [byte]
        }
    }

    /// The path as the target of an expression of Apache, which puts it into percent encoding itself,
    /// takes `$` and `&` for what the expression found, and `${` for the beginning of a variable.
    fileprivate var asTarget: [UInt8] {
        utf8.flatMap { byte in
            "${&\\\"".utf8.contains(byte) ? [UInt8(ascii: "\\"), byte] : [byte]
        }
    }

    /// The path as a regular expression between the quotes of Apache, in which each byte stands for
    /// itself.
    var asExpression: [UInt8] {
        var expression: [UInt8] = []
        for byte in utf8 {
            if ASCIISet.plainInExpressions.contains(byte) || byte >= 0x80 {
                expression.append(byte)
            } else {
                expression += "\\x".utf8
                expression.appendHex(byte, .uppercase)
            }
        }
        return expression
    }
}

extension ASCIISet {
    /// What stands for itself in paths, in patterns of them and in the files of all servers.
    fileprivate static let plainForServers = unreserved.union("/")

    /// What stands for itself in a regular expression too.
    fileprivate static let plainInExpressions = plainForServers.subtracting(".")
}
