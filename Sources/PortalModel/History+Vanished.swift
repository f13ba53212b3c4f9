import Content
import Diagnostics
import Digests

/// The addresses at which nothing is published any more.
extension Comparison {
    /// Gives each address that was ever published, and is not now, a page that answers; one for
    /// which nobody said which is an error.
    func answerTheRest(_ history: inout History, _ diagnostics: inout [Diagnostic]) {
        for alias in aliases.values where standingOfAddress[alias.address] == nil {
            history.redirects.append(.init(address: alias.address, target: alias.target))
        }
        var vanished: [Ledger.Entry] = []
        // Lists that lead on by themselves, unless what they listed is missed.
        var lists: [(entry: Ledger.Entry, target: String)] = []
        for position in known.entries.indices where !isPublished[position] {
            let entry = known.entries[position]
            guard aliases[entry.address] == nil else { continue }
            if let document = entry.address.documentOfPage, isFormer(document) {
                // It is the page of an address at which no page can be.
                if standingOfAddress[document] != nil {
                    history.redirects.append(.init(address: entry.address, target: document))
                }
                continue
            }
            let given = answer(at: entry.address)
            if given?.isSaid != true, let target = fallback(of: entry) {
                lists.append((entry, target))
                continue
            }
            switch given {
            case .page(let target):
                history.redirects.append(
                    .init(address: entry.address, target: place(of: entry, near: target)))
            case .withdrawal(let withdrawal):
                history.tombstones.append(
                    .init(
                        address: entry.address, withdrawal: withdrawal,
                        replacement: replacement(of: withdrawal)))
            case nil:
                if !isUnreadable(entry), !moved.contains(entry.address),
                    !movedToVanished(entry.address)
                {
                    vanished.append(entry)
                }
            }
        }
        let emptied = lists.isEmpty ? [] : Set(vanished.map(\.address.folder))
        for (entry, target) in lists {
            if entry.address.isIndex, !entry.source.isEmpty,
                emptied.contains(entry.address.folder)
            {
                vanished.append(entry)
            } else {
                history.redirects.append(.init(address: entry.address, target: target))
            }
        }
        for address in led.sorted() where standingOfAddress[address] == nil && !isKnown(address) {
            guard case .withdrawal(let withdrawal)? = answer(at: address) else { continue }
            history.tombstones.append(
                .init(
                    address: address, withdrawal: withdrawal,
                    replacement: replacement(of: withdrawal)))
        }
        report(vanished, &diagnostics)
    }

    /// Where the text of an address stands that moved with its folder: beside the page that has its
    /// number now, where it was given another number.
    private func place(of entry: Ledger.Entry, near target: String) -> String {
        guard let digest = entry.digest, let page = standing(at: target), page.digest != digest,
            target.hasSuffix(".html"), !target.isIndex
        else { return target }
        let folder = target.folder
        let others = standings.filter { $0.digest == digest && $0.address.hasPrefix(folder) }
        return others.count == 1 ? others[0].address : target
    }

    /// Whether an address was published, or leads to a page.
    private func isFormer(_ address: String) -> Bool {
        isKnown(address) || aliases[address] != nil
    }

    /// The page that answers for a list of which nothing is left: the first of its parts, or what
    /// stood above it.
    private func fallback(of entry: Ledger.Entry) -> String? {
        guard entry.kind != .unknown else { return formerFallback(of: entry) }
        var next = entry.fallback
        // A list above another is above it in the folders, too, so that this ends.
        for _ in 0..<Self.askedLimit {
            guard let address = next else { return nil }
            if case .page(let target)? = answer(at: address) { return target }
            next = self.entry(at: address)?.fallback
        }
        return nil
    }

