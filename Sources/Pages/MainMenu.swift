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

extension Site {
    /// Where the site map stands.
    package var siteMapAddress: String { pathWords.siteMap + ".html" }

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
        case .home: "index.html"
        case .agencies: pathWords.agencies + "/index.html"
        case .functions: pathWords.functions + "/index.html"
        case .themes:
            functionLists.shownThemes.isEmpty ? nil : pathWords.themes + "/index.html"
        case .norms: portal.norms.isEmpty ? nil : pathWords.norms + "/index.html"
        case .siteMap: siteMapAddress
        }
    }

    /// Where a page stands in the menu; nil where no entry is about it.
    func menuPlace(of page: Page) -> MenuPlace? {
        let section: PortalSection
        switch page.subject {
        case .home: section = .home
        case .agencies, .agency, .functions, .function:
            section = page.address == "index.html" ? .home : .agencies
        case .allFunctions, .list(.verbs), .list(.verb), .list(.alphabet): section = .functions
        case .list(.themes), .list(.theme): section = .themes
        case .norms, .norm: section = .norms
        case .siteMap: section = .siteMap
        case .openData, .accessibility, .search, .news, .newsList, .organigram, .notFound,
            .redirect, .withdrawn:
            return nil
        }
        return MenuPlace(section: section, isTarget: page.address == address(of: section))
    }
}
