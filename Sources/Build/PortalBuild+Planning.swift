import Content
import Diagnostics
import Digests
import Files
import Pages
import PortalModel

/// What a portal is made of: its files one by one, read and checked, and not yet what they are
/// together.
struct PortalSources: Sendable {
    let read: ReadPortal
    let tree: SourceTree
    let settings: PortalSettings?
    let theme: Theme
    /// The day of the run.
    let today: Day
    let documents: PortalBuild.ReadDocuments
    let attachments: [AttachmentFile]
    let assets: PlannedAssets
    let topics: Topics
    let norms: EntryFile<NormFacts>?
    let withdrawals: [Withdrawal]
}

extension PortalBuild {
    /// What is to be published, when nothing is wrong with it.
    struct Plan: Sendable {
        let portal: Portal
        let withdrawals: [Withdrawal]
        let site: Site
        let tree: SourceTree
        let attachments: [Portal.Attachment]
        /// The theme's files: their address, and their bytes or where they stand.
        let embeddedAssets: [(address: String, bytes: [UInt8])]
        let ownAssets: [(address: String, path: String)]
        /// The templates that the portal has of its own, by their path.
        let ownTemplates: Set<String>
        /// Its own style sheets.
        let ownStyles: [String]
        /// The ledger as it was read; nil where there was none.
        let knownLedger: [UInt8]?
        /// The ledger as this publication leaves it.
        let ledger: [UInt8]
        /// The addresses ever published, those of this publication included.
        let addresses: Ledger
        /// What a later run compares its own input with; nil where the input could not be summed up.
        var stamp: BuildStamp?
        /// What was found while it was planned, and on its pages once they were read.
        var findings: [Diagnostic]
        /// The day of the run.
        let today: Day
        /// The next day on which the pages may be others, as the content stands.
        let nextDay: Day?
    }

    /// Checks everything, and plans what is to be published where nothing is wrong with it.
    ///
    /// - Parameters:
    ///   - input: The sum of what was read; nil where nothing is to be published.
    ///   - day: The day of the run; nil for the machine's.
    ///   - given: What is known of the addresses ever published; nil to read it.
    func plan(
        _ read: ReadPortal, _ input: Digest?, on day: Day?, after given: Ledger? = nil,
        _ report: inout Report
    ) async -> Plan {
        let own = report.diagnostics.count
        let settings = settings(read, &report)
        let theme = theme(read, settings, &report)
        // Needed only once everything is read, and independent of it.
        async let compiled = Self.compiled(theme)
        async let ledger = given.map { KnownLedger(ledger: $0) } ?? knownLedger(read)
        let sources = await sources(read, settings, theme, day ?? today(settings), &report)
        let (portal, guide) = await portal(of: sources, &report)
        let (templates, findings) = await compiled
        report.diagnostics += findings
        let pages = SitePlan(
            portal, guide: guide, theme: theme, assets: sources.assets.addresses,
            templates: templates, baseURL: options.baseURL, diagnostics: &report.diagnostics)
        let known = await ledger
        report.diagnostics += known.diagnostics
        if let failure = known.failure { report.fail(failure) }
        let site = Site(pages, after: history(of: pages, sources, known, &report))
        report.pages = site.pages.count
        report.judge(isStrict: options.isStrict)
        let found = Array(report.diagnostics.dropFirst(own))
        return publication(of: portal, on: site, sources, known, input, findings: found)
    }

    private static func compiled(_ theme: Theme) -> (PageTemplates, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        return (PageTemplates(of: theme, diagnostics: &diagnostics), diagnostics)
    }

    /// Parses and checks every file of the content by itself.
    private func sources(
        _ read: ReadPortal, _ settings: PortalSettings?, _ theme: Theme, _ today: Day,
        _ report: inout Report
    ) async -> PortalSources {
        let vocabulary = Vocabulary(theme.strings)
        settings?.review(vocabulary, diagnostics: &report.diagnostics)
        let documents = await documents(read.documents, vocabulary, today, &report)
        let tree = SourceTree(root: options.source)
        return PortalSources(
            read: read, tree: tree, settings: settings, theme: theme, today: today,
            documents: documents, attachments: await attachments(read.inventory, tree, &report),
            assets: assets(read, theme, settings, &report), topics: topics(read, theme, &report),
            norms: norms(read, &report), withdrawals: withdrawals(read, &report))
    }

    /// Makes the portal, with the norms that its texts cite and the themes of its functions.
    private func portal(
        of sources: PortalSources, _ report: inout Report
    ) async -> (portal: Portal, guide: FunctionGuide) {
        var portal = Portal(
            settings: sources.settings, drafts: sources.documents.drafts, norms: sources.norms,
            attachments: sources.attachments, assets: sources.assets.reserved,
            unreadable: sources.documents.unreadable, today: sources.today,
            isPreview: options.isPreview, folder: Inventory.content + "/",
            siteAddresses: SiteAddresses(sources.theme.strings), diagnostics: &report.diagnostics)
        // Both read the same texts, and neither what the other finds.
        let uncited = portal
        async let finding = findTopics(sources.topics, in: uncited)
        await cite(&portal, &report)
        for case .failure(let error) in sources.read.attachments { report.fail(error) }
        let found = await finding
        portal.topicIndex = found.index
        report.diagnostics += found.diagnostics
        return (portal, found.guide)
    }

    /// What is to be published, and what a later run compares itself with.
    private func publication(
        of portal: Portal, on site: Site, _ sources: PortalSources, _ known: KnownLedger,
        _ input: Digest?, findings: [Diagnostic]
    ) -> Plan {
        let (inventory, assets) = (sources.read.inventory, sources.assets)
        let today = sources.today
        let calendar = calendar(of: site, sources)
        let ledger = site.history.ledger.bytes
        return Plan(
            portal: portal, withdrawals: sources.withdrawals, site: site, tree: sources.tree,
            attachments: portal.attachments,
            embeddedAssets: assets.texts + site.serverFiles(for: assets.addresses.values.sorted()),
            ownAssets: assets.copies,
            ownTemplates: Set(inventory.themeTexts),
            ownStyles: inventory.themeAssets.filter { $0.hasSuffix(".css") },
            knownLedger: known.bytes, ledger: ledger, addresses: site.history.ledger,
            stamp: input.map { input in
                BuildStamp(
                    input: Self.sum(input, ledger: ledger), pages: site.pages.count,
                    days: DaySpan(around: today, in: calendar), findings: findings)
            },
            findings: findings, today: today, nextDay: calendar.next(after: today))
    }

    /// The days on which the pages may become others, as the content stands.
    private func calendar(of site: Site, _ sources: PortalSources) -> DayCalendar {
        var calendar = sources.documents.calendar
        for provenance in site.history.provenances { calendar.note(provenance.reviewDue) }
        for day in site.turningDays(around: sources.today) { calendar.note(day) }
        return calendar
    }
}
