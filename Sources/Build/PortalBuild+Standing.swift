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

    /// Whether the output holds, untouched, what a run with this input published, and the run had
    /// nothing to say that this one could not repeat.
    func stands(_ portal: ReadPortal, _ input: Digest, _ report: inout Report) -> Bool {
        guard case .success(let ledger)? = portal.ledger?.bytes,
            let site = PublishedSite(options.output),
            let stamp = site.record(.build).flatMap({ BuildStamp($0) }),
            let findings = stamp.findings, stamp.input == Self.sum(input, ledger: ledger),
            !report.diagnostics.hasErrors, site.record(.ledger) == ledger
        else { return false }
        let settings = settingsAlone(portal)
        guard stamp.days.contains(options.today ?? today(settings)), site.isIntact else {
            return false
        }
        report.severities = settings?.severities ?? Severities()
        report.diagnostics += findings
        report.pages = stamp.pages
        report.judge(isStrict: options.isStrict)
        return true
    }

    /// The settings, for the day of the run and the severities alone.
    private func settingsAlone(_ portal: ReadPortal) -> PortalSettings? {
        guard let bytes = try? portal.texts[Inventory.settings]?.bytes.get() else { return nil }
        var ignored: [Diagnostic] = []
        return SourceFile.decoding(bytes, path: Inventory.settings, diagnostics: &ignored)
            .flatMap { PortalSettings(parsing: $0, diagnostics: &ignored) }
    }
}
