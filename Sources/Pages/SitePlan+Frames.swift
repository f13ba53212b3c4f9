import Content
import Diagnostics
import OpenData
import PortalModel
import Templates

/// What the head and the foot of every page are made of, before it is known from where they are seen.
struct FrameSource: Sendable {
    /// A place of a menu: an address from the portal's root, or a whole one.
    struct Place: Sendable {
        let title: String
        let address: String
        let isOutside: Bool
    }

    let logo: (address: String, text: String)?
    /// The main menu of `portal.yml`; empty where that gives none.
    let mainMenu: [Place]
    let menus: [(title: String, places: [Place])]
    let channels: [Place]
    let policies: [Place]
    /// The theme's files, by their names.
    let assets: [String: String]

    init() {
        logo = nil
        (mainMenu, menus, channels, policies, assets) = ([], [], [], [], [:])
    }

    /// Finds where the menus lead; what leads nowhere is an error.
    ///
    /// - Parameter pages: The addresses of all pages.
    init(
        _ portal: Portal, _ words: PageWords, assets: [String: String],
        pages: @autoclosure () -> Set<String>, _ diagnostics: inout [Diagnostic]
    ) {
        self.assets = assets
        logo = portal.logo(&diagnostics)
        var lists: [PortalSettings.PlaceList: [Place]] = [:]
        if let settings = portal.settings {
            var known: Set<String>?
            for list in PortalSettings.PlaceList.allCases {
                for entry in settings.entries(of: list) {
                    let (title, target) = (entry.title, entry.address)
                    if target.value.isOutside {
                        lists[list, default: []].append(
                            Place(title: title, address: target.value, isOutside: true))
                        continue
                    }
                    let all = known ?? pages()
                    known = all
                    guard let address = portal.address(of: target.value, among: all) else {
                        diagnostics.append(
                            Diagnostic(
                                .deadMenu, target.value, in: settings.file, at: target.range,
                                hint: target.value.nearMiss(in: all.map { "/" + $0 }.sorted())
                                    .map { .didYouMean($0) }))
                        continue
                    }
                    lists[list, default: []].append(
                        Place(title: title, address: address, isOutside: false))
                }
            }
        }
        let titles: [(PortalSettings.PlaceList, Word)] = [
            (.transparency, .menuTransparency), (.service, .menuService),
            (.participate, .menuParticipate),
        ]
        menus = titles.compactMap { list, key in lists[list].map { (words[key], $0) } }
        mainMenu = lists[.main] ?? []
        channels = lists[.channels] ?? []
        policies = lists[.policies] ?? []
    }
}

extension SitePlan {
    /// What all pages say of the portal.
    ///
    /// - Parameters:
    ///   - link: Where an address of the portal is, as seen from the page; nil where nothing can be
    ///     said of that.
    ///   - place: Where the page stands in the menu.
    func portalFrame(_ link: ((String) -> String)?, at place: MenuPlace?) -> Record {
        func links(_ places: [FrameSource.Place]) -> [PageLink] {
            places.compactMap { place in
                let address =
                    place.isOutside ? place.address : link?(place.address).percentEncodedPath
                return address.map { PageLink(title: place.title, address: $0) }
            }
        }
        let facts = portal.settings?.facts
        let body = portal.body?.facts
        let social = facts?.social ?? []
        return PortalFrame(
            title: portalTitle, language: language, isPreview: portal.isPreview,
            publisher: facts?.publisher, footer: facts?.footer,
            contact: Contact(facts?.contact, else: body?.contact),
            social: (social.isEmpty ? body?.social ?? [] : social)
                .map(SocialAccount.init),
            logo: frameSource.logo.flatMap { logo in
                link.map {
                    .init(address: $0(logo.address).percentEncodedPath, text: logo.text)
                }
            },
            govco: facts?.hasGovcoBar == true ? words[.govcoAddress] : nil,
            mainMenu: link.map { mainMenu($0, at: place) } ?? [],
            menus: frameSource.menus.map { PortalMenu(title: $0.title, items: links($0.places)) }
                .filter { !$0.items.isEmpty },
            channels: links(frameSource.channels), policies: links(frameSource.policies),
            links: link.map { frameLinks($0) }, rootStyle: style,
            rootColors: frameSource.assets["colores.css"]
        ).record(templates, words)
    }

    /// Where errors are reported: the mailbox of the portal, or of the agency that is its own.
    static func mailbox(of portal: Portal) -> String? {
        (portal.settings?.facts.contact?.email ?? portal.body?.facts.contact?.email)
            .map { "mailto:" + $0.value }
    }

    /// Where errors of an agency's pages are reported: its mailbox, or of the next one above it that
    /// has one.
    func mailbox(ofAgency index: Int) -> String? {
        for agency in portal.lineage(of: index) {
            if let email = portal.agencies[agency].facts.contact?.email {
                return "mailto:" + email.value
            }
        }
        return mailbox
    }

    private var style: String {
        frameSource.assets["estilo.css"] ?? addresses.assets + "estilo.css"
    }

    private func frameLinks(_ link: (String) -> String) -> PortalFrame.Links {
        let functions = functionLists
        let assets = frameSource.assets
        return PortalFrame.Links(
            home: link(SiteAddresses.home), agencies: link(addresses.agencies),
            functions: link(addresses.functions), siteMap: link(addresses.siteMap),
            accessibility: link(addresses.accessibility),
            news: portal.news.isEmpty ? nil : link(addresses.news),
            norms: address(of: .norms).map(link),
            openData: parts.hasPage ? link(addresses.data.page) : nil,
            themes: address(of: .themes).map(link),
            verbs: functions.verbs.isEmpty ? nil : link(addresses.verbs),
            alphabet: functions.alphabet.parts.isEmpty ? nil : link(addresses.alphabet),
            organigram: organigram.sheets.isEmpty ? nil : link(addresses.organigram),
            search: hasSearch ? link(addresses.search) : nil,
            openSearch: hasSearch && baseURL != nil ? link(addresses.data.openSearch) : nil,
            style: link(style),
            colors: assets["colores.css"].map(link), script: assets["vitrina.js"].map(link))
    }
}

extension String {
    /// Whether it names its own scheme: `https:`, `mailto:`, `tel:`.
    fileprivate var isOutside: Bool { prefix { $0 != "/" }.contains(":") }
}

extension String {
    /// Whether a language of this tag (BCP 47) is written from the right to the left.
    var isRightToLeft: Bool {
        ["ar", "arc", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]
            .contains(prefix { $0 != "-" })
    }
}
