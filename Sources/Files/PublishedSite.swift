#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The site that stands in an output folder, as the last publication left it.
package struct PublishedSite: Sendable {
    private let folder: Folder
    /// The folder it stands in, and the names that a killed run would leave there.
    private let place: OutputPlace?
    private let manifest: Manifest

    /// The site that a publication found in its output.
    init(_ folder: Folder, _ manifest: Manifest) {
        self.folder = folder
        self.manifest = manifest
        place = nil
    }

    /// Finds the site in an output folder; nil where there is none, or none that can be read.
    package init?(_ output: String) {
        guard let folder = try? Folder(opening: output), let manifest = try? Manifest(of: folder)
        else { return nil }
        self.folder = folder
        self.manifest = manifest
        place = try? OutputPlace(output, apartFrom: [], fuse: nil)
    }

    /// What the publication kept of a subject; nil where it kept nothing.
    package func record(_ subject: SiteRecord.Subject) -> [UInt8]? {
        try? folder.read(subject.path, limit: 1 << 30)
    }

    /// Whether every file stands there as it was published, and nothing else does.
    ///
    /// No file is read: one that was changed since is younger than the manifest, which is written
    /// last, or of another size. The user's dotfiles at the root are of no account.
    package var isIntact: Bool { place?.hasNothingLeft == true && holdsWhatIsListed }

    /// Whether every file stands there as it was published, and nothing else does.
    var holdsWhatIsListed: Bool {
        guard let listed = manifest.sizes,
            let status = try? folder.status(of: DiskName(Manifest.path))
        else { return false }
        var walk = Walk(listed: listed, ownDotfiles: manifest.rootDotfiles, latest: status)
        return (try? walk.visit(folder, at: [])) == true && walk.isComplete
    }
}

/// A walk through a site that compares what stands there with what is listed.
private struct Walk {
    private let listed: [DiskPath: Int]
    /// The names at the root that begin with a dot and are the site's.
    private let ownDotfiles: Set<DiskName>
    private let latest: FileStatus
    private var count = 0

    init(listed: [DiskPath: Int], ownDotfiles: Set<DiskName>, latest: FileStatus) {
        self.listed = listed
        self.ownDotfiles = ownDotfiles
        self.latest = latest
    }

    /// Whether every file that is listed was met.
    var isComplete: Bool { count == listed.count }

    /// Looks at what is below a folder; false at the first thing that is not as it was published.
    mutating func visit(_ folder: Folder, at path: DiskPath) throws(FileError) -> Bool {
        let children = try folder.children()
        if children.isEmpty { return false }
        for (name, kind) in children {
            if path.isEmpty, name.isHidden, !ownDotfiles.contains(name) { continue }
            let below =
                (path.isEmpty ? path : path + [UInt8(ascii: "/")])
                + name.bytes.dropLast().map { UInt8(bitPattern: $0) }
            switch kind {
            case .folder:
                guard try visit(folder.folder(name), at: below) else { return false }
            case .file:
                guard let size = listed[below], let status = try folder.status(of: name),
                    status.kind == .file, status.size == size,
                    (status.seconds, status.nanoseconds) <= (latest.seconds, latest.nanoseconds)
                else { return false }
                count += 1
            case .symbolicLink, .special: return false
            }
        }
        return true
    }
}

extension OutputPlace {
    /// Whether no killed run left a tree beside the output.
    fileprivate var hasNothingLeft: Bool {
        do {
            return try parent.status(of: staging) == nil && parent.status(of: parking) == nil
        } catch {
            return false
        }
    }
}

/// A path in a site, as the disk has its bytes.
typealias DiskPath = [UInt8]

extension Manifest {
    /// The size of each file, by its path; nil where a line cannot be read.
    fileprivate var sizes: [DiskPath: Int]? {
        var sizes: [DiskPath: Int] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            let columns = line.split(
                separator: UInt8(ascii: "\t"), maxSplits: 2, omittingEmptySubsequences: false)
            guard columns.count == 3, let size = Int(String(decoding: columns[1], as: UTF8.self))
            else { return nil }
            sizes[DiskPath(columns[0])] = size
        }
        return sizes
    }
}
