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

    /// Removes the addresses ever published, and what the site was made of: the next run publishes it
    /// as if it were the first.
    ///
    /// - Throws: ``FileError`` where another run is publishing there, or the disk refuses.
    package func forgetLedger() throws(FileError) {
        guard try folder.lock() else {
            throw FileError(path: folder.path, operation: .publish, problem: .outputBusy)
        }
        for subject in [SiteRecord.Subject.build, .ledger] {
            try folder.removeFile(DiskName(subject.path))
        }
    }

    /// A file that changed since the manifest was written, or at the same time.
    package struct Suspect: Sendable {
        package fileprivate(set) var path: String
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
        guard hasOwnFiles, var walk = walk() else { return nil }
        return (try? walk.visit(folder, at: [])) == true && walk.isComplete ? walk.suspects : nil
    }

    /// What was done to the files since they were published: those that are gone, others, or strange
    /// there, and those of which only their bytes can tell; nil where a killed run may have done it.
    package var alterations: (paths: [String], suspects: [Suspect])? {
        guard place?.hasNothingLeft == true, var walk = walk(),
            (try? walk.visit(folder, at: [], noting: true)) != nil
        else { return nil }
        var altered = Set(walk.altered)
        if !walk.isComplete { altered.formUnion(walk.missing(from: folder)) }
        let paths = altered.map { String(decoding: $0, as: UTF8.self) }
        return (paths, walk.suspects)
    }

    /// A walk that has not begun; nil where the list says too little of the files.
    private func walk() -> Walk? {
        guard let listed = manifest.files, listed.values.allSatisfy({ !$0.digest.isEmpty }),
            let status = try? folder.status(of: DiskName(Manifest.path))
        else { return nil }
        return Walk(listed: listed, ownDotfiles: manifest.rootDotfiles, latest: status)
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
    /// What is not as it was published, where it was to be noted.
    private(set) var altered: [DiskPath] = []

    init(listed: [DiskPath: Manifest.File], ownDotfiles: Set<DiskName>, latest: FileStatus) {
        self.listed = listed
        self.ownDotfiles = ownDotfiles
        self.latest = latest
    }

    /// Whether every file that is listed was met as it was published.
    var isComplete: Bool { count == listed.count }

    /// The files that are listed and not there.
    func missing(from folder: Folder) -> [DiskPath] {
        listed.keys.filter { path in
            (try? folder.status(of: DiskName(path))) ?? nil == nil
        }
    }

    /// Looks at what is below a folder; false at the first thing that is not as it was published.
    ///
    /// - Parameter noting: Whether such things are noted, and all others looked at.
    mutating func visit(
        _ folder: Folder, at path: DiskPath, noting: Bool = false
    ) throws(FileError) -> Bool {
        let children = try folder.children()
        if children.isEmpty, !noting { return false }
        for (name, kind) in children {
            if path.isEmpty, name.isHidden, !ownDotfiles.contains(name) { continue }
            let below =
                (path.isEmpty ? path : path + [UInt8(ascii: "/")])
                + name.bytes.dropLast().map { UInt8(bitPattern: $0) }
            let isFine =
                switch kind {
                case .folder: try visit(folder.folder(name), at: below, noting: noting)
                case .file: try look(at: name, in: folder, below)
                case .symbolicLink, .special: false
                }
            if isFine { continue }
            guard noting else { return false }
            altered.append(below)
        }
        return true
    }

    /// Whether a file may be as it was published; where only its bytes can tell, they are to be read.
    private mutating func look(
        at name: DiskName, in folder: Folder, _ path: DiskPath
    ) throws(FileError) -> Bool {
        guard let file = listed[path], let status = try folder.status(of: name),
            status.kind == .file, status.size == file.size
        else { return false }
        if !status.isUntouched(since: latest) {
            guard let path = String(validating: path, as: UTF8.self) else { return false }
            suspects.append(PublishedSite.Suspect(path: path, digest: file.digest))
        }
        count += 1
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
