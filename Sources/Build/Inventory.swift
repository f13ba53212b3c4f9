import Content
import Diagnostics
import Files

/// What stands in the portal's folder, each file sorted by what is done with it.
///
/// Every file is published, left out by a named rule, or an error.
struct Inventory: Sendable {
    /// The Markdown files, by their path from the portal's folder.
    var documents: [String] = []
    /// The files published as they are, by their path from the portal's folder.
    var attachments: [String] = []
    var hasSettings = false
    /// Whether there is a ledger of the addresses ever published.
    var hasLedger = false
    /// Whether there is a list of what was withdrawn.
    var hasTombstones = false
    /// Whether there is a list of themes.
    var hasThemes = false
    /// Whether there is a list of norms.
    var hasNorms = false
    /// The templates and strings of the portal's own theme.
    var themeTexts: [String] = []
    /// The other files of its theme.
    var themeAssets: [String] = []

    static let content = "Content"
    static let theme = "Templates"
    static let settings = "Content/portal.yml"
    /// Where `vitrina schema --output` leaves what editors read.
    static let ownFolder = "Content/.vitrina"
    static let tombstones = "Content/tombstones.yml"
    static let themes = "Content/themes.yml"
    static let norms = "Content/norms.yml"

    /// Lists the portal's folders, several at once.
    ///
    /// - Throws: ``FileError`` where they cannot be listed.
    init(
        of tree: SourceTree, jobs: Int, diagnostics: inout [Diagnostic]
    ) async throws(FileError) {
        var children: [SourceTree.Child] = []
        if tree.isFolder(Self.content) {
            children = try Self.children(in: tree)
        } else {
            diagnostics.append(Diagnostic(.noSource, Self.content, path: "", hint: .chooseSource))
        }
        if tree.isFolder(Self.theme) { children.append(.folder(Self.theme)) }
        var parts = try await children.concurrentSlices(jobs: jobs) {
            (children) throws(FileError) in try Slice(children, of: tree)
        }
        if Self.mayHaveTwins(parts) {
            // Which of them is looked at depends on what stands in other slices.
            let all = parts.flatMap(\.entries)
            parts = [Slice(all, withTwins: true)]
        }
        for part in parts {
            append(part.inventory)
            diagnostics += part.diagnostics
        }
    }

    /// What stands in the content's folder, in order; where that is little, what stands in its
    /// folders, so that there is enough to share out.
    private static func children(in tree: SourceTree) throws(FileError) -> [SourceTree.Child] {
        var children: [SourceTree.Child] = [.folder(content)]
        var hasFolders = true
        while hasFolders, children.count < 128 {
            hasFolders = false
            var below: [SourceTree.Child] = []
            for child in children {
                guard case .folder(let path) = child else {
                    below.append(child)
                    continue
                }
                below += try tree.children(of: path)
                hasFolders = true
            }
            children = below
        }
        return children
    }

    /// Whether two paths may differ in case alone, or in how their letters are encoded.
    ///
    /// Only names with capitals, or with letters outside ASCII, can have twins.
    private static func mayHaveTwins(_ slices: [Slice]) -> Bool {
        let uncommon = slices.flatMap(\.uncommonPaths)
        guard !uncommon.isEmpty else { return false }
        let folded = Set(uncommon.map(folded))
        if folded.count < uncommon.count { return true }
        return slices.contains { slice in
            slice.entries.contains { entry in
                !isUncommon(entry.path) && folded.contains(entry.path)
            }
        }
    }

    /// The path in small letters, but for its first folder, which all paths have as we name it.
    private static func folded(_ path: String) -> String {
        let start = path.firstIndex(of: "/") ?? path.startIndex
        return path[..<start] + path[start...].lowercased()
    }

    /// Whether the part of a path that its author chose has capitals or letters outside ASCII.
    private static func isUncommon(_ path: String) -> Bool {
        var isBelow = false
        for byte in path.utf8 {
            if isBelow, byte >= 0x80 || (0x41...0x5A).contains(byte) { return true }
            if byte == UInt8(ascii: "/") { isBelow = true }
        }
        return false
    }

    /// What one slice of the folders gave.
    private struct Slice: Sendable {
        var entries: [SourceTree.Entry] = []
        /// The paths that may have twins.
        var uncommonPaths: [String] = []
        var inventory = Inventory()
        var diagnostics: [Diagnostic] = []

        init(_ children: ArraySlice<SourceTree.Child>, of tree: SourceTree) throws(FileError) {
            var entries: [SourceTree.Entry] = []
            for child in children {
                switch child {
                case .entry(let entry): entries.append(entry)
                case .folder(let path): entries += try tree.entries(of: path)
                }
            }
            self.init(entries, withTwins: false)
            uncommonPaths = entries.map(\.path).filter(Inventory.isUncommon)
        }

