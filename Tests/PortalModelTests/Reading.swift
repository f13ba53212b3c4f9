import Content
import Diagnostics

@testable import PortalModel

/// The file of an agency; its text begins on line 6, or later where more fields are given.
func agency(_ title: String, _ text: String = "", fields: String = "") -> String {
    "---\ntítulo: \(title)\nclase: oficina\npublicado: desconocido\n\(fields)---\n\(text)"
}

/// The file of a function; its text begins on line 4, or later where more fields are given.
func function(_ text: String = "", fields: String = "") -> String {
    "---\ntipo: función\n\(fields)---\n\(text)"
}

/// A portal of these files, by their path below `Content/`, and what is wrong with it; that no page
/// leads to an attachment only where it is asked for.
func portal(
    _ files: KeyValuePairs<String, String>, attachments: [String] = [],
    assets: [(address: String, path: String)] = [], unreadable: Set<String> = [],
    withUnused: Bool = false, norms: String? = nil, settings: String? = nil, today: Day? = nil,
    isPreview: Bool = false
) -> (portal: Portal, findings: [String]) {
    var diagnostics: [Diagnostic] = []
    var drafts = Drafts()
    for (path, text) in files {
        let file = SourceFile(path: "Content/" + path, text: text)
        guard let document = Document(parsing: file, path: path, diagnostics: &diagnostics) else {
            continue
        }
        _ = drafts.add(document, Vocabulary(strings), diagnostics: &diagnostics)
    }
    let norms = norms.flatMap {
        EntryFile<NormFacts>(
            parsing: SourceFile(path: "Content/norms.yml", text: $0),
            diagnostics: &diagnostics)
    }
    var portal = Portal(
        settings: settings.flatMap {
            PortalSettings(
                parsing: SourceFile(path: "Content/portal.yml", text: $0), diagnostics: &diagnostics
            )
        }, drafts: drafts, norms: norms,
        attachments: attachments.map { AttachmentFile(path: $0, size: 1) }, assets: assets,
        unreadable: unreadable, today: today, isPreview: isPreview, folder: "Content/",
        siteAddresses: SiteAddresses(strings),
        diagnostics: &diagnostics)
    portal.cite(&diagnostics)
    return (
        portal,
        diagnostics.filter { withUnused || $0.rule != .unusedAttachment }.map(words(of:))
    )
}

/// A finding as `path:line:column-column code: arguments | hint`.
func words(of diagnostic: Diagnostic) -> String {
    let place = diagnostic.range.map { ":\($0.start.line):\($0.start.column)-\($0.end.column)" }
    let arguments =
        diagnostic.arguments.isEmpty ? "" : ": " + diagnostic.arguments.joined(separator: ", ")
    let hint = diagnostic.hint.map { " | " + $0.text(in: .english) }
    let path = diagnostic.path.isEmpty ? "" : diagnostic.path + (place ?? "") + " "
    return path + diagnostic.rule.code + arguments + (hint ?? "")
}

/// Some words of a Spanish theme.
let strings: Strings = {
    var strings = Strings()
    var diagnostics: [Diagnostic] = []
    let text = """
        path_agencies: entidades
        path_functions: funciones
        path_norms: normas
        path_site_map: mapa-del-sitio
        path_data: datos
        path_contacts: contactos
        path_organisation: organizacion
        path_catalogue: catalogo
        path_schema: esquema
        path_changes: cambios
        path_server: servidor
        path_redirects: redirecciones
        path_themes: temas
        path_verbs: verbos
        path_a_z: a-z
        path_organigram: organigrama
        path_accessibility: declaracion-de-accesibilidad
        path_headers: cabeceras
        path_news: noticias
        path_search: buscar
        path_part: parte
        path_assets: recursos
        path_bases: fundamentos
        sections_mission: [Misión]
        sections_vision: [Visión]
        sections_objectives: [Objetivos, Objetivos estratégicos]
        sections_functions: [Funciones, Funciones y deberes, Responsabilidades]
        residual_openings: [las demás, y las demás]
        small_words: [de, la, que]
        stop_words: [a, al, de, del, el, en, la, las, los, para, y]
        infinitive_endings: [ar, er, ir, ír, arse]
        vague_links: [aquí, clic aquí, ver, ver más, este enlace, ir]
        document_words: [ley, decreto, informe]
        personal_drives: [drive.google.com, dropbox.com, -my.sharepoint.com]
        personal_mail: [gmail.com, hotmail.com]
        """
    strings.read(SourceFile(path: "es.yml", text: text), diagnostics: &diagnostics)
    precondition(diagnostics.isEmpty, "The strings of the tests can be read.")
    return strings
}()

extension Portal {
    /// Finds what the texts cite, as a build does in several tasks.
    mutating func cite(_ diagnostics: inout [Diagnostic]) {
        let reading = CitationReading(self)
        let found = agencies.indices.compactMap { reading.citations(ofAgency: $0) }
        let resolution = makeNorms(of: found, texts: reading.citationsOfTexts, &diagnostics)
        take(found.map { resolution.resolved($0) }, of: resolution, &diagnostics)
    }

    /// The agency of a folder.
    func agency(_ folder: String) -> Agency? { agencies.first { $0.folder == folder } }

    /// The titles of some agencies, by their positions.
    func titles(_ positions: [Int]) -> [String] { positions.map { agencies[$0].title } }

    /// The titles of the agencies that are part of that of a folder.
    func parts(_ folder: String) -> [String] { agency(folder).map { titles($0.children) } ?? [] }

    /// The title of the agency above that of a folder.
    func parent(_ folder: String) -> String? { agency(folder)?.parent.map { agencies[$0].title } }

    /// The numbers of the functions of the agency of a folder.
    func numbers(_ folder: String) -> [String] { agency(folder)?.functions.map(\.number) ?? [] }
}

extension Portal {
    /// Where the page of the function stands that a file is or adds to.
    func address(ofFunctionFile path: String) -> String? {
        for agency in agencies {
            for function in agency.functions where function.document?.path == path {
                return agency.address(of: function)
            }
        }
        return nil
    }
}
