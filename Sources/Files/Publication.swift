package import Digests

/// One publication of a site: written beside the output folder, and swapped in at once.
///
/// The tree being written is deleted where the publication ends without ``finish(_:)``.
package struct Publication: ~Copyable {
    /// How a finished tree replaces the old one.
    package enum Strategy: Sendable, Hashable, CaseIterable {
        /// The old and the new tree exchange names atomically.
        case exchange
        /// The old tree is renamed, then the new one: for an instant there is none.
        case twoRenames
        /// The files are updated one by one: readers may see some old and some new ones.
        case inPlace
    }

    /// The outcome of a publication; counts are of files.
    package struct Result: Sendable, Hashable {
        /// Whether nothing differs, so that the output was left untouched.
        package var isUnchanged = false
        /// How the new tree replaced the old one.
        package var strategy = Strategy.exchange
        /// How many files the last publication did not have.
        package var added = 0
        /// How many files differ from those of the last publication.
        package var changed = 0
        /// How many files are the same as in the last publication.
        package var unchanged = 0
        /// How many files of the last publication the site no longer has.
        package var removed = 0
        /// The new names of the user's dotfiles whose old names the site needs.
        package var setAside: [String] = []
        /// The error where some of the old tree could not be deleted; the next run tries again.
        package var leftBehind: FileError?

        /// Whether readers saw the whole old or the whole new site at every moment.
        package var isAtomic: Bool { strategy != .inPlace }
    }

    /// Where the files are written, by any number of tasks.
    package let stage: Stage
    let place: OutputPlace
    let held: HeldFolders
    private let strategy: Strategy
    private var setAside: [String]
    private var isOpen = true

    /// Begins a publication: repairs what a killed run left, and makes the tree to write to.
    ///
    /// - Parameters:
    ///   - output: The path of the output folder; a link stands for its target.
    ///   - folders: The paths that the output can neither be nor hold.
    ///   - site: Where the portal is published, if this is a preview: it may stand in no site.
    ///   - strategy: The strategy to try first; the later ones are fallbacks.
    /// - Throws: ``FileError``; nothing was touched where ``FileError/isRefusal`` is true.
    package init(
        output: String, apartFrom folders: [String] = [], previewOf site: String? = nil,
        strategy: Strategy = .exchange
    ) throws(FileError) {
        try self.init(
            output: output, apartFrom: folders, previewOf: site, strategy: strategy, fuse: nil)
    }

    init(
        output: String, apartFrom folders: [String] = [], previewOf site: String? = nil,
        strategy: Strategy = .exchange, fuse: Fuse?
    ) throws(FileError) {
        let place = try OutputPlace(
            output, apartFrom: folders, fuse: fuse, previewOf: site)
        var setAside: [String] = []
        let held = try place.hold(strategy, setAside: &setAside)
        do throws(FileError) {
            let tree = try place.makeTree(held)
            stage = Stage(new: tree, old: held.output, holdsUnchanged: !held.isInside)
        } catch {
            place.discard(held)
            throw error
        }
        self.place = place
        self.held = held
        self.strategy = strategy
        self.setAside = setAside
    }

    deinit {
        if isOpen { place.discard(held) }
    }

    /// Ends the publication: the written files become the site.
    ///
    /// - Parameters:
    ///   - files: What the writing functions of ``stage`` returned, in any order.
    ///   - records: What is kept beside the list of the files.
    /// - Throws: ``FileError``; the output is as it was then (with `.inPlace`, partly updated).
    package consuming func finish(
        _ files: [PublishedFile], records: [SiteRecord] = []
    ) throws(FileError) -> Result {
        let manifest = Manifest(files, records: records)
        let previous: Manifest? =
            if let output = held.output { try Manifest(of: output) } else { nil }
        var result = Result(files, after: previous, manifest)
        if result.unchanged == files.count, let output = held.output, let previous,
            previous.bytes == manifest.bytes, try output.holds(records),
            held.isInside || PublishedSite(output, previous).holdsWhatIsListed
        {
            result.isUnchanged = true
            result.setAside = setAside
            return result
        }
        if held.isInside {
            result.strategy = .inPlace
        } else {
            try place.complete(stage.new, manifest, records, like: held.output)
            result.strategy = try place.swap(strategy, isFirst: held.output == nil)
        }
        if result.strategy == .inPlace, let output = held.output {
            let update = InPlaceUpdate(
                place: place, output: output, tree: stage.new, isComplete: !held.isInside)
            setAside += try update.run(files, records, manifest, previous)
            result.leftBehind = place.discard(held)
        } else if let old = held.output {
            do throws(FileError) {
                setAside += try place.empty(old, into: stage.new)
                try place.removeOld(result.strategy)
            } catch {
                result.leftBehind = error
            }
        }
        isOpen = false
        result.setAside = setAside
        return result
    }
}

extension Publication.Result {
    fileprivate init(_ files: [PublishedFile], after previous: Manifest?, _ manifest: Manifest) {
        added = files.count { $0.outcome == .new }
        changed = files.count { $0.outcome == .changed }
        unchanged = files.count { $0.outcome == .unchanged }
        removed = previous?.paths(notIn: manifest).count ?? 0
    }
}

/// A file of the new site, after it was written.
package struct PublishedFile: Sendable, Hashable {
    /// How the file compares with the old site.
    package enum Outcome: Sendable, Hashable {
        /// The old site did not have it.
        case new
        /// The old site had other bytes at its path.
        case changed
        /// The old site had the same bytes at its path.
        case unchanged
    }

    /// The path in the site, components joined by `/`.
    package let path: String
    /// The size in bytes.
    package let size: Int
    /// The digest of the bytes.
    package let digest: Digest
    /// How the file compares with the old site.
    package let outcome: Outcome
    /// The path in the portal of the file it was made from; empty where there is none.
    package var source: String
}
