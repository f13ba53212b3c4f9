import Diagnostics

@testable import Templates

/// A template rendered, or what is wrong with it.
struct Rendering {
    let text: String?
    let diagnostics: [Diagnostic]

    /// Renders with data whose types are taken from its values.
    init(
        _ template: String, _ data: Data = [:], partials: [String: String] = [:],
        escaping: Escaping = .html
    ) {
        let (shape, record) = Typing(templates: [template] + partials.values).typed(data)
        self.init(template, shape, record, partials: partials, escaping: escaping)
    }

    init<Source>(
        _ template: String, _ view: View<Source>, _ source: Source,
        partials: [String: String] = [:], escaping: Escaping = .html
    ) {
        self.init(
            template, view.shape, view.record(source), partials: partials, escaping: escaping)
    }

    private init(
        _ template: String, _ shape: Shape, _ record: Record, partials: [String: String],
        escaping: Escaping
    ) {
        var sources = [TemplateSource(page: "page", template, escaping)]
        for (name, text) in partials.sorted(by: { $0.key < $1.key }) {
            sources.append(TemplateSource(page: name, text, escaping))
        }
        var diagnostics: [Diagnostic] = []
        let templates = TemplateSet(
            compiling: sources, pages: [("page", shape)], diagnostics: &diagnostics)
        self.diagnostics = diagnostics.inOrder()
        if let page = templates.page("page") {
            var bytes: [UInt8] = []
            templates.render(page, record, into: &bytes)
            text = String(decoding: bytes, as: UTF8.self)
        } else {
            text = nil
        }
    }

    /// What is wrong, one code after the other.
    var codes: [String] { diagnostics.map(\.rule.code) }

    /// What is wrong, as an author of English reads it, hints included.
    var messages: [String] {
        diagnostics.map { diagnostic in
            let place = diagnostic.range.map { "\($0.start.line):\($0.start.column): " } ?? ""
            let hint = diagnostic.hint.map { "; " + $0.text(in: .english) } ?? ""
            return place + diagnostic.message(in: .english) + hint
        }
    }
}

extension TemplateSource {
    init(page name: String, _ text: String, _ escaping: Escaping? = nil) {
        self.init(
            name: name, file: SourceFile(path: "Templates/\(name).mustache", text: text),
            escaping: escaping)
    }
}
