#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The location of a site, and the names beside it that a publication needs.
struct OutputPlace: Sendable {
    /// The parent directory of the output folder.
    let parent: Folder
    /// The output folder's own name, links resolved.
    let name: DiskName
    /// The tree being written; after an exchange, the old one.
    let staging: DiskName
    /// The old tree where the platform has no exchange.
    let parking: DiskName
    /// The output folder as messages name it.
    let path: String
    /// Whether a preview is to stand there, and so no published site may.
    let isForPreview: Bool

    /// Locates an output folder, which may not exist yet, and makes its parent directories.
    ///
    /// - Throws: ``FileError`` where it is, or holds, one of the folders it must be apart from, or a
    ///   preview would stand in a published site.
    ///
    /// - Parameter site: Where the portal is published, if it is a preview that is to stand here.
    init(
        _ output: String, apartFrom folders: [String], fuse: Fuse?, previewOf site: String? = nil
    ) throws(FileError) {
        isForPreview = site != nil
        let real = try Self.resolve(output)
        for folder in folders {
            guard let other = Self.realPath(folder) else { continue }
            let prefix = real == "/" ? "/" : real + "/"
            if other.utf8.elementsEqual(real.utf8) || other.utf8.starts(with: prefix.utf8) {
                throw FileError(
                    path: output, operation: .publish, problem: .outputHoldsSource(folder))
            }
        }
        guard let slash = real.utf8.lastIndex(of: UInt8(ascii: "/")), real != "/" else {
            throw FileError(path: output, operation: .publish, problem: .outputHoldsSource("/"))
        }
        if let site, Self.isInSite(real) || Self.realPath(site).map(real.isAt(orBelow:)) == true {
            throw FileError(path: output, operation: .publish, problem: .outputIsPublished)
        }
        let name = String(real[real.utf8.index(after: slash)...])
        let above = slash == real.startIndex ? "/" : String(real[..<slash])
        parent = try Folder(opening: above, fuse: fuse)
        self.name = DiskName(name)
        staging = DiskName(".\(name).vitrina-staging")
        parking = DiskName(".\(name).vitrina-old")
        path = output
    }

    /// Whether a folder above a real path holds a site.
    private static func isInSite(_ real: String) -> Bool {
        var above = real[...]
        while let slash = above.utf8.lastIndex(of: UInt8(ascii: "/")), slash != above.startIndex {
            above = above[..<slash]
            let folder = try? Folder(opening: String(above))
            if (try? folder?.status(of: DiskName(Manifest.path))) ?? nil != nil { return true }
        }
        return false
    }

    /// Returns the real path of the output; where it does not exist, that of its parent directory
    /// with its name.
    private static func resolve(_ output: String) throws(FileError) -> String {
        if let real = realPath(output) { return real }
        let code = errno
        let segments = output.utf8.split(separator: UInt8(ascii: "/")).compactMap { String($0) }
        guard code == ENOENT, let name = segments.last, name != ".", name != ".." else {
            throw FileError(
                path: output, operation: .publish, code: code == ENOENT ? EINVAL : code)
        }
        let root = output.utf8.first == UInt8(ascii: "/") ? "/" : ""
        let above = root + segments.dropLast().joined(separator: "/")
        let current = Folder(.currentFolder, path: "")
        if segments.count > 1 { try current.makeFolders(above: above + "/" + name) }
        guard let real = realPath(above.isEmpty ? "." : above) else {
            throw FileError(path: above, operation: .publish, code: errno)
        }
        return real == "/" ? "/" + name : real + "/" + name
    }

    /// Returns the absolute path without links; nil, with `errno` set, where a part does not exist.
    private static func realPath(_ path: String) -> String? {
        // `realpath` allocates the text with `malloc`.
        guard let found = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(found) }
        return unsafe String(cString: found)
    }
}

extension String {
    /// Whether it is the path of a folder, or of something in it.
    fileprivate func isAt(orBelow folder: String) -> Bool {
        (self + "/").utf8.starts(with: (folder + "/").utf8)
    }
}

