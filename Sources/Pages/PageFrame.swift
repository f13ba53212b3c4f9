import Templates

/// A link as templates see it.
struct PageLink: Sendable {
    let title: String
    let address: String

    static let view = View<PageLink>(
        "link",
        [
            .text("title", "El texto del enlace") { $0.title },
            .address("address", "A dónde lleva") { $0.address },
        ])
}

/// What every page says about itself and the portal, whatever it shows.
struct PageFrame: Sendable {
    let title: String
    /// The title with the portal's, for the browser's window.
    let fullTitle: String
    let description: String?
    let language: String
    /// The page's whole permanent address, where the portal has one.
    var permalink: String?
    /// The pages above this one, from the top.
    let breadcrumb: [Record]
    /// The page in the words of schema.org; absent where the portal leaves it out.
    var jsonLD: [UInt8]?
    /// The same page as JSON, where it has such a file beside it.
    let json: String?
    /// The feed of its changes and of all below it, where it has one.
    let feed: String?
    /// What all pages of one folder depth share.
    var portal: Record
    let words: Record
}

/// The data of a page that has a frame.
protocol FramedPage: Sendable {
    var frame: PageFrame { get }
}

extension View where Source: FramedPage {
    /// A view of a whole page: the frame's names and the page's own.
    init(page name: String, _ fields: [ViewField<Source>]) {
        self.init(
            name,
            [
                .shared("page", "Lo que toda página dice de sí misma", of: { PageFrame.view.shape })
                {
                    PageFrame.view.record($0.frame)
                },
                .shared("portal", "El portal", of: { PortalFrame.view.shape }) { $0.frame.portal },
                .shared("words", "Las palabras del idioma", of: { PageWords.shape }) {
                    $0.frame.words
                },
            ] + fields)
    }
}

extension PageFrame {
    static let view = View<PageFrame>(
        "page",
        [
            .text("title", "El título de la página") { $0.title },
            .text("full_title", "El título, seguido del nombre del portal") { $0.fullTitle },
            .optionalText("description", "De qué trata, para los buscadores") { $0.description },
            .text("language", "El código del idioma") { $0.language },
            .optionalAddress("permalink", "La dirección permanente, completa") { $0.permalink },
            .flag("has_breadcrumb", "Si hay páginas superiores") { !$0.breadcrumb.isEmpty },
            .records("breadcrumb", "Las páginas superiores", of: { PageLink.view.shape }) {
                $0.breadcrumb
            },
            .optionalJSON("json_ld", "La página en JSON-LD, con las palabras de schema.org") {
                $0.jsonLD
            },
            .optionalAddress("json", "La misma página como JSON, si la hay") { $0.json },
            .optionalAddress("feed", "El canal de sus cambios, si lo tiene") { $0.feed },
        ])
}

/// What all pages say of the portal, as seen from one depth of folders.
struct PortalFrame: Sendable {
    let title: String
    let publisher: String?
    let footer: String?
    let contact: Contact?
    let links: Links?

    /// The pages of the menu; absent on a page that stands where links would lead astray.
    struct Links: Sendable {
        let home: String
        let agencies: String
        let functions: String
        let siteMap: String
        /// Absent where the portal cites none.
        let norms: String?
        /// Absent where the portal publishes no data for machines.
        let openData: String?
        /// Absent where no function has a theme.
        let themes: String?
        let verbs: String?
        let alphabet: String?
        let organigram: String?
        /// Absent where the portal wants no search.
        let search: String?
        /// What tells browsers of the search; absent where the portal has no address.
        let openSearch: String?
        let style: String
    }

    static let view = View<PortalFrame>(
        "portal",
        [
            .text("title", "El nombre del portal") { $0.title },
            .optionalText("publisher", "Quién lo publica") { $0.publisher },
            .optionalText("footer", "El texto del pie de página") { $0.footer },
            .optionalRecord(
                "contact", "Cómo comunicarse con quien lo publica", of: { Contact.view }
            ) { $0.contact },
            .optionalRecord("links", "Las páginas principales", of: { Links.view }) { $0.links },
        ])
}

extension PortalFrame.Links {
    static let view = View<PortalFrame.Links>(
        "links",
        [
            .address("home", "La página de inicio") { $0.home },
            .address("agencies", "Todas las entidades") { $0.agencies },
            .address("functions", "Todas las funciones") { $0.functions },
            .address("site_map", "El mapa del sitio") { $0.siteMap },
            .optionalAddress("norms", "Todas las normas, si se cita alguna") { $0.norms },
            .optionalAddress("open_data", "Los datos abiertos") { $0.openData },
            .optionalAddress("themes", "Los temas") { $0.themes },
            .optionalAddress("verbs", "Las funciones por verbo") { $0.verbs },
            .optionalAddress("a_z", "Las funciones de la A a la Z") { $0.alphabet },
            .optionalAddress("organigram", "El organigrama") { $0.organigram },
            .optionalAddress("search", "La búsqueda") { $0.search },
            .optionalAddress("open_search", "La búsqueda, descrita para los navegadores") {
                $0.openSearch
            },
            .address("style", "La hoja de estilo") { $0.style },
        ])
}
