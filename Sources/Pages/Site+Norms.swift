import CommonMark
import Content
import PortalModel

/// What the pages about norms show.
extension Site {
    func norms(_ page: Page, _ part: Int) -> NormsPage {
        let range = plan.lists.normParts.isEmpty ? 0..<0 : plan.lists.normParts[part - 1]
        var issuers: [NormIssuer] = []
        var types: [NormTypeList] = []
        var items: [NormItem] = []
        let order = plan.lists.norms[range]
        for (place, index) in zip(order.indices, order) {
            let norm = portal.norms[index]
            items.append(item(norm, on: page.address))
            let next = place + 1 < order.endIndex ? portal.norms[order[place + 1]] : nil
            if next?.type == norm.type, next?.issuer == norm.issuer { continue }
            types.append(NormTypeList(title: norm.type, norms: items))
            items = []
            if next?.issuer == norm.issuer { continue }
            issuers.append(
                NormIssuer(
                    title: issuer(of: norm), id: "emisor_\(issuers.count + 1)", types: types))
            types = []
        }
        return NormsPage(
            frame: frame(
                page, part: part, description: words[.normsText]),
            count: words.norms(portal.norms.count), issuers: issuers,
            pager: pager(
                page, part, of: plan.lists.normParts.count, first: addresses.norms))
    }

    private func item(_ norm: Norm, on address: String) -> NormItem {
        let count = norm.functionCount
        return NormItem(
            title: norm.name, address: Address.relative(from: address, to: norm.address),
            epigraph: norm.given?.facts.epigraph ?? norm.given?.facts.title,
            gone: gone(norm), uses: count == 0 ? nil : words.functions(count))
    }

    /// Who issued a norm, by name.
    func issuer(of norm: Norm) -> String { plan.lists.issuerTitles[norm.issuer] ?? norm.issuer }

    func norm(_ page: Page, _ index: Int, _ part: Int) -> NormPage {
        let norm = portal.norms[index]
        let facts = norm.given?.facts
        let parts = plan.lists.parts(ofUses: norm.uses)
        func day(_ day: Day?) -> DayText? {
            day.map { DayText(text: words.text(of: $0), iso: $0.iso) }
        }
        let gazette = facts?.gazette
        let gazetteWords = [
            gazette?.name, gazette?.number, gazette?.date.map(words.text(of:)),
        ].compactMap(\.self)
        let count = norm.functionCount
        let document = norm.given?.document
        return NormPage(
            frame: frame(
                page,
                above: plan.lists.sharedNormNames.contains(norm.name) ? issuer(of: norm) : nil,
                part: part, description: document?.common.summary ?? facts?.epigraph,
                structured: structured(page, norm: index, part),
                json: part == 1 ? jsonLink(of: page) : nil),
            name: norm.name, fullTitle: facts?.title, epigraph: facts?.epigraph,
            issuer: issuer(of: norm), issued: day(norm.issued),
            published: day(facts?.published),
            gazette: gazetteWords.isEmpty ? nil : gazetteWords.joined(separator: ", "),
            url: facts?.url, status: statusSince(norm), isGone: norm.status.isGone,
            ties: norm.ties.map { tie(portal.normTies[$0], of: index, on: page.address) },
            count: count == 0 ? nil : words.functions(count),
            articles: articles(
                norm.uses[parts.isEmpty ? 0..<0 : parts[part - 1]], on: page.address),
            text: document.flatMap {
                $0.text.html.isEmpty || part > 1 ? nil : html($0, on: page.address)
            },
            documents: document.map { documents(of: $0, on: page.address) } ?? [],
            isFirst: part == 1,
            pager: pager(page, part, of: parts.count, first: norm.address))
    }

    /// Whether a norm is in force, and since when it is not.
    private func statusSince(_ norm: Norm) -> String {
        let words = status(norm.status)
        guard case .repealed = norm.status, let since = portal.repealDay(of: norm) else {
            return words
        }
        return words + " " + self.words[.normSince] + " " + self.words.text(of: since)
    }

    private func tie(_ tie: NormTie, of index: Int, on address: String) -> NormTieItem {
        let isActor = tie.actor == index
        let other = portal.norms[isActor ? tie.object : tie.actor]
        let since = tie.since ?? portal.norms[tie.actor].issued
        return NormTieItem(
            words: words[isActor ? tie.activeWord : tie.passiveWord], title: other.name,
            address: Address.relative(from: address, to: other.address), parts: tie.partWords,
            since: isActor
                ? nil : since.map { DayText(text: words.text(of: $0), iso: $0.iso) },
            sinceWords: words[.normSince])
    }

    /// Uses in their order, those of one article together.
    private func articles(_ uses: ArraySlice<NormUse>, on address: String) -> [NormArticle] {
        uses.chunked { $0.article == $1.article }.map { uses in
            NormArticle(
                title: uses.first?.article.map { words[.article].capitalised + " " + $0 }
                    ?? words[.wholeNorm],
                users: uses.chunked { $0.place.owner == $1.place.owner }
                    .map { user($0, on: address) })
        }
    }

    /// Uses by the pages of one agency.
    private func user(_ uses: ArraySlice<NormUse>, on address: String) -> NormUser {
        let (title, target, path): (String, String, String?) =
            switch uses.first?.place {
            case .agency(let index), .function(let index, _):
                (
                    portal.agencies[index].title, portal.agencies[index].address,
                    plan.path(above: index)
                )
            case .norm(let index): (portal.norms[index].name, portal.norms[index].address, nil)
            case .article(let index):
                (
                    portal.articles[index].title, portal.articles[index].address,
                    portal.articles[index].agency.map { portal.agencies[$0].title }
                )
            case .home, nil: (plan.portalTitle, SiteAddresses.home, nil)
            }
        return NormUser(
            title: title, address: Address.relative(from: address, to: target), path: path,
            own: uses.filter { !$0.place.isFunction }.map {
                item($0, title: title, at: target, on: address)
            },
            functions: uses.compactMap { use in
                guard case .function(let index, let position) = use.place else { return nil }
                let function = portal.agencies[index].functions[position]
                return item(
                    use, title: function.number + ". " + function.title,
                    at: portal.address(ofFunction: position, of: index), on: address)
            })
    }

    private func item(
        _ use: NormUse, title: String, at target: String, on address: String
    ) -> NormUseItem {
        NormUseItem(
            title: title, address: Address.relative(from: address, to: target),
            ground: words(for: use.ground),
            // The article stands in the heading already.
            parts: use.parts.isEmpty || use.isArticleAlone ? nil : use.partWords)
    }
}

extension NormUse.Place {
    fileprivate var isFunction: Bool {
        if case .function = self { true } else { false }
    }

    /// The page whose own use it is, or that of one of its functions.
    fileprivate var owner: NormUse.Place {
        if case .function(let index, _) = self { .agency(index) } else { self }
    }
}
