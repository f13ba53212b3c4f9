package import Content
import Diagnostics

/// A file of the content that is published as it is, as it was found on the disk.
package struct AttachmentFile: Sendable, Hashable {
    /// Where it stands below `Content/`.
    package let path: String
    /// How many bytes it has.
    package let size: Int

    /// Makes a file of its path and its size in bytes.
    package init(path: String, size: Int) {
        self.path = path
        self.size = size
    }
}

extension Portal {
    /// A file of the content that is published as it is.
    package struct Attachment: Sendable, Hashable {
        /// Where it stands below `Content/`.
        package let path: String
        /// Where it is published, from the portal's root.
        package let address: String
        /// How many bytes it has.
        package let size: Int

        /// Makes a file of its path, its address and its size in bytes.
        package init(path: String, address: String, size: Int) {
            self.path = path
            self.address = address
            self.size = size
        }
    }

    /// Where a file that stands beside a document is published, as a link writes it.
    package func address(of file: String, in document: Document) -> String? {
        LinkChecker.normalised(String(document.folder) + file).flatMap {
            addresses[$0]?.withoutAnchor
        }
    }

    /// The attachment to which a link leads that starts at the portal's root.
    package func attachment(at address: Substring) -> Attachment? {
        guard !attachments.isEmpty else { return nil }
        return attachmentOfAddress[String(address.prefix { $0 != "#" })].map { attachments[$0] }
    }

    /// Names the attachments that no page leads to.
    ///
    /// One beside a file that could not be read, or below it, is left out: that file may name it.
    func reportUnused(
        _ used: Set<String>, unreadable: Set<String>, _ diagnostics: inout [Diagnostic]
    ) {
        guard used.count < attachments.count else { return }
        let silent = Set(unreadable.filter { $0.hasSuffix(".md") }.map { $0.folder })
        for attachment in attachments where !used.contains(attachment.path) {
            let folder = attachment.path.folder
            guard !silent.contains(folder), !silent.contains(String(folder.dropLast()).folder)
            else { continue }
            diagnostics.append(
                Diagnostic(
                    .unusedAttachment, path: "Content/" + attachment.path, hint: .linkTheFile))
        }
    }
}

extension String {
    /// The folder of a path or an address, with a final `/`; empty at the top.
    var folder: Substring {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { self[...$0] } ?? ""
    }

    /// The address of a file with the `#` of its name encoded: `Acta %235.pdf`.
    var withoutAnchor: String {
        utf8.contains(UInt8(ascii: "#"))
            ? split(separator: "#", omittingEmptySubsequences: false).joined(separator: "%23")
            : self
    }
}
