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
    /// What names the page where somebody reports an error: its permanent address, or its file.
    let place: String
    /// Where errors are reported, as a `mailto:` address; nil where nobody gives a mailbox.
    var report: String?
    /// Whether its language is written from the right to the left.
    let isRightToLeft: Bool
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
            .text("place", "La dirección permanente, o su archivo si no la tiene") { $0.place },
            .optionalAddress("report", "A dónde avisar de un error: mailto:…") { $0.report },
            .flag("has_end", "Si tiene dirección permanente o a dónde avisar") {
                $0.permalink != nil || $0.report != nil
            },
            .flag("is_rtl", "Si su idioma se escribe de derecha a izquierda") {
                $0.isRightToLeft
            },
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
