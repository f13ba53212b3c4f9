import CommonMark
package import Diagnostics
package import Files

/// One CommonMark text as an HTML fragment, for `vitrina render`.
package struct MarkdownRendering: Sendable {
    /// Whether it is CommonMark alone: raw HTML and any address, no tables, no front matter.
    package let isUnsafe: Bool
    package let hasHeadingIDs: Bool

    package init(isUnsafe: Bool, hasHeadingIDs: Bool) {
        self.isUnsafe = isUnsafe
        self.hasHeadingIDs = hasHeadingIDs
    }

    /// The file's text as HTML; nil, with diagnostics, where it cannot be rendered.
    ///
    /// - Parameter path: the file, or nil for what the standard input gives.
    package func html(of path: String?, diagnostics: inout [Diagnostic]) -> [UInt8]? {
        do throws(FileError) {
            let bytes =
                if let path {
                    try readFile(path, limit: PortalBuild.textLimit)
                } else {
                    try readStandardInput(limit: PortalBuild.textLimit)
                }
            return html(bytes, path: path ?? "-", diagnostics: &diagnostics)
        } catch {
            diagnostics.append(error.diagnostic())
            return nil
        }
    }

    private func html(
        _ bytes: [UInt8], path: String, diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        // CommonMark has a rule of its own for NUL: it becomes the replacement character.
        let text =
            isUnsafe ? SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self)) : nil
        guard let file = text ?? SourceFile.decoding(bytes, path: path, diagnostics: &diagnostics)
        else { return nil }
        return nil
    }
}
