import Content
import PortalModel
import Templates

/// The parts of the portal that the menu of every page leads to, in its order.
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

/// Where a page stands in the menu: its section, and whether it is the one that the menu leads to.
struct MenuPlace: Sendable, Hashable {
    let section: PortalSection
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
        PortalSection.allCases.compactMap { section in
            address(of: section).map {
                MainMenuItem(
                    title: words[section.word], address: link($0),
                    current: section == place?.section ? place?.current : nil)
            }
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
