import Content
import Diagnostics
import Files
import Pages
import PortalModel

/// Reading: from the disk to drafts.
extension PortalBuild {
    /// The largest text that is read, in bytes.
    static let textLimit = 1 << 20

    /// What one slice of the files gave.
    struct ReadDocuments: Sendable {
        var drafts = Drafts()
        /// The paths below `Content/` of the files with which something is wrong.
        var unreadable: Set<String> = []
        /// The days that the documents name.
        var calendar = DayCalendar()
    }

    struct ReadSlice: Sendable {
        var read = ReadDocuments()
        var diagnostics: [Diagnostic] = []
        var failure: FileError?
    }

    /// Parses every Markdown file, several at once.
    func documents(
        _ files: [ReadFile], _ vocabulary: Vocabulary, _ today: Day, _ report: inout Report
    ) async -> ReadDocuments {
        let total = files.count
        let slices = await files.concurrentSlices(jobs: options.jobs) { [progress] files in
            var slice = ReadSlice()
            for file in files { slice.take(file, vocabulary, today) }
            progress(.reading, files.count, total)
            return slice
        }
        var read = ReadDocuments()
        for slice in slices {
            read.drafts.append(slice.read.drafts)
            read.unreadable.formUnion(slice.read.unreadable)
            read.calendar.formUnion(slice.read.calendar)
            report.diagnostics += slice.diagnostics
            if slice.failure != nil { report.outcome = .diskFailure }
        }
        return read
    }

    /// Reads `portal.yml`, if there is one.
    func settings(_ portal: ReadPortal, _ report: inout Report) -> PortalSettings? {
        defer { if options.isPreview { report.severities.suitPreviews() } }
        guard portal.inventory.hasSettings else {
            report.diagnostics.append(Diagnostic(.noSettings, path: ""))
            return nil
        }
        guard let file = text(Inventory.settings, portal, &report) else { return nil }
        let settings = PortalSettings(parsing: file, diagnostics: &report.diagnostics)
        report.severities = settings?.severities ?? Severities()
        return settings
    }

    /// The default theme with the portal's own files in the place of its own.
    func theme(
        _ portal: ReadPortal, _ settings: PortalSettings?, _ report: inout Report
    ) -> Theme {
        let inventory = portal.inventory
        var files: [(path: String, file: SourceFile)] = []
        for path in inventory.themeTexts {
            guard let file = text(path, portal, &report) else { continue }
            files.append((String(path.dropFirst(Inventory.theme.utf8.count + 1)), file))
        }
        let prefix = Inventory.theme + "/assets/"
        for path in inventory.themeAssets where !path.hasPrefix(prefix) {
            report.diagnostics.append(Diagnostic(.unknownFile, path: path))
        }
        return Theme(
            overriding: files,
            assets: inventory.themeAssets.map { String($0.dropFirst(prefix.utf8.count)) },
            settings: settings, diagnostics: &report.diagnostics)
    }

    /// A text that is no document; nil where there is none, or, with diagnostics, where it cannot be
    /// read.
    func text(_ path: String, _ portal: ReadPortal, _ report: inout Report) -> SourceFile? {
        guard let read = portal.texts[path] else { return nil }
        do throws(FileError) {
            let bytes = try read.bytes.get()
            return SourceFile.decoding(bytes, path: path, diagnostics: &report.diagnostics)
        } catch {
            if error.isAuthors {
                report.diagnostics.append(error.diagnostic())
            } else {
                report.fail(error)
            }
            return nil
        }
    }
}

extension PortalBuild.ReadSlice {
    /// Parses one file into a draft, or notes what is wrong with it.
    fileprivate mutating func take(_ read: ReadFile, _ vocabulary: Vocabulary, _ today: Day) {
        let path = read.path
        let inContent = String(Substring(path.utf8.dropFirst(Inventory.content.utf8.count + 1)))
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try read.bytes.get()
        } catch {
            diagnostics.append(error.diagnostic())
            self.read.unreadable.insert(inContent)
            if !error.isAuthors { failure = error }
            return
        }
        guard let file = SourceFile.decoding(bytes, path: path, diagnostics: &diagnostics),
            let document = Document(parsing: file, path: inContent, diagnostics: &diagnostics)
        else {
            self.read.unreadable.insert(inContent)
            return
        }
        for day in [document.common.publishedDay, document.common.updated] {
            guard let day, day.value > today else { continue }
            diagnostics.append(
                Diagnostic(.futureDate, day.value.iso, today.iso, in: file, at: day.range))
        }
        self.read.calendar.note(document)
        if !self.read.drafts.add(document, vocabulary, diagnostics: &diagnostics) {
            self.read.unreadable.insert(inContent)
        }
    }
}

extension FileError {
    /// Whether it is the file that is wrong and not the disk.
    fileprivate var isAuthors: Bool {
        switch problem {
        case .tooLarge, .notARegularFile: true
        default: false
        }
    }
}
