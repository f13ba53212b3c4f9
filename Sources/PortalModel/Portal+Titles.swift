import Content
import Diagnostics
import Words

extension Assembly {
    /// Two agencies of one parent, or two functions' files of one agency, should not have one title:
    /// a reader of a list could not tell them apart.
    func reportEqualTitles(_ agencies: [Agency], _ diagnostics: inout [Diagnostic]) {
        var siblings: [Int?: TitleSet] = [:]
        for agency in agencies {
            siblings[agency.parent, default: TitleSet()]
                .add(agency.document.titleKey, agency.document, &diagnostics)
            var functions = TitleSet()
            for function in agency.functions {
                guard let document = function.document else { continue }
                functions.add(function.titleKey, document, &diagnostics)
            }
        }
    }
}

/// The titles of one list.
private struct TitleSet {
    /// The file that has each title, by a form of it that neither case nor blanks change.
    private var files: [UInt64: Document] = [:]

    /// Takes a file's title, and says so where another has it.
    mutating func add(
        _ key: UInt64?, _ document: Document, _ diagnostics: inout [Diagnostic]
    ) {
        guard let key else { return }
        guard let other = files[key] else {
            files[key] = document
            return
        }
        guard let title = document.common.title,
            other.common.title?.value.withoutBlanks == title.value.withoutBlanks
        else { return }
        diagnostics.append(
            Diagnostic(
                .duplicateTitle, title.value, other.file.path, in: document.file, at: title.range,
                hint: .tellApart))
    }
}

extension Document {
    /// FNV-1a of the title in lower case without blanks; nil where none was given.
    ///
    /// To fold each title would cost more.
    var titleKey: UInt64? {
        guard let title = common.title?.value else { return nil }
        var key: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in title.utf8 where byte > 0x20 {
            let isCapital = byte >= 0x41 && byte <= 0x5A
            key = (key ^ UInt64(isCapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        }
        return key
    }
}

extension String {
    fileprivate var withoutBlanks: String { folded.split(separator: " ").joined() }
}