        init(_ entries: [SourceTree.Entry], withTwins: Bool) {
            self.entries = entries
            var twins: [String: String] = [:]
            for entry in entries where Inventory.isOrdinary(entry, &diagnostics) {
                let path = entry.path
                if withTwins, let twin = twins.updateValue(path, forKey: path.lowercased()) {
                    diagnostics.append(Diagnostic(.caseTwins, twin, path: path))
                    continue
                }
                inventory.take(path, &diagnostics)
            }
        }
    }

    private init() {}

    private mutating func append(_ other: Inventory) {
        documents += other.documents
        attachments += other.attachments
        hasSettings = hasSettings || other.hasSettings
        hasLedger = hasLedger || other.hasLedger
        hasTombstones = hasTombstones || other.hasTombstones
        hasThemes = hasThemes || other.hasThemes
        hasNorms = hasNorms || other.hasNorms
        themeTexts += other.themeTexts
        themeAssets += other.themeAssets
    }

    /// Sorts a file by what is done with it.
    private mutating func take(_ path: String, _ diagnostics: inout [Diagnostic]) {
        if let fault = FileName.fault(of: path) {
            diagnostics.append(Diagnostic(.badFileName, fault.spanish, fault.english, path: path))
        }
        if path.hasPrefix(Self.theme + "/") {
            sortTheme(path)
        } else {
            sort(path, &diagnostics)
        }
    }

    /// Whether an entry is a file to look at; says why where it is not.
    private static func isOrdinary(
        _ entry: SourceTree.Entry, _ diagnostics: inout [Diagnostic]
    ) -> Bool {
        // What the command itself leaves beside the content is no concern of its author.
        if entry.path == Self.ownFolder, entry.kind == .hiddenFolder { return false }
        // Editors lock a file by a link whose name begins with a dot.
        if FileName.isWorkingFile(entry.path), entry.kind != .unnameable {
            diagnostics.append(Diagnostic(.leftOut, path: entry.path))
            return false
        }
        switch entry.kind {
        case .symbolicLink: diagnostics.append(Diagnostic(.symbolicLink, path: entry.path))
        case .special: diagnostics.append(Diagnostic(.specialFile, path: entry.path))
        case .unnameable: diagnostics.append(Diagnostic(.unnameableFile, path: entry.path))
        case .hiddenFolder: diagnostics.append(Diagnostic(.leftOut, path: entry.path))
        case .file: return true
        }
        return false
    }

    private mutating func sort(_ path: String, _ diagnostics: inout [Diagnostic]) {
        if path == Self.settings {
            hasSettings = true
        } else if path == Ledger.path {
            hasLedger = true
        } else if path == Self.tombstones {
            hasTombstones = true
        } else if path == Self.themes {
            hasThemes = true
        } else if path == Self.norms {
            hasNorms = true
        } else if path.hasSuffix(".md") {
            documents.append(path)
            if path.hasSuffix("/index.md") {
                let folder = FileName.name(of: String(path.dropLast("/index.md".count)))
                warn(ofReserved: folder, path, hint: .renameFolder, &diagnostics)
            }
        } else {
            let name = FileName.name(of: path)
            warn(ofReserved: name, path, &diagnostics)
            let given = FileName.ending(of: path)
            let ending = given.lowercased()
            if FileName.attachmentEndings.contains(ending) {
                attachments.append(path)
            } else if ["yml", "yaml"].contains(ending) {
                let near = String(name.prefix { $0 != "." }).nearMiss(in: [
                    "portal", "tombstones", "themes", "norms",
                ])
                diagnostics.append(
                    Diagnostic(
                        .unknownFile, path: path, hint: near.map { .didYouMean("\($0).yml") }))
            } else if given.isEmpty {
                diagnostics.append(Diagnostic(.unknownFile, path: path, hint: .renameToMarkdown))
            } else {
                let isText = ["markdown", "mdown", "md"].contains(ending)
                diagnostics.append(
                    Diagnostic(
                        .forbiddenAttachment, String(given), path: path,
                        hint: isText ? .renameToMarkdown : .attachmentKinds))
            }
        }
    }

    /// Warns of a name that will say what a file is, once its kind is there.
    private func warn(
        ofReserved name: Substring, _ path: String, hint: Hint? = nil,
        _ diagnostics: inout [Diagnostic]
    ) {
        guard let later = FileName.later[name] else { return }
        diagnostics.append(
            Diagnostic(
                .reservedName, String(name), later.spanish, later.english, path: path, hint: hint))
    }

    private mutating func sortTheme(_ path: String) {
        if path.hasSuffix(".mustache") || path.hasSuffix(".yml") {
            themeTexts.append(path)
        } else {
            themeAssets.append(path)
        }
    }
}
