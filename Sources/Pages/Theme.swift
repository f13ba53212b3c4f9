package import Content
package import Diagnostics
package import Templates

/// How the portal looks and speaks: the templates, the style sheet and the words of its language.
///
/// The default theme is in the binary; a file in the portal's `Templates/` takes the place of the
/// one of its name.
package struct Theme: Sendable {
    package let templates: [TemplateSource]
    package let strings: Strings
    /// The language of the strings: `es`.
    package let language: String
    /// The themes of functions that hold while the portal has no file of them; nil where the language
    /// has none.
    package let startingThemes: SourceFile?
    /// The default files that are published with the pages, by their name among the assets.
    package let assets: [(name: String, bytes: [UInt8])]

    /// The default theme with a portal's own files in place of its own.
    ///
    /// - Parameters:
    ///   - files: The templates and strings of the portal's `Templates/`, by their path in it.
    ///   - assets: The names of the portal's own assets; a default one of that name is left out.
    ///   - settings: What `portal.yml` says; the part of its language before the hyphen chooses the
    ///     strings, which are the binary's or the portal's own.
    package init(
        overriding files: [(path: String, file: SourceFile)] = [], assets own: [String] = [],
        settings: PortalSettings?, diagnostics: inout [Diagnostic]
    ) {
        var templates: [String: TemplateSource] = [:]
        for (path, text) in EmbeddedTheme.files where path.hasSuffix(".mustache") {
            let file = SourceFile(path: "Templates/" + path, text: "\(text)")
            let name = Self.name(of: path)
            templates[name] = TemplateSource(name: name, file: file)
        }
        let given = settings?.facts.language
        language = String((given?.value ?? Self.defaultLanguage).prefix { $0 != "-" })
        let isEmbedded = EmbeddedTheme.languages.contains(language)
        if let given, let file = settings?.file, !isEmbedded,
            !files.contains(where: { [language] in $0.path == "strings/\(language).yml" })
        {
            diagnostics.append(
                Diagnostic(
                    .noStrings, language, EmbeddedTheme.languages.joined(separator: ", "),
                    in: file, at: given.range))
        }
        var strings = EmbeddedTheme.strings(of: isEmbedded ? language : Self.defaultLanguage)
        var startingThemes = StartingThemes.file(of: language)
        for (path, file) in files {
            if path.hasSuffix(".mustache") {
                let name = Self.name(of: path)
                templates[name] = TemplateSource(name: name, file: file)
            } else if path == "strings/\(language).yml" {
                strings.read(file, diagnostics: &diagnostics)
            } else if path == "themes/\(language).yml" {
                startingThemes = file
            } else if !path.hasPrefix("strings/"), !path.hasPrefix("themes/") {
                diagnostics.append(Diagnostic(.unknownFile, path: file.path))
            }
        }
        self.templates = templates.values.sorted { $0.name < $1.name }
        self.strings = strings
        self.startingThemes = startingThemes
        assets = EmbeddedTheme.files.compactMap { path, text in
            guard path.hasPrefix("assets/") else { return nil }
            let name = String(path.dropFirst("assets/".count))
            return own.contains(name) ? nil : (name: name, bytes: Array("\(text)".utf8))
        }
    }

    private static let defaultLanguage = "es"

    /// The name by which a template file is asked for: `partials/menu.mustache` is `menu`.
    private static func name(of path: String) -> String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.dropLast(".mustache".count))
    }
}

extension EmbeddedTheme {
    /// The languages that have a strings file.
    static let languages = files.compactMap { path, _ in
        path.hasPrefix("strings/") ? String(path.dropFirst(8).dropLast(4)) : nil
    }

    /// The strings of one of the languages.
    static func strings(of language: String) -> Strings {
        var strings = Strings()
        var diagnostics: [Diagnostic] = []
        for (path, text) in files where path == "strings/\(language).yml" {
            strings.read(
                SourceFile(path: "Templates/" + path, text: "\(text)"), diagnostics: &diagnostics)
        }
        precondition(diagnostics.isEmpty, "The strings of \(language) cannot be read.")
        return strings
    }
}

/// The themes of functions with which a portal begins.
package enum StartingThemes {
    /// The file of a language: `Templates/themes/es.yml`; nil where the language has none.
    package static func text(of language: String) -> String? {
        EmbeddedTheme.files.first { $0.path == "themes/\(language).yml" }.map { "\($0.text)" }
    }

    /// The themes of a language, of functions whose texts are in that language.
    static func file(of language: String) -> SourceFile? {
        text(of: language).map { SourceFile(path: "Templates/themes/\(language).yml", text: $0) }
    }
}
