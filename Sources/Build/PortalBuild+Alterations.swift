import Diagnostics
import Files

/// What somebody did by hand to a site since it was published, which the next publication undoes.
extension PortalBuild {
    /// What stands in the output and may not be as it was published.
    struct Alterations: Sendable {
        fileprivate let site: PublishedSite
        /// The files that are gone, of another size, or not the site's.
        fileprivate let paths: [String]
        /// Those of which only their bytes can tell.
        fileprivate let suspects: [PublishedSite.Suspect]
    }

    /// Looks at the output before anything is written; nil where no published site stands there.
    ///
    /// To look takes little time, and can be done while pages are planned.
    func lookForAlterations() async -> Alterations? {
        guard let site = PublishedSite(options.output), site.record(.preview) == nil,
            let found = site.alterations
        else { return nil }
        return Alterations(site: site, paths: found.paths, suspects: found.suspects)
    }

    /// The files that somebody altered, in order; asked before the site is replaced.
    ///
    /// - Parameter files: What the new site has: what is the same in both needs no second look.
    func names(of found: Alterations?, besides files: [PublishedFile]) async -> [String] {
        guard let found else { return [] }
        guard !found.suspects.isEmpty else { return found.paths.sorted() }
        let same = Set(files.lazy.filter { $0.outcome == .unchanged }.map(\.path))
        let open = found.suspects.filter { !same.contains($0.path) }
        let slices = await open.concurrentSlices(jobs: options.jobs) { suspects in
            suspects.filter { !found.site.holds(CollectionOfOne($0)) }.map(\.path)
        }
        return (found.paths + slices.flatMap(\.self)).sorted()
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
