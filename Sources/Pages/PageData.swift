import Content
import Diagnostics
import PortalModel
import Templates

/// The dates, visits and provenance of a page's content.
struct PageData: Sendable {
    let published: String
    let publishedISO: String?
    let updated: String?
    let updatedISO: String?
    let responsible: String?
    let reviewEvery: String?
    /// The day before which the page should have been reviewed, where it was not.
    let overdue: String?
    let overdueISO: String?
    let themes: [String]
    let source: String?
    let retrieved: String?
    let visits: String?
    let visitsAsOf: String?

    /// - Parameters:
    ///   - own: What the page's own file says, if it has one.
    ///   - fallback: What the file says on which the page rests, where its own does not; but not
    ///     its visits, which were those of another page.
    ///   - provenance: The days of the page.
    init(
        _ own: CommonFacts?, fallback: CommonFacts? = nil, _ provenance: Provenance,
        _ words: PageWords
    ) {
        let published = provenance.published?.day
        self.published = published.map(words.text(of:)) ?? words[.dayUnknown]
        publishedISO = published?.iso
        let updated = provenance.updated?.day
        self.updated = updated.map(words.text(of:))
        updatedISO = updated?.iso
        responsible = own?.responsible ?? fallback?.responsible
        reviewEvery = (own?.reviewEvery ?? fallback?.reviewEvery)?.words.value
        let overdue = provenance.isOverdue ? provenance.reviewDue : nil
        self.overdue = overdue.map(words.text(of:))
        overdueISO = overdue?.iso
        // What begins with a hyphen takes a function away from a theme.
        themes =
            (own ?? fallback)?.themes.map(\.value).filter {
                $0.utf8.first != UInt8(ascii: "-")
            } ?? []
        let source = own?.source ?? fallback?.source
        self.source = source?.url
        retrieved = source?.retrieved.map(words.text(of:))
        let visits = own?.visits
        self.visits = visits.map { words.text(of: $0.count) }
        visitsAsOf =
            visits.map { $0.asOf.day.map(words.text(of:)) ?? words[.dayUnknown] }
    }

    /// Whether a file says anything of what is shown here.
    static func isGiven(_ facts: CommonFacts) -> Bool {
        facts.published != nil || facts.updated != nil || facts.responsible != nil
            || facts.reviewEvery != nil || !facts.themes.isEmpty || facts.source != nil
            || facts.visits != nil
    }

    static let view = View<PageData>(
        "data",
        [
            .text("published", "El día de publicación, o «no consta»") { $0.published },
            .optionalText("published_iso", "El mismo, como AAAA-MM-DD") { $0.publishedISO },
            .optionalText("updated", "El día de la última modificación") { $0.updated },
            .optionalText("updated_iso", "El mismo, como AAAA-MM-DD") { $0.updatedISO },
            .optionalText("responsible", "Quién responde por la información") { $0.responsible },
            .optionalText("review_every", "Cada cuánto se revisa") { $0.reviewEvery },
            .optionalText("overdue", "El día antes del cual debía revisarse, si ya pasó") {
                $0.overdue
            },
            .optionalText("overdue_iso", "El mismo, como AAAA-MM-DD") { $0.overdueISO },
            .texts("themes", "Los temas") { $0.themes },
            .flag("has_themes", "Si hay temas") { !$0.themes.isEmpty },
            .optionalAddress("source", "De dónde se tomó el texto") { $0.source },
            .optionalText("retrieved", "Cuándo se tomó") { $0.retrieved },
            .optionalText("visits", "Las visitas que tuvo") { $0.visits },
            .optionalText("visits_as_of", "Hasta qué día") { $0.visitsAsOf },
        ])
}

/// A document published with a page.
struct PageDocument: Sendable {
    let title: String
    let address: String
    /// Where the file stands below `Content/`; nil where it leads to a page.
    let path: String?
    let format: String
    /// «1,2 MB»; nil where it leads to a page.
    let size: String?
    let published: String?
    let summary: String?
    let language: String?

    static let view = View<PageDocument>(
        "document",
        [
            .text("title", "El título") { $0.title },
            .address("address", "El archivo") { $0.address },
            .text("format", "El formato, por su extensión") { $0.format },
            .optionalText("size", "Cuánto pesa, en palabras") { $0.size },
            .optionalText("published", "El día de publicación") { $0.published },
            .optionalText("summary", "De qué trata") { $0.summary },
            .optionalText("language", "El código de su idioma") { $0.language },
        ])
}
