import Content
import Diagnostics

/// The addresses at which nothing is published any more.
extension Comparison {
    /// Gives each address that was ever published, and is not now, a page that answers; one for
    /// which nobody said which is an error.
    func answerTheRest(_ history: inout History, _ diagnostics: inout [Diagnostic]) {
        for alias in aliases.values where standingOfAddress[alias.address] == nil {
            history.redirects.append(.init(address: alias.address, target: alias.target))
        }
        var vanished: [Ledger.Entry] = []
        for entry in known.entries
        where standingOfAddress[entry.address] == nil && aliases[entry.address] == nil {
            switch answer(toReadersOf: entry) {
            case .page(let target):
                history.redirects.append(.init(address: entry.address, target: target))
            case .withdrawal(let withdrawal):
                history.tombstones.append(.init(address: entry.address, withdrawal: withdrawal))
            case nil:
                if !isUnreadable(entry), !moved.contains(entry.address),
                    !movedToVanished(entry.address)
                {
                    vanished.append(entry)
                }
            }
        }
        for address in led.sorted() where standingOfAddress[address] == nil && !isKnown(address) {
            guard case .withdrawal(let withdrawal)? = answer(at: address) else { continue }
            history.tombstones.append(.init(address: address, withdrawal: withdrawal))
        }
        report(vanished, &diagnostics)
    }

    /// What answers at an address of the ledger at which nothing is published.
    private func answer(toReadersOf entry: Ledger.Entry) -> Answer? {
        let given = answer(at: entry.address)
        if case .withdrawal(let withdrawal)? = given, !withdrawal.hasExpired { return given }
        if case .page? = given { return given }
        // A part of a list is no page that ceased to hold.
        return wholeList(of: entry).map(Answer.page) ?? given ?? emptiedList(of: entry)
    }

    /// The page of the agency to whose list of functions an address belonged, where none is left.
    private func emptiedList(of entry: Ledger.Entry) -> Answer? {
        guard entry.digest == nil, let slash = entry.address.lastIndex(of: "/") else { return nil }
        return absences.emptiedLists[String(entry.address[...slash])].map(Answer.page)
    }

    /// The first part of the list of which an address was another part; lists shrink by themselves.
    private func wholeList(of entry: Ledger.Entry) -> String? {
        guard entry.digest == nil, let hyphen = entry.address.lastIndex(of: "-"),
            entry.address[hyphen...].dropFirst().dropLast(".html".utf8.count)
                .allSatisfy(\.isNumber)
        else { return nil }
        let stem = entry.address[..<hyphen]
        let folder = stem.lastIndex(of: "/").map { String(stem[...$0]) } ?? ""
        return [stem + ".html", folder + "index.html"].first { standingOfAddress[$0] != nil }
    }

    /// Says what vanished: a folder once, with what stood below it.
    private func report(_ vanished: [Ledger.Entry], _ diagnostics: inout [Diagnostic]) {
        let folders = Set(
            vanished.filter { $0.address.hasSuffix("/index.html") && $0.digest != nil }
                .map { String($0.address.dropLast("index.html".utf8.count)) })
        var below: [String: Int] = [:]
        var heads: [Ledger.Entry] = []
        for entry in vanished {
            if let folder = highest(of: folders, above: entry.address),
                folder + "index.html" != entry.address
            {
                below[folder, default: 0] += 1
            } else {
                heads.append(entry)
            }
        }
        for entry in heads.prefix(Self.reportLimit) {
            let count = below[entry.address.canonicalAddress] ?? 0
            diagnostics.append(
                Diagnostic(
                    .vanishedAddress, "/" + entry.address.canonicalAddress, entry.published.iso,
                    count == 0 ? "" : " (y otras \(count) debajo de ella)",
                    count == 0 ? "" : " (and \(count) more below it)",
                    path: entry.source.isEmpty ? Ledger.path : "Content/" + entry.source,
                    hint: mend(entry)))
        }
        if heads.count > Self.reportLimit {
            diagnostics.append(
                Diagnostic(
                    .moreFindings, "\(heads.count - Self.reportLimit)", path: Ledger.path))
        }
    }

    /// How many vanished addresses are named one by one.
    private static let reportLimit = 200

    /// The highest of some folders that an address stands in.
    private func highest(of folders: Set<String>, above address: String) -> String? {
        guard !folders.isEmpty else { return nil }
        for slash in address.indices where address[slash] == "/" {
            let folder = String(address[...slash])
            if folders.contains(folder) { return folder }
        }
        return nil
    }

    /// What to write so that an address answers: an alias where its content stands elsewhere now.
    private func mend(_ entry: Ledger.Entry) -> Hint {
        let address = "/" + entry.address.canonicalAddress
        if let document = absences.heldBack[entry.address] {
            return .publishedAlready(document.file.path)
        }
        if let digest = entry.digest,
            let new = standings.first(where: { $0.digest == digest && !isKnown($0.address) }),
            !new.source.isEmpty, new.source.hasSuffix(".md")
        {
            return .writeAlias(address, "Content/" + new.source)
        }
        return .withdraw(address)
    }
}
