import CommonMark
import Content
import OpenData
import PortalModel
import Templates

/// A page of the content that is none of the other kinds.
struct OrdinaryPage: FramedPage {
    let frame: PageFrame
    let title: String
    let summary: String?
    /// The agency to which it belongs.
    let agency: PageLink?
    let text: [UInt8]
    let outline: [PageLink]
    let contact: Contact?
    let questions: [QuestionItem]
    /// The pages right below it.
    let pages: [ArticleItem]
    let legalBasis: [LegalBasis]
    let documents: [PageDocument]
    let citation: String
    let data: PageData

    /// Whether its text has enough headings to list them.
    private var hasOutline: Bool { outline.count > 2 }

    static let view = View<OrdinaryPage>(
        page: "page",
        [
            .text("title", "El título") { $0.title },
            .optionalText("summary", "El resumen") { $0.summary },
            .optionalRecord("agency", "La entidad a la que pertenece", of: { PageLink.view }) {
                $0.agency
            },
            .html("text", "El texto") { $0.text },
            .list("outline", "Los títulos del texto", of: { PageLink.view }) { $0.outline },
            .flag("has_outline", "Si el texto tiene al menos tres títulos") { $0.hasOutline },
            .optionalRecord("contact", "Con quién comunicarse", of: { Contact.view }) {
                $0.contact
            },
            .flag("has_side", "Si hay lo uno o lo otro") { $0.hasOutline || $0.contact != nil },
            .list("questions", "Preguntas con sus respuestas", of: { QuestionItem.view }) {
                $0.questions
            },
            .flag("has_questions", "Si las hay") { !$0.questions.isEmpty },
            .list("pages", "Las páginas debajo de ella", of: { ArticleItem.view }) { $0.pages },
            .flag("has_pages", "Si las hay") { !$0.pages.isEmpty },
            .list("legal_basis", "Las normas en que se funda", of: { LegalBasis.view }) {
                $0.legalBasis
            },
            .flag("has_legal_basis", "Si se dan normas") { !$0.legalBasis.isEmpty },
            .list("documents", "Los documentos", of: { PageDocument.view }) { $0.documents },
            .flag("has_documents", "Si tiene documentos") { !$0.documents.isEmpty },
            .text("citation", "Cómo citarla") { $0.citation },
            .record("data", "Fechas y procedencia", of: { PageData.view }) { $0.data },
        ])
}

/// A question with its answer.
struct QuestionItem: Sendable {
    let question: String
    let answer: [String]

    static let view = View<QuestionItem>(
        "question",
        [
            .text("question", "La pregunta") { $0.question },
            .texts("answer", "Los párrafos de la respuesta") { $0.answer },
        ])
}

extension SitePlan {
    /// The pages of the content.
    mutating func planOrdinaryPages() {
        for (index, article) in portal.articles.enumerated() where article.kind == .page {
            add(article: index, .page(index), below: ordinaryTrail(of: article))
        }
    }

    /// The pages above a page: those in whose folders it is, below their agency or the home page.
    private mutating func ordinaryTrail(of article: Article) -> Int {
        let root = article.agency.map { trailsOfAgencies[$0] } ?? Self.homeTrail
        var steps: Trail = []
        var next = article.parent
        while let index = next {
            steps.append((portal.articles[index].title, portal.articles[index].address))
            next = portal.articles[index].parent
        }
        return steps.isEmpty ? root : addTrail(trails[root] + steps.reversed())
    }
}

extension Site {
    func ordinaryPage(_ page: Page, _ index: Int) -> OrdinaryPage {
        let article = portal.articles[index]
        let (document, common) = (article.document, article.document.common)
        let address = page.address
        let owner = article.agency.flatMap { plan.windowPath(to: $0, including: true) }
        let data = PageData(common, provenance(of: page), words)
        return OrdinaryPage(
            frame: frame(
                page, above: owner, description: common.summary, language: common.language,
                structured: structured(page, article: index, common.language),
                report: article.agency.flatMap { plan.mailbox(ofAgency: $0) }),
            title: article.title, summary: common.summary,
            agency: article.agency.map {
                PageLink(
                    title: portal.agencies[$0].title,
                    address: Address.relative(from: address, to: portal.agencies[$0].address))
            },
            text: html(document, on: address),
            outline: document.text.outline.map { PageLink(title: $0.text, address: "#" + $0.id) },
            contact: Contact(document.facts.contact),
            questions: (document.facts.page?.questions ?? []).map {
                QuestionItem(question: $0.question, answer: $0.answer)
            },
            pages: articleItems(plan.lists.articles.below[index] ?? [], on: address),
            legalBasis: legalBasis(article.basis, on: address),
            documents: documents(of: document, on: address),
            citation: citation(
                of: article.title, by: owner, data, permalink: permalink(of: page)), data: data)
    }

    private func structured(_ page: Page, article index: Int, _ language: String?) -> [UInt8]? {
        guard data.parts.contains(.jsonLD) else { return nil }
        return data.structured(
            article: index,
            StructuredPage(
                address: page.address, title: page.title, language: language ?? plan.language,
                trail: data.trail(plan.trails[page.trail], on: page.address)))
    }
}
