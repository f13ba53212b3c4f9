#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Updates an output that cannot be swapped, file by file.
///
/// First the manifest lists the files of both sites, so that a killed update leaves none that the
/// next run would not know; at the end it lists those of the new one. The ledger is also replaced
/// first: no address is ever published that it does not have.
struct InPlaceUpdate {
    let place: OutputPlace
    let output: Folder
    /// The new tree, on the same disk or another.
    let tree: Folder
    /// Whether the tree is already a whole site, with its dotfiles at its root.
    let isComplete: Bool

    private static let incoming = Manifest.folder + "/incoming"

    /// Makes the output hold the new files and none of the old ones.
    ///
    /// - Returns: The new names of the user's dotfiles that had to be set aside.
    func run(
        _ files: [PublishedFile], _ records: [SiteRecord], _ manifest: Manifest,
        _ previous: Manifest?
    ) throws(FileError) -> [String] {
        let setAside = try saveDotfiles(files, previous)
        try output.makeFolder(DiskName(Manifest.folder))
        let ledger = records.filter { $0.subject == .ledger }
        try output.removeRecords(except: ledger)
        try output.replace(ledger)
        try Manifest(joining: manifest, and: previous).write(to: output)
        try place.condemn(tree)
        var blocked: [PublishedFile] = []
        for file in files where file.outcome != .unchanged {
            do {
                try move(file)
            } catch  where [EISDIR, ENOTDIR, ENOTEMPTY, EEXIST].contains(error.code) {
                // A folder has the name of a file, or the reverse, until the old one is removed.
                blocked.append(file)
            }
        }
        for path in previous?.paths(notIn: manifest) ?? [] {
            try remove(String(decoding: path, as: UTF8.self))
        }
        for file in blocked { try move(file) }
        try output.replace(records.filter { $0.subject != .ledger })
        try manifest.write(to: output)
        return setAside
    }

    /// Renames the user's dotfiles whose names the site needs, before the manifest lists them as
    /// ours.
    private func saveDotfiles(
        _ files: [PublishedFile], _ previous: Manifest?
    ) throws(FileError) -> [String] {
        var setAside: [String] = []
        for file in files
        where file.outcome == .changed && file.path.utf8.first == UInt8(ascii: ".")
            && !(previous?.contains(file.path) ?? false)
        {
            let name = DiskName(file.path)
            let free = try output.freeName(for: name)
            try output.rename(name, to: output, as: free)
            setAside.append(free.shown)
        }
        return setAside
    }

    /// Moves a file into the output over the old one, by a copy where the tree is on another disk.
    private func move(_ file: PublishedFile) throws(FileError) {
        let staged = isComplete ? file.path : Stage.place(of: file.path)
        let (folder, name) = try target(of: file.path)
        do {
            try tree.rename(DiskName(staged), to: folder, as: name)
        } catch  where error.code == EXDEV {
            guard let original = try tree.regularFile(staged) else { throw error }
            let incoming = DiskName(Self.incoming)
            try output.removeFile(incoming)
            _ = try output.copy(original, named: file.path, to: Self.incoming)
            try output.rename(incoming, to: folder, as: name)
        }
    }

    /// Returns the parent directory of a file in the output, made where it is missing, and the
    /// file's name in it.
    private func target(of path: String) throws(FileError) -> (folder: Folder, name: DiskName) {
        let segments = path.pathSegments.map { DiskName($0) }
        var folder = output
        for segment in segments.dropLast() {
            try folder.makeFolder(segment)
            folder = try folder.folder(segment)
        }
        return (folder, segments[segments.count - 1])
    }

    /// Removes a file of the old site, and the folders that are empty then.
    private func remove(_ path: String) throws(FileError) {
        var segments = path.pathSegments
        var isFile = true
        while let name = segments.popLast() {
            let above = segments.joined(separator: "/")
            do {
                let folder = segments.isEmpty ? output : try output.folder(DiskName(above))
                if isFile {
                    try folder.removeFile(DiskName(name))
                } else {
                    try folder.removeFolder(DiskName(name))
                }
            } catch  where [ENOENT, ENOTDIR, EISDIR, ELOOP, ENOTEMPTY, EEXIST].contains(error.code)
            {
                // The folder has other files, or the user put something else in its place.
                return
            }
            isFile = false
        }
    }
}
