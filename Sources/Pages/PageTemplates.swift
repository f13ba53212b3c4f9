package import Diagnostics
package import Templates

/// The compiled templates of a theme, by their names.
package struct PageTemplates: Sendable {
    private let set: TemplateSet
    private let templates: [String: TemplateSet.Page]

    /// A template that is rendered before the pages, and stands in them as a value.
    enum Block: String, CaseIterable {
        /// The head of every page.
        case header = "site-header"
        /// The foot of every page.
        case footer = "site-footer"
        /// A function in the menus of functions' pages.
        case menuItem = "menu-item"

        fileprivate var shape: Shape {
            switch self {
            case .header, .footer: PortalFrame.blockShape
            case .menuItem: MenuItem.view.shape
            }
        }
    }

    /// The name of each template, with the names it may use.
    fileprivate static var shapes: [(template: String, shape: Shape)] {
        Page.shapes.map { ($0.name, $0) } + Block.allCases.map { ($0.rawValue, $0.shape) }
    }

    /// Compiles the templates of a theme and checks them against the data of their pages.
    package init(of theme: Theme, diagnostics: inout [Diagnostic]) {
        let shapes = Self.shapes
        set = TemplateSet(compiling: theme.templates, pages: shapes, diagnostics: &diagnostics)
        templates = Dictionary(
            uniqueKeysWithValues: shapes.compactMap { [set] name, _ in
                set.page(name).map { (name, $0) }
            })
    }

    /// The template of a block; nil where templates have errors.
    subscript(block: Block) -> TemplateSet.Page? { templates[block.rawValue] }

    /// Renders a page whose template was compiled without errors.
    func render(_ content: PageContent, into output: inout [UInt8]) {
        set.render(sound(templates[content.template]), content.record, into: &output)
    }

    /// Renders a block whose template was compiled without errors.
    func render(_ block: Block, _ record: Record, into output: inout [UInt8]) {
        set.render(sound(self[block]), record, into: &output)
    }

    /// Renders a block once for each record; returns where each ends in `output`.
    func render(_ block: Block, each records: [Record], into output: inout [UInt8]) -> [Int] {
        set.render(sound(self[block]), each: records, into: &output)
    }

    /// Where the byte of a page comes from that is at an offset; nil past its end.
    func origin(of offset: Int, in content: PageContent) -> PageOrigin? {
        set.origin(of: offset, in: sound(templates[content.template]), content.record)
    }

    /// Where the byte of a block comes from that is at an offset; nil past its end.
    func origin(of offset: Int, in block: Block, _ record: Record) -> PageOrigin? {
        set.origin(of: offset, in: sound(self[block]), record)
    }

    private func sound(_ page: TemplateSet.Page?) -> TemplateSet.Page {
        guard let page else {
            preconditionFailure("A page was rendered although its template has errors.")
        }
        return page
    }
}

/// The names that each template may use, for `vitrina template check`.
package enum TemplateReference {
    /// The templates of pages in their order, each with its names.
    package static func names(
        in theme: Theme, diagnostics: inout [Diagnostic]
    ) -> [(template: String, names: [TemplateName])] {
        let shapes = PageTemplates.shapes
        let set = TemplateSet(
            compiling: theme.templates, pages: shapes, diagnostics: &diagnostics)
        return shapes.map { ($0.template, set.names(of: $0.template)) }
    }
}
