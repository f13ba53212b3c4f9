import CommonMark
import Content
import PortalModel
import Templates
import Words

/// What the pages about agencies show.
extension Site {
    func agency(_ page: Page, _ index: Int) -> AgencyPage {
        let agency = portal.agencies[index]
        let (common, facts) = (agency.document.common, agency.facts)
        let address = page.address
        func pageLink(_ other: Int?) -> PageLink? {
            other.map { other in
                let other = portal.agencies[other]
                return PageLink(
                    title: other.title,
                    address: Address.relative(from: address, to: other.address))
            }
        }
        let list = agency.functionsAddress
        let data = PageData(common, provenance(of: page), words)
        return AgencyPage(
            frame: frame(
                page, above: plan.windowPath(to: index, including: false),
                description: common.summary ?? facts.purpose,
                language: common.language, structured: structured(page, agency: index),
                json: jsonLink(of: page), report: plan.mailbox(ofAgency: index)),
            agency: agency,
            text: html(agency.document, on: address),
            kind: facts.kind.capitalised,
            level: facts.level.map { words[$0.word] },
            status: facts.status == .active ? nil : words[facts.status.word],
            parent: pageLink(agency.parent), successor: pageLink(agency.successor),
            children: agency.children.map { item($0, on: address) },
            functions: agency.functions.isEmpty
                ? nil
                : PageLink(
                    title: words.functions(agency.functions.count),
                    address: Address.relative(from: address, to: list)),
            organigram: plan.organigram.sheets.isEmpty
                ? nil
                : plan.organigram.sheetOfAgency[index].map {
                    Address.relative(from: address, to: plan.address(ofSheet: $0))
                },
            outline: agency.document.text.outline.map {
                PageLink(title: $0.text, address: "#" + $0.id)
            },
            legalBasis: legalBasis(agency.basis, on: address),
            functionsBasis: legalBasis(agency.functionsBasis, on: address),
            goneNorms: legalBasis(
                portal.goneNorms(namedBy: index), on: address),
            pages: articleItems(plan.lists.articles.ofAgency[index] ?? [], on: address),
            documents: documents(of: agency.document, on: address),
            latestNews: latestNews(of: agency.base.isEmpty ? nil : index, on: address),
            citation: citation(
                of: agency.title, by: plan.windowPath(to: index, including: false), data,
                permalink: permalink(of: page)), data: data)
    }

    /// As many agencies can be looked through without an index of letters.
    private static let fewAgencies = 12

    func agencies(_ page: Page, _ part: Int) -> AgenciesPage {
        let range = plan.lists.agencyParts.isEmpty ? 0..<0 : plan.lists.agencyParts[part - 1]
        func letter(_ index: Int) -> String { portal.agencies[index].title.initial }
        let letters = plan.lists.alphabetical[range].chunked { letter($0) == letter($1) }.map {
            let letter = letter($0[$0.startIndex])
            return Letter(
                letter: letter, id: Self.id(ofLetter: letter),
                agencies: $0.map { item($0, on: page.address) })
        }
        let index = plan.lists.agencyLetters.map { letter, number in
            let target = addresses.part(number, of: addresses.agencies)
            return PageLink(
                title: letter,
                address: (number == part ? "" : Address.relative(from: page.address, to: target))
                    + "#" + Self.id(ofLetter: letter))
        }
        return AgenciesPage(
            frame: frame(page, part: part),
            count: words.agencies(portal.agencies.count),
            index: portal.agencies.count > Self.fewAgencies ? index : [], letters: letters,
            tree: tree(plan.lists.depthFirst[range], on: page.address),
            pager: pager(page, part, of: plan.lists.agencyParts.count, first: addresses.agencies))
    }

    func siteMap(_ page: Page, _ part: Int) -> SiteMapPage {
        let range = plan.lists.agencyParts.isEmpty ? 0..<0 : plan.lists.agencyParts[part - 1]
        return SiteMapPage(
            frame: frame(page, part: part),
            tree: tree(plan.lists.depthFirst[range], on: page.address),
            pages: part == 1
                ? articleItems(
                    plan.lists.articles.top, on: page.address, withChildren: true) : [],
            isFirst: part == 1,
            pager: pager(
                page, part, of: plan.lists.agencyParts.count, first: addresses.siteMap))
    }

    /// Pages of the content as lists show them.
    func articleItems(
        _ articles: [Int], on address: String, withChildren: Bool = false
    ) -> [ArticleItem] {
        articles.map { index in
            let article = portal.articles[index]
            let below = withChildren ? plan.lists.articles.below[index] ?? [] : []
            return ArticleItem(
                title: article.title, summary: article.document.common.summary,
                address: Address.relative(from: address, to: article.address),
                children: articleItems(below, on: address, withChildren: withChildren))
        }
    }

    /// A stretch of the depth-first order as a tree, with the ancestors it needs to hang from.
    private func tree(_ stretch: ArraySlice<Int>, on address: String) -> [AgencyNode] {
        let ancestors = stretch.first.map { Array(portal.ancestors(of: $0)) } ?? []
        let order = ancestors.reversed() + stretch
        // From the last to the first, so that each node finds its children finished.
        var finished: [Int: [AgencyNode]] = [:]
        for (position, index) in order.enumerated().reversed() {
            let agency = portal.agencies[index]
            let node = AgencyNode(
                title: agency.title, address: Address.relative(from: address, to: agency.address),
                functions: agency.functions.isEmpty
                    ? nil : words.functions(agency.functions.count),
                isContinued: position < ancestors.count,
                children: (finished.removeValue(forKey: index) ?? []).reversed())
            finished[agency.parent ?? -1, default: []].append(node)
        }
        return (finished[-1] ?? []).reversed()
    }

    /// The parts of a list; nil where it has one only.
    func pager(_ page: Page, _ part: Int, of count: Int, first: String) -> Pager? {
        guard count > 1 else { return nil }
        func address(_ number: Int) -> String {
            Address.relative(
                from: page.address,
                to: addresses.part(number, of: first))
        }
        return Pager(
            part: part,
            parts: (1...count).map {
                PagerPart(number: $0, address: address($0), isCurrent: $0 == part)
            },
            previous: part > 1 ? address(part - 1) : nil,
            next: part < count ? address(part + 1) : nil)
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// The letter under which an alphabetical list has it: «Ñ» is its own, «Á» is «A», and as 10
    /// comes after 2, all digits are one.
    var initial: String {
        guard let first = first(where: { $0.isLetter || $0.isNumber }) else { return "#" }
        if first.isNumber { return "0–9" }
        if first == "ñ" || first == "Ñ" { return "Ñ" }
        return String(String(first).folded.prefix(1)).uppercased()
    }
}
