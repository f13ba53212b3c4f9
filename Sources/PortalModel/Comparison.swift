import Content
import Diagnostics

/// The look-ups with which what is published is compared with what ever was.
struct Comparison {
    let standings: [Standing]
    let known: Ledger
    /// The position of each standing's address in the ledger.
    private let entryOfStanding: [Int?]
    /// Whether something is published at each address of the ledger.
    let isPublished: [Bool]
    /// The position of each address among the standings.
    let standingOfAddress: [String: Int]
    /// The paths below `Content/` of the files with errors of their own.
    private let unreadable: Set<String>
    /// What the portal holds and does not publish.
    let absences: Absences
    /// Where pages are, by which entries of a former ledger are understood.
    let siteAddresses: SiteAddresses
    /// The addresses of what no longer holds to which something leads that is published.
    private(set) var led: Set<String>
    /// The addresses of former times that a page takes over, by address.
    private(set) var aliases: [String: Alias] = [:]
    /// The folders of former times that an agency takes over, by folder.
    private(set) var folders: [String: Alias] = [:]
    /// What is said of addresses without content, by address.
    private(set) var withdrawals: [String: Withdrawal] = [:]
    /// The addresses of functions whose number is another now, with those of now.
    var renumbered: [String: String] = [:]
    /// The addresses whose text stands under another number, which is said already.
    var moved: Set<String> = []

    init(
        _ standings: [Standing], _ known: Ledger, _ absences: Absences, unreadable: Set<String>,
        siteAddresses: SiteAddresses
    ) {
        self.absences = absences
        self.siteAddresses = siteAddresses
        led = absences.linked
        if absences.isHomeExpired { led.insert(SiteAddresses.home) }
        self.standings = standings
        self.known = known
        self.unreadable = unreadable
        (entryOfStanding, isPublished) = Self.positions(of: standings, in: known)
        var standingOfAddress: [String: Int] = [:]
        standingOfAddress.reserveCapacity(standings.count)
        // Two at one address is an error that is found elsewhere.
        for index in standings.indices.reversed() {
            standingOfAddress[standings[index].address] = index
        }
        self.standingOfAddress = standingOfAddress
    }

    /// Finds each standing's address in the ledger; most stand in the ledger's order.
    private static func positions(
        of standings: [Standing], in known: Ledger
    ) -> (entryOfStanding: [Int?], isPublished: [Bool]) {
        var positions: [Int?] = []
        positions.reserveCapacity(standings.count)
        var isPublished = [Bool](repeating: false, count: known.entries.count)
        var next = 0
        for index in standings.indices {
            let isNext =
                next < known.entries.count
                && known.entries[next].address == standings[index].address
            let position = isNext ? next : known.position(of: standings[index].address)
            positions.append(position)
            guard let position else { continue }
            isPublished[position] = true
            next = position + 1
        }
        return (positions, isPublished)
    }

    func isKnown(_ address: String) -> Bool { known.position(of: address) != nil }

    /// The position in the ledger of what a standing publishes.
    func entry(of standing: Int) -> Int? { entryOfStanding[standing] }

    func entry(at address: String) -> Ledger.Entry? {
        known.position(of: address).map { known.entries[$0] }
    }

    func standing(at address: String) -> Standing? {
        standingOfAddress[address].map { standings[$0] }
    }

    /// Whether an entry is missing because its file has errors of its own.
    func isUnreadable(_ entry: Ledger.Entry) -> Bool {
        guard !unreadable.isEmpty else { return false }
        if unreadable.contains(entry.source) { return true }
        // A function's file is of no agency while that of the agency has errors.
        var folder = entry.source[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if unreadable.contains(folder + "/index.md") { return true }
        }
        return unreadable.contains("index.md")
    }

    /// Takes the aliases; one that is the address of a page, or of two pages, is an error.
    mutating func takeOver(_ aliases: [Alias], _ diagnostics: inout [Diagnostic]) {
        for alias in aliases {
            let shown = "/" + alias.address.canonicalAddress
            if standingOfAddress[alias.address] != nil {
                // The page of a folder may have another by now, and what stood below it none.
                if let folder = alias.folder, isNeeded(alias) {
                    folders[folder] = alias
                    continue
                }
                diagnostics.append(
                    Diagnostic(.aliasTaken, shown, in: alias.file, at: alias.range))
            } else if let other = self.aliases.updateValue(alias, forKey: alias.address) {
                diagnostics.append(
                    Diagnostic(
                        .aliasTwice, shown, other.file.path, in: alias.file, at: alias.range))
            }
            if let folder = alias.folder { folders[folder] = alias }
        }
    }

    /// Whether an address below the folder of an alias has no page but for it.
    private func isNeeded(_ alias: Alias) -> Bool {
        guard let folder = alias.folder else { return false }
        return known.entries.contains { entry in
            entry.address.hasPrefix(folder) && standingOfAddress[entry.address] == nil
                && alias.targets(of: entry.address).contains { standingOfAddress[$0] != nil }
        }
    }

    /// Takes what is said of addresses without content.
    mutating func withdraw(_ withdrawals: [Withdrawal], _ diagnostics: inout [Diagnostic]) {
        for withdrawal in withdrawals {
            let key =
                withdrawal.isFolder ? withdrawal.address : withdrawal.address.fileOfAddress
            if let other = self.withdrawals.updateValue(withdrawal, forKey: key) {
                diagnostics.append(
                    Diagnostic(
                        .tombstoneTwice, "/" + key.canonicalAddress,
                        "\(other.range.start.line)", in: withdrawal.file, at: withdrawal.range))
                continue
            }
            check(withdrawal, key, &diagnostics)
        }
    }

