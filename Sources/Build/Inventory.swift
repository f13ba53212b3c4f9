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
    /// The templates and strings of the portal's own theme.
    var themeTexts: [String] = []
    /// The other files of its theme.
    var themeAssets: [String] = []

    static let content = "Content"
    static let theme = "Templates"
    static let settings = "Content/portal.yml"

    /// Lists the portal's folders.
    ///
    /// - Throws: ``FileError`` where they cannot be listed.
    init(of tree: SourceTree, diagnostics: inout [Diagnostic]) throws(FileError) {
        var entries: [SourceTree.Entry] = []
        if tree.isFolder(Self.content) {
            entries = try tree.entries(of: Self.content)
        } else {
            diagnostics.append(Diagnostic(.noSource, Self.content, path: "", hint: .chooseSource))
        }
        if tree.isFolder(Self.theme) { entries += try tree.entries(of: Self.theme) }
        var twins: [String: String] = [:]
        // Only names with capitals, or with letters outside ASCII, can have twins.
        let isPlain = entries.allSatisfy { entry in
            entry.path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        }
        for entry in entries where isOrdinary(entry, &diagnostics) {
            let path = entry.path
            if !isPlain, let twin = twins.updateValue(path, forKey: path.lowercased()) {
                diagnostics.append(Diagnostic(.caseTwins, twin, path: path))
                continue
            }
            if let fault = FileName.fault(of: path) {
                diagnostics.append(
                    Diagnostic(.badFileName, fault.spanish, fault.english, path: path))
            }
            if path.hasPrefix(Self.theme + "/") {
                sortTheme(path)
            } else {
                sort(path, &diagnostics)
            }
        }
    }

    /// Whether an entry is a file to look at; says why where it is not.
    private func isOrdinary(
        _ entry: SourceTree.Entry, _ diagnostics: inout [Diagnostic]
    ) -> Bool {
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
        } else if path.hasSuffix(".md") {
            documents.append(path)
        } else {
            let name = FileName.name(of: path)
            let given = name.split(separator: ".").dropFirst().last ?? ""
            let ending = given.lowercased()
            if FileName.attachmentEndings.contains(ending) {
                attachments.append(path)
            } else if ["yml", "yaml"].contains(ending) {
                let near = String(name.prefix { $0 != "." }).nearMiss(in: ["portal"])
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

    private mutating func sortTheme(_ path: String) {
        if path.hasSuffix(".mustache") || path.hasSuffix(".yml") {
            themeTexts.append(path)
        } else {
            themeAssets.append(path)
        }
    }
}
