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
    let paths: Set<DiskName>

    init(_ files: [PublishedFile]) {
        var text = Self.format + "1\n"
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            text += "\(file.path)\t\(file.size)\t"
            // What would end the column or the line becomes a space.
            text.unicodeScalars.append(
                contentsOf: file.note.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })
            text += "\n"
        }
        bytes = Array(text.utf8)
        paths = Set(files.map { DiskName($0.path) })
    }

    /// Reads the list of a tree; nil where it has none, or one that is not ours.
    init?(of tree: Folder, at path: String = Manifest.path) throws(FileError) {
        guard let bytes = try tree.read(path, limit: Self.limit),
            bytes.starts(with: Self.format.utf8)
        else { return nil }
        self.bytes = bytes
        var paths: Set<DiskName> = []
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            paths.insert(DiskName(line.prefix { $0 != UInt8(ascii: "\t") }))
        }
        self.paths = paths
    }

    private init(bytes: [UInt8], paths: Set<DiskName>) {
        self.bytes = bytes
        self.paths = paths
    }

    /// The names at the root that its files begin with, as far as they begin with a dot.
    var rootDotfiles: Set<DiskName> {
        Set(paths.lazy.filter(\.isHidden).map(\.firstSegment))
    }

    /// This list and the lines of another for what this one has not.
    func union(_ other: Manifest?) -> Manifest {
        guard let other else { return self }
        var bytes = self.bytes
        for path in other.paths(notIn: self) { bytes += "\(path)\t0\t\n".utf8 }
        return Manifest(bytes: bytes, paths: paths.union(other.paths))
    }

    /// The files that the other list has not, in bytewise order.
    func paths(notIn other: Manifest) -> [String] {
        paths.subtracting(other.paths).map(\.shown)
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Puts the list into a tree, over the one that is there, in one step.
    func write(to tree: Folder) throws(FileError) {
        let draft = Self.folder + "/manifest.new"
        try tree.removeFile(DiskName(draft))
        try tree.write(bytes.span, to: draft)
        try tree.rename(DiskName(draft), to: tree, as: DiskName(Self.path))
    }
}
