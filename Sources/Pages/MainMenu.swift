import Content
import PortalModel
import Templates

/// The parts of the portal that the main menu leads to where `portal.yml` gives no other, in its order.
enum PortalSection: Sendable, CaseIterable {
    case home, agencies, functions, themes, norms, siteMap

    /// What the menu calls it.
    var word: Word {
        switch self {
        case .home: .home
        case .agencies: .agencies
        case .functions: .functions
        case .themes: .themes
        case .norms: .norms
        case .siteMap: .siteMap
        }
    }
}

/// Where a page is in the main menu: the entry, and whether it is the page that the entry leads to.
struct MenuPlace: Sendable, Hashable {
    let entry: Int
    let isTarget: Bool

    /// As `aria-current` has it (WAI-ARIA 1.2, section 6.6).
    var current: String { isTarget ? "page" : "true" }
}

/// An entry of the menu.
struct MainMenuItem: Sendable {
    let title: String
    let address: String
    /// Whether the page belongs to it, as `aria-current` has it; nil where it does not.
    let current: String?

    static let view = View<MainMenuItem>(
        "main_menu_item",
        [
            .text("title", "Lo que dice") { $0.title },
            .address("address", "A dónde lleva") { $0.address },
            .optionalText("current", "«page» en esa misma página, «true» en las que son de ella") {
                $0.current
            },
        ])
}

extension SitePlan {
    /// The menu as seen from a page.
    func mainMenu(_ link: (String) -> String, at place: MenuPlace?) -> [MainMenuItem] {
        mainMenu.enumerated().map { index, entry in
            MainMenuItem(
                title: entry.title,
                address: entry.isOutside ? entry.address : link(entry.address).percentEncodedPath,
                current: index == place?.entry ? place?.current : nil)
        }
    }

    /// The main menu of a portal that gives none: its parts, and the pages at its top before the site
    /// map.
    var defaultMenu: [FrameSource.Place] {
        var menu = PortalSection.allCases.compactMap { section in
            address(of: section).map {
                FrameSource.Place(title: words[section.word], address: $0, isOutside: false)
            }
        }
        let pages = lists.articles.top.map { index in
            FrameSource.Place(
                title: portal.articles[index].title, address: portal.articles[index].address,
                isOutside: false)
        }
        menu.insert(contentsOf: pages, at: menu.count - 1)
        return menu
    }

    /// Where each page is in the menu: at the entry that leads to it, below the nearest page above it
    /// to which one leads, or in its section; nil where no entry is about it.
    var menuPlaces: [MenuPlace?] {
        let menu = mainMenu.map(\.address)
        // By trail and by section: thousands of pages share them.
        let above = trails.map { trail in
            trail.reversed().lazy.map(\.address).filter { $0 != SiteAddresses.home }
                .compactMap { menu.firstIndex(of: $0) }.first
        }
        var sections: [PortalSection: Int] = [:]
        for section in PortalSection.allCases {
            sections[section] = address(of: section).flatMap { menu.firstIndex(of: $0) }
        }
        return pages.indices.map { index in
            if let entry = menu.firstIndex(of: pages[index].address) {
                return MenuPlace(entry: entry, isTarget: true)
            }
            return (above[pages[index].trail] ?? pages[index].section.flatMap { sections[$0] })
                .map { MenuPlace(entry: $0, isTarget: false) }
        }
    }

    /// Where the menu leads to; nil where the portal has no such page.
    func address(of section: PortalSection) -> String? {
        switch section {
        case .home: SiteAddresses.home
        case .agencies: addresses.agencies
        case .functions: addresses.functions
        case .themes: functionLists.shownThemes.isEmpty ? nil : addresses.themes
        case .norms: portal.norms.isEmpty ? nil : addresses.norms
        case .siteMap: addresses.siteMap
        }
    }
}
