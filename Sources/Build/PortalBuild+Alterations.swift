import Diagnostics
import Files

/// What somebody did by hand to a site since it was published, which the next publication undoes.
extension PortalBuild {
    /// The files of the output that are not as they were published, in order.
    var alterations: [String] {
        get async {
            guard let site = PublishedSite(options.output), site.record(.preview) == nil,
                let found = site.alterations
            else { return [] }
            let slices = await found.suspects.concurrentSlices(jobs: options.jobs) { suspects in
                suspects.filter { !site.holds(CollectionOfOne($0)) }.map(\.path)
            }
            return (found.paths + slices.flatMap(\.self)).sorted()
        }
    }

    /// Names what was put right.
    func warn(of altered: [String], _ report: inout Report) {
        guard !altered.isEmpty else { return }
        let rest = altered.count - Self.namedLimit
        report.diagnostics.append(
            Diagnostic(
                .outputAltered, altered.prefix(Self.namedLimit).joined(separator: ", "),
                rest > 0 ? " (y \(rest) más)" : "", rest > 0 ? " (and \(rest) more)" : "",
                path: options.output))
    }

    /// How many files are named before the rest is counted.
    private static let namedLimit = 5
}
