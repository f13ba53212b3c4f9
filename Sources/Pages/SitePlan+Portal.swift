import Content
import Diagnostics
import PortalModel

/// The planners of the pages that tell of the portal itself.
extension SitePlan {
    /// The home page, and the lists and statements that every portal has.
    mutating func planPortal() {
        if !hasRootAgency, !portal.absences.isHomeExpired {
            add(
                Standing(homeOf: portal, at: SiteAddresses.home), .home, title: portalTitle,
                in: .home, below: 0
            ) { $0.isSearched = true }
        }
        let top = Self.homeTrail
        addParts(
            lists.agencyParts.count, of: addresses.agencies, title: words[.agencies],
            in: .agencies, below: top, fallback: nil, { .agencies(part: $0) }
        ) { $0.isSearched = true }
        addParts(
            lists.functionParts.count, of: addresses.functions, title: words[.allFunctions],
            in: .functions, below: top, fallback: nil, { .allFunctions(part: $0) }
        ) { $0.isSearched = true }
        addParts(
            lists.agencyParts.count, of: addresses.siteMap, title: words[.siteMap],
            in: .siteMap, below: top, fallback: nil, { .siteMap(part: $0) }
        ) { $0.isSearched = true }
        if parts.hasPage {
            addFixed(addresses.data.page, .openData, .openData) {
                ($0.waits, $0.isSearched, $0.summary) = (.data, true, .openDataText)
            }
        }
        addFixed(addresses.accessibility, .accessibility, .accessibilityStatement) {
            ($0.waits, $0.isSearched) = (.findings, true)
            $0.summary = .accessibilitySummary
        }
        if hasSearch {
            add(
                Standing(list: addresses.search, fallback: addresses.above(addresses.search)),
                .search, title: words[.search], in: nil, below: top
            ) { $0.waits = .searchIndex }
        }
    }

    /// The page for addresses that do not exist.
    mutating func planNotFound() {
        addFixed(SiteAddresses.notFound, .notFound, .notFound, below: 0) { $0.isIndexed = false }
    }

    private mutating func addFixed(
        _ address: String, _ subject: Page.Subject, _ title: Word, below trail: Int = homeTrail,
        with facts: (inout Page) -> Void
    ) {
        add(
            Standing(fixed: address), subject, title: words[title], in: nil, below: trail,
            with: facts)
    }

    /// The portal's name.
    static func title(of portal: Portal, _ words: PageWords) -> String {
        portal.settings?.facts.title ?? portal.home?.common.title?.value
            ?? portal.roots.first.map { portal.agencies[$0].title }
            ?? words[.unnamedPortal]
    }

    /// The trail of a page of the portal: none for the home page itself.
    static func trail(ofPage address: String) -> Int {
        address == SiteAddresses.home ? 0 : homeTrail
    }
}
