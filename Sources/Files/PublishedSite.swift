internal import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The site in an output folder, as the last publication left it.
package struct PublishedSite: Sendable {
    private let folder: Folder
    /// Its location, with the names that a killed run would leave behind.
    private let place: OutputPlace?
    private let manifest: Manifest

    /// Wraps the site that a publication found in its output.
    init(_ folder: Folder, _ manifest: Manifest) {
        self.folder = folder
        self.manifest = manifest
        place = nil
    }

    /// Finds the site in an output folder; nil where there is none that can be read.
    package init?(_ output: String) {
        guard let folder = try? Folder(opening: output), let manifest = try? Manifest(of: folder)
        else { return nil }
        self.folder = folder
        self.manifest = manifest
        place = try? OutputPlace(output, apartFrom: [], fuse: nil)
    }

    /// Returns the record of a subject that the publication kept; nil where it kept none.
    package func record(_ subject: SiteRecord.Subject) -> [UInt8]? {
        try? folder.read(subject.path, limit: 1 << 30)
    }

    /// A file that changed since the manifest was written, or at the same time.
    package struct Suspect: Sendable {
        fileprivate let path: String
        /// In hexadecimal digits.
        fileprivate let digest: ArraySlice<UInt8>
    }

    /// The files whose bytes have to be read to tell whether they are as published; nil where
    /// another certainly is not, or where there are files that are not listed.
    ///
    /// The user's dotfiles at the root are ignored.
    package var suspects: [Suspect]? { place?.hasNothingLeft == true ? suspectsListed : nil }

    /// Returns whether files have the bytes that were published; any number of tasks may call it.
    package func holds(_ suspects: some Sequence<Suspect>) -> Bool {
        suspects.allSatisfy { suspect in
            (try? folder.holds(suspect.digest, at: suspect.path)) == true
        }
    }

    /// Whether every file is there as it was published, and no others are.
    var holdsWhatIsListed: Bool { suspectsListed.map { holds($0) } ?? false }

    private var suspectsListed: [Suspect]? {
        guard let listed = manifest.files,
            let status = try? folder.status(of: DiskName(Manifest.path)), hasOwnFiles
        else { return nil }
        var walk = Walk(listed: listed, ownDotfiles: manifest.rootDotfiles, latest: status)
        return (try? walk.visit(folder, at: [])) == true && walk.isComplete ? walk.suspects : nil
    }

    /// Whether the files beside the manifest match it.
    private var hasOwnFiles: Bool {
        do throws(FileError) {
            let own = try folder.folder(DiskName(Manifest.folder))
            let paths =
                [Manifest.path, Manifest.digestsPath] + SiteRecord.Subject.allCases.map(\.path)
            let names = Set(
                paths.map { DiskName($0.utf8.dropFirst(Manifest.folder.utf8.count + 1)) })
            guard try own.children().allSatisfy({ names.contains($0.name) }) else { return false }
            return try folder.read(Manifest.digestsPath, limit: 1 << 30)
                == manifest.digests(withLedger: record(.ledger))
        } catch {
            return false
        }
    }
}

/// A walk through a site that compares its files with the list.
private struct Walk {
    private let listed: [DiskPath: Manifest.File]
    /// The dotfiles at the root that are the site's.
    private let ownDotfiles: Set<DiskName>
    private let latest: FileStatus
    private var count = 0
    /// The files that have to be read.
    private(set) var suspects: [PublishedSite.Suspect] = []

    init(listed: [DiskPath: Manifest.File], ownDotfiles: Set<DiskName>, latest: FileStatus) {
        self.listed = listed
        self.ownDotfiles = ownDotfiles
        self.latest = latest
    }

    /// Whether every listed file was found.
    var isComplete: Bool { count == listed.count }

    /// Compares what is below a folder; returns false at the first file that is not as published.
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
                    suspects.append(PublishedSite.Suspect(path: path, digest: file.digest))
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

/// A path in a site, as bytes.
typealias DiskPath = [UInt8]

extension Folder {
    /// Returns whether a file has a digest, in hexadecimal digits.
    fileprivate func holds(_ digest: ArraySlice<UInt8>, at path: String) throws(FileError) -> Bool {
        guard let file = try regularFile(path) else { return false }
        return try file.digest(named: path).hex.utf8.elementsEqual(digest)
    }
}

extension Manifest {
    /// A line of the list.
    fileprivate struct File {
        let size: Int
        /// In hexadecimal digits.
        let digest: ArraySlice<UInt8>
    }

    /// The lines by their paths; nil where one cannot be read.
    fileprivate var files: [DiskPath: File]? {
        var files: [DiskPath: File] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            guard let columns = Self.columns(line),
                let size = Int(String(decoding: columns[1], as: UTF8.self))
            else { return nil }
            files[DiskPath(columns[0])] = File(size: size, digest: columns[2])
        }
        return files
    }

    /// Returns the lines of `.vitrina/manifest.sha256`; nil where a line of the list cannot be
    /// read.
    fileprivate func digests(withLedger ledger: [UInt8]?) -> [UInt8]? {
        var digests: [UInt8] = []
        digests.reserveCapacity(bytes.count)
        func add(_ digest: some Sequence<UInt8>, _ path: some Sequence<UInt8>) {
            digests += digest
            digests += "  ".utf8
            digests += path
            digests.append(UInt8(ascii: "\n"))
        }
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            guard let columns = Self.columns(line) else { return nil }
            add(columns[2], columns[0])
        }
        if let ledger { add(Digest(of: ledger).hex.utf8, SiteRecord.Subject.ledger.path.utf8) }
        add(Digest(of: bytes).hex.utf8, Self.path.utf8)
        return digests
    }

    private static func columns(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
        let columns = line.split(
            separator: UInt8(ascii: "\t"), maxSplits: 3, omittingEmptySubsequences: false)
        return columns.count == 4 ? columns : nil
    }
}
