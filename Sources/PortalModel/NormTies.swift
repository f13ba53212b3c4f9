import Citations
import CommonMark
import Content
import Diagnostics

/// Where it is said what a norm does to another.
enum TiePlace: Sendable {
    case given(SourceFile, SourceRange)
    /// In the HTML of the text.
    case text(Document, Range<Int>)

    var file: SourceFile {
        switch self {
        case .given(let file, _): file
        case .text(let document, _): document.file
        }
    }

    var range: SourceRange {
        switch self {
        case .given(_, let range): range
        case .text(let document, let html): document.place(ofHTML: html)
        }
    }
}

/// A relation that the content gives.
struct GivenRelation {
    let kind: NormRelation
    let actor: NormID
    let object: NormID
    let parts: [NormPart]
    let since: Day?
    let place: TiePlace
}

extension Portal {
    /// The relations of `norms.yml` and of the norms' own files.
    func givenRelations(
        _ reading: CitationReading, _ diagnostics: inout [Diagnostic]
    ) -> [GivenRelation] {
        var relations: [GivenRelation] = []
        for norm in givenNorms {
            for relation in norm.given.facts.relations {
                let name = relation.norm
                let found = CitationReading.norm(
                    named: name.value, article: relation.article,
                    by: reading.recogniser(ofIssuer: norm.id.issuer))
                guard let found else {
                    diagnostics.append(
                        Diagnostic(
                            .badNorm, name.value, in: norm.given.file, at: name.range,
                            hint: .citeNorm))
                    continue
                }
                relations.append(
                    GivenRelation(
                        kind: NormRelation(relation.kind), actor: norm.id, object: found.id,
                        parts: found.parts, since: relation.since,
                        place: .given(norm.given.file, name.range)))
            }
        }
        return relations
    }

    /// Ties the norms to each other, each pair once for each thing that is done.
    mutating func tie(
        _ given: [GivenRelation], _ stated: [(relation: StatedRelation, text: CitedText)],
        _ positions: [NormID: Int]
    ) {
        struct Known: Hashable {
            let kind: NormRelation
            let actor: Int
            let object: Int
            let parts: [NormPart]
        }
        var known: Set<Known> = []
        func add(_ tie: NormTie) {
            let key = Known(
                kind: tie.kind, actor: tie.actor, object: tie.object, parts: tie.parts)
            guard known.insert(key).inserted else { return }
            norms[tie.actor].ties.append(normTies.count)
            if tie.object != tie.actor { norms[tie.object].ties.append(normTies.count) }
            normTies.append(tie)
        }
        for relation in given {
            guard let actor = positions[relation.actor], let object = positions[relation.object]
            else { continue }
            add(
                NormTie(
                    kind: relation.kind, actor: actor, object: object, parts: relation.parts,
                    isPartial: !relation.parts.isEmpty, since: relation.since,
                    place: relation.place))
        }
        for (relation, text) in stated {
            guard let actor = relation.actor.flatMap({ positions[$0] }),
                let object = positions[relation.object], actor != object
            else { continue }
            let citation = text.citations.firstIndex {
                relation.range.contains($0.nameRange.lowerBound)
            }
            add(
                NormTie(
                    kind: relation.kind, actor: actor, object: object, parts: relation.parts,
                    isPartial: relation.isPartial, since: nil,
                    place: .text(text.document, citation.map { text.html[$0] } ?? 0..<0)))
        }
    }

    /// Deduces from what norms do to each other which are no longer in force.
    mutating func deduceStatus(_ diagnostics: inout [Diagnostic]) {
        defer { hasGoneNorms = norms.contains(where: \.status.isGone) }
        for index in norms.indices {
            let given = norms[index].given?.facts.status
            let repeals = norms[index].ties.map { normTies[$0] }.filter {
                $0.kind == .repeals && $0.object == index && $0.actor != index
            }
            let whole = repeals.filter { !$0.isPartial }.map(\.actor)
            if !whole.isEmpty {
                norms[index].status = .repealed(by: whole)
                if let given, given.value == .inForce, let file = norms[index].given?.file {
                    diagnostics.append(
                        Diagnostic(
                            .normStatus, norms[whole[0]].name, in: file, at: given.range,
                            hint: .removeStatus))
                }
                continue
            }
            norms[index].status =
                switch given?.value {
                case .inForce:
                    repeals.isEmpty ? .inForce : .partlyRepealed(by: repeals.map(\.actor))
                case .repealed: .repealed(by: [])
                case .suspended: .suspended
                case .annulled: .annulled
                case .partlyRepealed: .partlyRepealed(by: repeals.map(\.actor))
                case .unknown, nil:
                    repeals.isEmpty ? .unknown : .partlyRepealed(by: repeals.map(\.actor))
                }
        }
    }

