import Content
import PortalModel
import Words

/// How the lists of norms are put in order and cut into parts.
extension Lists {
    /// How many norms a part of the list of all norms shows.
    private static let normsPerPart = 400
    /// How many uses a part of a norm's page shows.
    private static let usesPerPart = 250

    /// The norms by who issued them, the nation first, then by type, the latest first.
    static func order(ofNormsIn portal: Portal, _ titles: [String: String]) -> [Int] {
        let issuers = Set(portal.norms.map(\.issuer)).sorted {
            OrderingKey(titles[$0] ?? $0) < OrderingKey(titles[$1] ?? $1)
        }
        let national = portal.norms.first(where: \.isNational)?.issuer
        let order = [national].compactMap(\.self) + issuers.filter { $0 != national }
        let ranks = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        var typeRanks: [String: Int] = [:]
        // The norms stand in the order of their types.
        for norm in portal.norms where typeRanks[norm.type] == nil {
            typeRanks[norm.type] = typeRanks.count
        }
        return portal.norms.indices.sorted { one, other in
            let (first, second) = (portal.norms[one], portal.norms[other])
            let keys = [first, second].map { (ranks[$0.issuer] ?? 0, typeRanks[$0.type] ?? 0) }
            if keys[0] != keys[1] { return keys[0] < keys[1] }
            if first.year != second.year { return first.year ?? 0 > second.year ?? 0 }
            return one < other
        }
    }

    static func partsOfNorms(_ count: Int) -> [Range<Int>] {
        stride(from: 0, to: count, by: normsPerPart).map { $0..<min($0 + normsPerPart, count) }
    }

    /// What each issuer of a norm is called.
    static func issuerTitles(_ portal: Portal, words: PageWords) -> [String: String] {
        var titles = Dictionary(
            portal.roots.map { (portal.issuerKey(ofRoot: $0), portal.agencies[$0].title) },
            uniquingKeysWith: { first, _ in first })
        for norm in portal.norms where titles[norm.issuer] == nil {
            let given = norm.given?.fields.text(.issuer)
            titles[norm.issuer] =
                norm.isNational
                ? words["nation"]
                : given ?? norm.issuer.replacing("-", with: " ").capitalised
        }
        return titles
    }

    /// The uses of a norm, article by article in their order, all of the norm first.
    func uses(of norm: Norm) -> [NormUse] {
        let keys = norm.uses.map { use in use.article.map { OrderingKey($0) } }
        return norm.uses.indices.sorted { one, other in
            guard let first = keys[one], let second = keys[other] else {
                if keys[one] == nil, keys[other] == nil { return one < other }
                return keys[one] == nil
            }
            if first < second { return true }
            return second < first ? false : one < other
        }.map { norm.uses[$0] }
    }

    /// The parts of a norm's page.
    func parts(ofUses uses: [NormUse]) -> [Range<Int>] {
        stride(from: 0, to: uses.count, by: Self.usesPerPart).map {
            $0..<min($0 + Self.usesPerPart, uses.count)
        }
    }
}
