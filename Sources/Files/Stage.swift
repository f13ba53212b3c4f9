import Digests

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The tree to which a new site is written; any number of tasks may write at once.
///
/// A file that the old site has with the same bytes is linked instead of written, and so keeps its
/// inode and its modification time.
package struct Stage: Sendable {
    let new: Folder
    /// The site in the output folder, if any.
    let old: Folder?
    /// Whether the new tree needs unchanged files: not if the output is updated in place.
    let holdsUnchanged: Bool

    /// Writes a file.
    ///
    /// - Parameters:
    ///   - path: The path in the site, components joined by `/`; folders are made as needed.
    ///   - source: The path in the portal of the file it was made from, for the manifest.
    /// - Throws: ``FileError`` where the path is refused or taken, or the disk fails.
    package func write(
        _ bytes: [UInt8], to path: String, source: String = ""
    ) throws(FileError) -> PublishedFile {
        try write(bytes.span, to: path, source: source)
    }

    /// Writes a file from borrowed bytes.
    ///
    /// - Throws: ``FileError`` where the path is refused or taken, or the disk fails.
    package func write(
        _ bytes: Span<UInt8>, to path: String, source: String = ""
    ) throws(FileError) -> PublishedFile {
        try check(path)
        let place = Self.place(of: path)
        var outcome = PublishedFile.Outcome.new
        var time: FileStatus?
        switch previous(at: path) {
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

    /// Copies a file of the portal, in chunks.
    ///
    /// - Parameters:
    ///   - source: The path of the file in `tree`.
    ///   - path: The path in the site, components joined by `/`; folders are made as needed.
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
        switch previous(at: path) {
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

    /// Returns the path in the new tree for a path in the site.
    ///
    /// The site's dotfiles are kept apart until the manifest that lists them is written: so a
    /// dotfile at the root of a tree is either in its manifest or not ours.
    static func place(of path: String) -> String {
        path.utf8.first == UInt8(ascii: ".") ? ownDotfiles + "/" + path : path
    }

    static let ownDotfiles = ".vitrina/root"
}

extension Stage {
    private enum Previous: ~Copyable {
        case nothing, another
        case file(OpenFile)
    }

    /// Returns what the old site has at a path.
    private func previous(at path: String) -> Previous {
        do throws(FileError) {
            guard let file = try old?.regularFile(path) else { return .nothing }
            return .file(file)
        } catch {
            // Whatever it is, the new site will have something else there.
            return error.code == ENOTDIR ? .nothing : .another
        }
    }

    /// Links a file from the old site; returns false where it has to be written again.
    private func keep(_ path: String, at place: String) throws(FileError) -> Bool {
        guard holdsUnchanged, let old else { return true }
        return try old.link(path, to: new, as: place)
    }

    /// Refuses a path that leaves the site, is not normalised, or is one of ours.
    private func check(_ path: String) throws(FileError) {
        var isRefused = !path.isPlainPath || path.holdsControl
        if path.utf8.first == UInt8(ascii: ".") {
            // In any case: many file systems are case-insensitive.
            let own = Manifest.folder.utf8
            let first = path.utf8.prefix { $0 != UInt8(ascii: "/") }
            isRefused =
                isRefused || first.lazy.map { $0 | 0x20 }.elementsEqual(own.map { $0 | 0x20 })
        }
        if isRefused { throw new.failure(.write, path, .pathRefused) }
    }
}
