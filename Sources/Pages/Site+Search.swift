import CommonMark
import Content
import Diagnostics
import PortalModel
package import Search
import Words

/// What the search finds: every page that says something of its own, and every document.
package struct SearchPlan: Sendable {
    /// One document of the index, by what it is about.
    enum Entry: Sendable {
        case page(Int)
        case theme(Int)
        case norm(Int)
        case agency(Int)
        case function(Int, Int)
        /// A published file: its place in ``files``, and the agency it belongs to.
        case file(Int, agency: Int?)
    }

    fileprivate(set) var entries: [Entry] = []
    fileprivate(set) var files: [PageDocument] = []
    package fileprivate(set) var filters: [SearchFilter] = []

    /// How many documents there are.
    package var count: Int { entries.count }

    /// What a task keeps from one document to the next.
    package struct Cache {
        fileprivate var agency = -1
        fileprivate var functions = SearchDocument.Context(id: -1, label: "", base: "")

        package init() {}
    }
}

extension Site {
    /// How the words of the portal are read.
    package var searchLanguage: SearchLanguage {
        SearchLanguage(stopWords: words.list(.stopWords))
    }

    /// The folder of the index, with a final `/`.
    package var searchFolder: String { addresses.searchFolder }

    /// Plans what the search finds, agency by agency, so that all of one stand together.
    package func searchPlan() -> SearchPlan {
        var search = SearchPlan()
        var spans = SearchSpans(
            agencies: portal.agencies.count, themes: plan.functionLists.themes.count)
        for page in pages where page.isSearched { search.entries.append(.page(page.index)) }
        for theme in plan.functionLists.shownThemes {
            spans.themes[theme].append(search.entries.count)
            search.entries.append(.theme(theme))
        }
        spans.norms = search.entries.count
        for norm in portal.norms.indices { search.entries.append(.norm(norm)) }
        var known: Set<String> = []
        for index in plan.lists.depthFirst {
            let agency = portal.agencies[index]
            spans.starts[index] = search.entries.count
            search.entries.append(.agency(index))
            for position in agency.functions.indices {
                search.entries.append(.function(index, position))
            }
            guard !portal.attachments.isEmpty else { continue }
            var files = documents(of: agency.document, on: "")
            for function in agency.functions {
                files += documents(of: function, in: agency, on: "")
            }
            for file in files where known.insert(file.address).inserted {
                search.entries.append(.file(search.files.count, agency: index))
                search.files.append(file)
            }
        }
        spans.end = search.entries.count
        let others = [portal.home].compactMap(\.self) + portal.articles.map(\.document)
        for file in others.flatMap({ documents(of: $0, on: "") })
        where known.insert(file.address).inserted {
            search.entries.append(.file(search.files.count, agency: nil))
            search.files.append(file)
        }
        search.filters = filters(of: search, &spans)
        return search
    }

    /// One of the documents.
    ///
    /// - Parameter text: The words of a file by its path below `Content/`; nil where it has none that
    ///   could be read.
    package func searchDocument(
        at position: Int, of plan: SearchPlan, _ cache: inout SearchPlan.Cache,
        text: (_ path: String) -> String?
    ) -> SearchDocument {
        switch plan.entries[position] {
        case .page(let index): searchDocument(ofPage: pages[index])
        case .theme(let index): searchDocument(ofTheme: index)
        case .norm(let index): searchDocument(ofNorm: index)
        case .agency(let index): searchDocument(ofAgency: index)
        case .function(let index, let position):
            searchDocument(ofFunction: position, of: index, &cache)
        case .file(let index, let agency):
            searchDocument(
                of: plan.files[index], of: agency, text: plan.files[index].path.flatMap(text))
        }
    }
}

/// Documents that can be found.
extension Site {
    private static let noContext = SearchDocument.Context(id: 0, label: "", base: "")

    private func searchDocument(ofPage page: Page) -> SearchDocument {
        let document = page.standing.document
        let isHome = page.standing.kind == .home
        let title = (isHome ? document?.common.title?.value : nil) ?? page.title
        var passages: [SearchDocument.Passage] = []
        let portalSummary = isHome ? portal.settings?.facts.summary : nil
        if let summary = document?.common.summary ?? portalSummary {
            passages.append(.init(.summary, summary))
        }
        if let text = document?.text.plainText { passages.append(.init(.text, text)) }
        for passage in document?.facts.passages ?? [] { passages.append(.init(.text, passage)) }
        if let summary = page.summary { passages.append(.init(.text, words[summary])) }
        return SearchDocument(
            .page, title: title, address: page.address, in: Self.noContext,
            [.init(.title, title)] + passages)
    }

    private func searchDocument(ofTheme index: Int) -> SearchDocument {
        let topic = portal.topicIndex.topics.all[index]
        return SearchDocument(
            .theme, title: topic.title, address: plan.address(ofTheme: index),
            in: Self.noContext,
            [
                .init(.title, topic.title), .init(.summary, topic.summary ?? ""),
                .init(.text, topic.words.map(\.value).joined(separator: ", ")),
            ])
    }

