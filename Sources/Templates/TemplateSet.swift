package import Diagnostics

/// The templates of a portal, checked against the data of their pages and ready to be rendered.
///
/// Immutable: any number of tasks may render with it at once.
package struct TemplateSet: Sendable {
    /// A template that pages are rendered with; only valid for the set that gave it.
    package struct Page: Sendable {
        package let name: String
    }

    /// Compiles and checks every template; all that is wrong is appended to `diagnostics`.
    ///
    /// - Parameter pages: the templates that pages ask for, each with the shape of its record.
    package init(
        compiling sources: [TemplateSource], pages: [(template: String, shape: Shape)],
        diagnostics: inout [Diagnostic]
    ) {
    }

    /// The template of that name; nil where it has errors or no page was declared for it.
    package func page(_ template: String) -> Page? { nil }

    /// Renders one page and appends it to `output`.
    package func render(_ page: Page, _ record: Record, into output: inout [UInt8]) {
    }

    /// What a page's template may use, in the order in which it should be printed.
    package func names(of template: String) -> [TemplateName] { [] }
}

/// A name that a template may use.
package struct TemplateName: Sendable, Equatable {
    /// With the names around it: `agency.title`.
    package let path: String
    /// How many names stand around it.
    package let depth: Int
    package let kind: Wording
    package let isOptional: Bool
    package let summary: String
    /// Whether the template, or a partial it includes, uses it now.
    package let isUsed: Bool
}
