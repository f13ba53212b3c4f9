import CommonMark
import Content
import Diagnostics

/// The files that carry data, by the first byte of an input.
private enum DataFile: CaseIterable {
    case home, agency, function, portal, strings, overriddenStrings

    var path: String {
        switch self {
        case .home: "index.md"
        case .agency: "alcaldia/index.md"
        case .function: "alcaldia/funciones/1.md"
        case .portal: "portal.yml"
        case .strings, .overriddenStrings: "es.yml"
        }
    }
}

/// Reads a file with data: it is read, or it is said what is wrong, at a place in it.
func examineDocument(_ input: [UInt8]) -> Bool {
    guard let first = input.first else { return false }
    let kind = DataFile.allCases[Int(first) % DataFile.allCases.count]
    guard let file = sourceFile(input.dropFirst(), path: kind.path) else { return true }
    var diagnostics: [Diagnostic] = []
    var isRead = true
    switch kind {
    case .home, .agency, .function:
        let document = Document(parsing: file, path: kind.path, diagnostics: &diagnostics)
        if let document { examine(document.text, of: file, isPortal: true) }
        isRead = document != nil
    case .portal:
        isRead = PortalSettings(parsing: file, diagnostics: &diagnostics) != nil
    case .strings:
        var strings = Strings()
        strings.read(file, diagnostics: &diagnostics)
        for entry in strings.entries where !entry.isList {
            promise([strings.text(named: entry.key)] == entry.texts, "A text is found by its key.")
        }
    case .overriddenStrings:
        var strings = knownStrings
        strings.read(file, diagnostics: &diagnostics)
        promise(
            strings.entries.map(\.key) == knownStrings.entries.map(\.key),
            "Strings are replaced, never added or lost.")
        promise(
            zip(strings.entries, knownStrings.entries).allSatisfy { $0.isList == $1.isList },
            "A replacement keeps its shape.")
    }
    promise(isRead || diagnostics.hasErrors, "What is not read is not lost in silence.")
    examine(diagnostics, in: file)
    return true
}

private let knownStrings: Strings = {
    var strings = Strings()
    var diagnostics: [Diagnostic] = []
    let text = """
        title: Transparencia
        path_agencies: entidades
        path_site_map: mapa
        path_data: datos
        path_contacts: contactos
        path_organisation: organizacion
        path_catalogue: catalogo
        path_schema: esquema
        path_changes: cambios
        count: "{count} entidades de {total}"
        months: [a, b, c, d, e, f, g, h, i, j, k, l]
        duties: [Funciones, Deberes]
        """
    strings.read(SourceFile(path: "es.yml", text: text), diagnostics: &diagnostics)
    promise(diagnostics.isEmpty, "The strings to start from are sound.")
    return strings
}()
