import Diagnostics
import Templates

/// Data with everything that templates can use, and with signs by which values are known again.
private struct Sample: Sendable {
    /// Signs that mean something in HTML, each behind a byte that no template can hold.
    static let words = "\u{1}<\u{1}>\u{1}\"\u{1}'\u{1}&\u{1}="

    var title = words
    var note: String?
    var count = 42
    var body = Array("<b>\u{2}</b>".utf8)
    var aside: [UInt8]?
    var json: [UInt8]? = Array("{\"a\":\"\u{4}\"}".utf8)
    var address = "https://ejemplo.gov.co/?\u{3}&b=2"
    var link: String?
    var isOn = true
    var names: [String] = []
    var branches: [Sample] = []

    /// Long names for what can be repeated within itself, so that a short input does not double
    /// too often.
    static let view: View<Sample> = View(
        "sample",
        [
            .text("title", "Un texto") { $0.title },
            .optionalText("note", "Un texto que puede faltar") { $0.note },
            .number("count", "Un número") { $0.count },
            .html("body", "HTML") { $0.body },
            .optionalHTML("aside", "HTML que puede faltar") { $0.aside },
            .optionalJSON("json", "JSON-LD que puede faltar") { $0.json },
            .address("url", "Una dirección") { $0.address },
            .optionalAddress("link", "Una dirección que puede faltar") { $0.link },
            .flag("on", "Un sí o no") { $0.isOn },
            .texts("names_of_all_the_things", "Textos") { $0.names },
            .list("branches_of_the_tree", "Ramas", of: { view }) { $0.branches },
            .optionalRecord("first", "La primera rama", of: { view }) { $0.branches.first },
        ])

    static let full: Sample = {
        var leaf = Sample(isOn: false)
        leaf.title = ""
        var branch = Sample(aside: [], link: "", names: [words])
        branch.branches = [leaf]
        var sample = Sample(note: words, aside: Array("<i>\u{2}</i>".utf8), link: "\u{3}../a.html")
        sample.names = [words, ""]
        sample.branches = [branch, leaf]
        return sample
    }()

    static let records = [view.record(Sample(isOn: false)), view.record(full)]
}

/// Compiles a template and up to three partials, which null bytes part, and renders them.
func examineTemplate(_ input: [UInt8]) -> Bool {
    guard let first = input.first else { return false }
    let escaping: Escaping = first & 1 == 0 ? .html : first & 2 == 0 ? .xml : .none
    let parts = input.dropFirst().split(
        separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
    var sources: [TemplateSource] = []
    for (name, bytes) in zip(["page", "p", "q", "r"], parts) {
        // The signs of the data are not the template's to use.
        guard !bytes.contains(where: { (1...4).contains($0) }),
            !String(decoding: bytes, as: UTF8.self).contains("%01")
        else { return false }
        guard let file = sourceFile(bytes, path: "Templates/\(name).mustache") else { return true }
        sources.append(TemplateSource(name: name, file: file, escaping: escaping))
    }
    var diagnostics: [Diagnostic] = []
    let templates = TemplateSet(
        compiling: sources, pages: [("page", Sample.view.shape)], diagnostics: &diagnostics)
    for source in sources {
        examine(diagnostics.filter { $0.path == source.file.path }, in: source.file)
    }
    let page = templates.page("page")
    promise((page == nil) == diagnostics.hasErrors, "A page is rendered unless it has errors.")
    promise(!templates.names(of: "page").isEmpty, "The names of a page are known.")
    guard let page else { return true }
    for record in Sample.records {
        var output: [UInt8] = []
        templates.render(page, record, into: &output)
        promise(String(validating: output, as: UTF8.self) != nil, "What is rendered is UTF-8.")
        switch escaping {
        case .html:
            examineEscaping(of: output)
            RenderedPage.examine(output)
        case .xml: examineEscaping(of: output)
        case .none: break
        }
    }
    return true
}

/// No sign of a text stands in a page as markup.
private func examineEscaping(of output: [UInt8]) {
    let markup = "<>\"'".utf8
    for index in output.indices.dropLast() where output[index] == 1 {
        promise(!markup.contains(output[index + 1]), "A text is escaped.")
        promise(
            output[index + 1] != UInt8(ascii: "&")
                || ["&lt;", "&gt;", "&quot;", "&#39;", "&amp;"].contains {
                    output[(index + 1)...].starts(with: $0.utf8)
                }, "A text is escaped by references.")
    }
}
