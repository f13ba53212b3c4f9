internal import Digests

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

    /// A file that was changed since the manifest was written, or in the same moment.
    package struct Suspect: Sendable {
        fileprivate let path: String
        /// In the digits of base 16.
        fileprivate let sum: ArraySlice<UInt8>
    }

    /// The files of which only their bytes can tell whether they stand there as they were published; nil
    /// where another does not, or something else stands there.
    ///
    /// The user's dotfiles at the root are of no account.
    package var suspects: [Suspect]? { place?.hasNothingLeft == true ? suspectsListed : nil }

    /// Whether files have the bytes that were published; any number of tasks may ask at once.
    package func holds(_ suspects: some Sequence<Suspect>) -> Bool {
        suspects.allSatisfy { suspect in (try? folder.holds(suspect.sum, at: suspect.path)) == true
        }
    }

    /// Whether every file stands there as it was published, and nothing else does.
    var holdsWhatIsListed: Bool { suspectsListed.map { holds($0) } ?? false }

    private var suspectsListed: [Suspect]? {
        guard let listed = manifest.files,
            let status = try? folder.status(of: DiskName(Manifest.path)), hasOwnFiles
        else { return nil }
        var walk = Walk(listed: listed, ownDotfiles: manifest.rootDotfiles, latest: status)
        return (try? walk.visit(folder, at: [])) == true && walk.isComplete ? walk.suspects : nil
    }

    /// Whether what stands beside the manifest fits it.
    private var hasOwnFiles: Bool {
        do throws(FileError) {
            let own = try folder.folder(DiskName(Manifest.folder))
            let paths =
                [Manifest.path, Manifest.sumsPath] + SiteRecord.Subject.allCases.map(\.path)
            let names = Set(
                paths.map { DiskName($0.utf8.dropFirst(Manifest.folder.utf8.count + 1)) })
            guard try own.children().allSatisfy({ names.contains($0.name) }) else { return false }
            return try folder.read(Manifest.sumsPath, limit: 1 << 30)
                == manifest.sums(withLedger: record(.ledger))
        } catch {
            return false
        }
    }
}

/// A walk through a site that compares what stands there with what is listed.
private struct Walk {
    private let listed: [DiskPath: Manifest.File]
    /// The names at the root that begin with a dot and are the site's.
    private let ownDotfiles: Set<DiskName>
    private let latest: FileStatus
    private var count = 0
    /// What has to be read.
    private(set) var suspects: [PublishedSite.Suspect] = []

    init(listed: [DiskPath: Manifest.File], ownDotfiles: Set<DiskName>, latest: FileStatus) {
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
                guard let file = listed[below], let status = try folder.status(of: name),
                    status.kind == .file, status.size == file.size
                else { return false }
                count += 1
                if !status.isUntouched(since: latest) {
                    guard let path = String(validating: below, as: UTF8.self) else { return false }
                    suspects.append(PublishedSite.Suspect(path: path, sum: file.sum))
                }
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

extension Folder {
    /// Whether a file has a sum.
    fileprivate func holds(_ sum: ArraySlice<UInt8>, at path: String) throws(FileError) -> Bool {
        guard let file = try regularFile(path) else { return false }
        return try file.digest(named: path).hex.utf8.elementsEqual(sum)
    }
}

extension Manifest {
    /// A file as the list has it.
    fileprivate struct File {
        let size: Int
        /// In the digits of base 16.
        let sum: ArraySlice<UInt8>
    }

    /// Each file, by its path; nil where a line cannot be read.
    fileprivate var files: [DiskPath: File]? {
        var files: [DiskPath: File] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            guard let columns = Self.columns(line),
                let size = Int(String(decoding: columns[1], as: UTF8.self))
            else { return nil }
            files[DiskPath(columns[0])] = File(size: size, sum: columns[2])
        }
        return files
    }

    /// What stands beside the list for `sha256sum`; nil where a line cannot be read.
    fileprivate func sums(withLedger ledger: [UInt8]?) -> [UInt8]? {
        var sums: [UInt8] = []
        sums.reserveCapacity(bytes.count)
        func add(_ sum: some Sequence<UInt8>, _ path: some Sequence<UInt8>) {
            sums += sum
            sums += "  ".utf8
            sums += path
            sums.append(UInt8(ascii: "\n"))
        }
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            guard let columns = Self.columns(line) else { return nil }
            add(columns[2], columns[0])
        }
        if let ledger { add(Digest(of: ledger).hex.utf8, SiteRecord.Subject.ledger.path.utf8) }
        add(Digest(of: bytes).hex.utf8, Self.path.utf8)
        return sums
    }

    private static func columns(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        let columns = line.split(
            separator: UInt8(ascii: "\t"), maxSplits: 3, omittingEmptySubsequences: false)
        return columns.count == 4 ? columns : nil
    }
}
