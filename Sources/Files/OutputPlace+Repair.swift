#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// What a killed run leaves behind, and how it is repaired.
///
/// A tree beside the output is one of these, as files in it say:
///
/// | In its `.vitrina/` | It is |
/// |---|---|
/// | `unfinished` | being written |
/// | `manifest.tsv` and no `unfinished` | a whole site: new, about to be swapped in, or old |
/// | neither | being deleted, or what the output held before the first publication |
///
/// A dotfile at its root that its manifest does not list is the user's, and is never deleted.
extension OutputPlace {
    /// Repairs what a killed run left; returns false where trees were moved, so that the folders
    /// have to be inspected again.
    func repair(_ held: HeldFolders, setAside: inout [String]) throws(FileError) -> Bool {
        guard let output = held.output else { return try restore(held) }
        if let old = held.parking {
            setAside += try empty(old, into: output)
            try parent.removeFolder(parking)
        }
        if let staged = held.staging {
            setAside += try empty(staged, into: output)
            if held.isInside { try parent.removeFolder(staging) }
        }
        return true
    }

    /// Restores an output that a kill or its user took away; returns true where there was none.
    private func restore(_ held: HeldFolders) throws(FileError) -> Bool {
        if let staged = held.staging, try isWhole(staged) {
            // Killed just before the last step, or the site that was there before.
            try parent.rename(staging, to: parent, as: name)
        } else if let old = held.parking, try isUntouched(old) {
            try parent.rename(parking, to: parent, as: name)
        } else if try held.parking != nil ? true : hasUserDotfiles(held.staging) {
            // The user's dotfiles need a folder.
            try parent.makeFolder(name)
        } else {
            if let staged = held.staging { _ = try empty(staged, into: nil) }
            return true
        }
        return false
    }

    private func isWhole(_ tree: Folder) throws(FileError) -> Bool {
        guard try tree.status(of: DiskName(Manifest.unfinishedPath)) == nil else { return false }
        return try Manifest(of: tree) != nil
    }

    private func isUntouched(_ tree: Folder) throws(FileError) -> Bool {
        try tree.status(of: DiskName(Manifest.condemnedPath)) == nil
    }

    private func hasUserDotfiles(_ tree: Folder?) throws(FileError) -> Bool {
        guard let tree else { return false }
        return try !userDotfiles(of: tree).isEmpty
    }

    /// Returns the dotfiles at the root of a tree that its manifest does not list, in bytewise
    /// order.
    private func userDotfiles(of tree: Folder) throws(FileError) -> [DiskName] {
        var ours: Set = [DiskName(Manifest.folder)]
        for path in [Manifest.path, Manifest.condemnedPath] {
            if let manifest = try Manifest(of: tree, at: path) {
                ours.formUnion(manifest.rootDotfiles)
            }
        }
        let names = try tree.children().map(\.name)
        return names.filter { $0.isHidden && !ours.contains($0) }
            .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// Deletes what is in a tree, after moving the user's dotfiles to the site.
    ///
    /// - Returns: The new names of the dotfiles that had to be set aside.
    /// - Throws: ``FileError`` where something cannot be deleted, or a dotfile cannot be moved.
    func empty(_ tree: Folder, into site: Folder?) throws(FileError) -> [String] {
        var setAside: [String] = []
        for dotfile in try userDotfiles(of: tree) {
            guard let site else {
                throw FileError(
                    path: tree.shown(dotfile.shown), operation: .remove, code: ENOTEMPTY)
            }
            if let name = try carry(dotfile, from: tree, to: site) { setAside.append(name) }
        }
        try condemn(tree)
        let own = DiskName(Manifest.folder)
        let children = try tree.children()
        for child in children where child.name != own {
            try tree.removeTree(child.name, kind: child.kind)
        }
        // Last, because it lists which dotfiles are ours.
        for child in children where child.name == own {
            try tree.removeTree(child.name, kind: child.kind)
        }
        return setAside
    }

    /// Marks a tree as no longer a whole site, without needing space on the disk.
    func condemn(_ tree: Folder) throws(FileError) {
        let manifest = DiskName(Manifest.path)
        guard try tree.status(of: manifest) != nil else { return }
        try tree.rename(manifest, to: tree, as: DiskName(Manifest.condemnedPath))
    }

    /// Moves a dotfile of the user into the site.
    ///
    /// - Returns: Its new name where the old one is taken by something else; nil otherwise.
    private func carry(
        _ name: DiskName, from tree: Folder, to site: Folder
    ) throws(FileError) -> String? {
        guard try site.status(of: name) != nil else {
            try tree.rename(name, to: site, as: name)
            return nil
        }
        if try holdSameFile(tree, site, name) {
            try tree.removeFile(name)
            return nil
        }
        let free = try site.freeName(for: name, alsoIn: tree)
        try tree.rename(name, to: site, as: free)
        return free.shown
    }

    private func holdSameFile(
        _ one: Folder, _ other: Folder, _ name: DiskName
    ) throws(FileError) -> Bool {
        let statuses = try (one.status(of: name), other.status(of: name))
        guard let text = name.text, let left = statuses.0, let right = statuses.1,
            left.kind == .file, right.kind == .file, left.size == right.size,
            let mine = try one.regularFile(text), let theirs = try other.regularFile(text)
        else { return false }
        return mine.holdsSame(as: theirs, size: left.size)
    }
}

extension Folder {
    /// Returns a free name like this one: `.htaccess.vitrina-saved`, then `…-saved-2` and so on.
    ///
    /// - Parameter other: A folder in which the name is free as well.
    func freeName(for name: DiskName, alsoIn other: Folder? = nil) throws(FileError) -> DiskName {
        var number = 1
        while true {
            let suffix = number == 1 ? ".vitrina-saved" : ".vitrina-saved-\(number)"
            let free = name.extended(by: suffix)
            let isTaken = try status(of: free) != nil
            let isTakenThere = try other?.status(of: free) != nil
            if !isTaken && !isTakenThere { return free }
            number += 1
        }
    }
}
