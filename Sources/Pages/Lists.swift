import Content
import PortalModel
import Words

/// How the portal's lists are cut into parts, so that no page passes 300 kB.
struct Lists: Sendable {
    /// How many agencies a part of a list of agencies shows.
    private static let agenciesPerPart = 500
    /// How many functions a part of the list of all functions shows.
    private static let functionsPerPart = 600
    /// How many bytes of text a part of an agency's list of functions shows.
    private static let textPerPart = 120_000

    /// The agencies in alphabetical order.
    let alphabetical: [Int]
    /// The agencies as a reader of the tree meets them: each before its parts.
    let depthFirst: [Int]
    /// The parts of `alphabetical`, and as well of `depthFirst`.
    let agencyParts: [Range<Int>]
    /// The letters of `alphabetical`, each with the part where it begins, counted from 1.
    let agencyLetters: [(letter: String, part: Int)]
    /// The parts of the list of all functions.
    let functionParts: [[Stretch]]

    /// The norms in the order of their list, and its parts.
    let norms: [Int]
    let normParts: [Range<Int>]
    /// The positions of the news of each agency that has any, the latest first.
    let news: [Int: [Int]]
    /// The articles that are listed by their place.
    let articles: ArticleTree
    /// What each issuer of norms is called, by its key.
    let issuerTitles: [String: String]
    /// The names that norms of more than one issuer have.
    let sharedNormNames: Set<String>

    /// Some functions of one agency.
    struct Stretch: Sendable {
        let agency: Int
        let functions: Range<Int>
    }

    init(_ portal: Portal, words: PageWords) {
        let keys = portal.agencies.map { OrderingKey($0.title) }
        alphabetical = portal.agencies.indices.sorted { keys[$0] < keys[$1] }
        var order: [Int] = []
        var pending = Array(portal.roots.reversed())
        while let agency = pending.popLast() {
            order.append(agency)
            pending.append(contentsOf: portal.agencies[agency].children.reversed())
        }
        depthFirst = order
        let count = portal.agencies.count
        agencyParts = stride(from: 0, to: count, by: Self.agenciesPerPart).map {
            $0..<min($0 + Self.agenciesPerPart, count)
        }
        agencyLetters = Self.letters(of: alphabetical, in: agencyParts, portal)
        functionParts = Self.functionParts(portal, order)
        news = Dictionary(
            grouping: portal.news.filter { portal.articles[$0].agency != nil }
        ) { portal.articles[$0].agency ?? 0 }
        articles = ArticleTree(portal)
        issuerTitles = Self.issuerTitles(portal, words: words)
        sharedNormNames = Self.sharedNames(ofNormsIn: portal)
        norms = Self.order(ofNormsIn: portal, issuerTitles)
        normParts = Self.partsOfNorms(norms, portal)
    }

    private static func letters(
        of agencies: [Int], in parts: [Range<Int>], _ portal: Portal
    ) -> [(letter: String, part: Int)] {
        var letters: [(letter: String, part: Int)] = []
        for (part, range) in parts.enumerated() {
            for agency in agencies[range] {
                let letter = portal.agencies[agency].title.initial
                if letters.last?.letter != letter { letters.append((letter, part + 1)) }
            }
        }
        return letters
    }

    private static func functionParts(_ portal: Portal, _ order: [Int]) -> [[Stretch]] {
        var parts: [[Stretch]] = []
        var part: [Stretch] = []
        var room = functionsPerPart
        for agency in order {
            var start = 0
            let count = portal.agencies[agency].functions.count
            while start < count {
                if room == 0 {
                    parts.append(part)
                    (part, room) = ([], functionsPerPart)
                }
                let end = min(count, start + room)
                part.append(Stretch(agency: agency, functions: start..<end))
                room -= end - start
                start = end
            }
        }
        if !part.isEmpty { parts.append(part) }
        return parts
    }

    /// The parts of an agency's own list, which shows each function's whole text.
    func parts(ofFunctionsOf agency: Agency) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var size = 0
        for (index, function) in agency.functions.enumerated() {
            let weight = function.plainText.utf8.count + 300
            if size + weight > Self.textPerPart, index > start {
                parts.append(start..<index)
                (start, size) = (index, 0)
            }
            size += weight
        }
        parts.append(start..<agency.functions.count)
        return parts
    }
}
