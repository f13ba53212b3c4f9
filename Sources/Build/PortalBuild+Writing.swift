import Content
import Diagnostics
import Files
import OpenData
import Pages
import PortalModel

/// Writing: from pages to a site that is swapped in at once.
extension PortalBuild {
    private struct Written: Sendable {
        var files: [PublishedFile] = []
        var review = PageReview()
    }

    /// Writes every page and file of the plan, and makes them the site.
    ///
    /// The new ledger is written beside the old one before the site is swapped in, and takes its place
    /// after that; a copy of it stands in the site, for the run after one that is killed between.
    ///
    /// The pages are read as they are written; where one is found that cannot be published, the site
    /// stays as it was.
    ///
    /// - Parameter alterations: What may have been altered in the site that is replaced.
    func publish(
        _ plan: inout Plan, over alterations: Alterations? = nil, _ report: inout Report
    ) async throws(FileError) {
        let publication = try Publication(
            output: options.output,
            apartFrom: [
                options.source + "/" + Inventory.content, options.source + "/" + Inventory.theme,
            ], previewOf: publishedFolder)
        let replacement = try ledgerReplacement(plan)
        let stage = publication.stage
        let (site, total) = (plan.site, plan.site.pages.count)
        let later = site.pages(thatWaitFor: [.data, .searchIndex])
        // All at once, so that no core is left alone with what takes long.
        async let data = Self.data(of: site, on: plan.today, to: stage)
        async let index = index(of: site, from: plan.tree, to: stage)
        let slices = try await site.pages(thatWaitFor: [.nothing]).concurrentSlices(
            jobs: options.jobs
        ) { [progress] (pages) throws(FileError) in
            let written = try Self.write(pages, of: site, LateContent(), to: stage)
            progress(.writing, pages.count, total)
            return written
        }
        var files: [PublishedFile] = []
        files.reserveCapacity(total + plan.attachments.count)
        var review = PageReview()
        for slice in slices {
            files += slice.files
            review.join(slice.review)
        }
        let (sizes, written) = try await data.get()
        let directory = try await index.get()
        files += written + directory.files
        var late = LateContent()
        (late.dataSizes, late.searchDirectory) = (sizes, directory.directory)
        let rest = try Self.write(later[...], of: site, late, to: stage)
        files += rest.files
        review.join(rest.review)
        let statements = take(&review, &plan, late, &report)
        guard report.outcome == .success else { return }
        for statement in statements {
            files.append(try stage.write(statement.bytes, to: statement.address))
        }
        for asset in plan.embeddedAssets {
            files.append(try stage.write(asset.bytes, to: asset.address))
        }
        for asset in plan.ownAssets {
            files.append(try stage.copy(asset.path, of: plan.tree, to: asset.address))
        }
        for attachment in plan.attachments {
            files.append(
                try stage.copy(
                    Inventory.content + "/" + attachment.path, of: plan.tree,
                    to: attachment.address))
        }
        let altered = await names(of: alterations, besides: files)
        let result = try publication.finish(files, records: records(of: plan))
        do throws(FileError) {
            try replacement?.commit()
        } catch {
            // The site has it, and the next run takes it over.
            report.diagnostics.append(Diagnostic(.ledgerNotWritten, path: Ledger.path))
        }
        warn(of: altered, &report)
        report.changed = result.added + result.changed
        report.removed = result.removed
        report.isAtomic = result.isAtomic
        for name in result.setAside {
            report.diagnostics.append(Diagnostic(.setAside, name, path: ""))
        }
        if let failure = result.leftBehind { report.diagnostics.append(failure.diagnostic()) }
        if !result.isAtomic { report.diagnostics.append(Diagnostic(.notAtomic, path: "")) }
    }

    /// Makes and writes the data's files; the size of each by its address, and what was written.
    private static func data(
        of site: Site, on today: Day, to stage: Stage
    ) async -> Result<(sizes: [String: Int], files: [PublishedFile]), FileError> {
        Result { () throws(FileError) in
            var files: [PublishedFile] = []
            for file in site.dataFiles(on: today) {
                files.append(try stage.write(file.bytes, to: file.address))
            }
            return (Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.size) }), files)
        }
    }

    private func index(
        of site: Site, from tree: SourceTree, to stage: Stage
    ) async -> Result<WrittenIndex, FileError> {
        do throws(FileError) {
            return .success(try await searchIndex(of: site, from: tree, to: stage))
        } catch {
            return .failure(error)
        }
    }

    /// Renders and writes a slice of the pages, one buffer for all of them.
    private static func write(
        _ pages: ArraySlice<Int>, of site: Site, _ late: LateContent, to stage: Stage
    ) throws(FileError) -> Written {
        var written = Written()
        written.files.reserveCapacity(pages.count)
        var buffer: [UInt8] = []
        buffer.reserveCapacity(1 << 16)
        var cache = Site.Cache()
        for index in pages {
            let page = site.pages[index]
            buffer.removeAll(keepingCapacity: true)
            let template = site.render(page, late, into: &buffer, cache: &cache)
            written.review.read(buffer, of: page, template, in: site)
            written.files.append(
                try stage.write(buffer, to: page.address, source: page.source))
            buffer.removeAll(keepingCapacity: true)
            if let address = site.renderJSON(beside: page, into: &buffer) {
                written.files.append(
                    try stage.write(buffer, to: address, source: page.source))
                buffer.removeAll(keepingCapacity: true)
            }
            if let address = site.renderFeed(beside: page, into: &buffer) {
                written.files.append(try stage.write(buffer, to: address))
            }
        }
        return written
    }
}
