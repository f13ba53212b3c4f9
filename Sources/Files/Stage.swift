import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The tree in which a new site is written; any number of tasks may write at once.
///
/// A file that the old site has with the same bytes is not written but linked, and so keeps its
/// inode and its time.
package struct Stage: Sendable {
    let new: Folder
    /// The site that stands in the output folder, if any.
    let old: Folder?
    /// Whether files that have not changed are needed in the new tree: not where it is not swapped.
    let holdsUnchanged: Bool

    /// Writes a file.
    ///
    /// - Parameters:
    ///   - path: in the site, folders joined by `/`; they are made as needed.
    ///   - source: the file of the portal it comes from, for the manifest.
    /// - Throws: ``FileError`` where the path is refused or taken, or the disk fails.
    package func write(
        _ bytes: [UInt8], to path: String, source: String = ""
    ) throws(FileError) -> PublishedFile {
        try write(bytes.span, to: path, source: source)
    }

    /// Writes a file from bytes that stand elsewhere.
    package func write(
        _ bytes: Span<UInt8>, to path: String, source: String = ""
    ) throws(FileError) -> PublishedFile {
        try check(path)
        let place = Self.place(of: path)
        var outcome = PublishedFile.Outcome.new
        var time: FileStatus?
        switch standing(at: path) {
        case .nothing: break
        case .another: outcome = .changed
        case .file(let file):
            let isSame = file.size == bytes.count && file.holds(bytes)
            outcome = isSame ? .unchanged : .changed
            time = isSame ? file.status : nil
        }
        let isKept = time == nil ? false : try keep(path, at: place)
        if !isKept { try new.write(bytes, to: place, time: time) }
        return PublishedFile(
            path: path, size: bytes.count, digest: Digest(of: bytes), outcome: outcome,
            source: source)
    }

    /// Copies a file of the portal, piece by piece.
    ///
    /// - Parameters:
    ///   - source: its path in `tree`.
    ///   - path: in the site, folders joined by `/`; they are made as needed.
    /// - Throws: ``FileError`` where it cannot be read, the path is refused or taken, or the disk
    ///   fails.
    package func copy(
        _ source: String, of tree: SourceTree, to path: String
    ) throws(FileError) -> PublishedFile {
        try check(path)
        let place = Self.place(of: path)
        let original = try tree.open(source)
        var size = original.size
        let digest: Digest
        var outcome = PublishedFile.Outcome.new
        var time: FileStatus?
        switch standing(at: path) {
        case .nothing: break
        case .another: outcome = .changed
        case .file(let file):
            let isSame = file.size == size && original.holdsSame(as: file, size: size)
            outcome = isSame ? .unchanged : .changed
            time = isSame ? file.status : nil
        }
        let isKept = time == nil ? false : try keep(path, at: place)
        if isKept {
            digest = try original.digest(named: source)
        } else {
            (size, digest) = try new.copy(original, named: source, to: place, time: time)
        }
        return PublishedFile(
            path: path, size: size, digest: digest, outcome: outcome, source: source)
    }

    /// Where a path of the site stands in the new tree.
    ///
    /// The site's own dotfiles stay apart until the manifest that lists them is written: so a
    /// dotfile at the root of a tree is either in its manifest or not ours.
    static func place(of path: String) -> String {
        path.utf8.first == UInt8(ascii: ".") ? ownDotfiles + "/" + path : path
    }

    static let ownDotfiles = ".vitrina/root"
}

extension Stage {
    private enum Standing: ~Copyable {
        case nothing, another
        case file(OpenFile)
    }

    /// What the old site has at a path.
    private func standing(at path: String) -> Standing {
        do throws(FileError) {
            guard let file = try old?.regularFile(path) else { return .nothing }
            return .file(file)
        } catch {
            // Whatever it is, it is not what the new site will have there.
            return error.code == ENOTDIR ? .nothing : .another
        }
    }

    /// Takes a file over from the old site; false where it has to be written anew.
    private func keep(_ path: String, at place: String) throws(FileError) -> Bool {
        guard holdsUnchanged, let old else { return true }
        return try old.link(path, to: new, as: place)
    }

    /// Refuses a path that leaves the site, is not in its simplest form, or is our own.
    private func check(_ path: String) throws(FileError) {
        var isRefused = !path.isPlainPath || path.holdsControl
        if path.utf8.first == UInt8(ascii: ".") {
            // Whatever its case: many disks do not tell it apart.
            let own = Manifest.folder.utf8
            let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
            isRefused =
                isRefused || first.lazy.map { $0 | 0x20 }.elementsEqual(own.map { $0 | 0x20 })
        }
        if isRefused { throw new.failure(.write, path, .pathRefused) }
    }
}
