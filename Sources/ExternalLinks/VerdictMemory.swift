/// The verdicts of earlier runs that are still valid.
///
/// They are kept as a file of lines: time, verdict, detail, address, separated by tabs.
///
/// The first line has a hash of the others: a file that was damaged is ignored, because half an
/// address may be another one.
package struct VerdictMemory: Sendable {
    private struct Entry: Sendable {
        let seconds: Int
        let verdict: Verdict
    }

    /// Returns the first line for those that follow.
    private static func heading(_ lines: some Sequence<UInt8>) -> String {
        "vitrina-external 1 " + String(lines.fingerprint, radix: 16)
    }

    /// How many verdicts are kept, the newest ones.
    private static let countLimit = 20_000
    /// The largest file that is read, in bytes.
    package static let sizeLimit = 32 << 20

    private var entries: [WebAddress: Entry] = [:]
    private let now: Int

    /// Reads the verdicts that are still valid.
    ///
    /// - Parameters:
    ///   - bytes: The contents of the file, damaged or not; empty where there is none.
    ///   - now: Seconds since 1970.
    package init(_ bytes: [UInt8], now: Int) {
        self.now = now
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return }
        let rest = bytes[(end + 1)...]
        guard bytes[..<end].elementsEqual(Self.heading(rest).utf8) else { return }
        for line in rest.split(separator: UInt8(ascii: "\n")) {
            let fields = String(decoding: line, as: UTF8.self)
                .split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 4, let seconds = Int(fields[0]), seconds <= now,
                let verdict = Verdict(word: fields[1], detail: fields[2]),
                let lifetime = verdict.lifetime, now - seconds < lifetime,
                let address = try? WebAddress(fields[3]), address.text == fields[3]
            else { continue }
            entries[address] = Entry(seconds: seconds, verdict: verdict)
        }
    }

    /// The valid verdict on an address; nil where there is none.
    package subscript(address: WebAddress) -> Verdict? { entries[address]?.verdict }

    /// Keeps a verdict of this run, if that kind is kept.
    package mutating func keep(_ verdict: Verdict, of address: WebAddress) {
        entries[address] =
            verdict.lifetime == nil ? nil : Entry(seconds: now, verdict: verdict)
    }

    /// The contents of the file for the next run.
    package var bytes: [UInt8] {
        var kept = entries.sorted {
            $0.value.seconds != $1.value.seconds
                ? $0.value.seconds > $1.value.seconds : $0.key < $1.key
        }[...]
        kept = kept.prefix(Self.countLimit)
        var text = ""
        for (address, entry) in kept {
            let (word, detail) = entry.verdict.written
            text += "\(entry.seconds)\t\(word)\t\(detail)\t\(address.text)\n"
        }
        return Array((Self.heading(text.utf8) + "\n" + text).utf8)
    }
}

extension Verdict {
    /// The verdict as a word and its detail.
    fileprivate var written: (word: String, detail: String) {
        switch self {
        case .works: ("works", "")
        case .moved(let target): ("moved", target)
        case .home(let target): ("home", target)
        case .gone(let code): ("gone", "\(code)")
        case .refused(let code): ("refused", "\(code)")
        case .failing(let code): ("failing", "\(code)")
        case .busy: ("busy", "")
        case .unknownHost: ("unknown-host", "")
        case .noConnection: ("no-connection", "")
        case .timeout: ("timeout", "")
        case .certificate: ("certificate", "")
        case .endlessRedirects: ("endless", "")
        case .anything: ("anything", "")
        case .inside: ("inside", "")
        case .privateAddress, .notAsked, .unanswered:
            preconditionFailure("A verdict that is not kept is not written.")
        }
    }

    /// Reads what ``written`` gives; nil for anything else.
    fileprivate init?(word: String, detail: String) {
        let code = Int(detail).flatMap { (100...999).contains($0) ? $0 : nil }
        let target = (try? WebAddress(detail)).flatMap { $0.text == detail ? detail : nil }
        switch (word, code, target, detail.isEmpty) {
        case ("moved", _, let target?, _): self = .moved(to: target)
        case ("home", _, let target?, _): self = .home(target)
        case ("gone", let code?, _, _): self = .gone(code: code)
        case ("refused", let code?, _, _): self = .refused(code: code)
        case ("failing", let code?, _, _): self = .failing(code: code)
        case (_, _, _, false): return nil
        case ("works", _, _, _): self = .works
        case ("busy", _, _, _): self = .busy
        case ("unknown-host", _, _, _): self = .unknownHost
        case ("no-connection", _, _, _): self = .noConnection
        case ("timeout", _, _, _): self = .timeout
        case ("certificate", _, _, _): self = .certificate
        case ("endless", _, _, _): self = .endlessRedirects
        case ("anything", _, _, _): self = .anything
        case ("inside", _, _, _): self = .inside
        default: return nil
        }
    }
}
