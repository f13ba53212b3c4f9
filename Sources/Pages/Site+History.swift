import CommonMark
import Content
import Diagnostics
package import PortalModel
import Templates

/// What the site makes of what was published before.
extension Site {
    /// What each page publishes, in the order of the pages.
    package var standings: [Standing] {
        pages.compactMap { page in
            switch page.subject {
            case .home: Standing(homeOf: portal, at: page.address)
            case .agency(let index): Standing(portal.agencies[index])
            case .function(let index, let position):
                Standing(
                    portal.agencies[index].functions[position],
                    of: portal.agencies[index].document, at: page.address)
            case .functions(let index, _):
                Standing(
                    address: page.address, source: portal.agencies[index].document.path,
                    digest: nil)
            case .agencies, .allFunctions, .siteMap, .openData, .accessibility, .search, .list,
                .organigram,
                .notFound, .norms:
                Standing(address: page.address, source: "", digest: nil)
            case .news(let index): Standing(portal.news[index])
            case .newsList: Standing(address: page.address, source: "", digest: nil)
            case .norm(let index, let part):
                part == 1
                    ? Standing(portal.norms[index])
                    : Standing(address: page.address, source: "", digest: nil)
            case .redirect, .withdrawn:
                preconditionFailure("The site has its history already.")
            }
        }
    }

    /// Takes the history of what the pages publish: their days, and a page for each address of
    /// former times.
    ///
    /// - Parameter history: Made of ``standings``, and of files after them.
    package mutating func take(_ history: History) {
        self.history = history
        noteDays(of: history)
        for (page, days) in zip(pages, history.days) {
            if let day = days.modified { modifiedDays[page.subject] = day }
            if case .agency(let index) = page.subject,
                portal.agencies[index].document.fields.day(.published) == nil
            {
                publishedDays[page.subject] = days.published
            }
        }
        if !history.redirects.isEmpty || !history.tombstones.isEmpty {
            formerTargets = Dictionary(
                pages.map { ($0.address, $0.subject) }, uniquingKeysWith: { first, _ in first })
        }
        for (index, redirect) in history.redirects.enumerated() {
            add(
                Page(
                    index: pages.count, address: redirect.address.pageOfFormerAddress,
                    subject: .redirect(index)))
        }
        for (index, tombstone) in history.tombstones.enumerated() {
            add(
                Page(
                    index: pages.count, address: tombstone.address.pageOfFormerAddress,
                    subject: .withdrawn(index))
            )
        }
    }

    /// The file of the portal that a page shows, from the portal's folder; empty where it shows
    /// several.
    package func source(of page: Page) -> String {
        switch page.subject {
        case .home: portal.home.map { "Content/" + $0.path } ?? ""
        case .agency(let index), .functions(let index, _):
            "Content/" + portal.agencies[index].document.path
        case .function(let index, let position):
            "Content/"
                + ((portal.agencies[index].functions[position].item == nil
                    ? portal.agencies[index].functions[position].document : nil)?.path
                    ?? portal.agencies[index].document.path)
        case .norm(let index, _):
            portal.norms[index].given?.document.map { "Content/" + $0.path } ?? ""
        case .news(let index): "Content/" + portal.news[index].document.path
        default: ""
        }
    }

    /// When a page was published and changed, as the ledger knows it.
    func days(of page: Page) -> History.Days? {
        history.flatMap { page.index < $0.days.count ? $0.days[page.index] : nil }
    }

    /// The day before which a page should have been reviewed that was not: by its own file's word, or
    /// by that of the file on which it rests.
    func overdue(_ own: Document?, fallback: Document? = nil) -> Day? {
        guard let overdue = history?.overdue, !overdue.isEmpty else { return nil }
        let speaker = own?.fields.period(.reviewEvery) == nil ? fallback ?? own : own
        return speaker.flatMap { overdue[$0.path] }
    }

    func redirect(_ page: Page, _ index: Int) -> RedirectPage {
        let target = history?.redirects[index].target ?? ""
        var frame = frame(
            page, title: words[formerTargets[target] == nil ? .movedFile : .moved],
            breadcrumb: breadcrumb(ofFormer: page))
        frame.permalink = permalink(of: target)
        frame.jsonLD = nil
        return RedirectPage(frame: frame, target: link(from: page, to: target))
    }

    func withdrawn(_ page: Page, _ index: Int) -> WithdrawnPage? {
        guard let tombstone = history?.tombstones[index] else { return nil }
        let withdrawal = tombstone.withdrawal
        let replacement = tombstone.replacement.map { target in
            target.isWholeURL
                ? PageLink(title: target, address: target) : link(from: page, to: target)
        }
        var frame = frame(
            page, title: withdrawal.title ?? words[.withdrawn],
            breadcrumb: breadcrumb(ofFormer: page))
        frame.permalink = permalink(of: page.address)
        frame.jsonLD = nil
        return WithdrawnPage(
            frame: frame, day: words.text(of: withdrawal.day), dayISO: withdrawal.day.iso,
            reason: withdrawal.reason, act: withdrawal.act, replacement: replacement)
    }

    /// The breadcrumb of an address of former times: what is still there of the agencies around it.
    private func breadcrumb(ofFormer page: Page) -> [Record] {
        var folders = page.address.split(separator: "/").dropLast()
        while !folders.isEmpty {
            if case .agency(let index)? = formerTargets[
                folders.joined(separator: "/") + "/index.html"]
            {
                return breadcrumb(to: index, including: true, from: page.address)
            }
            folders.removeLast()
        }
        return breadcrumb(page)
    }

    /// A link from an address of former times to what is there now.
    private func link(from page: Page, to target: String) -> PageLink {
        PageLink(
            title: title(at: target),
            address: Address.relative(from: page.address, to: target).percentEncodedFile)
    }

    /// The whole address of a file that may have any name.
    private func permalink(of address: String) -> String? {
        baseURL.map { $0 + String(Address.canonical(address)).percentEncodedFile }
    }

    /// What the page at an address is called; the name of the file where it is no page.
    private func title(at address: String) -> String {
        guard let subject = formerTargets[address] else {
            return address.split(separator: "/").last.map(String.init) ?? address
        }
        return switch subject {
        case .home: portalTitle
        case .agency(let index): portal.agencies[index].title
        case .function(let index, let position):
            "\(words[.function]) \(portal.agencies[index].functions[position].number): "
                + portal.agencies[index].functions[position].title
        case .functions(let index, _): "\(words[.functions]): \(portal.agencies[index].title)"
        case .agencies: words[.agencies]
        case .allFunctions: words[.allFunctions]
        case .siteMap: words[.siteMap]
        case .openData: words[.openData]
        case .accessibility: words[.accessibilityStatement]
        case .search: words[.search]
        case .list(let list): self.title(of: list)
        case .organigram(let sheet): self.title(ofSheet: sheet)
        case .norms: words[.norms]
        case .norm(let index, _): portal.norms[index].name
        case .news(let index): portal.news[index].title
        case .newsList: words[.news]
        case .notFound: words[.notFound]
        case .redirect: words[.moved]
        case .withdrawn: words[.withdrawn]
        }
    }
}

extension FormattedText {
    /// Where the ids of headings that are gone belong: before the heading beside which each is kept,
    /// or at the beginning; in the order of their places.
    func places(of anchors: [Ledger.Anchor]) -> [(offset: Int, id: String)] {
        let places = anchors.map { anchor in
            (offset: anchor.successor.flatMap { place(ofID: $0) } ?? 0, id: anchor.id)
        }
        return places.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }.map(\.element)
    }
}
