import Content
import Diagnostics
import OpenData
import Pages

/// The next day on which the site would be another if nobody edited anything.
extension PortalBuild {
    /// Finds that day, as it is written: `2026-03-31`; nil where there is none, or the content has
    /// errors.
    ///
    /// Each day that may be it is tried: the pages are made as they would be on that day, after the
    /// publication of today, and compared with those of today. Nothing is written.
    package func nextChange() async -> (day: String?, report: Report) {
        var report = Report()
        guard let read = await read(&report) else {
            report.settle()
            return (nil, report)
        }
        let now = await plan(read, nil, on: options.today, &report)
        guard report.outcome == .success else {
            report.settle()
            return (nil, report)
        }
        var last = now
        while let day = last.nextDay {
            var findings = Report()
            let then = await plan(read, nil, on: day, after: now.addresses, &findings)
            // Errors would leave the site as it is.
            if findings.outcome == .success, await isOther(then, than: now) {
                report.settle()
                return (day.iso, report)
            }
            last = then
        }
        report.settle()
        return (nil, report)
    }

    /// Whether two plans differ in a file that they publish.
    private func isOther(_ one: Plan, than other: Plan) async -> Bool {
        guard one.attachments == other.attachments,
            one.site.pages.map(\.address) == other.site.pages.map(\.address),
            one.embeddedAssets.elementsEqual(other.embeddedAssets, by: ==),
            one.site.datedFiles(on: one.today) == other.site.datedFiles(on: other.today)
        else { return true }
        let (now, then) = (other.site, one.site)
        let positions = Array(now.pages.indices)
        let slices = await positions.concurrentSlices(jobs: options.jobs) { positions in
            var (mine, theirs): ([UInt8], [UInt8]) = ([], [])
            var (cache, otherCache) = (Site.Cache(), Site.Cache())
            for position in positions {
                let (page, otherPage) = (then.pages[position], now.pages[position])
                mine.removeAll(keepingCapacity: true)
                theirs.removeAll(keepingCapacity: true)
                then.render(page, into: &mine, cache: &cache)
                now.render(otherPage, into: &theirs, cache: &otherCache)
                if mine != theirs || page.source != otherPage.source {
                    return true
                }
            }
            return false
        }
        return slices.contains(true)
    }
}
