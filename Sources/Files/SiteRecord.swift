/// A file that a publication keeps beside the list of its files, in the site's `.vitrina/`.
package struct SiteRecord: Sendable, Hashable {
    /// What a record is about; the raw value is the name of its file.
    package enum Subject: String, Sendable, CaseIterable {
        /// All addresses ever published; swapped in with the site, so that the two never disagree.
        case ledger = "ledger.tsv"
        /// A digest of what the site was made from: a run with the same one has nothing to do.
        case build = "build.tsv"
        /// That the site is a preview, and is published nowhere.
        case preview = "preview"

        var path: String { Manifest.folder + "/" + rawValue }
    }

    /// What the record is about.
    package let subject: Subject
    /// The contents of the file.
    package let bytes: [UInt8]

    /// Makes a record; a publication writes it.
    package init(_ subject: Subject, _ bytes: [UInt8]) {
        self.subject = subject
        self.bytes = bytes
    }
}

extension Folder {
    /// Returns whether a site has these records and no others.
    func holds(_ records: [SiteRecord]) throws(FileError) -> Bool {
        for subject in SiteRecord.Subject.allCases {
            let expected = records.first { $0.subject == subject }?.bytes
            guard let file = try regularFile(subject.path) else {
                guard expected == nil else { return false }
                continue
            }
            guard let expected, file.size == expected.count, file.holds(expected.span) else {
                return false
            }
        }
        return true
    }

    /// Writes records into a site, replacing those with the same names.
    func replace(_ records: [SiteRecord]) throws(FileError) {
        for record in records {
            let draft = Manifest.folder + "/record.new"
            try removeFile(DiskName(draft))
            try write(record.bytes.span, to: draft)
            try rename(DiskName(draft), to: self, as: DiskName(record.subject.path))
        }
    }

    /// Removes the records of a site that are not among these.
    func removeRecords(except records: [SiteRecord]) throws(FileError) {
        for subject in SiteRecord.Subject.allCases
        where !records.contains(where: { $0.subject == subject }) {
            try removeFile(DiskName(subject.path))
        }
    }
}
