import PortalModel
import Templates

/// The page with all norms: by who issued them, by type, the latest first.
struct NormsPage: FramedPage {
    let frame: PageFrame
    let count: String
    let issuers: [NormIssuer]
    let pager: Pager?

    static let view = View<NormsPage>(
        page: "norms",
        [
            .text("count", "Cuántas normas hay, en palabras") { $0.count },
            .list("issuers", "Quienes las expidieron", of: { NormIssuer.view }) { $0.issuers },
            .flag("has_outline", "Si son más de dos") { $0.issuers.count > 2 },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The norms of one issuer.
struct NormIssuer: Sendable {
    let title: String
    /// By which the page's outline finds it.
    let id: String
    let types: [NormTypeList]

    static let view = View<NormIssuer>(
        "issuer",
        [
            .text("title", "Quién las expidió") { $0.title },
            .text("id", "Su ancla") { $0.id },
            .list("types", "Sus clases", of: { NormTypeList.view }) { $0.types },
        ])
}

/// The norms of one type of one issuer.
struct NormTypeList: Sendable {
    let title: String
    let norms: [NormItem]

    static let view = View<NormTypeList>(
        "type",
        [
            .text("title", "La clase") { $0.title },
            .list("norms", "Sus normas", of: { NormItem.view }) { $0.norms },
        ])
}

/// A norm in a list.
struct NormItem: Sendable {
    let title: String
    let address: String
    let epigraph: String?
    /// That it is no longer in force, where it is known.
    let gone: String?
    let uses: String?

    static let view = View<NormItem>(
        "norm_item",
        [
            .text("title", "Cómo se cita") { $0.title },
            .address("address", "Su página") { $0.address },
            .optionalText("epigraph", "De qué trata") { $0.epigraph },
            .optionalText("gone", "Que ya no rige, si consta") { $0.gone },
            .optionalText("uses", "Cuántas funciones se fundan en ella, en palabras") { $0.uses },
        ])
}

/// The page of one norm.
struct NormPage: FramedPage {
    let frame: PageFrame
    let name: String
    let fullTitle: String?
    let epigraph: String?
    let issuer: String
    let issued: DayText?
    let published: DayText?
    let gazette: String?
    let url: String?
    let status: String
    let isGone: Bool
    let ties: [NormTieItem]
    let count: String?
    let articles: [NormArticle]
    let text: [UInt8]?
    let documents: [PageDocument]
    let isFirst: Bool
    let pager: Pager?

    static let view = View<NormPage>(
        page: "norm",
        [
            .text("name", "Cómo se cita") { $0.name },
            .optionalText("title", "Su título oficial, si consta") { $0.fullTitle },
            .optionalText("epigraph", "De qué trata, en sus palabras") { $0.epigraph },
            .text("issuer", "Quién la expidió") { $0.issuer },
            .optionalRecord("issued", "El día en que se expidió", of: { DayText.view }) {
                $0.issued
            },
            .optionalRecord("published", "El día en que se publicó", of: { DayText.view }) {
                $0.published
            },
            .optionalText("gazette", "Dónde se publicó") { $0.gazette },
            .optionalAddress("url", "Su texto oficial") { $0.url },
            .text("status", "Si rige, en palabras; «sin dato» si no consta") { $0.status },
            .flag("is_gone", "Si ya no rige") { $0.isGone },
            .list("ties", "Lo que hace a otras, y otras a ella", of: { NormTieItem.view }) {
                $0.ties
            },
            .flag("has_ties", "Si consta algo de ello") { !$0.ties.isEmpty },
            .optionalText("count", "Cuántas funciones se fundan en ella, en palabras") { $0.count },
            .list("articles", "Los artículos citados", of: { NormArticle.view }) { $0.articles },
            .flag("has_articles", "Si alguna página la cita") { !$0.articles.isEmpty },
            .optionalHTML("text", "Su texto, si su archivo lo tiene") { $0.text },
            .list("documents", "Los documentos", of: { PageDocument.view }) { $0.documents },
            .flag("has_documents", "Si tiene documentos") { !$0.documents.isEmpty },
            .flag("is_first", "Si es la primera parte") { $0.isFirst },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// A day in words and as machines read it.
struct DayText: Sendable {
    let text: String
    let iso: String

    static let view = View<DayText>(
        "day",
        [
            .text("text", "El día, en palabras") { $0.text },
            .text("iso", "El día, como AAAA-MM-DD") { $0.iso },
        ])
}

/// What a norm does to another, or another to it.
struct NormTieItem: Sendable {
    let words: String
    let title: String
    let address: String
    let parts: String?
    let since: DayText?
    /// What stands before that day.
    let sinceWords: String

    static let view = View<NormTieItem>(
        "tie",
        [
            .text("words", "Qué le hace: «deroga», «derogada por»") { $0.words },
            .text("title", "La otra norma") { $0.title },
            .address("address", "Su página") { $0.address },
            .optionalText("parts", "En qué parte") { $0.parts },
            .optionalRecord("since", "Desde qué día", of: { DayText.view }) { $0.since },
            .text("since_words", "Lo que se dice antes de ese día") { $0.sinceWords },
        ])
}

/// An article of a norm, with all that rests on it.
struct NormArticle: Sendable {
    let title: String
    let users: [NormUser]

    static let view = View<NormArticle>(
        "norm_article",
        [
            .text("title", "El artículo, o toda la norma") { $0.title },
            .list("users", "Las entidades que se fundan en él o lo citan", of: { NormUser.view }) {
                $0.users
            },
        ])
}

/// An agency that rests on a norm or names it, on its own page or those of its functions; in its place
/// the portal's home, or another norm.
struct NormUser: Sendable {
    let title: String
    let address: String
    let path: String?
    /// How its own page does.
    let own: [NormUseItem]
    let functions: [NormUseItem]

    static let view = View<NormUser>(
        "norm_user",
        [
            .text("title", "La entidad") { $0.title },
            .address("address", "Su página") { $0.address },
            .optionalText("path", "Las superiores") { $0.path },
            .list("own", "Lo que dice su propia página", of: { NormUseItem.view }) { $0.own },
            .list("functions", "Sus funciones", of: { NormUseItem.view }) { $0.functions },
            .flag("has_functions", "Si son sus funciones") { !$0.functions.isEmpty },
        ])
}

/// A page that rests on a norm or names it.
struct NormUseItem: Sendable {
    let title: String
    let address: String
    let ground: String
    /// The parts within the article, where they say more than it.
    let parts: String?

    static let view = View<NormUseItem>(
        "use",
        [
            .text("title", "El título de la página") { $0.title },
            .address("address", "La página") { $0.address },
            .text("ground", "De qué manera se funda en ella") { $0.ground },
            .optionalText("parts", "La parte que se cita") { $0.parts },
        ])
}