    /// Takes what no longer holds: nobody need say more of it, but who does is right.
    mutating func expire(_ absences: Absences) {
        for expired in absences.expired {
            let main = expired.withdrawals.first
            for alias in expired.aliases {
                if let main { take(main, for: alias.address) }
                if let folder = alias.folder, folders[folder] == nil { folders[folder] = alias }
            }
            for withdrawal in expired.withdrawals where !withdrawal.isFolder {
                take(withdrawal, for: withdrawal.address)
            }
        }
        for withdrawal in absences.expiredFiles { take(withdrawal, for: withdrawal.address) }
        for withdrawal in absences.expired.flatMap(\.withdrawals) where withdrawal.isFolder {
            take(withdrawal, for: withdrawal.address)
        }
    }

    private mutating func take(_ withdrawal: Withdrawal, for key: String) {
        if answer(at: key) == nil { withdrawals[key] = withdrawal }
    }

    /// Says where a withdrawal is of an address that is published, or never was, and where what
    /// replaces it does not exist.
    private mutating func check(
        _ withdrawal: Withdrawal, _ key: String, _ diagnostics: inout [Diagnostic]
    ) {
        let file = key.fileOfAddress
        if standingOfAddress[file] != nil, !withdrawal.hasExpired {
            diagnostics.append(
                Diagnostic(
                    .tombstoneAlive, "/" + key.canonicalAddress, in: withdrawal.file,
                    at: withdrawal.range))
        } else if !isKnown(file),
            !withdrawal.isFolder
                || !known.entries.contains(where: { $0.address.hasPrefix(key) }),
            !withdrawal.hasExpired
        {
            let near = file.nearMiss(in: known.entries.map(\.address))
            diagnostics.append(
                Diagnostic(
                    .tombstoneUnknown, "/" + key.canonicalAddress, in: withdrawal.file,
                    at: withdrawal.range,
                    hint: near.map { .didYouMean("/" + $0.canonicalAddress) }))
        }
        guard let given = withdrawal.replacement, replacement(of: withdrawal) == nil else { return }
        let target = given.value.withoutLeadingSlash
        let page = target.fileOfAddress
        if absences.hold(page) {
            if let finding = absences.finding(
                given.value, page, in: withdrawal.file, at: given.range)
            {
                diagnostics.append(finding)
            }
            led.insert(page)
            return
        }
        diagnostics.append(
            Diagnostic(
                .unknownReplacement, "/" + target, in: withdrawal.file, at: given.range,
                hint: target.fileOfAddress.nearMiss(in: standings.map(\.address))
                    .map { .didYouMean("/" + $0.canonicalAddress) }))
    }

    /// The address of the page that replaces what was withdrawn, or a whole URL; nil where nothing
    /// is said to replace it, or there is no such page.
    func replacement(of withdrawal: Withdrawal) -> String? {
        guard let given = withdrawal.replacement?.value else { return nil }
        if given.isWholeURL { return given }
        // A page that has moved since has taken the address over.
        let address = given.withoutLeadingSlash.fileOfAddress
        return switch answer(at: address) {
        case .page(let page): page
        case .withdrawal(let other)? where other.hasExpired: address
        default: nil
        }
    }

    /// What answers at an address.
    enum Answer {
        /// A page that is published, by its address.
        case page(String)
        case withdrawal(Withdrawal)
    }

    /// What answers at an address at which nothing is published: a page that took it over, itself
    /// or with the folder it stood in, or a tombstone; nil where nothing does.
    func answer(at address: String) -> Answer? {
        var asked: Set<String> = []
        return answer(at: address, &asked)
    }

    /// What answers, if none of the addresses asked before leads to something.
    ///
    /// A folder that moved to one that moved, and so on, may come back to itself, and one that moved
    /// into itself never ends: each address is asked once, and only so many are.
    private func answer(at address: String, _ asked: inout Set<String>) -> Answer? {
        if standingOfAddress[address] != nil { return .page(address) }
        if let alias = aliases[address] { return .page(alias.target) }
        guard asked.count < Self.askedLimit, asked.insert(address).inserted else { return nil }
        if let target = renumbered[address] {
            return standingOfAddress[target] == nil && !asked.contains(target)
                ? answer(at: target, &asked) : .page(target)
        }
        if let exact = withdrawals[address] { return .withdrawal(exact) }
        var folder = address[...]
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            let key = String(folder) + "/"
            if let alias = folders[key] {
                for target in alias.targets(of: address) {
                    if let answer = answer(at: target, &asked) { return answer }
                }
            }
            if let withdrawal = withdrawals[key] { return .withdrawal(withdrawal) }
        }
        return withdrawals[""].map { .withdrawal($0) }
    }

    static let askedLimit = 200

    /// Whether an address moved with its folder to one that nothing answers at either, which is
    /// said of that one.
    func movedToVanished(_ address: String) -> Bool {
        var folder = address[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            let key = String(folder) + "/"
            if let alias = folders[key] {
                return alias.targets(of: address).contains { $0 != address && isKnown($0) }
            }
        }
        return false
    }
}
