package import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

extension FileError {
    /// Returns the error as a finding, worded by us: the system's messages depend on its locale.
    package func diagnostic() -> Diagnostic {
        switch problem {
        case .system(let code): system(code)
        case .tooLarge(let limit): Diagnostic(.fileTooLarge, String(limit), path: path)
        case .notARegularFile: Diagnostic(.notARegularFile, path: path)
        case .pathRefused: Diagnostic(.pathRefused, path: path)
        case .outputNotOurs(let example):
            Diagnostic(.outputNotOurs, example, path: path, hint: .chooseAnotherOutput)
        case .outputNotAFolder:
            Diagnostic(.outputNotAFolder, path: path, hint: .chooseAnotherOutput)
        case .outputHoldsSource(let source):
            Diagnostic(.outputHoldsSource, source, path: path, hint: .chooseAnotherOutput)
        case .outputIsPublished:
            Diagnostic(.outputIsPublished, path: path, hint: .chooseFolderForPreviews)
        case .changedMeanwhile:
            Diagnostic(.ledgerChanged, path: path, hint: .waitForTheOther)
        case .outputBusy: Diagnostic(.outputBusy, path: path, hint: .waitForTheOther)
        }
    }

    private func system(_ code: Int32) -> Diagnostic {
        switch code {
        case ENOSPC, EDQUOT: Diagnostic(.diskFull, path: path, hint: .makeRoom)
        case EACCES, EPERM: Diagnostic(.noPermission, path: path)
        case EROFS: Diagnostic(.readOnlyDisk, path: path)
        case ENOENT: Diagnostic(.noSuchFile, path: path)
        case EEXIST, EISDIR, ENOTDIR, ENOTEMPTY: Diagnostic(.nameInUse, path: path)
        case ENAMETOOLONG: Diagnostic(.nameTooLong, path: path)
        case ELOOP: Diagnostic(.linkNotFollowed, path: path)
        case EMFILE, ENFILE: Diagnostic(.tooManyOpenFiles, path: path)
        case EIO: Diagnostic(.brokenDisk, path: path)
        default: Diagnostic(operation.rule, String(code), path: path)
        }
    }
}

extension FileError.Operation {
    fileprivate var rule: Rule {
        switch self {
        case .list: .cannotList
        case .read: .cannotRead
        case .write: .cannotWrite
        case .remove: .cannotRemove
        case .publish: .cannotPublish
        }
    }
}
