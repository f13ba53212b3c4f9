import Content

/// What answers for lists of which a ledger of version 1 knows no more than the address.
///
/// Such a ledger does not say what an entry is. An entry that is published again, or answered, is
/// understood from then on; this is for those that vanished since.
extension Comparison {
    /// The page that answers for what was, as far as its address tells, a list.
    func formerFallback(of entry: Ledger.Entry) -> String? {
        guard entry.digest == nil else { return nil }
        return wholeList(of: entry) ?? emptiedList(of: entry) ?? listAbove(entry)
    }

    /// The first part of the list of which an address was another part.
    private func wholeList(of entry: Ledger.Entry) -> String? {
        guard let hyphen = entry.address.lastIndex(of: "-"),
            entry.address[hyphen...].dropFirst().dropLast(".html".utf8.count)
                .allSatisfy(\.isNumber)
        else { return nil }
        let stem = entry.address[..<hyphen]
        let folder = stem.lastIndex(of: "/").map { String(stem[...$0]) } ?? ""
        // What a theme's further parts stand in is a folder of its name.
        let file = folder.isEmpty ? "" : String(folder.dropLast()) + ".html"
        return [stem + ".html", folder.indexOfFolder, file].first { address in
            address != SiteAddresses.home
                && standing(at: address).map { $0.isListed && $0.source == entry.source } == true
        }
    }

    /// The page of the agency to whose list of functions an address belonged.
    private func emptiedList(of entry: Ledger.Entry) -> String? {
        guard entry.source.hasSuffix("/index.md"),
            entry.address.hasSuffix("/" + siteAddresses.functions)
        else { return nil }
        let folder = entry.address.dropLast(siteAddresses.functions.utf8.count)
        let agency = String(folder).indexOfFolder
        return standing(at: agency)?.kind == .agency ? agency : nil
    }

    /// The page that lists such lists as an address was: themes and verbs come and go with what the
    /// functions say.
    private func listAbove(_ entry: Ledger.Entry) -> String? {
        guard entry.source.isEmpty, entry.address.hasSuffix(".html") else { return nil }
        func above(_ list: String) -> String? {
            siteAddresses.above(list).flatMap { standing(at: $0) == nil ? nil : $0 }
        }
        if let answer = above(entry.address) { return answer }
        if entry.address.hasSuffix("/" + siteAddresses.news) {
            let folder = entry.address.dropLast(siteAddresses.news.utf8.count)
            let agency = String(folder).indexOfFolder
            if standing(at: agency) != nil { return agency }
        }
        var folder = entry.address[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            let list = (folder + "/").indexOfFolder
            if list != entry.address, let page = standing(at: list), page.isListed,
                page.source.isEmpty
            {
                return list
            }
            if let answer = above(list) { return answer }
        }
        return nil
    }
}

extension Ledger.Entry {
    /// Whether a ledger of version 1 had it for a list of the portal's own.
    var isFormerList: Bool { kind == .unknown && digest == nil && source.isEmpty }
}

extension Standing {
    /// Whether it has no content of its own.
    fileprivate var isListed: Bool { digest == nil && [.list, .fixed, .norm].contains(kind) }
}
