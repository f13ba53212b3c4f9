import Content
import Diagnostics
import PortalModel

extension Table {
    /// The norms that the portal's texts cite or describe, each by its place in the portal.
    static let ofNorms = TableOf<Int>(
        .norms,
        title: Wording(es: "Normas", en: "Norms"),
        meaning: Wording(
            es: "Las normas que citan los textos del portal, y si rigen, hasta donde consta.",
            en:
                "The norms that the portal's texts cite, and whether they are in force, where known."
        ),
        item: Wording(es: "norma", en: "norm"),
        rowClass: Vocabularies.legal + "LegalResource",
        rows: { Array($0.portal.norms.indices) },
        columns: normName + normNature)

    private static let normName: [ColumnOf<Int>] = [
        ColumnOf(
            Column(
                "id", "id", .address, required: true, property: Vocabularies.terms + "identifier",
                es: "la dirección de su página desde la raíz del portal, que la identifica",
                en: "the address of its page from the portal's root, which identifies it")
        ) { .text($0.id(ofNorm: $1)) },
        ColumnOf(
            Column(
                "url", "url", .url, property: Vocabularies.schema + "url",
                es: "la dirección completa de su página, si el portal tiene una",
                en: "the whole address of its page, where the portal has one")
        ) { Cell($0.url(of: $0.portal.norms[$1].address)) },
        ColumnOf(
            Column(
                "nombre", "name", .text, required: true, property: Vocabularies.schema + "name",
                es: "cómo se cita: clase, número y año",
                en: "how it is cited: type, number and year")
        ) { .text($0.portal.norms[$1].name) },
        ColumnOf(
            Column(
                "clase", "type", .text, required: true,
                property: Vocabularies.schema + "legislationType", es: "la clase de norma",
                en: "the type of norm")
        ) { .text($0.portal.norms[$1].type) },
        ColumnOf(
            Column("anio", "year", .number, es: "el año de la norma", en: "the norm's year")
        ) { data, row in data.portal.norms[row].year.map { .number($0) } ?? .absent },
        ColumnOf(
            Column(
                "emisor", "issuer", .text, required: true,
                property: Vocabularies.schema + "legislationPassedBy", es: "quién la expidió",
                en: "who issued it")
        ) { .text($0.issuer(ofNorm: $1)) },
    ]

    private static let normNature: [ColumnOf<Int>] = [
        ColumnOf(
            Column(
                "titulo", "title", .text, property: Vocabularies.terms + "title",
                es: "el título oficial", en: "the official title")
        ) { Cell($0.portal.norms[$1].given?.facts.title) },
        ColumnOf(
            Column(
                "epigrafe", "epigraph", .text, property: Vocabularies.terms + "description",
                es: "de qué trata, como ella misma lo dice",
                en: "what it is about, in its own words")
        ) { Cell($0.portal.norms[$1].given?.facts.epigraph) },
        ColumnOf(
            Column(
                "expedida", "issued", .day, property: Vocabularies.schema + "legislationDate",
                es: "el día en que se expidió", en: "the day on which it was issued")
        ) { Cell($0.portal.norms[$1].issued) },
        ColumnOf(
            Column(
                "publicada", "published", .day, property: Vocabularies.terms + "issued",
                es: "el día en que se publicó", en: "the day on which it was published")
        ) { Cell($0.portal.norms[$1].given?.facts.published) },
        ColumnOf(
            Column(
                "estado", "status", .text, required: true, es: "si rige, o «sin dato»",
                en: "whether it is in force, where known")
        ) { .text($0.words.status($0.portal.norms[$1].status)) },
        ColumnOf(
            Column(
                "derogada_por", "repealed_by", .texts, es: "los id de las normas que la derogaron",
                en: "the ids of the norms that repealed it")
        ) { data, row in
            switch data.portal.norms[row].status {
            case .repealed(let others), .partlyRepealed(let others):
                Cell(others.map { data.id(ofNorm: $0) })
            case .unknown, .inForce, .suspended, .annulled: .absent
            }
        },
        ColumnOf(
            Column(
                "enlace", "official_url", .url, property: Vocabularies.schema + "sameAs",
                es: "su texto oficial", en: "its official text")
        ) { Cell($0.portal.norms[$1].given?.facts.url) },
    ]
}
