import Content
import Diagnostics
import Digests
import Files
import Pages
import PortalModel

/// The theme's files that are published beside the pages.
///
/// What a page loads has a name with the sum of its bytes, `estilo.3f2a9c81d4.css`: a browser may
/// keep it for ever, and never shows a page with the style of another time.
struct PlannedAssets: Sendable {
    /// Those whose bytes are known.
    private(set) var texts: [(address: String, bytes: [UInt8])] = []
    /// Those that are copied, and where they stand.
    private(set) var copies: [(address: String, path: String)] = []
    /// The address of each, by its name in `Templates/assets/`.
    private(set) var addresses: [String: String] = [:]

    /// What stands in `Templates/assets/`, or in its place in the binary.
    enum Source: Sendable {
        case text([UInt8])
        case file(path: String, sum: ShortDigest?)
    }

    private let folder: String
    private var sources: [String: Source]
    /// Those that load themselves in the end: no sum can stand in a name that is part of it.
    private var unmarked: Set<String> = []

    /// - Parameters:
    ///   - sources: The files, by their names.
    ///   - folder: Where they are published, with a final `/`.
    init(_ sources: [String: Source], folder: String) {
        self.folder = folder
        self.sources = sources
        for name in sources.keys.sorted() where name.isLoadedByPages { publish(name, []) }
        // Nothing was found that loads it, so that only its own name can be known.
        for name in sources.keys.sorted() where addresses[name] == nil {
            guard case .file(let path, _)? = sources[name] else { continue }
            add(name, at: name, .file(path: path, sum: nil))
        }
    }

    /// Every address, with where its file stands.
    var reserved: [(address: String, path: String)] {
        addresses.sorted { $0.key < $1.key }.map { ($0.value, "Templates/assets/" + $0.key) }
    }

    /// Publishes a file that pages or style sheets load; those that it loads go first, because its
    /// own name depends on theirs.
    ///
    /// - Parameter above: The style sheets that load it.
    private mutating func publish(_ name: String, _ above: Set<String>) {
        guard addresses[name] == nil, let source = sources[name] else { return }
        switch source {
        case .file(let path, let sum):
            add(name, at: name.marked(sum?.hex ?? ""), .file(path: path, sum: sum))
        case .text(var bytes):
            if name.hasSuffix(".css") {
                bytes = replacingNames(in: bytes, of: name, above.union([name]))
            }
            let sum = unmarked.contains(name) ? "" : Digest(of: bytes).hex
            add(name, at: name.marked(sum), .text(bytes))
        }
    }

    private mutating func add(_ name: String, at place: String, _ source: Source) {
        addresses[name] = folder + place
        switch source {
        case .text(let bytes): texts.append((folder + place, bytes))
        case .file(let path, _): copies.append((folder + place, path))
        }
    }

    /// A style sheet with the names under which the files are published that it loads.
    private mutating func replacingNames(
        in style: [UInt8], of name: String, _ above: Set<String>
    ) -> [UInt8] {
        let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
        let base = String(name[..<start])
        var result: [UInt8] = []
        var rest = style[...]
        while let range = rest.rangeOfLoadedName {
            let target = String(decoding: rest[range], as: UTF8.self)
            let other = (base + target).withoutSteps
            if above.contains(other) {
                unmarked.insert(other)
            } else {
                publish(other, above)
            }
            let address = addresses[other].map { String($0.dropFirst(folder.utf8.count)) }
            result += rest[rest.startIndex..<range.lowerBound]
            result += (address.map { $0.relative(to: base) } ?? target).utf8
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}

extension PortalBuild {
    /// The files of the theme, the portal's own in the place of those of their names; with the
    /// colours of `portal.yml`, which are checked.
    func assets(
        _ read: ReadPortal, _ theme: Theme, _ settings: PortalSettings?, _ report: inout Report
    ) -> PlannedAssets {
        var sources: [String: PlannedAssets.Source] = [:]
        for asset in theme.assets { sources[asset.name] = .text(asset.bytes) }
        let prefix = "Templates/assets/"
        let sums = read.attachments.suffix(read.inventory.themeAssets.count)
        for (path, sum) in zip(read.inventory.themeAssets, sums) where path.hasPrefix(prefix) {
            let name = String(path.dropFirst(prefix.utf8.count))
            guard name.isLoadedByPages else {
                sources[name] = .file(path: path, sum: try? sum.get())
                continue
            }
            do throws(FileError) {
                let tree = SourceTree(root: options.source)
                sources[name] = .text(try tree.read(path, limit: Self.textLimit))
            } catch {
                report.fail(error)
            }
        }
        if case .text(let style)? = sources["estilo.css"] {
            let palette = Palette(settings, style: style)
            palette.review(&report.diagnostics)
            sources["colores.css"] = palette.styleSheet.map { .text($0) }
        }
        return PlannedAssets(sources, folder: SiteAddresses(theme.strings).assets)
    }
}

extension String {
    /// Whether pages load it by its name, so that it can be another one each time.
    fileprivate var isLoadedByPages: Bool { hasSuffix(".css") || hasSuffix(".js") }

    /// The name of a file with the beginning of a sum before its ending.
    fileprivate func marked(_ sum: String) -> String {
        guard !sum.isEmpty, let dot = lastIndex(of: ".") else { return self }
        return self[..<dot] + "." + sum.prefix(10) + self[dot...]
    }

    /// The path without `.` and `..`.
    fileprivate var withoutSteps: String {
        var steps: [Substring] = []
        for step in split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    /// The path as a file in a folder of the assets names it.
    fileprivate func relative(to base: String) -> String {
        if hasPrefix(base) { return String(dropFirst(base.count)) }
        return String(repeating: "../", count: base.count { $0 == "/" }) + self
    }
}

extension ArraySlice<UInt8> {
    /// Where the next name stands that a style sheet loads from beside itself: between the brackets
    /// of `url(…)`, without quotes.
    fileprivate var rangeOfLoadedName: Range<Int>? {
        let mark = Array("url(".utf8)
        var rest = self
        while let start = rest.firstIndex(of: mark[0]) {
            rest = rest[start...]
            guard rest.starts(with: mark) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(mark.count).drop { $0 <= 0x20 || "\"'".utf8.contains($0) }
            let name = rest.prefix { $0 > 0x20 && !"\"')?#".utf8.contains($0) }
            let isBeside = !name.contains(UInt8(ascii: ":")) && name.first != UInt8(ascii: "/")
            if !name.isEmpty, isBeside { return name.startIndex..<name.endIndex }
        }
        return nil
    }
}
