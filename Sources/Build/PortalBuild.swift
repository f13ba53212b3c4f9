import Content
import Diagnostics
import Digests
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
        if let portal = await read(&report),
            var plan = await plan(portal, nil, on: options.today, &report)
        {
            if report.outcome == .success { await review(&plan, &report) }
            if let external { await askOutside(plan, external, &report) }
        }
        report.settle()
        return report
    }

    /// Publishes the portal, unless it has errors, or stands there already as it would be published.
    package func publish() async -> Report {
        keepFreedMemory()
        var report = Report()
        guard let portal = await read(&report) else {
            report.settle()
            return report
        }
        if options.isPreview { return await preview(portal, report) }
        let input = portal.digest(with: settings(digestOfProgram()))
        if let input, await stands(portal, input, &report) {
            discardLedgerDraft()
            report.settle()
            return report
        }
        async let found = lookForAlterations()
        guard var plan = await plan(portal, input, on: options.today, &report),
            report.outcome == .success
        else {
            report.settle()
            return report
        }
        let alterations = await found
        do throws(FileError) {
            try await publish(&plan, over: alterations, &report)
            if report.outcome == .success { keepFindings(of: plan) }
            discardLedgerDraft()
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

    /// Lists and reads everything; nil, with diagnostics, where there is nothing to read.
    func read(_ report: inout Report) async -> ReadPortal? {
        do throws(FileError) {
            let tree = SourceTree(root: options.source)
            let inventory = try await Inventory(
                of: tree, jobs: options.jobs, diagnostics: &report.diagnostics)
            guard tree.isFolder(Inventory.content) else {
                // That there is no folder is said; that nothing stands in it would only repeat it.
                report.judge(isStrict: options.isStrict)
                return nil
            }
            return await ReadPortal(inventory, of: tree, jobs: options.jobs)
        } catch {
            report.fail(error)
            return nil
        }
    }

    /// Checks everything; nil where there is nothing to plan with.
    ///
    /// - Parameters:
    ///   - input: The sum of what was read; nil where nothing is to be published.
    ///   - day: The day of the run; nil for the machine's.
    ///   - given: What is known of the addresses ever published; nil to read it.
    func plan(
        _ read: ReadPortal, _ input: Digest?, on day: Day?, after given: Ledger? = nil,
        _ report: inout Report
    ) async -> Plan? {
        let own = report.diagnostics.count
        let settings = settings(read, &report)
        let theme = theme(read, settings, &report)
        // Needed only once everything is read, and independent of it.
        async let compiled = Self.compiled(theme)
        async let ledger = given.map { KnownLedger(ledger: $0) } ?? knownLedger(read)
        let today = day ?? today(settings)
        let vocabulary = Vocabulary(theme.strings)
        settings?.review(vocabulary, diagnostics: &report.diagnostics)
        let parsed = await documents(read.documents, vocabulary, today, &report)
        let inventory = read.inventory
        let tree = SourceTree(root: options.source)
        let attachments = await attachments(inventory, tree, &report)
        let assets = assets(read, theme, settings, &report)
        let topics = topics(read, theme, &report)
        let norms = norms(read, &report)
        var portal = Portal(
            settings: settings, drafts: parsed.drafts, norms: norms, attachments: attachments,
            assets: assets.reserved, unreadable: parsed.unreadable, today: today,
            isPreview: options.isPreview, folder: Inventory.content + "/",
            siteAddresses: SiteAddresses(theme.strings),
            diagnostics: &report.diagnostics)
        // Both read the same texts, and neither what the other finds.
        let uncited = portal
        async let finding = findTopics(topics, in: uncited)
        await cite(&portal, &report)
        for case .failure(let error) in read.attachments { report.fail(error) }
        let foundTopics = await finding
        portal.topicIndex = foundTopics.index
        report.diagnostics += foundTopics.diagnostics
        let (templates, findings) = await compiled
        report.diagnostics += findings
        let pages = SitePlan(
            portal, guide: foundTopics.guide, theme: theme, assets: assets.addresses,
            templates: templates, baseURL: options.baseURL, diagnostics: &report.diagnostics)
        let withdrawals = withdrawals(read, &report)
        let known = await ledger
        report.diagnostics += known.diagnostics
        if let failure = known.failure { report.fail(failure) }
        let history = history(
            of: pages, read, known, withdrawals, unreadable: parsed.unreadable,
            others: assets.reserved.map(\.address), today, &report)
        let site = Site(pages, after: history)
        var calendar = parsed.calendar
        for provenance in history.provenances { calendar.note(provenance.reviewDue) }
        for day in site.turningDays(around: today) { calendar.note(day) }
        report.pages = site.pages.count
        report.judge(isStrict: options.isStrict)
        let found = Array(report.diagnostics.dropFirst(own))
        let bytes = history.ledger.bytes
        return Plan(
            portal: portal, withdrawals: withdrawals, site: site, tree: tree,
            attachments: portal.attachments,
            embeddedAssets: assets.texts + site.serverFiles(for: assets.addresses.values.sorted()),
            ownAssets: assets.copies,
            ownTemplates: Set(inventory.themeTexts),
            ownStyles: inventory.themeAssets.filter { $0.hasSuffix(".css") },
            knownLedger: known.bytes, ledger: bytes, addresses: history.ledger,
            stamp: input.map { input in
                BuildStamp(
                    input: Self.sum(input, ledger: bytes), pages: site.pages.count,
                    days: DaySpan(around: today, in: calendar), findings: found)
            },
            findings: found, today: today, nextDay: calendar.next(after: today))
    }

    /// Compares what is planned with what ever was published.
    ///
    /// Where the ledger cannot be read, or the settings that choose the words of all addresses, nothing
    /// is published: the pages are compared with nothing, and that is no second error.
    private func history(
        of pages: SitePlan, _ read: ReadPortal, _ known: KnownLedger, _ withdrawals: [Withdrawal],
        unreadable: Set<String>, others: [String], _ today: Day, _ report: inout Report
    ) -> History {
        let portal = pages.portal
        guard known.isSound, portal.settings != nil || !read.inventory.hasSettings else {
            var ignored = Report()
            return compare(
                pages, read, KnownLedger(), [], unreadable: unreadable, others: [], today, &ignored)
        }
        let addresses = portal.siteAddresses
        return compare(
            pages, read, known, withdrawals, unreadable: unreadable,
            others: others + addresses.serverFiles.addresses + addresses.data.unpromised, today,
            &report)
    }

    private static func compiled(_ theme: Theme) -> (PageTemplates, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        return (PageTemplates(of: theme, diagnostics: &diagnostics), diagnostics)
    }

    /// The machine's day at the portal's offset from UTC.
    func today(_ settings: PortalSettings?) -> Day {
        let offset = settings?.facts.utcOffset?.minutes ?? -300
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

    /// Decides whether what was found, as grave as the portal says, lets it be published.
    mutating func judge(isStrict: Bool) {
        severities.apply(to: &diagnostics)
        guard outcome == .success else { return }
        let limit: Severity = isStrict ? .warning : .error
        if diagnostics.contains(where: { $0.severity >= limit }) { outcome = .contentErrors }
    }

    /// Puts the findings in order, each as grave as the portal says.
    mutating func settle() {
        severities.apply(to: &diagnostics)
        diagnostics = diagnostics.inOrder()
    }
}
