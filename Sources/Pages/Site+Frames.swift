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
    let menus: [(title: String, places: [Place])]
    let channels: [Place]
    let policies: [Place]
    /// The theme's files, by their names.
    let assets: [String: String]

    init() {
        logo = nil
        (menus, channels, policies, assets) = ([], [], [], [:])
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
                for entry in settings.places(list) {
                    guard let title = entry.text(.title),
                        let target = entry.locatedText(.address)
                    else { continue }
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
        channels = lists[.channels] ?? []
        policies = lists[.policies] ?? []
    }
}

extension Site {
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
        let fields = portal.settings?.fields
        let body = bodyFields
        let social = fields?.groups(.social) ?? []
        return PortalFrame(
            title: portalTitle, language: language, publisher: fields?.text(.publisher),
            footer: fields?.text(.footer),
            contact: Contact(fields?.group(.contact), else: body?.group(.contact)),
            social: (social.isEmpty ? body?.groups(.social) ?? [] : social)
                .map(SocialAccount.init),
            logo: frameSource.logo.flatMap { logo in
                link.map {
                    .init(address: $0(logo.address).percentEncodedPath, text: logo.text)
                }
            },
            govco: fields?.text(.govco) == "yes" ? words[.govcoAddress] : nil,
            mainMenu: link.map { mainMenu($0, at: place) } ?? [],
            menus: frameSource.menus.map { PortalMenu(title: $0.title, items: links($0.places)) }
                .filter { !$0.items.isEmpty },
            channels: links(frameSource.channels), policies: links(frameSource.policies),
            links: link.map { frameLinks($0) }, rootStyle: style,
            rootColors: frameSource.assets["colores.css"]
        ).record(templates, words)
    }

    /// The fields of the agency that is the portal's own: the one at its root, or above all others.
    var bodyFields: FieldGroup? {
        let body =
            portal.agencies.first { $0.base.isEmpty }
            ?? (portal.roots.count == 1 ? portal.agencies[portal.roots[0]] : nil)
        return body?.document.fields
    }

    /// Where errors are reported: the mailbox of the portal, or of the agency that is its own.
    var portalMailbox: String? {
        (portal.settings?.fields.group(.contact)?.text(.email)
            ?? bodyFields?.group(.contact)?.text(.email)).map { "mailto:" + $0 }
    }

    /// Where errors of an agency's pages are reported: its mailbox, or of the next one above it that
    /// has one.
    func mailbox(ofAgency index: Int) -> String? {
        var next: Int? = index
        while let agency = next {
            let fields = portal.agencies[agency].document.fields
            if let email = fields.group(.contact)?.text(.email) { return "mailto:" + email }
            next = portal.agencies[agency].parent
        }
        return mailbox
    }

    /// How to cite a page: whose it is, what it is called, where and when.
    func citation(
        of title: String, by body: String?, _ data: PageData, permalink: String?
    ) -> String {
        var text = body.map { $0 + ". " } ?? ""
        text += "\(words[.quoteOpen])\(title)\(words[.quoteClose]). \(portalTitle). "
        if let updated = data.updated {
            text += "\(words[.updated]): \(updated)."
        } else {
            text += "\(words[.published]): \(data.published)."
        }
        if let permalink { text += " " + permalink }
        return text
    }

    private var style: String {
        frameSource.assets["estilo.css"] ?? words[.pathAssets] + "/estilo.css"
    }

    private func frameLinks(_ link: (String) -> String) -> PortalFrame.Links {
        let path = pathWords
        let functions = functionLists
        let assets = frameSource.assets
        return PortalFrame.Links(
            home: link("index.html"), agencies: link(path.agencies + "/index.html"),
            functions: link(path.functions + "/index.html"), siteMap: link(siteMapAddress),
            accessibility: link(path.accessibility + ".html"),
            news: portal.news.isEmpty ? nil : link(path.news + "/index.html"),
            norms: address(of: .norms).map(link),
            openData: data.parts.hasPage ? link(path.data.page) : nil,
            themes: address(of: .themes).map(link),
            verbs: functions.verbs.isEmpty
                ? nil : link("\(path.functions)/\(path.verbs)/index.html"),
            alphabet: functions.alphabet.parts.isEmpty
                ? nil : link("\(path.functions)/\(path.aToZ)/index.html"),
            organigram: organigram.sheets.isEmpty ? nil : link(path.organigram + ".html"),
            search: hasSearch ? link(path.search + ".html") : nil,
            openSearch: hasSearch && baseURL != nil ? link(path.data.openSearch) : nil,
            style: link(style),
            colors: assets["colores.css"].map(link), script: assets["vitrina.js"].map(link))
    }

    /// The portal's name.
    static func title(of portal: Portal, _ words: PageWords) -> String {
        portal.settings?.fields.text(.title) ?? portal.home?.fields.text(.title)
            ?? portal.roots.first.map { portal.agencies[$0].title }
            ?? words[.unnamedPortal]
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
