import Templates

/// The page of a piece of news.
struct NewsPage: FramedPage {
    let frame: PageFrame
    let title: String
    let day: String
    let dayISO: String
    /// Whose news it is.
    let agency: PageLink?
    let summary: String?
    let image: NewsImage?
    let text: [UInt8]
    let documents: [PageDocument]
    let list: PageLink
    let citation: String
    let data: PageData

    static let view = View<NewsPage>(
        page: "news",
        [
            .text("title", "El título") { $0.title },
            .text("day", "El día, en palabras") { $0.day },
            .text("day_iso", "El día, como AAAA-MM-DD") { $0.dayISO },
            .optionalRecord("agency", "La entidad que la da", of: { PageLink.view }) {
                $0.agency
            },
            .optionalText("summary", "El resumen") { $0.summary },
            .optionalRecord("image", "La imagen con que comienza", of: { NewsImage.view }) {
                $0.image
            },
            .html("text", "El texto") { $0.text },
            .list("documents", "Los documentos", of: { PageDocument.view }) { $0.documents },
            .flag("has_documents", "Si tiene documentos") { !$0.documents.isEmpty },
            .record("list", "Las demás noticias", of: { PageLink.view }) { $0.list },
            .text("citation", "Cómo citarla") { $0.citation },
            .record("data", "Fechas y procedencia", of: { PageData.view }) { $0.data },
        ])
}

/// The image of a piece of news.
struct NewsImage: Sendable {
    let address: String
    let text: String

    static let view = View<NewsImage>(
        "image",
        [
            .address("address", "La imagen") { $0.address },
            .text("text", "Lo que muestra") { $0.text },
        ])
}

/// The news of an agency, or all of them, the latest first.
struct NewsListPage: FramedPage {
    /// How many news a part of a list shows.
    static let perPart = 100

    let frame: PageFrame
    let count: String
    let years: [NewsYear]
    let pager: Pager?

    static let view = View<NewsListPage>(
        page: "news-list",
        [
            .text("count", "Cuántas noticias hay, en palabras") { $0.count },
            .list("years", "Los años con sus noticias", of: { NewsYear.view }) { $0.years },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The news of one year.
struct NewsYear: Sendable {
    let year: String
    let news: [NewsEntry]

    static let view = View<NewsYear>(
        "year",
        [
            .text("year", "El año") { $0.year },
            .list("news", "Sus noticias", of: { NewsEntry.view }) { $0.news },
        ])
}

/// A piece of news in a list.
struct NewsEntry: Sendable {
    let title: String
    let address: String
    let day: String
    let dayISO: String
    let summary: String?
    /// The agency that gives it, where the list has those of several.
    let agency: String?

    static let view = View<NewsEntry>(
        "news_item",
        [
            .text("title", "El título") { $0.title },
            .address("address", "Su página") { $0.address },
            .text("day", "El día, en palabras") { $0.day },
            .text("day_iso", "El día, como AAAA-MM-DD") { $0.dayISO },
            .optionalText("summary", "El resumen") { $0.summary },
            .optionalText("path", "La entidad que la da, en las listas de varias") { $0.agency },
        ])
}

/// The latest news, on the home page and on an agency's.
struct LatestNews: Sendable {
    let news: [NewsEntry]
    let all: String

    static let view = View<LatestNews>(
        "latest_news",
        [
            .list("news", "Las cinco más recientes", of: { NewsEntry.view }) { $0.news },
            .address("all", "Todas") { $0.all },
        ])
}
