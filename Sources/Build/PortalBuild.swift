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
        if let portal = await read(&report) {
            var plan = await plan(portal, nil, on: options.today, &report)
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
        var plan = await plan(portal, input, on: options.today, &report)
        guard report.outcome == .success else {
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