/// The folders of one publication, locked as long as they stay open.
struct HeldFolders: Sendable {
    var output: Folder?
    /// The sibling of the output; nil where the new tree is written inside the output.
    var staging: Folder?
    var parking: Folder?
    var isInside = false
}

extension OutputPlace {
    private var busy: FileError { refusal(.outputBusy) }

    private func refusal(_ problem: FileError.Problem) -> FileError {
        FileError(path: path, operation: .publish, problem: problem)
    }

    /// Locks the folders that exist, repairs what a killed run left, and makes the staging folder.
    ///
    /// - Throws: ``FileError`` where the output is not ours or another run is publishing there;
    ///   then nothing was touched.
    func hold(
        _ strategy: Publication.Strategy, setAside: inout [String]
    ) throws(FileError) -> HeldFolders {
        // Another run can rename a folder between looking and locking, or a repair can move trees:
        // look again then. That ends as soon as the other run has ended or holds its locks.
        for _ in 0..<100 {
            guard let held = try look(strategy) else { continue }
            if try repair(held, setAside: &setAside) { return held }
        }
        throw busy
    }

    /// Opens and locks the folders; returns nil where another run renamed one in between.
    private func look(_ strategy: Publication.Strategy) throws(FileError) -> HeldFolders? {
        var held = HeldFolders()
        held.output = try openOutput()
        var isNew = false
        var isOurs = false
        guard try lock(held.output, name) else { return nil }
        if let output = held.output {
            // Under its lock: another run deletes an old site with its manifest first.
            try refuseForeign(output)
            let devices = try (output.status().device, parent.status().device)
            held.isInside = strategy == .inPlace || devices.0 != devices.1
        }
        if !held.isInside {
            do {
                isNew = try parent.makeFolder(staging)
            } catch  where held.output != nil && [EACCES, EPERM, EROFS].contains(error.code) {
                // The user may write in the output, but not beside it.
                held.isInside = true
            }
        }
        do throws(FileError) {
            held.staging = try parent.folderIfAny(staging)
            held.parking = try parent.folderIfAny(parking)
            guard held.isInside || held.staging != nil else { return nil }
            guard try lock(held.staging, staging) else { return nil }
            isOurs = isNew
            // Without an output there was nothing to lock: it must still be missing.
            let isStill = try held.output != nil ? true : lock(nil, name)
            guard try lock(held.parking, parking), isStill else { return nil }
            return held
        } catch {
            // It is empty, and no other run uses it while we hold its lock.
            if isOurs { _ = try? parent.removeFolder(staging) }
            throw error
        }
    }

    /// Locks a folder, or makes sure that there is none; returns false where its name now is
    /// another's.
    private func lock(_ folder: Folder?, _ name: DiskName) throws(FileError) -> Bool {
        guard let folder else { return try parent.status(of: name) == nil }
        guard try folder.lock() else { throw busy }
        guard let named = try parent.status(of: name) else { return false }
        return try named.isSameFile(as: folder.status())
    }

    private func openOutput() throws(FileError) -> Folder? {
        do {
            let folder = try parent.folderIfAny(name)
            return folder.map { Folder($0.descriptor, path: path, fuse: parent.fuse) }
        } catch  where error.code == ENOTDIR || error.code == ELOOP {
            throw refusal(.outputNotAFolder)
        }
    }

    /// Refuses an output that neither is empty (dotfiles aside) nor holds a manifest of ours.
    private func refuseForeign(_ output: Folder) throws(FileError) {
        let names = try output.children().map(\.name).filter { !$0.isHidden }.map(\.shown)
        guard let example = names.min() else { return }
        let manifest: Manifest?
        do throws(FileError) {
            manifest = try Manifest(of: output)
        } catch  where error.problem == .notARegularFile || error.code == ENOTDIR {
            manifest = nil
        }
        if manifest == nil { throw refusal(.outputNotOurs(example: example)) }
        let mark = DiskName(SiteRecord.Subject.preview.path)
        if isForPreview, try output.status(of: mark) == nil { throw refusal(.outputIsPublished) }
    }
}
