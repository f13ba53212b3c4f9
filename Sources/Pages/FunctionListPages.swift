import Templates

/// The page with all themes.
struct ThemesPage: FramedPage {
    let frame: PageFrame
    let themes: [ThemeItem]

    static let view = View<ThemesPage>(
        page: "themes",
        [.list("themes", "Los temas con funciones", of: { ThemeItem.view }) { $0.themes }])
}

/// A theme in the list of all.
struct ThemeItem: Sendable {
    let title: String
    let summary: String?
    let address: String
    let count: String

    static let view = View<ThemeItem>(
        "theme_item",
        [
            .text("title", "Cómo se llama") { $0.title },
            .optionalText("summary", "De qué trata") { $0.summary },
            .address("address", "Su página") { $0.address },
            .text("count", "Cuántas funciones tiene, en palabras") { $0.count },
        ])
}

/// The page of a theme: the functions of all agencies under it.
struct ThemePage: FramedPage {
    let frame: PageFrame
    let summary: String?
    let count: String
    /// The words by which functions are put under it.
    let marks: [String]
    let agencies: [ListedAgency]
    let pager: Pager?

    static let view = View<ThemePage>(
        page: "theme",
        [
            .optionalText("summary", "De qué trata el tema") { $0.summary },
            .text("count", "Cuántas funciones tiene, en palabras") { $0.count },
            .texts("theme_words", "Las palabras que ponen en él a una función") { $0.marks },
            .flag("has_theme_words", "Si hay tales palabras") { !$0.marks.isEmpty },
            .list("agencies", "Las entidades con funciones en él", of: { ListedAgency.view }) {
                $0.agencies
            },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The functions of one agency in a list of those of all.
struct ListedAgency: Sendable {
    let title: String
    let path: String?
    let address: String
    let functions: [ListedFunction]

    static let view = View<ListedAgency>(
        "listed_agency",
        [
            .text("title", "El nombre de la entidad") { $0.title },
            .optionalText("path", "Las entidades superiores") { $0.path },
            .address("address", "Su página") { $0.address },
            .list("functions", "Sus funciones", of: { ListedFunction.view }) { $0.functions },
        ])
}

/// A function in a list of those of all agencies.
struct ListedFunction: Sendable {
    let number: String
    let title: String
    let address: String
    /// The agency, where the list is not by agency.
    let agency: String?
    /// The words of its text for which it stands here.
    let words: [String]
    /// Whether its own file puts it here.
    let isGiven: Bool

    static let view = View<ListedFunction>(
        "listed_function",
        [
            .text("number", "El número") { $0.number },
            .text("title", "El comienzo del texto") { $0.title },
            .address("address", "Su página") { $0.address },
            .optionalText("agency", "La entidad, si la lista no va por entidades") { $0.agency },
            .texts("marks", "Las palabras de su texto por las que está aquí") { $0.words },
            .flag("has_marks", "Si hay tales palabras") { !$0.words.isEmpty },
            .flag("is_given", "Si lo dice su propio archivo") { $0.isGiven },
        ])
}

/// The page with all verbs.
struct VerbsPage: FramedPage {
    let frame: PageFrame
    let verbs: [ThemeItem]
    let pager: Pager?

    static let view = View<VerbsPage>(
        page: "verbs",
        [
            .list("verbs", "Los verbos con que comienzan las funciones", of: { ThemeItem.view }) {
                $0.verbs
            },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The page of a verb: the functions of all agencies that begin with it.
struct VerbPage: FramedPage {
    let frame: PageFrame
    let count: String
    let agencies: [ListedAgency]
    let pager: Pager?

    static let view = View<VerbPage>(
        page: "verb",
        [
            .text("count", "Cuántas funciones comienzan con él, en palabras") { $0.count },
            .list("agencies", "Las entidades que las cumplen", of: { ListedAgency.view }) {
                $0.agencies
            },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// The page with the functions of all agencies from A to Z.
struct AlphabetPage: FramedPage {
    let frame: PageFrame
    let count: String
    /// The letters there are, each where it begins.
    let index: [PageLink]
    let letters: [FunctionLetter]
    let pager: Pager?

    static let view = View<AlphabetPage>(
        page: "functions-a-z",
        [
            .text("count", "Cuántas funciones hay, en palabras") { $0.count },
            .list("index", "Las letras, cada una donde comienza", of: { PageLink.view }) {
                $0.index
            },
            .list("letters", "Las letras de esta parte", of: { FunctionLetter.view }) {
                $0.letters
            },
            .optionalRecord("pager", "Las partes de la lista", of: { Pager.view }) { $0.pager },
        ])
}

/// A letter with the functions that begin with it.
struct FunctionLetter: Sendable {
    let letter: String
    let id: String
    let functions: [ListedFunction]

    static let view = View<FunctionLetter>(
        "function_letter",
        [
            .text("letter", "La letra") { $0.letter },
            .text("id", "El nombre de su lugar en la página") { $0.id },
            .list("functions", "Las funciones", of: { ListedFunction.view }) { $0.functions },
        ])
}

/// A theme on the page of a function, and why the function belongs to it.
struct FunctionTheme: Sendable {
    let title: String
    let address: String
    let words: [String]
    let isGiven: Bool

    static let view = View<FunctionTheme>(
        "function_theme",
        [
            .text("title", "Cómo se llama") { $0.title },
            .address("address", "Su página") { $0.address },
            .texts("marks", "Las palabras de la función por las que está en él") { $0.words },
            .flag("has_marks", "Si hay tales palabras") { !$0.words.isEmpty },
            .flag("is_given", "Si lo dice su propio archivo") { $0.isGiven },
        ])
}
