import Templates

/// The home page.
struct HomePage: FramedPage {
    let frame: PageFrame
    let summary: String?
    let text: [UInt8]
    let agencies: [AgencyItem]
    let agencyCount: String
    let functionCount: String?
    let normCount: String?
    let themes: [PageLink]
    let changes: [Change]
    let themesFigure: Figure?
    let freshnessFigure: Figure?
    let documents: [PageDocument]
    /// Absent where there are none.
    let latestNews: LatestNews?
    /// Dates and provenance, where the page's file gives any.
    let data: PageData?

    static let view = View<HomePage>(
        page: "home",
        [
            .optionalText("summary", "El resumen de la página, o el del portal") { $0.summary },
            .html("text", "El texto de la página de inicio") { $0.text },
            .flag("has_text", "Si tiene texto") { !$0.text.isEmpty },
            .list("agencies", "Las entidades principales", of: { AgencyItem.view }) {
                $0.agencies
            },
            .text("agency_count", "Cuántas entidades hay, en palabras") { $0.agencyCount },
            .optionalText("function_count", "Cuántas funciones hay, en palabras") {
                $0.functionCount
            },
            .optionalText("norm_count", "Cuántas normas se citan, en palabras") { $0.normCount },
            .list("themes", "Los temas que tienen funciones", of: { PageLink.view }) { $0.themes },
            .flag("has_themes", "Si los hay") { !$0.themes.isEmpty },
            .optionalRecord("themes_figure", "Funciones por tema", of: { Figure.view }) {
                $0.themesFigure
            },
            .optionalRecord(
                "freshness_figure", "Cuándo cambió cada entidad", of: { Figure.view }
            ) { $0.freshnessFigure },
            .flag("has_figures", "Si hay cifras que mostrar") {
                $0.themesFigure != nil || $0.freshnessFigure != nil
            },
            .list("changes", "Los últimos cambios", of: { Change.view }) { $0.changes },
            .flag("has_changes", "Si algún cambio tiene fecha") { !$0.changes.isEmpty },
            .optionalRecord("latest_news", "Las últimas noticias", of: { LatestNews.view }) {
                $0.latestNews
            },
            .list("documents", "Los documentos", of: { PageDocument.view }) { $0.documents },
            .flag("has_documents", "Si tiene documentos") { !$0.documents.isEmpty },
            .optionalRecord("data", "Fechas y procedencia", of: { PageData.view }) { $0.data },
            .flag("has_data", "Si se dan fechas o procedencia") { $0.data != nil },
        ])
}

/// A page that was published or modified on a known day.
struct Change: Sendable {
    let title: String
    let address: String
    let path: String?
    let day: String
    let dayISO: String
    let isModification: Bool

    static let view = View<Change>(
        "change",
        [
            .text("title", "El título de la página") { $0.title },
            .address("address", "La página") { $0.address },
            .optionalText("path", "Las entidades superiores") { $0.path },
            .text("day", "El día, en palabras") { $0.day },
            .text("day_iso", "El día, como AAAA-MM-DD") { $0.dayISO },
            .flag("is_modification", "Si la página ya estaba publicada") { $0.isModification },
        ])
}

/// The page with all agencies, from A to Z and as a tree.
struct AgenciesPage: FramedPage {
    let frame: PageFrame
    let count: String
    /// Where each letter begins; empty where there are few.
    let index: [PageLink]
    let letters: [Letter]
    let tree: [AgencyNode]
    let pager: Pager?

    static let view = View<AgenciesPage>(
        page: "agencies",
        [
            .text("count", "Cuántas entidades hay, en palabras") { $0.count },
            .list("index", "Dónde comienza cada letra", of: { PageLink.view }) { $0.index },
            .flag("has_index", "Si las entidades son muchas") { !$0.index.isEmpty },
            .list("letters", "Las letras con sus entidades", of: { Letter.view }) { $0.letters },
            .list("tree", "Las entidades según su jerarquía", of: { AgencyNode.view }) { $0.tree },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The agencies whose names begin with one letter.
struct Letter: Sendable {
    let letter: String
    let id: String
    let agencies: [AgencyItem]

    static let view = View<Letter>(
        "letter",
        [
            .text("letter", "La letra") { $0.letter },
            .text("id", "El nombre de su lugar en la página") { $0.id },
            .list("agencies", "Sus entidades", of: { AgencyItem.view }) { $0.agencies },
        ])
}

/// The site map: every page, by agency.
struct SiteMapPage: FramedPage {
    let frame: PageFrame
    let tree: [AgencyNode]
    /// The pages of the content that are of no agency; on the first part.
    let pages: [ArticleItem]
    let isFirst: Bool
    let pager: Pager?

    static let view = View<SiteMapPage>(
        page: "site-map",
        [
            .list("tree", "Las entidades según su jerarquía", of: { AgencyNode.view }) { $0.tree },
            .list("pages", "Las páginas que no son de una entidad", of: { ArticleItem.view }) {
                $0.pages
            },
            .flag("has_pages", "Si las hay") { !$0.pages.isEmpty },
            .flag("is_first", "Si es la primera parte") { $0.isFirst },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The page for addresses that do not exist.
struct NotFoundPage: FramedPage {
    let frame: PageFrame

    static let view = View<NotFoundPage>(page: "not-found", [])
}
