import CommonMark
import Content
import Diagnostics
import Files

/// One CommonMark text as an HTML fragment, for `vitrina render`.
package struct MarkdownRendering: Sendable {
    /// Whether it is CommonMark alone: raw HTML and any address, no tables, no front matter.
    package let isUnsafe: Bool
    package let hasHeadingIDs: Bool

    package init(isUnsafe: Bool, hasHeadingIDs: Bool) {
        self.isUnsafe = isUnsafe
        self.hasHeadingIDs = hasHeadingIDs
    }

    /// The file's text as HTML; nil, with what is wrong in the report, where it cannot be rendered.
    ///
    /// - Parameter path: the file, or nil for what the standard input gives.
    package func html(of path: String?, _ report: inout Report) -> [UInt8]? {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try read(path)
        } catch {
            report.fail(error)
            return nil
        }
        let html = html(bytes, path, diagnostics: &report.diagnostics)
        report.judge(isStrict: false)
        report.settle()
        return report.outcome == .success ? html : nil
    }

    private func html(
        _ bytes: [UInt8], _ path: String?, diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        // CommonMark has rules of its own for NUL and for bytes that are no UTF-8.
        let file =
            isUnsafe
            ? SourceFile(path: path ?? "-", text: String(decoding: bytes, as: UTF8.self))
            : SourceFile.decoding(bytes, path: path ?? "-", diagnostics: &diagnostics)
        guard let file else { return nil }
        let start =
            isUnsafe ? nil : Document.textStart(of: file, diagnostics: &diagnostics)
        let text = FormattedText.parse(
            file, bodyStart: start?.offset ?? 0, firstLine: start?.line ?? 1,
            style: isUnsafe
                ? .plain(headingIDs: hasHeadingIDs) : .portal(headingIDs: hasHeadingIDs),
            diagnostics: &diagnostics)
        var html: [UInt8] = []
        text.write(0..<text.html.count, to: &html) { Self.address(of: $0.target) }
        return html
    }

    private func read(_ path: String?) throws(FileError) -> [UInt8] {
        let limit = FormattedText.sizeLimit + 65_536
        guard let path else { return try readStandardInput(limit: limit) }
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { path[...$0] } ?? "."
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        return try SourceTree(root: String(folder)).read(String(name), limit: limit)
    }

    /// A link to a source of the portal as a link to its page.
    private static func address(of target: String) -> String {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let file = parts.first, file.hasSuffix(".md"), !file.contains(":") else {
            return target
        }
        let anchor = parts.count > 1 ? "#" + parts[1] : ""
        return file.dropLast(3) + ".html" + anchor
    }
}