    /// Says what vanished: a folder once, with what stood below it.
    private func report(_ vanished: [Ledger.Entry], _ diagnostics: inout [Diagnostic]) {
        let folders = Set(
            vanished.filter {
                $0.address.isIndex && $0.address != SiteAddresses.home && !$0.source.isEmpty
            }
            .map(\.address.canonicalAddress))
        var below: [String: [Ledger.Entry]] = [:]
        var heads: [Ledger.Entry] = []
        for entry in vanished {
            if let folder = highest(of: folders, above: entry.address),
                folder.indexOfFolder != entry.address
            {
                below[folder, default: []].append(entry)
            } else {
                heads.append(entry)
            }
        }
        let newcomers = heads.isEmpty ? [:] : newcomers
        for entry in heads.prefix(Self.reportLimit) {
            let others = below[entry.address.canonicalAddress] ?? []
            diagnostics.append(
                Diagnostic(
                    .vanishedAddress, "/" + entry.address.canonicalAddress, entry.published.iso,
                    others.isEmpty ? "" : " (y otras \(others.count) debajo de ella)",
                    others.isEmpty ? "" : " (and \(others.count) more below it)",
                    path: entry.source.isEmpty ? Ledger.path : "Content/" + entry.source,
                    hint: mend(entry, others, newcomers)))
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

    /// What to write so that an address answers: an alias or a replacement where its content stands
    /// elsewhere now.
    private func mend(
        _ entry: Ledger.Entry, _ below: [Ledger.Entry], _ newcomers: [ShortDigest: [Standing]]
    ) -> Hint {
        let address = "/" + entry.address.canonicalAddress
        if let document = absences.heldBack[entry.address] {
            return document.common.isDraft
                ? .publishedBeforeDraft(document.file.path)
                : .publishedAlready(document.file.path)
        }
        for known in [entry] + below {
            for new in known.digest.flatMap({ newcomers[$0] }) ?? [] {
                guard let hint = move(of: known, to: new, below: entry.address) else { continue }
                return hint
            }
        }
        if let new = entry.digest.flatMap({ newcomers[$0] })?.first {
            return .withdrawReplaced(address, "/" + new.address.canonicalAddress)
        }
        let isList = entry.kind == .list || entry.kind == .fixed || entry.isFormerList
        if isList, standings.contains(where: { $0.isOfPortal && !isKnown($0.address) }) {
            return .restoreWords(address)
        }
        return .withdraw(address)
    }

    /// The alias to be written where a page moved, alone or with the folder it stood in; nil where
    /// an alias cannot say it.
    private func move(
        of known: Ledger.Entry, to new: Standing, below head: String
    ) -> Hint? {
        guard new.source.hasSuffix(".md") else { return nil }
        // A folder that moved takes along all that stood in it, unless its address leads elsewhere.
        for (was, now) in Self.folders(of: known.address, new.address)
        where head.hasPrefix(was) && folders[was] == nil {
            if let agency = standing(at: now.indexOfFolder), agency.document != nil,
                standing(at: was.indexOfFolder) == nil
            {
                return .writeAlias("/" + was, "Content/" + agency.source)
            }
        }
        let isFunctionOfAgency = new.document?.path != new.source
        if isFunctionOfAgency {
            // The functions of a text have no file in which an alias could stand.
            let (was, now) = (known.address.folder, new.address.folder)
            let name = new.address.dropFirst(now.utf8.count)
            let list = standing(at: String(was).indexOfFolder)
            return known.address.hasSuffix("/" + name) && list?.source.isEmpty != false
                ? .writeAlias("/" + was, "Content/" + new.source) : nil
        }
        return known.address == head && aliases[head] == nil
            ? .writeAlias("/" + known.address.canonicalAddress, "Content/" + new.source) : nil
    }

    /// What stands at an address that was never published, by its content.
    private var newcomers: [ShortDigest: [Standing]] {
        var newcomers: [ShortDigest: [Standing]] = [:]
        for standing in standings where !isKnown(standing.address) {
            guard let digest = standing.digest else { continue }
            newcomers[digest, default: []].append(standing)
        }
        return newcomers
    }

    /// The folders of two addresses from which on they agree, the highest first.
    private static func folders(of one: String, _ other: String) -> [(was: String, now: String)] {
        let (left, right) = (one.split(separator: "/"), other.split(separator: "/"))
        let common = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
        func folder(_ steps: ArraySlice<Substring>) -> String {
            steps.isEmpty ? "" : steps.joined(separator: "/") + "/"
        }
        return (0..<common).map { fewer in
            (folder(left.dropLast(common - fewer)), folder(right.dropLast(common - fewer)))
        }
    }
}

extension Comparison.Answer {
    /// Whether somebody said it, and it does not follow from a page's last day: a list, or a part of
    /// one, is no page that ceased to hold.
    fileprivate var isSaid: Bool {
        switch self {
        case .page: true
        case .withdrawal(let withdrawal): !withdrawal.hasExpired
        }
    }
}

extension Standing {
    /// Whether it is a page of the portal's own, whose address is made of the words of its language.
    fileprivate var isOfPortal: Bool { (kind == .list || kind == .fixed) && source.isEmpty }
}