    /// Says of each circle of norms that do the same to each other where it closes.
    func reportCycles(_ diagnostics: inout [Diagnostic]) {
        for kind in NormRelation.allCases {
            let ties = normTies.filter { $0.kind == kind }
            guard !ties.isEmpty else { continue }
            var cycles = TieCycles(ties, count: norms.count)
            for cycle in cycles.find() {
                guard let last = cycle.last else { continue }
                let names = cycle.map { norms[$0.actor].name } + [norms[last.object].name]
                diagnostics.append(
                    Diagnostic(
                        .normCycle, names.joined(separator: " → "), in: last.place.file,
                        at: last.place.range, hint: .cutCycle))
            }
        }
    }

    /// Warns where a norm is cited that is no longer in force, once for each document.
    func reportGone(_ places: [CitedPlace], _ diagnostics: inout [Diagnostic]) {
        guard hasGoneNorms else { return }
        var said: Set<[String]> = []
        for cited in places where norms[cited.norm].status.isGone {
            let norm = norms[cited.norm]
            guard said.insert([cited.document.path, norm.address]).inserted else { continue }
            let range =
                switch cited.place {
                case .field(let range): range
                case .html(let html): cited.document.place(ofHTML: html)
                }
            if case .repealed(let by) = norm.status, let first = by.first {
                diagnostics.append(
                    Diagnostic(
                        .repealedNorm, norm.name, norms[first].name, in: cited.document.file,
                        at: range, hint: .citeSuccessor))
            } else {
                diagnostics.append(
                    Diagnostic(
                        .goneNorm, norm.name, in: cited.document.file, at: range,
                        hint: .citeSuccessor))
            }
        }
    }
}

/// Finds circles among norms.
private struct TieCycles {
    private let ties: [NormTie]
    /// The ties of each norm that does something.
    private var outgoing: [Int: [Int]] = [:]
    private var isDone: Set<Int> = []

    init(_ ties: [NormTie], count: Int) {
        self.ties = ties
        for (index, tie) in ties.enumerated() { outgoing[tie.actor, default: []].append(index) }
    }

    /// The ties of each circle, one circle for each tie that closes one.
    mutating func find() -> [[NormTie]] {
        var cycles: [[NormTie]] = []
        for start in outgoing.keys.sorted() where !isDone.contains(start) {
            // The way from the start to where the search is, and which tie comes next at each stop.
            var way: [(norm: Int, next: Int, tie: Int?)] = [(start, 0, nil)]
            var place = [start: 0]
            while let stop = way.last {
                let ties = outgoing[stop.norm] ?? []
                guard stop.next < ties.count else {
                    isDone.insert(stop.norm)
                    place[stop.norm] = nil
                    way.removeLast()
                    continue
                }
                way[way.count - 1].next += 1
                let tie = ties[stop.next]
                let object = self.ties[tie].object
                if let first = place[object] {
                    cycles.append(
                        way[(first + 1)...].compactMap { $0.tie.map { self.ties[$0] } }
                            + [self.ties[tie]])
                } else if !isDone.contains(object) {
                    place[object] = way.count
                    way.append((object, 0, tie))
                }
            }
        }
        return cycles
    }
}

extension NormRelation {
    /// The relation that a file gives.
    fileprivate init(_ given: NormFacts.Relation.Kind) {
        switch given {
        case .repeals: self = .repeals
        case .modifies: self = .modifies
        case .adds: self = .adds
        case .regulates: self = .regulates
        case .compiles: self = .compiles
        case .adopts: self = .adopts
        case .corrects: self = .corrects
        case .derivesFrom: self = .derivesFrom
        }
    }
}

extension Document {
    /// The place in the file of words in the HTML of its text: exact where a line has them
    /// all, else the line of the block they are in.
    func place(ofHTML html: Range<Int>) -> SourceRange {
        let words = text.words(ofHTML: html)
        // A function's own text has no blocks.
        var lines = 1...Int.max
        if let block = text.blocks.first(where: { $0.html.upperBound >= html.upperBound }) {
            lines = block.line...block.endLine
            if case .list(let list) = block.kind,
                let item = list.items.firstIndex(where: { $0.html.upperBound >= html.upperBound })
            {
                let next =
                    item + 1 < list.items.count ? list.items[item + 1].line - 1 : block.endLine
                lines = list.items[item].line...max(list.items[item].line, next)
            }
        }
        var number = 0
        for line in file.text.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        {
            number += 1
            guard lines.contains(number), !words.isEmpty else { continue }
            let line = String(Substring(line))
            guard let found = line.firstRange(of: words) else { continue }
            return SourceRange(
                line: number, column: line[..<found.lowerBound].unicodeScalars.count + 1,
                length: words.unicodeScalars.count)
        }
        return SourceRange(
            line: lines.lowerBound, length: file.line(lines.lowerBound).unicodeScalars.count)
    }
}

extension FormattedText {
    /// The words of a range of the HTML.
    fileprivate func words(ofHTML range: Range<Int>) -> String {
        var part = FormattedText()
        part.html = Array(html[range])
        return String(decoding: PlacedText(of: part).words, as: UTF8.self)
    }
}
