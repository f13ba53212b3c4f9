import Content
import Diagnostics
package import PortalModel
import Words

/// The pages that list functions of all agencies together: by theme, by verb, and from A to Z.
struct FunctionLists: Sendable {
    /// Functions in an order, cut into parts of which no page passes 300 kB.
    struct List: Sendable {
        var functions: [FunctionPosition]
        var parts: [Range<Int>] = []
    }

    /// The functions that begin with a verb.
    struct Verb: Sendable {
        /// The verb with its accents: «Diseñar».
        let title: String
        let slug: String
        var list: List
    }

    /// The functions of each theme; empty where the portal has no themes.
    private(set) var themes: [List] = []
    /// The verbs in alphabetical order.
    private(set) var verbs: [Verb] = []
    /// The parts of the list of verbs.
    private(set) var verbParts: [Range<Int>] = []
    private(set) var alphabet = List(functions: [])
    /// The letters of the alphabetical list, each with the part where it begins.
    private(set) var letters: [(letter: String, part: Int)] = []
    /// Whether the functions' pages show those of other agencies that are like theirs.
    let hasRelated: Bool
    private let agencyWeights: [Int]

    /// How many bytes of words and addresses a part shows; what is around them may be as much.
    private static let textPerPart = 110_000
    /// How many verbs a part of their list shows.
    private static let verbsPerPart = 600

    init(_ portal: Portal) {
        let omitted = portal.settings?.facts.omitted ?? []
        hasRelated = !omitted.contains(.related)
        agencyWeights = Self.weights(portal)
        guard portal.functionCount > 0 else { return }
        if !omitted.contains(.themes) {
            for functions in portal.topicIndex.functions { themes.append(list(functions, portal)) }
        }
        if !omitted.contains(.verbs) { readVerbs(portal) }
        if !omitted.contains(.aToZ) { readAlphabet(portal) }
    }

    /// The themes that have functions.
    var shownThemes: [Int] { themes.indices.filter { !themes[$0].functions.isEmpty } }

    /// What the names and addresses of an agency and of those above it weigh in a list.
    private static func weights(_ portal: Portal) -> [Int] {
        portal.agencies.indices.map { index in
            portal.lineage(of: index).reduce(portal.agencies[index].base.utf8.count) {
                $0 + portal.agencies[$1].title.utf8.count + 4
            }
        }
    }

    private func list(_ functions: [FunctionPosition], _ portal: Portal) -> List {
        List(functions: functions, parts: parts(functions, portal))
    }

    private func parts(_ functions: [FunctionPosition], _ portal: Portal) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var (start, size) = (0, 0)
        var last = -1
        for (index, place) in functions.enumerated() {
            let agency = portal.agencies[Int(place.agency)]
            var weight = agency.functions[Int(place.position)].title.utf8.count
            weight += agency.base.utf8.count + Self.entryWeight
            if place.agency != last { weight += agencyWeights[Int(place.agency)] }
            last = place.agency
            if size + weight > Self.textPerPart, index > start {
                parts.append(start..<index)
                (start, size) = (index, 0)
            }
            size += weight
        }
        if start < functions.count { parts.append(start..<functions.count) }
        return parts
    }

    /// What the words that say why a function is there weigh, and the markup of an entry.
    private static let entryWeight = 160

    private mutating func readVerbs(_ portal: Portal) {
        var position: [String: Int] = [:]
        var found: [Verb] = []
        for (index, agency) in portal.agencies.enumerated() {
            for (place, function) in agency.functions.enumerated() {
                guard let verb = function.verb else { continue }
                let place = FunctionPosition(agency: index, position: place)
                if let known = position[verb] {
                    if known >= 0 { found[known].list.functions.append(place) }
                    continue
                }
                let slug = verb.slug
                guard !slug.isEmpty, slug != "index" else {
                    position[verb] = -1
                    continue
                }
                position[verb] = found.count
                found.append(
                    Verb(title: function.writtenVerb, slug: slug, list: List(functions: [place])))
            }
        }
        for index in found.indices {
            found[index].list.parts = parts(found[index].list.functions, portal)
        }
        verbs = found.sorted { OrderingKey($0.title) < OrderingKey($1.title) }
        verbParts = stride(from: 0, to: verbs.count, by: Self.verbsPerPart).map {
            $0..<min($0 + Self.verbsPerPart, verbs.count)
        }
    }

    private mutating func readAlphabet(_ portal: Portal) {
        struct Entry {
            let key: OrderingPrefix
            let place: FunctionPosition
        }
        var entries: [Entry] = []
        entries.reserveCapacity(portal.functionCount)
        for (index, agency) in portal.agencies.enumerated() {
            for (position, function) in agency.functions.enumerated() {
                entries.append(
                    Entry(
                        key: OrderingPrefix(function.title),
                        place: FunctionPosition(agency: index, position: position)))
            }
        }
        entries.sort { one, other in
            if one.key != other.key { return one.key < other.key }
            let (first, second) = (portal.function(at: one.place), portal.function(at: other.place))
            return first.title == second.title
                ? one.place < other.place
                : first.title.utf8.lexicographicallyPrecedes(second.title.utf8)
        }
        alphabet = list(entries.map(\.place), portal)
        var lead: UInt16?
        for (part, range) in alphabet.parts.enumerated() {
            // What begins with a letter of ours begins with no other.
            for index in range {
                let own = entries[index].key.lead
                guard own != lead || !(0x61...0x7A).contains(own >> 8) else { continue }
                lead = own
                let letter = portal.function(at: alphabet.functions[index]).title.initial
                if letters.last?.letter != letter { letters.append((letter, part + 1)) }
            }
        }
    }
}

/// What leads from one function to others: all that the functions' texts and themes give, and nothing
/// of what they cite.
package struct FunctionGuide: Sendable {
    let lists: FunctionLists
    /// Which functions are like others; nil where the portal does not want to know.
    let likeness: Likeness?

    package init(_ portal: Portal) {
        lists = FunctionLists(portal)
        likeness =
            lists.hasRelated && portal.topicIndex.words.count > 1
            ? Likeness(portal.topicIndex) : nil
    }
}

extension Function {
    /// The verb as the text writes it, with a capital: «Diseñar».
    fileprivate var writtenVerb: String {
        let text = item == nil ? title : plainText
        let end = text.utf8.firstIndex { $0 <= 0x2F || $0 == 0x3A || $0 == 0x3B }
        return String(text[..<(end ?? text.endIndex)]).lowercased().capitalised
    }
}
