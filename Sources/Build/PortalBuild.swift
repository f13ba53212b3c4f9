import Content
import Diagnostics
import Files
import Pages
import PortalModel

/// One run: reads a portal, checks it, and publishes it.
package struct PortalBuild: Sendable {
    let options: BuildOptions
    /// Called with each step's name and how much of it is done, from any task.
    let progress: @Sendable (Step, _ done: Int, _ total: Int) -> Void

    /// What a run is busy with.
    package enum Step: Sendable {
        case reading, writing, asking
    }

    package init(
        _ options: BuildOptions,
        progress: @escaping @Sendable (Step, _ done: Int, _ total: Int) -> Void = { _, _, _ in }
    ) {
        self.options = options
        self.progress = progress
    }

    /// Finds everything that is wrong with the portal, and writes nothing there.
    ///
    /// - Parameter external: What is asked about addresses outside; nil to ask the network for
    ///   nothing.
    package func check(external: ExternalCheck? = nil) async -> Report {
        var report = Report()
        let plan = await plan(&report)
        if let external, let plan { await askOutside(plan.portal, external, &report) }
        report.settle()
        return report
    }

    /// Publishes the portal, unless it has errors.
    package func publish() async -> Report {
        keepFreedMemory()
        var report = Report()
        guard let plan = await plan(&report), report.outcome == .success else {
            report.settle()
            return report
        }
        do throws(FileError) {
            try await publish(plan, &report)
        } catch {
            report.fail(error)
        }
        report.kept = Kept(plan)
        report.settle()
        return report
    }

    /// What is to be published, when nothing is wrong with it.
    struct Plan: Sendable {
        let portal: Portal
        let site: Site
        let tree: SourceTree
        let attachments: [Portal.Attachment]
        /// The theme's files: their address, and their bytes or where they stand.
        let embeddedAssets: [(address: String, bytes: [UInt8])]
        let ownAssets: [(address: String, path: String)]
    }

    /// Reads and checks everything; nil where there is nothing to plan with.
    private func plan(_ report: inout Report) async -> Plan? {
        do throws(FileError) {
            return try await planned(&report)
        } catch {
            report.fail(error)
            return nil
        }
    }

    private func planned(_ report: inout Report) async throws(FileError) -> Plan? {
        let tree = SourceTree(root: options.source)
        let inventory = try await Inventory(
            of: tree, jobs: options.jobs, diagnostics: &report.diagnostics)
        guard tree.isFolder(Inventory.content) else {
            // That there is no folder is said; that nothing stands in it would only repeat it.
            report.judge(isStrict: options.isStrict)
            return nil
        }
        let settings = settings(inventory, tree, &report)
        let theme = theme(inventory, tree, settings, &report)
        // Needed only once everything is read, and independent of it.
        async let compiled = Self.compiled(theme)
        let today = options.today ?? today(settings)
        let read = await documents(inventory, tree, Vocabulary(theme.strings), today, &report)
        let portal = Portal(
            settings: settings, drafts: read.drafts,
            attachments: inventory.attachments.map { String($0.dropFirst(8)) },
            unreadable: read.unreadable, folder: Inventory.content + "/",
            words: Portal.PathWords(theme.strings), diagnostics: &report.diagnostics)
        let (templates, findings) = await compiled
        report.diagnostics += findings
        let site = Site(
            portal, theme: theme, templates: templates, baseURL: options.baseURL,
            diagnostics: &report.diagnostics)
        report.pages = site.pages.count
        report.judge(isStrict: options.isStrict)
        let assets = theme.strings["path_assets"] + "/"
        return Plan(
            portal: portal, site: site, tree: tree, attachments: portal.attachments,
            embeddedAssets: theme.assets.map { (assets + $0.name, $0.bytes) },
            ownAssets: inventory.themeAssets.map {
                (assets + String($0.dropFirst("Templates/assets/".utf8.count)), $0)
            })
    }

    private static func compiled(_ theme: Theme) -> (PageTemplates, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        return (PageTemplates(of: theme, diagnostics: &diagnostics), diagnostics)
    }

    private func today(_ settings: PortalSettings?) -> Day {
        let offset = settings?.fields.text(.utcOffset).flatMap { UTCOffset($0)?.minutes } ?? -300
        let seconds = options.now + offset * 60
        return Day(daysSince1970: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    }
}

extension Report {
    /// Takes in what the disk failed to do.
    mutating func fail(_ error: FileError) {
        diagnostics.append(error.diagnostic())
        outcome =
            error.isRefusal ? .refused : error.isMissing ? .contentErrors : .diskFailure
    }

    /// Decides whether what was found lets the portal be published.
    mutating func judge(isStrict: Bool) {
        guard outcome == .success else { return }
        let limit: Severity = isStrict ? .warning : .error
        if diagnostics.contains(where: { $0.severity >= limit }) { outcome = .contentErrors }
    }

    /// Puts the findings in order.
    mutating func settle() { diagnostics = diagnostics.inOrder() }
}
