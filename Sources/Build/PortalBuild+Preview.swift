import Diagnostics
import Files

/// A site to be looked at before it is published.
extension PortalBuild {
    /// Makes a preview in a folder of its own, and leaves everything else as it is.
    func preview(_ portal: ReadPortal, _ begun: Report) async -> Report {
        var report = begun
        if var plan = await plan(portal, nil, on: options.today, &report),
            report.outcome == .success
        {
            do throws(FileError) {
                try await publish(&plan, &report)
            } catch {
                report.fail(error)
            }
            report.kept = Kept(plan)
        }
        report.settle()
        return report
    }

    /// Where a preview may not stand: where the portal is published, unless it is said otherwise; nil
    /// for a publication.
    var publishedFolder: String? { options.isPreview ? options.source + "/Output" : nil }

    /// What a site keeps beside its files.
    func records(of plan: Plan) -> [SiteRecord] {
        if options.isPreview { return [SiteRecord(.preview, Array("vitrina-preview\t1\n".utf8))] }
        let stamp = plan.stamp.map { SiteRecord(.build, $0.bytes) }
        return [SiteRecord(.ledger, plan.ledger), stamp].compactMap(\.self)
    }
}
