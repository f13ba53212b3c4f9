import Content
import Diagnostics
import PortalModel
import Templates

/// The page of one function of an agency.
struct FunctionPage: FramedPage {
    let frame: PageFrame
    let function: Function
    let agency: PageLink
    /// The function's text as HTML.
    let text: [UInt8]
    /// What its own file adds, as HTML.
    let more: [UInt8]?
    let previous: Record?
    let next: Record?
    /// The functions of the agency around this one, itself included: each as `menu-item` has it.
    let menu: [UInt8]
    let hasMenu: Bool
    let list: PageLink
    let legalBasis: [LegalBasis]
    /// The norms that its text names and does not rest on.
    let citedNorms: [LegalBasis]
    let documents: [PageDocument]
    /// Its themes, each with why.
    let themes: [FunctionTheme]
    /// Functions of other agencies that are like it.
    let related: [ListedFunction]
    /// The function that had this number before.
    let renumbered: PageLink?
    /// How to cite it.
    let citation: String
    let data: PageData

    static let view = View<FunctionPage>(
        page: "function",
        [
            .text("number", "El número") { $0.function.number },
            .text("title", "El comienzo del texto, o el título dado") { $0.function.title },
            .optionalText("given_title", "El título, si su archivo da uno") {
                $0.function.document?.common.title?.value
            },
            .optionalText("summary", "El resumen que da su archivo") {
                $0.function.document?.common.summary
            },
            .flag("is_residual", "Si es la cláusula «las demás»") { $0.function.isResidual },
            .record("agency", "La entidad que la cumple", of: { PageLink.view }) { $0.agency },
            .html("text", "El texto de la función") { $0.text },
            .optionalHTML("more", "Lo que añade su propio archivo") { $0.more },
            .optionalShared("previous", "La anterior", of: { MenuItem.view.shape }) { $0.previous },
            .optionalShared("next", "La siguiente", of: { MenuItem.view.shape }) { $0.next },
            .html("menu", "Las funciones de la entidad, cada una según menu-item") { $0.menu },
            .flag("has_menu", "Si la entidad tiene más funciones") { $0.hasMenu },
            .record("list", "La página con todas ellas", of: { PageLink.view }) { $0.list },
            .list("legal_basis", "Las normas en que se funda", of: { LegalBasis.view }) {
                $0.legalBasis
            },
            .flag("has_legal_basis", "Si se dan normas") { !$0.legalBasis.isEmpty },
            .list("cited_norms", "Las normas que su texto nombra", of: { LegalBasis.view }) {
                $0.citedNorms
            },
            .flag("has_cited_norms", "Si nombra alguna") { !$0.citedNorms.isEmpty },
            .list("documents", "Los documentos", of: { PageDocument.view }) { $0.documents },
            .flag("has_documents", "Si tiene documentos") { !$0.documents.isEmpty },
            .optionalRecord("renumbered", "La que antes tenía este número", of: { PageLink.view }) {
                $0.renumbered
            },
            .list("themes", "Sus temas", of: { FunctionTheme.view }) { $0.themes },
            .flag("has_themes", "Si tiene temas") { !$0.themes.isEmpty },
            .list(
                "related", "Las de otras entidades que se le parecen", of: { ListedFunction.view }
            ) { $0.related },
            .flag("has_related", "Si hay tales funciones") { !$0.related.isEmpty },
            .text("citation", "Cómo citarla") { $0.citation },
            .record("data", "Fechas y procedencia", of: { PageData.view }) { $0.data },
        ])
}

/// A function in the menu of its siblings.
struct MenuItem: Sendable {
    let number: String
    let title: String
    let address: String
    let isCurrent: Bool

    static let view = View<MenuItem>(
        "menu_item",
        [
            .text("number", "El número") { $0.number },
            .text("title", "El comienzo del texto") { $0.title },
            .address("address", "Su página") { $0.address },
            .flag("is_current", "Si es la que se ve") { $0.isCurrent },
        ])
}

/// The page with all functions of one agency.
struct FunctionsPage: FramedPage {
    let frame: PageFrame
    let agency: PageLink
    let count: String
    let functions: [FullFunction]
    /// The norms on which the functions of the list rest.
    let basis: [LegalBasis]
    let pager: Pager?

    static let view = View<FunctionsPage>(
        page: "functions",
        [
            .record("agency", "La entidad", of: { PageLink.view }) { $0.agency },
            .text("count", "Cuántas funciones tiene, en palabras") { $0.count },
            .list("functions", "Sus funciones", of: { FullFunction.view }) { $0.functions },
            .flag("has_outline", "Si son tantas que ayuda una lista de sus números") {
                $0.functions.count > 5
            },
            .list("functions_basis", "El fundamento de todas", of: { LegalBasis.view }) {
                $0.basis
            },
            .flag("has_functions_basis", "Si se da") { !$0.basis.isEmpty },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// A function with its whole text, in the list of its agency.
struct FullFunction: Sendable {
    let number: String
    let title: String
    let text: [UInt8]
    let address: String
    let isResidual: Bool

    static let view = View<FullFunction>(
        "full_function",
        [
            .text("number", "El número") { $0.number },
            .text("title", "El comienzo del texto") { $0.title },
            .html("text", "El texto") { $0.text },
            .address("address", "Su página") { $0.address },
            .flag("is_residual", "Si es la cláusula «las demás»") { $0.isResidual },
        ])
}

/// The page with the functions of all agencies.
struct AllFunctionsPage: FramedPage {
    let frame: PageFrame
    let count: String
    let agencies: [AgencyFunctions]
    let pager: Pager?

    static let view = View<AllFunctionsPage>(
        page: "all-functions",
        [
            .text("count", "Cuántas funciones hay, en palabras") { $0.count },
            .list("agencies", "Las entidades con funciones", of: { AgencyFunctions.view }) {
                $0.agencies
            },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The functions of one agency in the list of all.
struct AgencyFunctions: Sendable {
    let title: String
    let path: String?
    let address: String
    let functions: [FunctionItem]

    static let view = View<AgencyFunctions>(
        "agency_functions",
        [
            .text("title", "El nombre de la entidad") { $0.title },
            .optionalText("path", "Las entidades superiores") { $0.path },
            .address("address", "Su página") { $0.address },
            .list("functions", "Sus funciones", of: { FunctionItem.view }) { $0.functions },
        ])
}