    private func searchDocument(ofNorm index: Int) -> SearchDocument {
        let norm = portal.norms[index]
        let (facts, document) = (norm.given?.facts, norm.given?.document)
        let name = norm.name
        var summaries: [String] = []
        for text in [facts?.title, facts?.epigraph, document?.common.summary] {
            if let text, text != name { summaries.append(text) }
        }
        var passages = [SearchDocument.Passage(.title, name)]
        passages += summaries.map { .init(.summary, $0) }
        if let text = document?.text.plainText { passages.append(.init(.text, text)) }
        return SearchDocument(
            .norm, title: name, address: norm.address,
            in: SearchDocument.Context(
                id: -2 - index, label: issuer(of: norm), base: addresses.norms.canonicalAddress),
            passages, norms: norm.numberAndYear.map { [$0] } ?? [], ownNorms: 1)
    }

    private func searchDocument(ofAgency index: Int) -> SearchDocument {
        let agency = portal.agencies[index]
        let facts = agency.facts
        var passages = [SearchDocument.Passage(.title, agency.title)]
        if let short = facts.short { passages.append(.init(.shortName, short)) }
        for text in [agency.document.common.summary, facts.purpose] {
            if let text { passages.append(.init(.summary, text)) }
        }
        passages.append(.init(.text, agency.textWithoutFunctions))
        let (head, contact) = (facts.head, facts.contact)
        let details =
            [
                words[.agency], facts.kind, facts.taxID, head?.name, head?.position,
                head?.email?.value,
                contact?.address, contact?.municipality, contact?.department,
                contact?.email?.value, contact?.judicialEmail?.value, contact?.hours,
            ].compactMap(\.self) + agency.basis.map(\.words)
        passages.append(.init(.detail, details.joined(separator: ", ")))
        return SearchDocument(
            .agency, title: agency.title, address: agency.address,
            in: SearchDocument.Context(
                id: 3 * index + 1, label: plan.path(above: index) ?? "", base: agency.base),
            passages, norms: searchKeys(of: agency.basis + agency.mentions))
    }

    private func searchDocument(
        ofFunction position: Int, of index: Int, _ cache: inout SearchPlan.Cache
    ) -> SearchDocument {
        let agency = portal.agencies[index]
        if cache.agency != index {
            cache.agency = index
            let address = agency.functionsAddress
            cache.functions = SearchDocument.Context(
                id: 3 * index + 2,
                label: [plan.path(above: index), agency.title].compactMap(\.self)
                    .joined(separator: " › "),
                base: address.canonicalAddress)
        }
        let function = agency.functions[position]
        let facts = function.document?.common
        var passages: [SearchDocument.Passage] = []
        let given = facts?.title?.value
        if let given { passages.append(.init(.title, given)) }
        if let summary = facts?.summary { passages.append(.init(.summary, summary)) }
        passages.append(
            .init(
                .text, function.plainText,
                lead: given == nil ? function.title.utf8.count : 0))
        if function.item != nil, let more = function.document?.text.plainText, !more.isEmpty {
            passages.append(.init(.text, more))
        }
        let bases = agency.bases(ofFunctionAt: position)
        var details = words[.function] + " " + function.number
        for basis in bases {
            // What its own text says is in its text.
            switch basis.ground {
            case .own, .mention: continue
            case .items, .inherited:
                if let norm = basis.norm { details += ", " + portal.norms[norm].name }
            }
        }
        passages.append(.init(.detail, details))
        return SearchDocument(
            .function, title: function.title, number: function.number,
            address: portal.address(ofFunction: position, of: index), in: cache.functions, passages,
            norms: searchKeys(of: bases))
    }

    private func searchDocument(
        of file: PageDocument, of agency: Int?, text: String?
    ) -> SearchDocument {
        var passages = [SearchDocument.Passage(.title, file.title)]
        if let summary = file.summary { passages.append(.init(.summary, summary)) }
        if let text { passages.append(.init(.text, text)) }
        passages.append(.init(.detail, words[.document] + " " + file.format))
        let label = agency.map { index in
            [plan.path(above: index), portal.agencies[index].title].compactMap(\.self)
                .joined(separator: " › ")
        }
        return SearchDocument(
            .document, title: file.title, address: file.address,
            in: SearchDocument.Context(
                id: agency.map { 3 * $0 + 3 } ?? 0, label: label ?? "", base: ""),
            passages)
    }

    private func searchKeys(of bases: [Basis]) -> [String] {
        var keys: [String] = []
        for basis in bases {
            guard let key = basis.norm.flatMap({ portal.norms[$0].numberAndYear }) else { continue }
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}

extension Agency {
    /// The words of its text but for the functions, which have pages of their own.
    fileprivate var textWithoutFunctions: String {
        let text = document.text.plainText
        guard functions.contains(where: { $0.item != nil }) else { return text }
        let bytes = text.utf8
        var kept = ""
        var start = bytes.startIndex
        var pending = functions.lazy.filter { $0.item != nil }.makeIterator()
        var next = pending.next()
        while start < bytes.endIndex {
            if let function = next, !function.plainText.isEmpty,
                bytes[start...].starts(with: function.plainText.utf8)
            {
                start = bytes.index(start, offsetBy: function.plainText.utf8.count)
                if start < bytes.endIndex { start = bytes.index(after: start) }
                next = pending.next()
                continue
            }
            let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let end = lineEnd < bytes.endIndex ? bytes.index(after: lineEnd) : lineEnd
            kept += text[start..<end]
            start = end
        }
        return kept
    }
}
