import Content
import Diagnostics
import PortalModel

extension Table {
    /// The agencies, each by its place in the portal.
    static let ofAgencies = TableOf<Int>(
        .agencies,
        title: Wording(es: "Entidades", en: "Agencies"),
        meaning: Wording(
            es: "Las entidades y dependencias, con el lugar de cada una en la jerarquía.",
            en: "The agencies and their parts, each with its place in the hierarchy."),
        item: Wording(es: "entidad", en: "agency"),
        rowClass: Vocabularies.schema + "GovernmentOrganization",
        rows: { Array($0.portal.agencies.indices) },
        columns: agencyPlace + agencyNature + agencyProvenance)

    private static let agencyPlace: [ColumnOf<Int>] = [
        ColumnOf(
            Column(
                "id", "id", .address, required: true, property: Vocabularies.terms + "identifier",
                es: "la dirección de su página desde la raíz del portal, que la identifica",
                en: "the address of its page from the portal's root, which identifies it")
        ) { .text("/" + $0.portal.agencies[$1].address.canonicalAddress) },
        ColumnOf(
            Column(
                "url", "url", .url, property: Vocabularies.schema + "url",
                es: "la dirección completa de su página, si el portal tiene una",
                en: "the whole address of its page, where the portal has one")
        ) { Cell($0.url(of: $0.portal.agencies[$1].address)) },
        ColumnOf(
            Column(
                "nombre", "name", .text, required: true, property: Vocabularies.schema + "name",
                es: "el nombre completo", en: "the full name")
        ) { .text($0.portal.agencies[$1].title) },
        ColumnOf(
            Column(
                "sigla", "short", .text, property: Vocabularies.schema + "alternateName",
                es: "la sigla o el nombre corto", en: "the acronym or short name")
        ) { Cell($0.portal.agencies[$1].facts.short) },
        ColumnOf(
            Column(
                "superior", "parent", .address, to: .agencies,
                property: Vocabularies.schema + "parentOrganization",
                es: "el id de la entidad de la que depende",
                en: "the id of the agency that it is part of")
        ) { data, row in
            Cell(data.portal.agencies[row].parent.map { data.id(ofAgency: $0) })
        },
        ColumnOf(
            Column(
                "sucesora", "successor", .address, to: .agencies,
                property: Vocabularies.terms + "isReplacedBy",
                es: "el id de la entidad que la reemplazó",
                en: "the id of the agency that replaced it")
        ) { data, row in
            Cell(data.portal.agencies[row].successor.map { data.id(ofAgency: $0) })
        },
    ]

    private static let agencyNature: [ColumnOf<Int>] = [
        ColumnOf(
            Column(
                "clase", "kind", .text, required: true,
                property: Vocabularies.terms + "type",
                es: "qué es: alcaldía, dirección, oficina …",
                en: "what it is: mayor's office, directorate, office …")
        ) { .text($0.portal.agencies[$1].facts.kind) },
        ColumnOf(
            Column(
                "orden", "level", .text, es: "el orden al que pertenece",
                en: "the level of government that it belongs to")
        ) { data, row in
            Cell(data.portal.agencies[row].facts.level.map(data.words.level))
        },
        ColumnOf(
            Column(
                "estado", "status", .text, required: true,
                es: "si existe todavía", en: "whether it still exists")
        ) { data, row in
            .text(data.words.status(data.portal.agencies[row].facts.status))
        },
        ColumnOf(
            Column(
                "nit", "tax_id", .text, property: Vocabularies.schema + "taxID",
                es: "el NIT, con puntos y dígito de verificación",
                en: "the tax number (NIT), with its check digit")
        ) { Cell($0.portal.agencies[$1].facts.taxID) },
        ColumnOf(
            Column(
                "resumen", "summary", .text, property: Vocabularies.schema + "description",
                es: "de qué trata", en: "what it is about")
        ) { Cell($0.portal.agencies[$1].document.common.summary) },
        ColumnOf(
            Column(
                "objeto", "purpose", .text, property: Vocabularies.organisation + "purpose",
                es: "para qué existe", en: "what it exists for")
        ) { Cell($0.portal.agencies[$1].facts.purpose) },
        ColumnOf(
            Column(
                "funciones", "functions", .number, required: true,
                es: "cuántas funciones propias tiene, sin las de sus dependencias",
                en: "how many functions of its own it has, without those of its parts")
        ) { .number($0.portal.agencies[$1].functions.count) },
        ColumnOf(
            Column(
                "fundamento", "legal_basis", .texts,
                es: "las normas en que se funda, como las cita",
                en: "the norms that it rests on, as it cites them")
        ) { data, row in
            let agency = data.portal.agencies[row]
            return Cell((agency.basis + agency.functionsBasis).map(data.citation))
        },
    ]

    private static let agencyProvenance: [ColumnOf<Int>] = [
        ColumnOf(
            Column(
                "publicado", "published", .day, property: Vocabularies.terms + "issued",
                es: "el día de publicación, si consta", en: "the day of publication, where known")
        ) { Cell($0.days(ofAgency: $1).published?.day) },
        ColumnOf(
            Column(
                "actualizado", "updated", .day, property: Vocabularies.terms + "modified",
                es: "el día de la última modificación, si consta",
                en: "the day of the last change, where known")
        ) { Cell($0.days(ofAgency: $1).updated?.day) },
        ColumnOf(
            Column(
                "responsable", "responsible", .text,
                es: "quién responde por la información", en: "who answers for the information")
        ) { Cell($0.portal.agencies[$1].document.common.responsible) },
        ColumnOf(
            Column(
                "fuente", "source", .url, property: Vocabularies.terms + "source",
                es: "de dónde se tomó el texto", en: "where the text was taken from")
        ) { Cell($0.portal.agencies[$1].document.common.source?.url) },
    ]
}
