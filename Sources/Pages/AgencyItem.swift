import PortalModel
import Templates

/// An agency as lists of agencies show it.
struct AgencyItem: Sendable {
    let title: String
    let short: String?
    let summary: String?
    let address: String
    /// The agencies above it, from the top: «Alcaldía de Cali».
    let path: String?
    /// «17 funciones», where it has any.
    let functions: String?

    static let view = View<AgencyItem>(
        "agency_item",
        [
            .text("title", "El nombre de la entidad") { $0.title },
            .optionalText("short", "Su sigla") { $0.short },
            .optionalText("summary", "De qué trata") { $0.summary },
            .address("address", "Su página") { $0.address },
            .optionalText("path", "Las entidades superiores") { $0.path },
            .optionalText("functions", "Cuántas funciones tiene, en palabras") { $0.functions },
        ])
}

/// A page of the content in a list of those beside it, with what is below it where the list shows that.
struct ArticleItem: Sendable {
    let title: String
    let summary: String?
    let address: String
    let children: [ArticleItem]

    static let view: View<ArticleItem> = View<ArticleItem>(
        "article_item",
        [
            .text("title", "El título") { $0.title },
            .optionalText("summary", "De qué trata") { $0.summary },
            .address("address", "Su página") { $0.address },
            .flag("has_children", "Si hay páginas debajo de ella") { !$0.children.isEmpty },
            .list("children", "Las páginas debajo de ella", of: { ArticleItem.view }) {
                $0.children
            },
        ])
}

/// An agency in the tree of all.
struct AgencyNode: Sendable {
    let title: String
    let address: String
    let functions: String?
    /// Whether it stood on an earlier part of the list and is repeated for its parts' sake.
    let isContinued: Bool
    let children: [AgencyNode]

    static let view: View<AgencyNode> = View<AgencyNode>(
        "agency_node",
        [
            .text("title", "El nombre de la entidad") { $0.title },
            .address("address", "Su página") { $0.address },
            .optionalText("functions", "Cuántas funciones tiene, en palabras") { $0.functions },
            .flag("is_continued", "Si viene de la parte anterior de la lista") { $0.isContinued },
            .flag("has_children", "Si tiene dependencias") { !$0.children.isEmpty },
            .list("children", "Sus dependencias", of: { AgencyNode.view }) { $0.children },
        ])
}

/// A function as lists of functions show it.
struct FunctionItem: Sendable {
    let number: String
    let title: String
    let address: String
    let isResidual: Bool

    static let view = View<FunctionItem>("function_item", fields)

    private static let fields: [ViewField<FunctionItem>] = [
        .text("number", "El número") { $0.number },
        .text("title", "El comienzo del texto") { $0.title },
        .address("address", "Su página") { $0.address },
        .flag("is_residual", "Si es la cláusula «las demás»") { $0.isResidual },
    ]
}

/// The parts of a list that does not fit on one page.
struct Pager: Sendable {
    let part: Int
    let parts: [PagerPart]
    let previous: String?
    let next: String?

    static let view = View<Pager>(
        "pager",
        [
            .number("part", "La parte que se ve") { $0.part },
            .number("count", "Cuántas partes hay") { $0.parts.count },
            .list("parts", "Todas las partes", of: { PagerPart.view }) { $0.parts },
            .optionalAddress("previous", "La parte anterior") { $0.previous },
            .optionalAddress("next", "La parte siguiente") { $0.next },
        ])
}

/// One part of a list.
struct PagerPart: Sendable {
    let number: Int
    let address: String
    let isCurrent: Bool

    static let view = View<PagerPart>(
        "part",
        [
            .number("number", "Su número") { $0.number },
            .address("address", "Su página") { $0.address },
            .flag("is_current", "Si es la que se ve") { $0.isCurrent },
        ])
}
