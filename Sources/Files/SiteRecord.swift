/// A file that a publication keeps beside the list of its files, in the site's `.vitrina/`.
package struct SiteRecord: Sendable, Hashable {
    /// What it is about; the name of the file.
    package enum Subject: String, Sendable, CaseIterable {
        /// The addresses ever published: swapped in with the site, so that the two never disagree.
        case ledger = "ledger.tsv"
        /// What the site was made of: a run with the same has nothing to do.
        case build = "build.tsv"

        var path: String { Manifest.folder + "/" + rawValue }
    }

    package let subject: Subject
    package let bytes: [UInt8]

    package init(_ subject: Subject, _ bytes: [UInt8]) {
        self.subject = subject
        self.bytes = bytes
    }
}

extension Folder {
    /// Whether a site has these records and no others.
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

    /// Writes records into a site, in the place of those of their names.
    func replace(_ records: [SiteRecord]) throws(FileError) {
        for record in records {
            let draft = Manifest.folder + "/record.new"
            try removeFile(DiskName(draft))
            try write(record.bytes.span, to: draft)
            try rename(DiskName(draft), to: self, as: DiskName(record.subject.path))
        }
    }

    /// Removes the records of a site that it has no more.
    func removeRecords(except records: [SiteRecord]) throws(FileError) {
        for subject in SiteRecord.Subject.allCases
        where !records.contains(where: { $0.subject == subject }) {
            try removeFile(DiskName(subject.path))
        }
    }
}
