package import Diagnostics

/// The type of a file of the portal.
package enum DocumentType: String, Sendable, CaseIterable {
    case home, agency, function, page, news, norm, portal, tombstones, norms, themes

    /// The type as a file may name it in either language.
    static let choices = [
        Choice(english: "agency", spanish: "entidad"),
        Choice(english: "function", spanish: "función"),
        Choice(english: "home", spanish: "inicio"),
        Choice(english: "news", spanish: "noticia"),
        Choice(english: "norm", spanish: "norma"),
        Choice(english: "page", spanish: "página"),
    ]

    /// Whether it is in its own YAML file, and no Markdown file is one.
    package var isData: Bool {
        switch self {
        case .portal, .tombstones, .norms, .themes: true
        case .home, .agency, .function, .page, .news, .norm: false
        }
    }

    /// Whether its file is a list of entries, each with the fields of the schema.
    var isList: Bool { self == .tombstones || self == .norms || self == .themes }

    /// What messages call something of the type: *an agency*.
    package var name: Wording {
        switch self {
        case .home: Self.homeName
        case .agency: Self.agencyName
        case .function: Self.functionName
        case .page: Self.pageName
        case .news: Self.newsName
        case .portal: Self.portalName
        case .tombstones: Self.tombstoneName
        case .themes: Self.themeName
        case .norm, .norms: Self.normName
        }
    }

    private static let homeName = Wording(es: "la página de inicio", en: "the home page")
    private static let agencyName = Wording(es: "una entidad", en: "an agency")
    private static let functionName = Wording(es: "una función", en: "a function")
    private static let pageName = Wording(es: "una página", en: "a page")
    private static let newsName = Wording(es: "una noticia", en: "a piece of news")
    private static let portalName = Wording(es: "portal.yml", en: "portal.yml")
    private static let normName = Wording(es: "una norma", en: "a norm")
    private static let tombstoneName = Wording(es: "un retiro", en: "a tombstone")
    private static let themeName = Wording(es: "un tema", en: "a theme")

    /// What the type is called where it is alone.
    package var title: Wording {
        switch self {
        case .agency: Wording(es: "Una entidad", en: "An agency")
        case .function: Wording(es: "Una función", en: "A function")
        case .page: Wording(es: "Una página", en: "A page")
        case .news: Wording(es: "Una noticia", en: "A piece of news")
        case .home: Wording(es: "La página de inicio", en: "The home page")
        case .portal: Wording(es: "portal.yml", en: "portal.yml")
        case .tombstones: Wording(es: "tombstones.yml", en: "tombstones.yml")
        case .themes: Wording(es: "themes.yml", en: "themes.yml")
        case .norm: Wording(es: "Una norma", en: "A norm")
        case .norms: Wording(es: "norms.yml", en: "norms.yml")
        }
    }

    /// Where its file is, as the reference of all keys says it.
    var place: Wording {
        switch self {
        case .home: Wording(es: "`Content/index.md`", en: "`Content/index.md`")
        case .agency: Wording(es: "`index.md` de su carpeta", en: "its folder's `index.md`")
        case .function: Wording(es: "`funciones/05.md`", en: "`funciones/05.md`")
        case .page: Wording(es: "`atencion.md`", en: "`atencion.md`")
        case .news:
            Wording(es: "`noticias/sede-del-sur.md`", en: "`noticias/sede-del-sur.md`")
        case .norm:
            Wording(
                es: "un archivo `.md` con `tipo: norma`", en: "an `.md` file with `type: norm`")
        case .portal, .tombstones, .themes, .norms:
            Wording(es: "`Content/\(rawValue).yml`", en: "`Content/\(rawValue).yml`")
        }
    }

    /// The types that the reference of all keys describes, in its order: a norm's file is described
    /// with the entries of `norms.yml`.
    static let described: [DocumentType] = [
        .agency, .function, .page, .home, .news, .norms, .portal, .tombstones, .themes,
    ]
}

/// Which fields each type has.
extension Schema {
    /// The schema of a type of document.
    static func schema(of type: DocumentType) -> Schema {
        switch type {
        case .home: home
        case .agency: agency
        case .function: function
        case .portal: portal
        case .tombstones: tombstone
        case .themes: theme
        case .page: page
        case .news: news
        case .norm: norm
        case .norms: givenNorm
        }
    }
}
