import Content
package import Diagnostics
import Files
import Pages
import Templates

/// The names that one template may use.
package struct TemplateListing: Sendable {
    package let template: String
    package let names: [Name]

    /// One name, as it is listed.
    package struct Name: Sendable {
        package let name: String
        /// How many names stand around it.
        package let depth: Int
        package let kind: Wording
        package let isOptional: Bool
        package let summary: String
        package let isUsed: Bool
    }
}

extension PortalBuild {
    /// Checks the portal's templates, and lists what each may use.
    package func templateNames(_ report: inout Report) async -> [TemplateListing] {
        let tree = SourceTree(root: options.source)
        do throws(FileError) {
            var inventory = try await Inventory(
                of: tree, jobs: options.jobs, diagnostics: &report.diagnostics)
            // What is wrong with the content is not asked for here.
            report.diagnostics.removeAll { !$0.path.hasPrefix(Inventory.theme) }
            (inventory.documents, inventory.attachments) = ([], [])
            let read = await ReadPortal(inventory, of: tree, jobs: options.jobs)
            let settings = settings(read, &report)
            report.diagnostics.removeAll { !$0.path.hasPrefix(Inventory.theme) }
            let theme = theme(read, settings, &report)
            let names = TemplateReference.names(in: theme, diagnostics: &report.diagnostics)
            report.settle()
            return names.map { entry in
                TemplateListing(
                    template: entry.template,
                    names: entry.names.map { name in
                        .init(
                            name: String(name.path.split(separator: ".").last ?? "."),
                            depth: name.depth, kind: name.kind, isOptional: name.isOptional,
                            summary: name.summary, isUsed: name.isUsed)
                    })
            }
        } catch {
            report.fail(error)
            return []
        }
    }
}
