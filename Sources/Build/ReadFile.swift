import Content
import Diagnostics
import Digests
import Files

/// A file of the portal as it was read, once: its bytes and their sum.
struct ReadFile: Sendable {
    /// From the portal's folder.
    let path: String
    let bytes: Result<[UInt8], FileError>
    /// Nil where it could not be read.
    let digest: ShortDigest?

    /// Reads a file of text.
    init(_ path: String, of tree: SourceTree) {
        self.path = path
        bytes = Result { () throws(FileError) in
            try tree.read(path, limit: PortalBuild.textLimit)
        }
        digest = (try? bytes.get()).map { Digest(of: $0).short }
    }
}

/// Everything that a portal is made of, read or summed up.
struct ReadPortal: Sendable {
    let inventory: Inventory
    /// The Markdown files.
    var documents: [ReadFile] = []
    /// The other texts: settings, tombstones, templates and strings.
    var texts: [String: ReadFile] = [:]
    /// The ledger; nil where there is none.
    var ledger: ReadFile?
    /// The sums of the files that are published as they are, the theme's own after the content's.
    var attachments: [Result<ShortDigest, FileError>] = []

    /// Reads everything, several files at once.
    init(_ inventory: Inventory, of tree: SourceTree, jobs: Int) async {
        self.inventory = inventory
        let slices = await inventory.documents.concurrentSlices(jobs: jobs) { paths in
            paths.map { ReadFile($0, of: tree) }
        }
        for slice in slices { documents += slice }
        for path in inventory.otherTexts { texts[path] = ReadFile(path, of: tree) }
        if inventory.hasLedger { ledger = ReadFile(ledger: tree) }
        let files = inventory.attachments + inventory.themeAssets
        let sums = await files.concurrentSlices(jobs: jobs) { paths in
            paths.map { path in
                Result { () throws(FileError) in try tree.digest(of: path).short }
            }
        }
        for slice in sums { attachments += slice }
    }

    /// The sum of each file of the content that is published as it is, by its path; without those
    /// that cannot be read.
    var attachmentDigests: [String: ShortDigest] {
        Dictionary(
            zip(inventory.attachments, attachments).compactMap { path, digest in
                (try? digest.get()).map { (path, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The sum of all that the pages are made of but the ledger; nil where a file cannot be read.
    func digest(with settings: String) -> Digest? {
        var digester = Digester()
        digester.append(Array(settings.utf8).span)
        func add(_ path: String, _ digest: ShortDigest?) -> Bool {
            guard let digest else { return false }
            var line = Array("\n\(path)\t".utf8)
            digest.writeHex(to: &line)
            digester.append(line.span)
            return true
        }
        for file in documents where !add(file.path, file.digest) { return nil }
        for path in inventory.otherTexts where !add(path, texts[path]?.digest) { return nil }
        let files = inventory.attachments + inventory.themeAssets
        for (path, sum) in zip(files, attachments) where !add(path, try? sum.get()) { return nil }
        return digester.digest()
    }
}

extension Inventory {
    /// The texts that are no documents.
    fileprivate var otherTexts: [String] {
        (hasSettings ? [Self.settings] : []) + (hasTombstones ? [Self.tombstones] : [])
            + (hasThemes ? [Self.themes] : []) + (hasNorms ? [Self.norms] : [])
            + themeTexts
    }
}

extension ReadFile {
    /// The largest ledger that is read, in bytes: some millions of addresses.
    private static let ledgerLimit = 1 << 30

    /// Reads the ledger, which grows with the portal.
    init(ledger tree: SourceTree) {
        path = Ledger.path
        bytes = Result { () throws(FileError) in
            try tree.read(Ledger.path, limit: Self.ledgerLimit)
        }
        digest = (try? bytes.get()).map { Digest(of: $0).short }
    }
}
