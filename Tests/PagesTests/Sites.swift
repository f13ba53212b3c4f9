import Content
import Diagnostics
import PortalModel

@testable import Pages

/// The file of an agency.
func agency(_ title: String, _ text: String = "", fields: String = "") -> String {
    "---\ntítulo: \(title)\nclase: oficina\npublicado: desconocido\n\(fields)---\n\(text)"
}

/// The text of an agency with so many functions.
func functions(_ count: Int) -> String {
    "## Funciones\n\n" + (0..<count).map { "\($0 + 1). Función \($0 + 1)\n" }.joined()
}

/// The site of a portal of these files, by their path below `Content/`.
func site(
    _ files: [(path: String, text: String)], settings: String? = nil, baseURL: String? = nil,
    attachments: [String] = [], strings: String? = nil, themes: String? = nil
) -> (site: Site, codes: [String]) {
    var diagnostics: [Diagnostic] = []
    let settings = settings.flatMap {
        PortalSettings(
            parsing: SourceFile(path: "Content/portal.yml", text: $0), diagnostics: &diagnostics)
    }
    let language = settings?.facts.language?.value
    let own = strings.map { text in
        let path = "strings/\(language ?? "es").yml"
        return (path: path, file: SourceFile(path: "Templates/" + path, text: text))
    }
    let theme = Theme(
        overriding: [own].compactMap(\.self), settings: settings, diagnostics: &diagnostics)
    let vocabulary = Vocabulary(theme.strings)
    var drafts = Drafts()
    for (path, text) in files {
        let file = SourceFile(path: "Content/" + path, text: text)
        guard let document = Document(parsing: file, path: path, diagnostics: &diagnostics) else {
            continue
        }
        _ = drafts.add(document, vocabulary, diagnostics: &diagnostics)
    }
    var portal = Portal(
        settings: settings, drafts: drafts,
        attachments: attachments.map { AttachmentFile(path: $0, size: 1_234_567) },
        folder: "Content/",
        siteAddresses: SiteAddresses(theme.strings), diagnostics: &diagnostics)
    let reading = CitationReading(portal)
    let found = portal.agencies.indices.compactMap { reading.citations(ofAgency: $0) }
    let resolution = portal.makeNorms(of: found, texts: reading.citationsOfTexts, &diagnostics)
    portal.take(found.map { resolution.resolved($0) }, of: resolution, &diagnostics)
    let themesFile = themes.flatMap { text in
        EntryFile<ThemeFacts>(
            parsing: SourceFile(path: "Content/themes.yml", text: text),
            diagnostics: &diagnostics)
    }
    if let themesFile {
        let topics = Topics(
            themesFile, isOwn: true, theme.strings, diagnostics: &diagnostics)
        let slice = TopicReader.read(portal.agencies.indices, of: portal, topics)
        portal.topicIndex = TopicIndex(topics, [slice], diagnostics: &diagnostics)
    }
    let templates = PageTemplates(of: theme, diagnostics: &diagnostics)
    let plan = SitePlan(
        portal, theme: theme, templates: templates, baseURL: baseURL, diagnostics: &diagnostics)
    let codes = diagnostics.map(\.rule.code)
    let history = History(
        of: plan.standings(with: []), in: portal, known: Ledger(), withdrawals: [],
        unreadable: [], today: Day(daysSince1970: 20_000), diagnostics: &diagnostics)
    return (Site(plan, after: history), codes)
}

extension Site {
    /// The addresses of all pages, in their order.
    var pageAddresses: [String] { pages.map(\.address) }

    /// A page as it is published; nil where there is none at that address.
    func html(_ address: String) -> String? {
        guard let page = pages.first(where: { $0.address == address }) else { return nil }
        var bytes: [UInt8] = []
        var cache = Cache()
        render(page, into: &bytes, cache: &cache)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension String {
    /// What stands between two texts, each time.
    func stretches(from start: String, to end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let from = rest.firstRange(of: start) {
            rest = rest[from.upperBound...]
            guard let to = rest.firstRange(of: end) else { break }
            found.append(String(rest[..<to.lowerBound]))
            rest = rest[to.upperBound...]
        }
        return found
    }
}

/// Numbers that look like chance and are the same in every run.
struct Chance {
    private var seed: UInt64 = 42

    mutating func next(_ count: Int) -> Int {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((seed >> 33) % UInt64(count))
    }
}
