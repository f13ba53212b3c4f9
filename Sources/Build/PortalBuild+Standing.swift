import Content
import Diagnostics
import Digests
import Files

/// Whether the site stands there already as it would be published.
extension PortalBuild {
    /// What decides the pages beside the portal's files.
    func settings(_ program: Digest?) -> String {
        "vitrina\t\(program?.hex ?? "")\t\(options.baseURL ?? "")"
    }

    /// The sum of the input with that of the ledger.
    static func sum(_ input: Digest, ledger: [UInt8]) -> String {
        Digest(of: Array(input.hex.utf8) + Array(Digest(of: ledger).hex.utf8)).hex
    }

    /// Whether the output holds, untouched, what a run with this input published, and it is known
    /// what the run had to say.
    func stands(
        _ portal: ReadPortal, _ input: Digest, _ report: inout Report
    ) async -> Bool {
        guard case .success(let ledger)? = portal.ledger?.bytes,
            let site = PublishedSite(options.output),
            let stamp = site.record(.build).flatMap({ BuildStamp($0) }),
            stamp.input == Self.sum(input, ledger: ledger), !report.diagnostics.hasErrors,
            site.record(.ledger) == ledger
        else { return false }
        let settings = settingsAlone(portal)
        let today = options.today ?? today(settings)
        guard stamp.days.contains(today), let findings = stamp.findings ?? kept(stamp, today),
            let suspects = site.suspects,
            await suspects.concurrentSlices(jobs: options.jobs, { site.holds($0) })
                .allSatisfy(\.self)
        else { return false }
        report.severities = settings?.severities ?? Severities()
        report.diagnostics += findings
        report.pages = stamp.pages
        report.judge(isStrict: options.isStrict)
        return true
    }

    /// What was found by a run with this stamp on this day; nil where nobody knows.
    private func kept(_ stamp: BuildStamp, _ today: Day) -> [Diagnostic]? {
        guard let path = options.memory else { return nil }
        let bytes = CacheFile(path).read(limit: FindingsMemory.sizeLimit)
        return FindingsMemory(bytes, key: stamp.key(on: today))?.findings
    }

    /// Keeps what was found, where the next run would find the same: one that changed the ledger has
    /// said what no later one will.
    func keepFindings(of plan: Plan) {
        guard let path = options.memory, let stamp = plan.stamp, stamp.findings == nil,
            plan.knownLedger == plan.ledger, plan.findings.count <= FindingsMemory.countLimit
        else { return }
        let memory = FindingsMemory(key: stamp.key(on: plan.today), findings: plan.findings)
        // Without them the next run takes longer, and that is all.
        try? CacheFile(path).replace(with: memory.bytes)
    }

    /// The settings, for the day of the run and the severities alone.
    private func settingsAlone(_ portal: ReadPortal) -> PortalSettings? {
        guard let bytes = try? portal.texts[Inventory.settings]?.bytes.get() else { return nil }
        var ignored: [Diagnostic] = []
        return SourceFile.decoding(bytes, path: Inventory.settings, diagnostics: &ignored)
            .flatMap { PortalSettings(parsing: $0, diagnostics: &ignored) }
    }
}
