import Content
import Diagnostics
import PortalModel

/// Where an agency or a function rests on a norm or names it.
struct BasisPlace: Sendable {
    let norm: Int
    let use: NormUse
    let agency: Int
    /// Its place in the agency; nil for the agency itself.
    let function: Int?
}

extension Table {
    /// What rests on which norm, norm by norm.
    static let ofBases = TableOf<BasisPlace>(
        .bases,
        title: Wording(es: "Fundamentos", en: "Legal bases"),
        meaning: Wording(
            es: "En qué norma se funda, o qué norma nombra, cada entidad y cada función.",
            en: "On which norm each agency and each function rests, or which it names."),
        item: Wording(es: "fundamento", en: "basis"),
        rowClass: Vocabularies.schema + "Legislation", hasKey: false,
        rows: { data in
            data.portal.norms.indices.flatMap { norm in
                data.portal.norms[norm].uses.compactMap { use in
                    switch use.place {
                    case .agency(let index):
                        BasisPlace(norm: norm, use: use, agency: index, function: nil)
                    case .function(let index, let position):
                        BasisPlace(norm: norm, use: use, agency: index, function: position)
                    case .home, .article, .norm: nil
                    }
                }
            }
        },
        columns: [
            ColumnOf(
                Column(
                    "norma", "norm", .address, required: true, to: .norms,
                    es: "el id de la norma", en: "the norm's id")
            ) { .text($0.id(ofNorm: $1.norm)) },
            ColumnOf(
                Column(
                    "entidad", "agency", .address, required: true, to: .agencies,
                    es: "el id de la entidad", en: "the agency's id")
            ) { .text($0.id(ofAgency: $1.agency)) },
            ColumnOf(
                Column(
                    "funcion", "function", .address, to: .functions,
                    es: "el id de la función, si es de una",
                    en: "the id of the function, if it is of one")
            ) { data, row in
                Cell(
                    row.function.map {
                        data.id(of: FunctionPosition(agency: row.agency, position: $0))
                    })
            },
            ColumnOf(
                Column(
                    "partes", "parts", .text,
                    es: "los artículos y demás partes; vacío, toda la norma",
                    en: "the articles and other parts; empty for all of the norm")
            ) { Cell($1.use.partWords) },
            ColumnOf(
                Column(
                    "relacion", "ground", .text, required: true,
                    es:
                        "si es fundamento propio, común a la lista o de varios puntos, o solo se nombra",
                    en:
                        "whether it is a basis of its own, of the whole list or of some items, or only named"
                )
            ) { .text($0.words.ground($1.use.ground)) },
        ])
}
