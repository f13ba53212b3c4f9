import Digests

/// The list of all files of a site, kept with it in `.vitrina/manifest.tsv`.
///
/// A line of the format's name and version, then a line for each file, in bytewise order of the
/// paths: path, size in bytes, SHA-256 sum, source. A tree that has such a list is a whole site of
/// ours. Beside it stands the same as `sha256sum -c` reads it, which also covers the list itself.
struct Manifest: Sendable {
    static let folder = ".vitrina"
    static let path = folder + "/manifest.tsv"
    static let sumsPath = folder + "/manifest.sha256"
    /// The name it has in a tree that is being deleted, and so is no whole site any more.
    static let condemnedPath = folder + "/condemned.tsv"
    /// Stands in a tree that is being written, and so is no whole site yet.
    static let unfinishedPath = folder + "/unfinished"

    private static let format = "vitrina-manifest\t"
    private static let limit = 1 << 30

    let bytes: [UInt8]
    /// The lines of `sha256sum`; empty in a list that was read, or is not of one site.
    private let sums: [UInt8]

    init(_ files: [PublishedFile], records: [SiteRecord] = []) {
        var bytes = Array((Self.format + "2\n").utf8)
        var sums: [UInt8] = []
        bytes.reserveCapacity(64 + files.count * 192)
        sums.reserveCapacity(256 + files.count * 128)
        func add(_ digest: Digest, _ path: String) {
            digest.writeHex(to: &sums)
            sums += "  ".utf8
            sums += path.utf8
            sums.append(UInt8(ascii: "\n"))
        }
        // By position: to move each file's entry would cost more than to write it.
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
        // What a site was made of is of one program; that would make the sums different, too.
        for record in records where record.subject == .ledger {
            add(Digest(of: record.bytes), record.subject.path)
        }
        add(Digest(of: bytes), Self.path)
        self.bytes = bytes
        self.sums = sums
    }

    /// Reads the list of a tree; nil where it has none, or one that is not ours.
    init?(of tree: Folder, at path: String = Manifest.path) throws(FileError) {
        guard let bytes = try tree.read(path, limit: Self.limit),
            bytes.starts(with: Self.format.utf8)
        else { return nil }
        self.bytes = bytes
        sums = []
    }

    /// The list of what stands in either of two others, sizes and notes left out.
    init(joining one: Manifest, and other: Manifest?) {
        var bytes = Array((Self.format + "2\n").utf8)
        let added = other.map { $0.paths(notIn: one) } ?? []
        for path in (one.paths + added).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            bytes += path
            bytes += "\t0\t\t\n".utf8
        }
        self.bytes = bytes
        sums = []
    }

    /// The paths of its files, in bytewise order.
    var paths: [ArraySlice<UInt8>] {
        bytes.split(separator: UInt8(ascii: "\n")).dropFirst()
            .map { line in line.prefix { $0 != UInt8(ascii: "\t") } }
            // They are in order already, but for what someone edited.
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// The paths of the files that another list has not, in bytewise order.
    func paths(notIn other: Manifest) -> [ArraySlice<UInt8>] {
        let theirs = other.paths
        var next = theirs.startIndex
        return paths.filter { path in
            while next < theirs.endIndex, theirs[next].lexicographicallyPrecedes(path) { next += 1 }
            return next == theirs.endIndex || theirs[next] != path
        }
    }

    /// Whether it lists a file.
    func contains(_ path: String) -> Bool { paths.contains { $0.elementsEqual(path.utf8) } }

    /// The names at the root that its files begin with, as far as they begin with a dot.
    var rootDotfiles: Set<DiskName> {
        let dotfiles = paths.filter { $0.first == UInt8(ascii: ".") }
        return Set(dotfiles.map { path in DiskName(path.prefix { $0 != UInt8(ascii: "/") }) })
    }

    /// Puts the list into a tree, over the one that is there, in one step; the sums come first, so
    /// that nothing in a site is younger than its list.
    func write(to tree: Folder) throws(FileError) {
        let draft = Self.folder + "/manifest.new"
        for (bytes, path) in [(sums, Self.sumsPath), (bytes, Self.path)] {
            try tree.removeFile(DiskName(bytes.isEmpty ? path : draft))
            guard !bytes.isEmpty else { continue }
            try tree.write(bytes.span, to: draft)
            try tree.rename(DiskName(draft), to: tree, as: DiskName(path))
        }
    }
}
