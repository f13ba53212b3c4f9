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
                let themes = EntryFile<ThemeFacts>(parsing: file, diagnostics: &report.diagnostics)
            else { return Topics() }
            return Topics(
                themes, isOwn: true, theme.strings, diagnostics: &report.diagnostics)
        }
        guard let file = theme.startingThemes,
            let themes = EntryFile<ThemeFacts>(parsing: file, diagnostics: &report.diagnostics)
        else { return Topics() }
        return Topics(themes, isOwn: false, theme.strings, diagnostics: &report.diagnostics)
    }

    /// What is found in the functions of a portal beside what they cite.
    struct FoundTopics: Sendable {
        var index = TopicIndex()
        let guide: FunctionGuide
        var diagnostics: [Diagnostic] = []
    }

    /// Finds the themes of all functions, and what follows from them: no themes where neither pages nor
    /// data show them and the portal has none of its own to be checked.
    func findTopics(_ topics: Topics, in portal: Portal) async -> FoundTopics {
        guard topics.isOwn || Self.showsTopics(portal.settings) else {
            return FoundTopics(guide: FunctionGuide(portal))
        }
        let agencies = Array(portal.agencies.indices)
        let slices = await agencies.concurrentSlices(jobs: options.jobs) { agencies in
            TopicReader.read(agencies, of: portal, topics)
        }
        var diagnostics: [Diagnostic] = []
        let index = TopicIndex(topics, slices, diagnostics: &diagnostics)
        var portal = portal
        portal.topicIndex = index
        return FoundTopics(index: index, guide: FunctionGuide(portal), diagnostics: diagnostics)
    }

    private static func showsTopics(_ settings: PortalSettings?) -> Bool {
        guard let settings, settings.omits(.themes), settings.omits(.related) else { return true }
        let parts = DataParts(settings)
        return parts.contains(.tables) || parts.contains(.pageJSON) || parts.contains(.rdf)
    }
}
