import Accessibility
import Diagnostics
import Files
import Pages

/// Whether everybody can use the pages: they are read as they were written.
extension PortalBuild {
    /// Renders every page, and reads it, for a run that writes none.
    func review(_ plan: inout Plan, _ report: inout Report) async {
        let (site, total) = (plan.site, plan.site.pages.count)
        let pages = site.pages(thatWaitFor: [.nothing, .data, .searchIndex])
        let slices = await pages.concurrentSlices(jobs: options.jobs) { [progress] pages in
            var review = PageReview()
            var buffer: [UInt8] = []
            buffer.reserveCapacity(1 << 16)
            var cache = Site.Cache()
            for index in pages {
                let page = site.pages[index]
                buffer.removeAll(keepingCapacity: true)
                let template = site.render(page, into: &buffer, cache: &cache)
                review.read(buffer, of: page, template, in: site)
            }
            progress(.writing, pages.count, total)
            return review
        }
        var review = PageReview()
        for slice in slices { review.join(slice) }
        take(&review, &plan, LateContent(), &report)
    }

    /// Takes what was found on the pages, and decides again whether they may be published.
    ///
    /// - Returns: The pages that say what was found on all. They are read before they say it, and
    ///   then say it of themselves as of the others.
    @discardableResult
    func take(
        _ review: inout PageReview, _ plan: inout Plan, _ late: LateContent,
        _ report: inout Report
    ) -> [(address: String, bytes: [UInt8])] {
        let own = report.diagnostics.count
        var late = late
        let site = plan.site
        var found = found(by: review, plan, late, report)
        late.criteria = CriteriaReport(of: report.diagnostics + found)
        let waiting = site.pages(thatWaitFor: [.findings]).map { site.pages[$0] }
        var pages = waiting.map { site.html(of: $0, late) }
        for (page, html) in zip(waiting, pages) {
            review.read(html, of: page, site.templateName(of: page), in: site)
        }
        let all = self.found(by: review, plan, late, report)
        if all != found {
            found = all
            late.criteria = CriteriaReport(of: report.diagnostics + found)
            pages = waiting.map { site.html(of: $0, late) }
        }
        report.diagnostics += found
        report.diagnostics += site.reviewClaim(after: CriteriaReport(of: report.diagnostics))
        report.judge(isStrict: options.isStrict)
        let added = Array(report.diagnostics.dropFirst(own))
        plan.findings += added
        plan.stamp?.add(added)
        return zip(waiting, pages).map { ($0.address, $1) }
    }

    private func found(
        by review: PageReview, _ plan: Plan, _ late: LateContent, _ report: Report
    ) -> [Diagnostic] {
        (review.findings(of: plan.site, late, own: plan.ownTemplates, after: report.diagnostics)
            + styleFindings(of: plan)).inOrder()
    }

    /// What is wrong with the style sheets of the portal's own theme.
    private func styleFindings(of plan: Plan) -> [Diagnostic] {
        plan.ownStyles.flatMap { path -> [Diagnostic] in
            // What cannot be read is said where it is published.
            guard let bytes = try? plan.tree.read(path, limit: Self.textLimit) else {
                return []
            }
            let faults = StyleReader(bytes).faults
            guard !faults.isEmpty else { return [] }
            let file = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
            return faults.map { fault in
                Diagnostic(
                    fault.rule.rule, fault.details, in: file, atBytes: fault.range,
                    hint: fault.hint)
            }
        }
    }
}
