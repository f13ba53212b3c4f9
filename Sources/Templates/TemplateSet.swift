package import Diagnostics

/// The templates of a portal, checked against the data of their pages and ready to be rendered.
///
/// It is immutable: any number of tasks may render with it concurrently.
package struct TemplateSet: Sendable {
    /// The template of a page; only valid for the set that returned it.
    package struct Page: Sendable {
        /// The name of the template.
        package let name: String
        fileprivate let program: Int
        fileprivate let frame: Int
    }

    private let pages: [String: Page]
    private let shapes: [(template: String, shape: Shape, uses: Set<NameUse>)]
    private let code: Code
    private let isSound: Bool
    private let sources: [TemplateSource]

    /// Compiles and checks every template.
    ///
    /// - Parameters:
    ///   - sources: The templates, each with another name.
    ///   - pages: The templates of pages, each with the shape of its record.
    ///   - diagnostics: What is wrong with the templates is appended here.
    package init(
        compiling sources: [TemplateSource], pages: [(template: String, shape: Shape)],
        diagnostics: inout [Diagnostic]
    ) {
        var problems: [Diagnostic] = []
        var overrideCount = 0
        var sources = sources
        for index in sources.indices { sources[index].number = index }
        let templates = sources.map {
            Parser.parse($0, overrideCount: &overrideCount, diagnostics: &problems)
        }
        var compiler = Compiler(templates)
        var found: [String: Page] = [:]
        for (name, shape) in pages {
            guard let template = compiler.templates[name] else {
                problems.append(compiler.missing(page: name))
                continue
            }
            let program = compiler.compilePage(template, shape)
            found[name] = Page(name: name, program: program, frame: compiler.frame(of: shape))
        }
        compiler.checkEnds()
        problems += compiler.diagnostics
        diagnostics += problems
        isSound = !problems.hasErrors
        self.pages = found
        shapes = pages.map { name, shape in
            (name, shape, found[name].map { compiler.uses($0.program) } ?? [])
        }
        code = Code(compiler)
        self.sources = sources
    }

    /// Returns the template of a page; nil where it was not declared as one, or where any template
    /// has errors, because one that is wrong may be included in all.
    package func page(_ template: String) -> Page? { isSound ? pages[template] : nil }

    /// Renders one page and appends it to `output`.
    package func render(_ page: Page, _ record: Record, into output: inout [UInt8]) {
        code.render(page.program, frame: page.frame, record, into: &output)
    }

    /// Returns the origin of the byte at an offset of a page; nil past the end.
    ///
    /// The page is rendered again up to there: this is for places where something is wrong.
    package func origin(of offset: Int, in page: Page, _ record: Record) -> PageOrigin? {
        var renderer = Renderer(code)
        guard
            let origin = renderer.origin(
                of: offset, program: page.program, frame: page.frame, record)
        else { return nil }
        return PageOrigin(
            file: sources[origin.template].file, range: origin.range,
            offsetInValue: origin.offsetInValue)
    }

    /// Renders a template once for each record, one after the other, and appends the results to
    /// `output`.
    ///
    /// - Returns: The offset in `output` at which each result ends.
    package func render(_ page: Page, each records: [Record], into output: inout [UInt8]) -> [Int] {
        var renderer = Renderer(code)
        var ends: [Int] = []
        ends.reserveCapacity(records.count)
        for record in records {
            renderer.render(page.program, frame: page.frame, record, into: &output)
            ends.append(output.count)
        }
        return ends
    }

    /// Returns the names that a page's template may use, in the order in which they should be
    /// printed.
    ///
    /// The names nested in a name follow it, unless they were already listed around it.
    package func names(of template: String) -> [TemplateName] {
        guard let page = shapes.first(where: { $0.template == template }) else { return [] }
        return TemplateName.all(in: page.shape, uses: page.uses)
    }
}

extension Compiler {
    fileprivate func missing(page name: String) -> Diagnostic {
        Diagnostic(
            .missingTemplate, name, path: "",
            hint: name.nearMiss(in: templates.keys.sorted()).map(Hint.didYouMean))
    }

    /// Returns the names that a program and all that it includes use.
    fileprivate func uses(_ program: Int) -> Set<NameUse> {
        var uses: Set<NameUse> = []
        for program in reaches(program).union([program]) {
            for use in programs[program].uses {
                uses.insert(NameUse(shape: ObjectIdentifier(shapes[use.frame]), field: use.field))
            }
        }
        return uses
    }
}
