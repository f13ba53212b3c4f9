import Digests

/// The list of all files of a site, kept with it in `.vitrina/manifest.tsv`.
///
/// It has a line with the format's name and version, then a line for each file, in bytewise order
/// of the paths: path, size in bytes, SHA-256 digest, source. A tree that has such a list is a
/// whole site of ours. `.vitrina/manifest.sha256` has the digests as `sha256sum -c` reads them,
/// that of the list included.
struct Manifest: Sendable {
    static let folder = ".vitrina"
    static let path = folder + "/manifest.tsv"
    static let digestsPath = folder + "/manifest.sha256"
    /// The path of the list in a tree that is being deleted, and so no longer a whole site.
    static let condemnedPath = folder + "/condemned.tsv"
    /// A file that marks a tree as being written, and so not yet a whole site.
    static let unfinishedPath = folder + "/unfinished"

    private static let format = "vitrina-manifest\t"
    private static let limit = 1 << 30

    let bytes: [UInt8]
    /// The lines of `sha256sum`; empty in a list that was read, or that joins two sites.
    private let digests: [UInt8]

    init(_ files: [PublishedFile], records: [SiteRecord] = []) {
        var bytes = Array((Self.format + "2\n").utf8)
        var digests: [UInt8] = []
        bytes.reserveCapacity(64 + files.count * 192)
        digests.reserveCapacity(256 + files.count * 128)
        func add(_ digest: Digest, _ path: String) {
            digest.writeHex(to: &digests)
            digests += "  ".utf8
            digests += path.utf8
            digests.append(UInt8(ascii: "\n"))
        }
        // By index: moving each file's entry would cost more than writing it.
        let order = files.indices.sorted { files[$0].path.precedesBytewise(files[$1].path) }
        for index in order {
            let file = files[index]
            bytes += file.path.utf8
            bytes.append(UInt8(ascii: "\t"))
            bytes += String(file.size).utf8
            bytes.append(UInt8(ascii: "\t"))
            file.digest.writeHex(to: &bytes)
            bytes.append(UInt8(ascii: "\t"))
            let start = bytes.count
            bytes += file.source.utf8
            // What would end the column or the line becomes a space.
            for position in start..<bytes.count where bytes[position] < 0x20 {
                bytes[position] = UInt8(ascii: " ")
            }
            bytes.append(UInt8(ascii: "\n"))
            add(file.digest, file.path)
        }
        // The build record depends on the program, so it would make the digests differ.
        for record in records where record.subject == .ledger {
            add(Digest(of: record.bytes), record.subject.path)
        }
        add(Digest(of: bytes), Self.path)
        self.bytes = bytes
        self.digests = digests
    }

    /// Reads the list of a tree; nil where there is none, or one that is not ours.
    init?(of tree: Folder, at path: String = Manifest.path) throws(FileError) {
        guard let bytes = try tree.read(path, limit: Self.limit),
            bytes.starts(with: Self.format.utf8)
        else { return nil }
        self.bytes = bytes
        digests = []
    }

    /// Makes the list of the paths of either of two others, without sizes, digests and sources.
    init(joining one: Manifest, and other: Manifest?) {
        var bytes = Array((Self.format + "2\n").utf8)
        let added = other.map { $0.paths(notIn: one) } ?? []
        for path in (one.paths + added).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            bytes += path
            bytes += "\t0\t\t\n".utf8
        }
        self.bytes = bytes
        digests = []
    }

    /// The paths of its files, in bytewise order.
    var paths: [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
            .map { line in line.prefix { $0 != UInt8(ascii: "\t") } }
            // They are already in order, unless someone edited the list.
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Returns the paths that another list does not have, in bytewise order.
    func paths(notIn other: Manifest) -> [ArraySlice<UInt8>] {
        let theirs = other.paths
        var next = theirs.startIndex
        return paths.filter { path in
            while next < theirs.endIndex, theirs[next].lexicographicallyPrecedes(path) { next += 1 }
            return next == theirs.endIndex || theirs[next] != path
        }
    }

    /// Returns whether a file is listed.
    func contains(_ path: String) -> Bool { paths.contains { $0.elementsEqual(path.utf8) } }

    /// The first components of its paths that begin with a dot.
    var rootDotfiles: Set<DiskName> {
        let dotfiles = paths.filter { $0.first == UInt8(ascii: ".") }
        return Set(dotfiles.map { path in DiskName(path.prefix { $0 != UInt8(ascii: "/") }) })
    }

    /// Writes the list into a tree, replacing the one that is there in one step.
    ///
    /// The digests are written first, so that nothing in a site is newer than its list.
    func write(to tree: Folder) throws(FileError) {
        let draft = Self.folder + "/manifest.new"
        for (bytes, path) in [(digests, Self.digestsPath), (bytes, Self.path)] {
            try tree.removeFile(DiskName(bytes.isEmpty ? path : draft))
            guard !bytes.isEmpty else { continue }
            try tree.write(bytes.span, to: draft)
            try tree.rename(DiskName(draft), to: tree, as: DiskName(path))
        }
    }
}
