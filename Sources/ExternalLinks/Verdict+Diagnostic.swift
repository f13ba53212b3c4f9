package import Diagnostics

extension Verdict {
    /// Returns a finding about an address with this verdict; nil where there is nothing to report.
    ///
    /// - Parameters:
    ///   - address: The address as its author wrote it.
    ///   - file: The file that contains it.
    ///   - range: Its range in the file.
    package func diagnostic(
        of address: String, in file: SourceFile, at range: SourceRange
    ) -> Diagnostic? {
        let finding: (rule: Rule, detail: String, hint: Hint?)
        switch self {
        case .works, .unanswered, .notAsked(.notOfTheWeb): return nil
        case .moved(let target): finding = (.externalMoved, "", .write(target))
        case .home(let target): finding = (.externalHome, target, .linkElsewhere)
        case .gone(let code): finding = (.externalGone, "\(code)", .linkElsewhere)
        case .failing(let code): finding = (.externalFailing, "\(code)", .tellItsOwners)
        case .unknownHost:
            let host = (try? WebAddress(address))?.host ?? address
            finding = (.externalUnknownHost, host, .linkElsewhere)
        case .noConnection: finding = (.externalNoConnection, "", .tellItsOwners)
        case .timeout: finding = (.externalTimeout, "", .tellItsOwners)
        case .certificate: finding = (.externalCertificate, "", .tellItsOwners)
        case .endlessRedirects: finding = (.externalEndless, "", .tellItsOwners)
        case .privateAddress: finding = (.externalPrivate, "", .linkPublicly)
        case .refused(let code): finding = (.externalUnverifiable, "", .refusesPrograms(code))
        case .busy: finding = (.externalUnverifiable, "", .askLater)
        case .anything: finding = (.externalUnverifiable, "", .answersAnything)
        case .inside: finding = (.externalUnverifiable, "", .answersFromInside)
        case .notAsked(.malformed): finding = (.externalUnverifiable, "", .notAnAddress)
        case .notAsked(.credentials): finding = (.externalUnverifiable, "", .holdsPassword)
        }
        return Diagnostic(
            finding.rule, address, finding.detail, in: file, at: range, hint: finding.hint)
    }
}

extension Curl.Problem {
    /// Returns a finding that curl could not be used.
    ///
    /// - Parameter count: The number of addresses that were not checked.
    package func diagnostic(unasked count: Int) -> Diagnostic {
        switch self {
        case .missing: Diagnostic(.noCurl, path: "", hint: .installCurl)
        case .tooOld(let version): Diagnostic(.oldCurl, version, path: "", hint: .installCurl)
        case .failed(let complaint):
            Diagnostic(.curlFailed, "\(count)", complaint, path: "")
        }
    }
}
