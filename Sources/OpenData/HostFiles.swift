package import Content
package import Diagnostics
package import PortalModel

/// The files that programs look for at the root of a host: `robots.txt` and `security.txt`.
extension PortalData {
    private var isAtRoot: Bool { Portal.isAtRoot(baseURL) }

    var robots: DataFile? {
        guard !portal.isPreview else {
            // Wherever it stands, nobody is to find it.
            let text = "User-agent: *\nDisallow: /\n"
            return DataFile(address: addresses.robots, bytes: Array(text.utf8))
        }
        guard parts.contains(.robots), let baseURL, isAtRoot else { return nil }
        var text = "User-agent: *\nAllow: /\n"
        if parts.contains(.sitemap) { text += "Sitemap: \(baseURL)\(addresses.sitemap)\n" }
        return DataFile(address: addresses.robots, bytes: Array(text.utf8))
    }

    /// `security.txt` (RFC 9116).
    ///
    /// - Parameter today: The day of the run, from which it is known until when it holds.
    func securityFile(on today: Day) -> DataFile? {
        guard let security = portal.security, isAtRoot else { return nil }
        var text = ""
        if let email = security.email { text += "Contact: mailto:\(email.value)\n" }
        if let url = security.url { text += "Contact: \(url.value)\n" }
        text += "Expires: \(Self.expiry(of: today))T00:00:00Z\n"
        text += "Preferred-Languages: \(words.catalogue.rawValue)\n"
        if let baseURL { text += "Canonical: \(baseURL)\(addresses.security)\n" }
        if let policy = security.policy { text += "Policy: \(policy)\n" }
        return DataFile(address: addresses.security, bytes: Array(text.utf8))
    }

    /// The end of the half-year after that of a day: between six and twelve months ahead, and the
    /// same for all days of a half-year, so that a site does not change every day.
    static func expiry(of today: Day) -> String {
        today.month <= 6 ? "\(today.year)-12-31" : "\(today.year + 1)-06-30"
    }

    /// The files that are others on another day though nobody edited anything.
    package func datedFiles(on today: Day) -> [DataFile] {
        [securityFile(on: today)].compactMap(\.self)
    }

    /// The days around that of the run between which these files are the same: on which they last
    /// changed, and will next.
    package func turningDays(around today: Day) -> [Day] {
        guard securityFile(on: today) != nil else { return [] }
        let isEarly = today.month <= 6
        return [
            Day(year: today.year, month: isEarly ? 1 : 7, day: 1),
            Day(year: isEarly ? today.year : today.year + 1, month: isEarly ? 7 : 1, day: 1),
        ].compactMap(\.self)
    }
}

extension Portal {
    /// Whether a site is, as far as is known, the whole of its host: only there are such files looked
    /// for.
    fileprivate static func isAtRoot(_ baseURL: String?) -> Bool {
        guard let baseURL else { return true }
        let host = baseURL.split(separator: "://", maxSplits: 1).last ?? ""
        return host.firstIndex(of: "/").map { host[host.index(after: $0)...].isEmpty } ?? true
    }

    /// Who is to be told of a security flaw; nil where nobody is.
    fileprivate var security: SecurityFacts? { settings?.facts.security }

    /// Says where somebody whom to tell is given, and no program would look for it.
    ///
    /// - Parameter baseURL: The portal's own address, with a final `/`.
    package func reviewSecurity(at baseURL: String?, _ diagnostics: inout [Diagnostic]) {
        guard let security, !Self.isAtRoot(baseURL), let baseURL, let file = settings?.file else {
            return
        }
        guard let given = security.email ?? security.url else { return }
        diagnostics.append(
            Diagnostic(
                .securityBelowRoot, "security.txt", baseURL, in: file, at: given.range,
                hint: .publishSecurityAtRoot))
    }
}
