import CommonMark
import Content
import Diagnostics
import PortalModel
import Templates

/// The page of one agency.
struct AgencyPage: FramedPage {
    let frame: PageFrame
    let agency: Agency
    /// The text as HTML, with the addresses of its links filled in.
    let text: [UInt8]
    let kind: String
    let level: String?
    /// What became of it, where it is not as it was.
    let status: String?
    let parent: PageLink?
    let successor: PageLink?
    let children: [AgencyItem]
    /// The page with its functions, and how many they are in words.
    let functions: PageLink?
    /// Where the agencies that are part of it are drawn.
    let organigram: String?
    let outline: [PageLink]
    let legalBasis: [LegalBasis]
    /// The norms on which its functions rest.
    let functionsBasis: [LegalBasis]
    /// The norms its text names that are no longer in force.
    let goneNorms: [LegalBasis]
    /// The pages that are its own, beside those of its functions.
    let pages: [ArticleItem]
    let documents: [PageDocument]
    /// Absent where there are none.
    let latestNews: LatestNews?
    /// How to cite it.
    let citation: String
    let data: PageData

    private var facts: AgencyFacts { agency.facts }

    /// Whether it says who heads it or how to get in touch.
    private var hasCard: Bool {
        facts.head != nil || facts.contact != nil
    }

    /// Whether its text has enough headings to list them.
    private var hasOutline: Bool { outline.count > 2 }

    static let view = View<AgencyPage>(
        page: "agency",
        [
            .text("title", "El nombre de la entidad") { $0.agency.title },
            .optionalText("short", "Su sigla") { $0.facts.short },
            .text("kind", "Qué es: alcaldía, secretaría …") { $0.kind },
            .optionalText("level", "El orden, en palabras") { $0.level },
            .optionalText("tax_id", "Su NIT, con puntos") { $0.facts.taxID },
            .optionalText("status", "El estado, si ya no es la que era") { $0.status },
            .optionalRecord("parent", "La entidad de la que depende", of: { PageLink.view }) {
                $0.parent
            },
            .optionalRecord("successor", "La que la reemplazó", of: { PageLink.view }) {
                $0.successor
            },
            .optionalText("summary", "El resumen") { $0.agency.document.common.summary },
            .optionalText("purpose", "Para qué existe") { $0.facts.purpose },
            .html("text", "El texto de la entidad") { $0.text },
            .list("outline", "Los títulos del texto", of: { PageLink.view }) { $0.outline },
            .flag("has_outline", "Si el texto tiene al menos tres títulos") { $0.hasOutline },
            .flag("has_card", "Si se sabe quién la dirige o cómo comunicarse") { $0.hasCard },
            .flag("has_side", "Si hay lo uno o lo otro") { $0.hasCard || $0.hasOutline },
            .optionalRecord("functions", "La página de sus funciones", of: { PageLink.view }) {
                $0.functions
            },
            .list("children", "Sus dependencias", of: { AgencyItem.view }) { $0.children },
            .flag("has_children", "Si tiene dependencias") { !$0.children.isEmpty },
            .optionalAddress("organigram", "Dónde están dibujadas") { $0.organigram },
            .list("pages", "Sus demás páginas", of: { ArticleItem.view }) { $0.pages },
            .flag("has_pages", "Si las hay") { !$0.pages.isEmpty },
            .list("legal_basis", "Las normas en que se funda", of: { LegalBasis.view }) {
                $0.legalBasis
            },
            .flag("has_legal_basis", "Si se dan normas") { !$0.legalBasis.isEmpty },
            .list("functions_basis", "El fundamento de sus funciones", of: { LegalBasis.view }) {
                $0.functionsBasis
            },
            .flag("has_functions_basis", "Si se da") { !$0.functionsBasis.isEmpty },
            .list(
                "gone_norms", "Las normas que cita y ya no rigen", of: { LegalBasis.view }
            ) { $0.goneNorms },
            .flag("has_gone_norms", "Si las hay") { !$0.goneNorms.isEmpty },
            .optionalRecord("head", "Quién la dirige", of: { Head.view }) {
                $0.facts.head.map(Head.init)
            },
            .optionalRecord("contact", "Cómo comunicarse", of: { Contact.view }) {
                Contact($0.facts.contact)
            },
            .list("social", "Las redes sociales", of: { SocialAccount.view }) {
                $0.facts.social.map(SocialAccount.init)
            },
            .flag("has_social", "Si tiene redes sociales") { !$0.facts.social.isEmpty },
            .optionalRecord("latest_news", "Las últimas noticias", of: { LatestNews.view }) {
                $0.latestNews
            },
            .list("documents", "Los documentos", of: { PageDocument.view }) { $0.documents },
            .flag("has_documents", "Si tiene documentos") { !$0.documents.isEmpty },
            .text("citation", "Cómo citarla") { $0.citation },
            .record("data", "Fechas y procedencia", of: { PageData.view }) { $0.data },
        ])
}

/// Who heads an agency.
struct Head: Sendable {
    let name: String?
    let position: String?
    let email: EmailAddress?

    init(_ facts: HeadFacts) {
        name = facts.name
        position = facts.position
        email = EmailAddress(facts.email?.value)
    }

    static let view = View<Head>(
        "head",
        [
            .optionalText("name", "Su nombre") { $0.name },
            .optionalText("position", "Su cargo") { $0.position },
            .optionalRecord("email", "Su correo", of: { EmailAddress.view }) { $0.email },
        ])
}

/// An account of an agency in a social network.
struct SocialAccount: Sendable {
    let network: String
    let account: String
    let address: String?

    init(_ facts: SocialFacts) {
        network = facts.network
        account = facts.account
        address = facts.url?.value
    }

    static let view = View<SocialAccount>(
        "social",
        [
            .text("network", "La red") { $0.network },
            .text("account", "La cuenta") { $0.account },
            .optionalAddress("address", "Su dirección") { $0.address },
        ])
}
