#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The tree of a publication: made, completed, swapped in, discarded.
extension OutputPlace {
    /// The folder of the new tree where it cannot be beside the output.
    private static let inside = DiskName(Manifest.folder + "/staging")
    private static let own = DiskName(Manifest.folder)

    /// Makes the tree to write to, and marks it as unfinished.
    func makeTree(_ held: HeldFolders) throws(FileError) -> Folder {
        var tree = held.staging
        if held.isInside, let output = held.output {
            try output.makeFolder(Self.own)
            if let left = try output.status(of: Self.inside) {
                try output.removeTree(Self.inside, kind: left.kind)
            }
            try output.makeFolder(Self.inside)
            tree = try output.folder(Self.inside)
        }
        guard let tree else {
            preconditionFailure("A publication has an output or a staging folder.")
        }
        // Messages name the file by its path in the site, not by its temporary one.
        let named = Folder(tree.descriptor, path: path, fuse: parent.fuse)
        try named.makeFolder(Self.own)
        try named.create(Manifest.unfinishedPath).close(orFailAt: path)
        return named
    }

    /// Deletes the tree that was being written; returns the error where that failed.
    @discardableResult
    func discard(_ held: HeldFolders) -> FileError? {
        do throws(FileError) {
            if held.isInside, let output = held.output {
                if let tree = try output.status(of: Self.inside) {
                    try output.removeTree(Self.inside, kind: tree.kind)
                }
                // It stays if it holds the site's manifest.
                _ = try? output.removeFolder(Self.own)
            } else if let tree = held.staging {
                _ = try empty(tree, into: held.output)
                try parent.removeFolder(staging)
            }
            return nil
        } catch {
            return error
        }
    }

    /// Completes the tree to a whole site: records, manifest, dotfiles, and the permissions of the
    /// old output.
    func complete(
        _ tree: Folder, _ manifest: Manifest, _ records: [SiteRecord], like old: Folder?
    ) throws(FileError) {
        try tree.replace(records)
        try manifest.write(to: tree)
        let dotfiles = DiskName(Stage.ownDotfiles)
        if let folder = try tree.folderIfAny(dotfiles) {
            for child in try folder.children() {
                try folder.rename(child.name, to: tree, as: child.name)
            }
            try tree.removeFolder(dotfiles)
        }
        if let old { try tree.setPermissions(old.status().permissions) }
        try tree.removeFile(DiskName(Manifest.unfinishedPath))
    }

    /// Swaps the finished tree in, and returns how; `.inPlace` where that is impossible.
    func swap(
        _ strategy: Publication.Strategy, isFirst: Bool
    ) throws(FileError) -> Publication.Strategy {
        if isFirst {
            try parent.rename(staging, to: parent, as: name)
            return .exchange
        }
        if strategy == .exchange {
            do throws(FileError) {
                try parent.exchange(staging, with: name)
                return .exchange
            } catch {
                if Self.isImmovable(error.code) { return .inPlace }
                let isMissing = [ENOSYS, EINVAL, ENOTSUP, EOPNOTSUPP].contains(error.code)
                guard isMissing else { throw error }
            }
        }
        do throws(FileError) {
            try parent.rename(name, to: parent, as: parking)
        } catch {
            guard Self.isImmovable(error.code) else { throw error }
            return .inPlace
        }
        do throws(FileError) {
            try parent.rename(staging, to: parent, as: name)
        } catch {
            try parent.rename(parking, to: parent, as: name)
            throw error
        }
        return .twoRenames
    }

    /// Returns whether an `errno` says that the output is a mount point or the like.
    private static func isImmovable(_ code: Int32) -> Bool {
        [EBUSY, EXDEV, EPERM, EACCES].contains(code)
    }

    /// Removes the emptied old tree, under the name that the swap gave it.
    func removeOld(_ strategy: Publication.Strategy) throws(FileError) {
        try parent.removeFolder(strategy == .twoRenames ? parking : staging)
    }
}
