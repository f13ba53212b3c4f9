import Diagnostics
import Files
import PortalModel

/// Attachments: what each holds, and how large it is.
extension PortalBuild {
    private struct Slice: Sendable {
        var files: [AttachmentFile] = []
        var diagnostics: [Diagnostic] = []
    }

    /// Looks at the beginning of every attachment, several at once.
    func attachments(
        _ inventory: Inventory, _ tree: SourceTree, _ report: inout Report
    ) async -> [AttachmentFile] {
        let slices = await inventory.attachments.concurrentSlices(jobs: options.jobs) { paths in
            var slice = Slice()
            for path in paths { Self.look(at: path, of: tree, &slice) }
            return slice
        }
        var files: [AttachmentFile] = []
        for slice in slices {
            files += slice.files
            report.diagnostics += slice.diagnostics
        }
        return files
    }

    private static func look(at path: String, of tree: SourceTree, _ slice: inout Slice) {
        let inContent = String(path.dropFirst(Inventory.content.utf8.count + 1))
        do throws(FileError) {
            let (start, size) = try tree.beginning(of: path, count: FileKind.length)
            slice.files.append(AttachmentFile(path: inContent, size: size))
            let kind = FileKind(of: start)
            let ending = FileName.ending(of: path).lowercased()
            guard !kind.suits(ending[...]) else { return }
            slice.diagnostics.append(
                Diagnostic(
                    .attachmentKind, ending, kind.words.spanish, kind.words.english, path: path,
                    hint: kind == .empty ? nil : .renameOrSave))
        } catch {
            // That it cannot be read is said where it is summed up.
            slice.files.append(AttachmentFile(path: inContent, size: 0))
        }
    }
}
