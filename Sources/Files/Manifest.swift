/// The list of all files of a site, kept with it in `.vitrina/manifest.tsv`.
///
/// A line of the format's name and version, then a line for each file, in bytewise order of the
/// paths: path, size in bytes, note. A tree that has such a list is a whole site of ours.
struct Manifest: Sendable {
    static let folder = ".vitrina"
    static let path = folder + "/manifest.tsv"
    /// The name it has in a tree that is being deleted, and so is no whole site any more.
    static let condemnedPath = folder + "/condemned.tsv"
    /// Stands in a tree that is being written, and so is no whole site yet.
    static let unfinishedPath = folder + "/unfinished"

    private static let format = "vitrina-manifest\t"
    private static let limit = 1 << 30

    let bytes: [UInt8]

    init(_ files: [PublishedFile]) {
        var bytes = Array((Self.format + "1\n").utf8)
        for file in files.sorted(by: { $0.path.precedesBytewise($1.path) }) {
            bytes += file.path.utf8
            bytes += "\t\(file.size)\t".utf8
            // What would end the column or the line becomes a space.
            bytes += file.note.utf8.lazy.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
            bytes.append(UInt8(ascii: "\n"))
        }
        self.bytes = bytes
    }

    /// Reads the list of a tree; nil where it has none, or one that is not ours.
    init?(of tree: Folder, at path: String = Manifest.path) throws(FileError) {
        guard let bytes = try tree.read(path, limit: Self.limit),
            bytes.starts(with: Self.format.utf8)
        else { return nil }
        self.bytes = bytes
    }

    /// The list of what stands in either of two others, sizes and notes left out.
    init(joining one: Manifest, and other: Manifest?) {
        var bytes = Array((Self.format + "1\n").utf8)
        let added = other.map { $0.paths(notIn: one) } ?? []
        for path in (one.paths + added).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            bytes += path
            bytes += "\t0\t\n".utf8
        }
        self.bytes = bytes
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

    /// Puts the list into a tree, over the one that is there, in one step.
    func write(to tree: Folder) throws(FileError) {
        let draft = Self.folder + "/manifest.new"
        try tree.removeFile(DiskName(draft))
        try tree.write(bytes.span, to: draft)
        try tree.rename(DiskName(draft), to: tree, as: DiskName(Self.path))
    }
}
