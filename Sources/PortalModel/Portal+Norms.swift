import Citations
import Content
package import Diagnostics
import Words

extension Portal {
    /// Makes a norm of each identity that is cited or described, and puts them in order.
    ///
    /// - Parameters:
    ///   - citations: What each agency cites.
    ///   - texts: What the home page and the articles cite.
    /// - Returns: What turns the citations into links.
    package mutating func makeNorms(
        of citations: [AgencyCitations], texts: [TextCitations], _ diagnostics: inout [Diagnostic]
    ) -> NormResolution {
        guard !hasNoNorms else { return NormResolution(portal: self, positions: [:]) }
        let reading = CitationReading(self)
        let ownTexts = givenNorms.compactMap { norm in
            reading.citations(of: norm).map { (id: norm.id, text: $0) }
        }
        var cited = CitedNorms()
        for agency in citations { cited.append(agency.norms) }
        for text in texts {
            if let text = text.text { cited.note(text) }
            for given in text.basis { given.norm.map { cited.note($0) } }
        }
        for own in ownTexts { cited.note(own.text) }
        let given = givenRelations(reading, &diagnostics)
        for relation in given { cited.note(relation.object) }
        for norm in givenNorms { cited.note(norm.id) }
        norms = cited.facts.map { id, facts in
            var norm = Norm(id, siteAddresses)
            (norm.qualifier, norm.citedDays) = (facts.qualifier, facts.days)
            return norm
        }.sorted { $0.id < $1.id }
        let positions = Dictionary(
            uniqueKeysWithValues: norms.enumerated().map { ($1.id, $0) })
        for norm in givenNorms { positions[norm.id].map { norms[$0].given = norm.given } }
        tie(given, cited.stated, positions)
        let resolution = NormResolution(portal: self, positions: positions)
        let places = takeTexts(texts, ownTexts.map { ($0.id, $0.text) }, resolution)
        return NormResolution(portal: self, positions: positions, places: places)
    }

    /// Takes the links and grounds that were found for each agency, and says what is wrong with them.
    ///
    /// - Parameters:
    ///   - resolved: What was found for each agency, in their order.
    ///   - resolution: What found it.
    package mutating func take(
        _ resolved: [ResolvedAgency], of resolution: NormResolution,
        _ diagnostics: inout [Diagnostic]
    ) {
        var places = resolution.places
        for agency in resolved {
            let index = agency.agency
            agencies[index].document = agency.document
            for (position, function) in agency.functions {
                agencies[index].functions[position] = function
            }
            agencies[index].functionBases = agency.functionBases
            agencies[index].basis = agency.basis
            agencies[index].functionsBasis = agency.functionsBasis
            agencies[index].mentions = agency.mentions
            noteUses(of: index)
            for fault in agency.faults {
                diagnostics.append(
                    Diagnostic(
                        fault.rule, fault.words, in: agency.document.file, at: fault.range,
                        hint: .writeItems))
            }
            places += agency.places
        }
        for index in norms.indices { norms[index].uses = norms[index].uses.byArticle }
        deduceStatus(&diagnostics)
        reportCycles(&diagnostics)
        reportGone(places, &diagnostics)
        for norm in norms where norm.uses.isEmpty && norm.ties.isEmpty {
            guard let given = norm.given else { continue }
            diagnostics.append(
                Diagnostic(.unusedNorm, norm.name, in: given.file, at: given.name.range))
        }
    }

    /// Notes at each norm which agency and which of its functions rest on it or name it.
    private mutating func noteUses(of index: Int) {
        func note(_ basis: Basis, _ place: NormUse.Place) {
            guard let norm = basis.norm else { return }
            if case .function = place, norms[norm].uses.last?.place != place {
                norms[norm].functionCount += 1
            }
            norms[norm].uses.append(
                NormUse(place: place, ground: basis.ground, parts: basis.parts))
        }
        let agency = agencies[index]
        for basis in agency.basis + agency.mentions { note(basis, .agency(index)) }
        for (position, bases) in agency.functionBases.enumerated() {
            for basis in bases { note(basis, .function(index, position)) }
        }
    }

    /// Links the citations of the home page, of articles and of norms' own texts; returns their places.
    private mutating func takeTexts(
        _ cited: [TextCitations], _ norms: [(id: NormID, text: CitedText)],
        _ resolution: NormResolution
    ) -> [CitedPlace] {
        var places: [CitedPlace] = []
        for cited in cited {
            let basis = resolution.basis(of: cited)
            note(basis + (cited.text.map(resolution.mentions) ?? []), at: cited.place)
            let linked = cited.text.map(resolution.linked)
            switch cited.place {
            case .article(let index):
                if let linked { articles[index].document = linked }
                articles[index].basis = basis
            case .home: home = linked ?? home
            case .agency, .function, .norm: break
            }
            places += cited.text?.places(resolution.positions) ?? []
        }
        for (id, text) in norms {
            guard let position = resolution.positions[id] else { continue }
            self.norms[position].given?.document = resolution.linked(text)
            note(resolution.mentions(in: text).filter { $0.norm != position }, at: .norm(position))
            places += text.places(resolution.positions).filter { $0.norm != position }
        }
        return places
    }

    /// Notes at each norm that something rests on it or names it.
    private mutating func note(_ bases: [Basis], at place: NormUse.Place) {
        for basis in bases {
            guard let norm = basis.norm else { continue }
            norms[norm].uses.append(
                NormUse(place: place, ground: basis.ground, parts: basis.parts))
        }
    }
}

extension [NormUse] {
    /// The same uses, those of all of the norm first, then article by article.
    fileprivate var byArticle: [NormUse] {
        var whole: [NormUse] = []
        var ofArticle: [String: [NormUse]] = [:]
        for use in self {
            guard let article = use.article else {
                whole.append(use)
                continue
            }
            ofArticle[article, default: []].append(use)
        }
        guard !ofArticle.isEmpty else { return self }
        let keys = ofArticle.keys.map { (article: $0, order: OrderingKey($0)) }
        let articles = keys.sorted {
            $0.order != $1.order ? $0.order < $1.order : $0.article < $1.article
        }
        return whole + articles.flatMap { ofArticle[$0.article] ?? [] }
    }
}
