import Content
import Diagnostics
import PortalModel

extension PortalData {
    /// The norms on which a function rests, without those that it only names.
    func bases(of place: FunctionPosition) -> [Basis] {
        portal.agencies[place.agency].bases(ofFunctionAt: place.position)
            .filter { $0.ground != .mention }
    }
}

extension Table {
    /// The functions of all agencies, in the order of their agencies.
    static let ofFunctions = TableOf<FunctionPosition>(
        .functions,
        title: Wording(es: "Funciones", en: "Functions"),
        meaning: Wording(
            es: "Las funciones de todas las entidades, cada una con su texto completo.",
            en: "The functions of all agencies, each with its whole text."),
        item: Wording(es: "funcion", en: "function"),
        rowClass: Vocabularies.services + "PublicService",
        rows: { data in
            data.portal.agencies.indices.flatMap { agency in
                data.portal.agencies[agency].functions.indices.map {
                    FunctionPosition(agency: agency, position: $0)
                }
            }
        },
        columns: functionPlace + functionContent + functionProvenance)

    private static let functionPlace: [ColumnOf<FunctionPosition>] = [
        ColumnOf(
            Column(
                "id", "id", .address, required: true, property: Vocabularies.terms + "identifier",
                es: "la dirección de su página desde la raíz del portal, que la identifica",
                en: "the address of its page from the portal's root, which identifies it")
        ) { .text($0.id(of: $1)) },
        ColumnOf(
            Column(
                "url", "url", .url, property: Vocabularies.schema + "url",
                es: "la dirección completa de su página, si el portal tiene una",
                en: "the whole address of its page, where the portal has one")
        ) { Cell($0.url(of: $0.address(of: $1))) },
        ColumnOf(
            Column(
                "entidad", "agency", .address, required: true, to: .agencies,
                property: Vocabularies.core + "hasCompetentAuthority",
                es: "el id de la entidad que la cumple",
                en: "the id of the agency that performs it")
        ) { .text($0.id(ofAgency: $1.agency)) },
        ColumnOf(
            Column(
                "numero", "number", .text, required: true,
                es: "el número, como lo escribe la entidad",
                en: "the number, as the agency writes it")
        ) { .text($0.function(at: $1).number) },
    ]

    private static let functionContent: [ColumnOf<FunctionPosition>] = [
        ColumnOf(
            Column(
                "titulo", "title", .text, required: true, property: Vocabularies.terms + "title",
                es: "el título dado, o el comienzo del texto",
                en: "the title given, or the beginning of the text")
        ) { .text($0.function(at: $1).title) },
        ColumnOf(
            Column(
                "texto", "text", .text, property: Vocabularies.terms + "description",
                es: "el texto completo, sin formato", en: "the whole text, without format")
        ) { Cell($0.function(at: $1).plainText) },
        ColumnOf(
            Column(
                "verbo", "verb", .text,
                es: "el infinitivo con que comienza, en minúsculas y sin tildes",
                en: "the infinitive with which it begins, in lower case without accents")
        ) { Cell($0.function(at: $1).verb) },
        ColumnOf(
            Column(
                "residual", "residual", .flag, required: true,
                es: "si es la cláusula «las demás»", en: "whether it is the clause for all the rest"
            )
        ) { .flag($0.function(at: $1).isResidual) },
        ColumnOf(
            Column(
                "resumen", "summary", .text, property: Vocabularies.schema + "abstract",
                es: "el resumen que da su propio archivo",
                en: "the summary that its own file gives")
        ) { Cell($0.function(at: $1).document?.common.summary) },
        ColumnOf(
            Column(
                "fundamento", "legal_basis", .texts,
                es: "las normas en que se funda, propias o de la lista",
                en: "the norms that it rests on, its own or those of the list")
        ) { data, row in Cell(data.bases(of: row).map(data.citation)) },
        ColumnOf(
            Column(
                "temas", "themes", .texts, property: Vocabularies.catalogue + "theme",
                es: "los id de los temas bajo los que se encuentra",
                en: "the ids of the themes under which it is found")
        ) { Cell($0.topics(of: $1)) },
    ]

    private static let functionProvenance: [ColumnOf<FunctionPosition>] = [
        ColumnOf(
            Column(
                "publicado", "published", .day, property: Vocabularies.terms + "issued",
                es: "el día de publicación, si consta", en: "the day of publication, where known")
        ) { Cell($0.days(of: $1).published?.day) },
        ColumnOf(
            Column(
                "actualizado", "updated", .day, property: Vocabularies.terms + "modified",
                es: "el día de la última modificación, si consta",
                en: "the day of the last change, where known")
        ) { Cell($0.days(of: $1).updated?.day) },
    ]
}
