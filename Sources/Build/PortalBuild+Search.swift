import Files
import Pages
import Search

/// The index of the search: read in stretches of the documents, then written in sections of the terms.
extension PortalBuild {
    /// The index as it was written.
    struct WrittenIndex: Sendable {
        var files: [PublishedFile] = []
        /// The name of the file that pages load first; empty where there is no search.
        var directory = ""
    }

    private struct Reading: Sendable {
        let slice: SearchSlice
        let files: [PublishedFile]
    }

    private struct Writing: Sendable {
        let section: SearchIndex.Section
        let files: [PublishedFile]
    }

    /// Writes the index, if the portal has a search.
    func searchIndex(
        of site: Site, from tree: SourceTree, to stage: Stage
    ) async throws(FileError) -> WrittenIndex {
        guard site.hasSearch else { return WrittenIndex() }
        let (plan, language) = (site.searchPlan(), site.searchLanguage)
        let readings = try await Self.stretches(of: plan.count, jobs: options.jobs)
            .concurrentMap(jobs: options.jobs) { (documents) throws(FileError) in
                try Self.read(documents, of: plan, language, of: site, from: tree, to: stage)
            }
        var written = WrittenIndex()
        for reading in readings { written.files += reading.files }
        let index = SearchIndex(readings.map(\.slice), filters: plan.filters, language)
        let folder = site.searchFolder
        let writings = try await Array(index.sections.indices)
            .concurrentMap(jobs: options.jobs) { (section) throws(FileError) in
                try Self.write(section, of: index, in: folder, to: stage)
            }
        for writing in writings { written.files += writing.files }
        for file in index.directory(of: writings.map(\.section)) {
            written.files.append(try Self.write(file, in: folder, to: stage))
            written.directory = file.name + ".js"
        }
        return written
    }

    /// The documents in some stretches for each task, each of whole shards: what the index says does
    /// not depend on how many there are.
    private static func stretches(of count: Int, jobs: Int) -> [Range<Int>] {
        let shard = SearchReader.shardLimit
        let shards = (count + shard - 1) / shard
        let size = max(1, (shards + jobs * 2 - 1) / (jobs * 2)) * shard
        return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
    }

    private static func read(
        _ documents: Range<Int>, of plan: SearchPlan, _ language: SearchLanguage, of site: Site,
        from tree: SourceTree, to stage: Stage
    ) throws(FileError) -> Reading {
        var files: [PublishedFile] = []
        var reader = SearchReader(language, from: documents.lowerBound)
        var cache = SearchPlan.Cache()
        for position in documents {
            reader.read(
                site.searchDocument(at: position, of: plan, &cache) { text(of: $0, in: tree) })
            for file in reader.takeFiles() {
                files.append(try write(file, in: site.searchFolder, to: stage))
            }
        }
        let slice = reader.finish()
        for file in slice.files {
            files.append(try write(file, in: site.searchFolder, to: stage))
        }
        return Reading(slice: slice, files: files)
    }

    /// The endings of files that are text as they stand.
    private static let textEndings = [".txt", ".csv"]
    /// What is larger is no text that somebody wrote.
    private static let textFileLimit = 4 << 20

    /// The words of a document that is text itself; nil where it is none.
    private static func text(of path: String, in tree: SourceTree) -> String? {
        let name = path.lowercased()
        guard textEndings.contains(where: { name.hasSuffix($0) }),
            let bytes = try? tree.read(Inventory.content + "/" + path, limit: textFileLimit)
        else { return nil }
        // Old files are in Latin-1, in which each byte is a letter of its own.
        return String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func write(
        _ section: Int, of index: SearchIndex, in folder: String, to stage: Stage
    ) throws(FileError) -> Writing {
        let section = index.write(section)
        var files: [PublishedFile] = []
        for file in section.files { files.append(try write(file, in: folder, to: stage)) }
        return Writing(section: section, files: files)
    }

    private static func write(
        _ file: SearchFile, in folder: String, to stage: Stage
    ) throws(FileError) -> PublishedFile {
        try stage.write(file.bytes, to: folder + file.name + ".js")
    }
}
