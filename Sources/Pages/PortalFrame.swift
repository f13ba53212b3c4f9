import Content
import PortalModel
import Templates

/// What all pages say of the portal, as seen from one depth of folders and one place of the menu.
struct PortalFrame: Sendable {
    let title: String
    let language: String
    let isPreview: Bool
    let publisher: String?
    let footer: String?
    let contact: Contact?
    let social: [SocialAccount]
    let logo: Logo?
    /// Where the GOV.CO bar leads; nil where there is none.
    let govco: String?
    let mainMenu: [MainMenuItem]
    let menus: [PortalMenu]
    let channels: [PageLink]
    let policies: [PageLink]
    let links: Links?
    /// The style sheets as seen from the portal's root, for a page without links: it has them at
    /// least where it is shown there.
    let rootStyle: String
    let rootColors: String?

    /// The image in the head of the page.
    struct Logo: Sendable {
        let address: String
        let text: String

        static let view = View<Logo>(
            "logo",
            [
                .address("address", "La imagen") { $0.address },
                .text("text", "Lo que muestra") { $0.text },
            ])
    }

    /// The pages of the menu; absent on a page that stands where links would lead astray.
    struct Links: Sendable {
        let home: String
        let agencies: String
        let functions: String
        let siteMap: String
        let accessibility: String
        /// Absent where there are none.
        let news: String?
        /// Absent where the portal cites none.
        let norms: String?
        /// Absent where the portal publishes no data for machines.
        let openData: String?
        /// Absent where no function has a theme.
        let themes: String?
        let verbs: String?
        let alphabet: String?
        let organigram: String?
        /// Absent where there is nothing to search with.
        let search: String?
        /// What tells browsers of the search; absent where the portal has no address.
        let openSearch: String?
        let style: String
        /// The colours of `portal.yml`, where it sets any.
        let colors: String?
        let script: String?
    }

    static let view = View<PortalFrame>(
        "portal",
        [
            .text("title", "El nombre del portal") { $0.title },
            .text("language", "El código de su idioma") { $0.language },
            .flag("is_preview", "Si es una vista previa, que no se publica") { $0.isPreview },
            .optionalText("publisher", "Quién lo publica") { $0.publisher },
            .optionalText("footer", "El texto del pie de página") { $0.footer },
            .optionalRecord(
                "contact", "Cómo comunicarse con quien lo publica", of: { Contact.view }
            ) { $0.contact },
            .list("social", "Sus redes sociales", of: { SocialAccount.view }) { $0.social },
            .flag("has_social", "Si las tiene") { !$0.social.isEmpty },
            .optionalRecord("logo", "El logo", of: { Logo.view }) { $0.logo },
            .optionalAddress("govco", "El portal del Estado, si se quiere su barra") { $0.govco },
            .list("main_menu", "El menú de las partes del portal", of: { MainMenuItem.view }) {
                $0.mainMenu
            },
            .list("menus", "Los menús de portal.yml", of: { PortalMenu.view }) { $0.menus },
            .flag("has_menus", "Si se dan") { !$0.menus.isEmpty },
            .list("channels", "Los canales de atención", of: { PageLink.view }) { $0.channels },
            .flag("has_channels", "Si se dan") { !$0.channels.isEmpty },
            .list("policies", "Las políticas", of: { PageLink.view }) { $0.policies },
            .flag("has_policies", "Si se dan") { !$0.policies.isEmpty },
            .optionalRecord("links", "Las páginas principales", of: { Links.view }) { $0.links },
            .address("root_style", "La hoja de estilo, vista desde la raíz") { $0.rootStyle },
            .optionalAddress("root_colors", "Los colores, vistos desde la raíz") {
                $0.rootColors
            },
            // The last two are filled in once the templates have made them of the rest.
            .html("head", "El encabezado, según site-header") { _ in [] },
            .html("foot", "El pie, según site-footer") { _ in [] },
        ])

    /// The frame with the head and the foot of the page, which all pages at its place share.
    func record(_ templates: PageTemplates, _ words: PageWords) -> Record {
        let record = Self.view.record(self)
        guard templates[.header] != nil, templates[.footer] != nil else { return record }
        let block = Record([.record(record), .record(words.record)])
        var (head, foot): ([UInt8], [UInt8]) = ([], [])
        templates.render(.header, block, into: &head)
        templates.render(.footer, block, into: &foot)
        return Record(record.values.dropLast(2) + [.html(head), .html(foot)])
    }

    /// What `site-header` and `site-footer` may use.
    static let blockShape = Shape(
        "block",
        [
            Field("portal", .record(view.shape), summary: "El portal"),
            Field("words", .record(PageWords.shape), summary: "Las palabras del idioma"),
        ])
}

/// One of the menus that `portal.yml` gives.
struct PortalMenu: Sendable {
    let title: String
    let items: [PageLink]

    static let view = View<PortalMenu>(
        "menu",
        [
            .text("title", "El nombre del menú") { $0.title },
            .list("items", "A dónde lleva", of: { PageLink.view }) { $0.items },
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
            .address("accessibility", "La declaración de accesibilidad") { $0.accessibility },
            .optionalAddress("news", "Todas las noticias, si hay alguna") { $0.news },
            .optionalAddress("norms", "Todas las normas, si se cita alguna") { $0.norms },
            .optionalAddress("open_data", "Los datos abiertos") { $0.openData },
            .optionalAddress("themes", "Los temas") { $0.themes },
            .optionalAddress("verbs", "Las funciones por verbo") { $0.verbs },
            .optionalAddress("a_z", "Las funciones de la A a la Z") { $0.alphabet },
            .optionalAddress("organigram", "El organigrama") { $0.organigram },
            .optionalAddress("search", "La página de búsqueda") { $0.search },
            .optionalAddress("open_search", "La búsqueda, descrita para los navegadores") {
                $0.openSearch
            },
            .address("style", "La hoja de estilo") { $0.style },
            .optionalAddress("colors", "Los colores del portal, si los da") { $0.colors },
            .optionalAddress("script", "Lo que añade JavaScript") { $0.script },
        ])
}
