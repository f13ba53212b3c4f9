import CommonMark
package import Content
package import Diagnostics

/// What `portal.yml` shows and leads to on every page.
extension PortalSettings {
    /// The lists of places to go on every page.
    package enum PlaceList: CaseIterable, Sendable {
        case main, transparency, service, participate, channels, policies
    }

    /// The entries of such a list.
    package func entries(of list: PlaceList) -> [MenuEntry] {
        switch list {
        case .main: facts.mainMenu
        case .transparency: facts.transparencyMenu
        case .service: facts.serviceMenu
        case .participate: facts.participationMenu
        case .channels: facts.channels
        case .policies: facts.policies
        }
    }
}

extension Portal {
    /// The attachments that `portal.yml` shows or leads to.
    var filesOfSettings: Set<String> {
        guard let settings, !attachments.isEmpty else { return [] }
        var named = PortalSettings.PlaceList.allCases.flatMap { settings.entries(of: $0) }
            .map(\.address.value)
        if let logo = settings.facts.logo { named.append(logo.file.value) }
        guard !named.isEmpty else { return [] }
        return Set(named.compactMap { LinkChecker.normalised($0.pathInPortal) })
            .intersection(attachments.map(\.path))
    }

    /// Where the logo is published, as a link writes it; nil, with a diagnostic, where the file that
    /// `portal.yml` names is no image of the content.
    package func logo(_ diagnostics: inout [Diagnostic]) -> (address: String, text: String)? {
        guard let settings, let logo = settings.facts.logo else { return nil }
        let file = logo.file
        let ending = file.value.split(separator: ".").last?.lowercased() ?? ""
        guard let path = LinkChecker.normalised(file.value.pathInPortal),
            let address = addresses[path], ["png", "jpg", "jpeg", "webp", "gif"].contains(ending)
        else {
            diagnostics.append(
                Diagnostic(
                    .noLogo, file.value, in: settings.file, at: file.range, hint: .imageFiles))
            return nil
        }
        return (address, logo.alternative)
    }

    /// The address to which a place of `portal.yml` leads, from the portal's root and as a link
    /// writes it; nil where nothing of the portal is there.
    ///
    /// - Parameter pages: The addresses of all pages.
    package func address(of place: String, among pages: Set<String>) -> String? {
        let parts = place.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = LinkChecker.normalised(parts[0].pathInPortal) else { return nil }
        let index = path.isEmpty ? "index" : path + "/index"
        let found =
            [path, index + ".md"].lazy.compactMap { addresses[$0] }.first
            ?? [path, index + ".html"].first { pages.contains($0) }
        guard let found else { return nil }
        guard parts.count > 1 else { return found }
        let anchor = String(parts[1])
        let documents =
            agencies.filter { $0.address == found }.map(\.document)
            + articles.filter { $0.address == found }.map(\.document)
            + (found == SiteAddresses.home ? [home].compactMap(\.self) : [])
        return documents.contains { $0.text.outline.contains { $0.id == anchor } }
            ? found + "#" + anchor : nil
    }
}

extension StringProtocol {
    /// The path below `Content/` that is meant, without its first slash and with `%20` decoded.
    fileprivate var pathInPortal: String {
        String(String(self).percentDecoded.drop { $0 == "/" })
    }
}
