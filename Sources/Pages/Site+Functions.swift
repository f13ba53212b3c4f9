import Content
import Diagnostics
import OpenData
import PortalModel
import Templates

/// What the pages about functions show.
extension Site {
    func function(
        _ page: Page, _ index: Int, _ position: Int, _ cache: inout Cache
    ) -> FunctionPage {
        let agency = portal.agencies[index]
        let function = agency.functions[position]
        let address = page.address
        let own = function.document?.common
        fill(&cache, index, page)
        let agencyLink = PageLink(
            title: agency.title, address: Address.relative(from: address, to: agency.address))
        let kept = function.document == nil ? keptAnchors(on: address) : []
        let text = agency.text(of: function).map { kept + html($0, on: address) }
        let more = function.document.map { html($0, on: address) }
        let given = own?.title?.value
        let title = "\(words[.function]) \(function.number)" + (given.map { ": " + $0 } ?? "")
        let language =
            own?.language ?? agency.document.common.language ?? plan.language
        let data = PageData(
            own, fallback: agency.document.common, provenance(of: page), words)
        return FunctionPage(
            frame: frame(
                page, title: title, windowTitle: page.title,
                above: cache.windowPath,
                description: own?.summary ?? function.title,
                language: language, breadcrumb: cache.breadcrumb,
                structured: cache.structure.map {
                    self.data.structured(
                        function: position, ofAgency: index, title: title, language: language, $0)
                }, json: jsonLink(of: page), report: cache.mailbox, portal: cache.portal,
                words: cache.words),
            function: function, agency: agencyLink,
            text: text ?? more ?? [],
            more: text == nil ? nil : more.flatMap { $0.isEmpty ? nil : $0 },
            previous: position > 0 ? cache.neighbours[position - 1] : nil,
            next: position + 1 < cache.neighbours.count ? cache.neighbours[position + 1] : nil,
            menu: cache.menu(at: position), hasMenu: agency.functions.count > 1,
            list: PageLink(
                title: words.functions(agency.functions.count), address: "index.html"),
            legalBasis: legalBasis(
                agency.bases(ofFunctionAt: position).filter { $0.ground != .mention },
                on: address, isOfFunction: true),
            citedNorms: legalBasis(
                agency.bases(ofFunctionAt: position).filter { $0.ground == .mention },
                on: address),
            documents: documents(of: function, in: agency, on: address),
            themes: themes(
                ofFunction: position, of: index, addresses: cache.themeAddresses),
            related: related(toFunction: position, of: index, on: address, &cache),
            renumbered: history.renumbered[address].map { target in
                PageLink(
                    title: "\(words[.function]) "
                        + String(target.split(separator: "/").last ?? "").dropLast(5),
                    address: Address.relative(from: address, to: target))
            },
            citation: citation(
                of: page.title, by: cache.windowPath, data, permalink: permalink(of: page)),
            data: data)
    }

    /// Makes what all functions of an agency share, unless the page before made it.
    private func fill(_ cache: inout Cache, _ index: Int, _ page: Page) {
        guard cache.agency != index else { return }
        cache.agency = index
        let address = page.address
        let agency = portal.agencies[index]
        cache.breadcrumb = breadcrumb(page)
        cache.portal = frames[page].copied()
        if cache.words == nil { cache.words = words.record.copied() }
        cache.windowPath = plan.windowPath(to: index, including: true)
        cache.mailbox = plan.mailbox(ofAgency: index)
        cache.structure = data.sharedStructure(
            ofAgency: index, trail: plan.trails[page.trail], on: address)
        cache.themeAddresses = plan.functionLists.themes.indices.map {
            Address.relative(from: address, to: plan.address(ofTheme: $0))
        }
        cache.neighbours = agency.functions.enumerated().map { position, function in
            MenuItem.view.record(
                MenuItem(
                    number: function.number, title: function.title,
                    address: Address.relative(
                        from: address, to: portal.address(ofFunction: position, of: index)),
                    isCurrent: false))
        }
        let (templates, neighbours) = (plan.templates, cache.neighbours)
        cache.menu = Menu()
        cache.menu.ends = templates.render(.menuItem, each: neighbours, into: &cache.menu.items)
        cache.menu.currentEnds = templates.render(
            .menuItem, each: neighbours.map(MenuItem.current), into: &cache.menu.currentItems)
    }

    func functions(_ page: Page, _ index: Int, _ part: Int) -> FunctionsPage {
        let agency = portal.agencies[index]
        let parts = plan.lists.parts(ofFunctionsOf: agency)
        return FunctionsPage(
            frame: frame(
                page, above: plan.windowPath(to: index, including: false), part: part,
                language: agency.document.common.language),
            agency: PageLink(
                title: agency.title,
                address: Address.relative(from: page.address, to: agency.address)),
            count: words.functions(agency.functions.count),
            functions: parts[part - 1].map { position in
                let function = agency.functions[position]
                return FullFunction(
                    number: function.number, title: function.title,
                    text: agency.text(of: function).map { html($0, on: page.address) }
                        ?? function.title.escapedAsHTML,
                    address: Address.relative(
                        from: page.address, to: portal.address(ofFunction: position, of: index)),
                    isResidual: function.isResidual)
            },
            basis: legalBasis(agency.functionsBasis, on: page.address),
            pager: pager(
                page, part, of: parts.count,
                first: agency.functionsAddress))
    }

    func allFunctions(_ page: Page, _ part: Int) -> AllFunctionsPage {
        let stretches =
            plan.lists.functionParts.isEmpty ? [] : plan.lists.functionParts[part - 1]
        return AllFunctionsPage(
            frame: frame(page, part: part),
            count: words.functions(portal.functionCount),
            agencies: stretches.map { stretch in
                let agency = portal.agencies[stretch.agency]
                return AgencyFunctions(
                    title: agency.title, path: plan.path(above: stretch.agency),
                    address: Address.relative(from: page.address, to: agency.address),
                    functions: stretch.functions.map { position in
                        let function = agency.functions[position]
                        return FunctionItem(
                            number: function.number, title: function.title,
                            address: Address.relative(
                                from: page.address,
                                to: portal.address(ofFunction: position, of: stretch.agency)),
                            isResidual: function.isResidual)
                    })
            },
            pager: pager(
                page, part, of: plan.lists.functionParts.count, first: addresses.functions))
    }
}

extension MenuItem {
    /// The same record with its last value, whether it is the page that is seen, set.
    static func current(_ record: Record) -> Record {
        var values = record.values
        values[values.count - 1] = .flag(true)
        return Record(values)
    }
}

extension String {
    /// The text with what HTML would read as markup escaped.
    fileprivate var escapedAsHTML: [UInt8] {
        var escaped: [UInt8] = []
        writeEscaped(into: &escaped)
        return escaped
    }
}
