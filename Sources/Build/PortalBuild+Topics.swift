import Content
import Diagnostics
import Pages
import PortalModel

/// Themes: read once, and looked for in the functions of many agencies at once.
extension PortalBuild {
    /// The themes of the portal: its own, or those with which one begins.
    func topics(_ portal: ReadPortal, _ theme: Theme, _ report: inout Report) -> Topics {
        if portal.inventory.hasThemes {
            guard let file = text(Inventory.themes, portal, &report),
                let themes = EntryFile(parsing: file, of: .themes, diagnostics: &report.diagnostics)
            else { return Topics() }
            return Topics(
                themes, isOwn: true, theme.strings, diagnostics: &report.diagnostics)
        }
        guard let file = theme.startingThemes,
            let themes = EntryFile(parsing: file, of: .themes, diagnostics: &report.diagnostics)
        else { return Topics() }
        return Topics(themes, isOwn: false, theme.strings, diagnostics: &report.diagnostics)
    }

    /// Finds the themes of all functions; none where neither pages nor data show them and the
    /// portal has no themes of its own to be checked.
    func topicIndex(
        of portal: Portal, _ topics: Topics, _ report: inout Report
    ) async -> TopicIndex {
        guard topics.isOwn || Self.showsTopics(portal.settings) else { return TopicIndex() }
        let agencies = Array(portal.agencies.indices)
        let slices = await agencies.concurrentSlices(jobs: options.jobs) { agencies in
            TopicReader.read(agencies, of: portal, topics)
        }
        return TopicIndex(topics, slices, diagnostics: &report.diagnostics)
    }

    private static func showsTopics(_ settings: PortalSettings?) -> Bool {
        guard let settings, settings.omits("themes"), settings.omits("related") else { return true }
        let parts = DataParts(settings)
        return parts.contains(.tables) || parts.contains(.pageJSON) || parts.contains(.rdf)
    }
}
