import Templates

/// The page of the search.
struct SearchPage: FramedPage {
    let frame: PageFrame
    /// The script that searches.
    let script: String
    /// The directory of the index.
    let index: String
    let kinds: [SearchOption]
    let agencies: [SearchOption]
    let themes: [SearchOption]

    static let view = View<SearchPage>(
        page: "search",
        [
            .address("script", "El programa que busca") { $0.script },
            .address("index", "El directorio del índice") { $0.index },
            .list("kinds", "Las clases de páginas", of: { SearchOption.view }) { $0.kinds },
            .list("agencies", "Las entidades en que se puede buscar", of: { SearchOption.view }) {
                $0.agencies
            },
            .flag("has_agencies", "Si hay más de una") { $0.agencies.count > 1 },
            .list("themes", "Los temas en que se puede buscar", of: { SearchOption.view }) {
                $0.themes
            },
            .flag("has_themes", "Si hay temas") { !$0.themes.isEmpty },
        ])
}

/// What readers can ask for alone.
struct SearchOption: Sendable {
    /// What stands in the address of the search.
    let value: String
    let title: String

    static let view = View<SearchOption>(
        "option",
        [
            .text("value", "Lo que dice la dirección de la búsqueda") { $0.value },
            .text("title", "Cómo se llama") { $0.title },
        ])
}
