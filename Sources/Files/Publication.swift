package import Digests

/// One publication of a site: written beside the output folder, and swapped in at once.
///
/// The tree being written is deleted where the publication ends without ``finish(_:)``.
package struct Publication: ~Copyable {
    /// How a finished tree gets in its place.
    package enum Strategy: Sendable, Hashable, CaseIterable {
        /// The old tree and the new one change names in one step.
        case exchange
        /// The old tree is renamed away and the new one in its place: for an instant there is none.
        case twoRenames
        /// The files are updated one by one: a reader may see some old and some new.
        case inPlace
    }

    /// What a publication did.
    package struct Result: Sendable, Hashable {
        /// Whether the output was touched at all.
        package var isUnchanged = false
        /// How the tree got in its place.
        package var strategy = Strategy.exchange
        package var added = 0
        package var changed = 0
        package var unchanged = 0
        /// How many files of the last publication the site no longer has.
        package var removed = 0
        /// The user's dotfiles whose name the site now needs, under the names they now have.
        package var setAside: [String] = []
        /// Why something of the old tree could not be deleted; the next run tries again.
        package var leftBehind: FileError?

        /// Whether a reader saw the whole old or the whole new site at every moment.
        package var isAtomic: Bool { strategy != .inPlace }
    }

    /// Where the files are written, by as many tasks as one likes.
    package let stage: Stage
    let place: OutputPlace
    let held: HeldFolders
    private let strategy: Strategy
    private var setAside: [String]
    private var isOpen = true

    /// Begins a publication: repairs what a killed run left, and makes the tree to write in.
    ///
    /// - Parameters:
    ///   - output: the path of the output folder; where it is a link, its target is meant.
    ///   - folders: what the output can neither be nor hold.
    ///   - strategy: what to try first; a later one is fallen back to where the platform demands.
    /// - Throws: ``FileError``; where ``FileError/isRefusal``, nothing was touched.
    package init(
        output: String, apartFrom folders: [String] = [], strategy: Strategy = .exchange
    ) throws(FileError) {
        try self.init(output: output, apartFrom: folders, strategy: strategy, fuse: nil)
    }

    init(
        output: String, apartFrom folders: [String] = [], strategy: Strategy = .exchange,
        fuse: Fuse?
    ) throws(FileError) {
        let place = try OutputPlace(output, apartFrom: folders, fuse: fuse)
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

    /// Ends the publication: the files written become the site.
    ///
    /// - Parameters:
    ///   - files: what the writing functions of ``stage`` returned, in any order.
    ///   - records: what is kept beside the list of the files.
    /// - Throws: ``FileError``; then the output is as it was (in place: in part updated).
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

/// A file of the new site, as it was written.
package struct PublishedFile: Sendable, Hashable {
    /// How it compares with the site that stood there.
    package enum Outcome: Sendable, Hashable {
        case new, changed, unchanged
    }

    /// Its path in the site.
    package let path: String
    package let size: Int
    package let digest: Digest
    package let outcome: Outcome
    /// The file of the portal it comes from, from the portal's folder; empty where it is of none.
    package var source: String
}
