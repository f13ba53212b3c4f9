import Content
import PortalModel
import Words

/// How the lists of norms are put in order and cut into parts.
extension Lists {
    /// How many bytes a part of the list of all norms shows, about.
    private static let bytesOfNormsPerPart = 150_000
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

    /// The parts of the list of all norms.
    static func partsOfNorms(_ order: [Int], _ portal: Portal) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, size) = (0, 0)
        for (place, index) in order.enumerated() {
            let epigraph = portal.norms[index].given?.facts.epigraph?.utf8.count ?? 0
            let weight = 400 + epigraph
            if size + weight > bytesOfNormsPerPart, place > start {
                parts.append(start..<place)
                (start, size) = (place, 0)
            }
            size += weight
        }
        if start < order.count { parts.append(start..<order.count) }
        return parts
    }

    /// The names that norms of more than one issuer have.
    static func sharedNames(ofNormsIn portal: Portal) -> Set<String> {
        var (seen, shared) = (Set<String>(), Set<String>())
        for norm in portal.norms where !seen.insert(norm.name).inserted {
            shared.insert(norm.name)
        }
        return shared
    }

    /// What each issuer of a norm is called.
    static func issuerTitles(_ portal: Portal, words: PageWords) -> [String: String] {
        var titles = Dictionary(
            portal.roots.map { (portal.issuerKey(ofRoot: $0), portal.agencies[$0].title) },
            uniquingKeysWith: { first, _ in first })
        for norm in portal.norms where titles[norm.issuer] == nil {
            let given = norm.given?.facts.issuer
            titles[norm.issuer] =
                norm.isNational
                ? words[.nation]
                : given ?? norm.issuer.replacing("-", with: " ").capitalised
        }
        return titles
    }

    /// The parts of a norm's page.
    func parts(ofUses uses: [NormUse]) -> [Range<Int>] {
        stride(from: 0, to: uses.count, by: Self.usesPerPart).map {
            $0..<min($0 + Self.usesPerPart, uses.count)
        }
    }
}
