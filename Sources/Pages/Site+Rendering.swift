package import Accessibility
import CommonMark
import Content
import PortalModel
package import Templates

extension Site {
    /// Renders a page and appends it to `output`.
    ///
    /// - Parameter late: What was made since, for the pages that wait for it.
    /// - Returns: The name of the template.
    @discardableResult
    package func render(
        _ page: Page, _ late: LateContent = LateContent(), into output: inout [UInt8],
        cache: inout Cache
    ) -> String {
        let content = self.content(of: page, late, &cache)
        plan.templates.render(content, into: &output)
        return content.template
    }

    /// Where the byte of a page comes from that is at an offset; nil where no template says.
    package func origin(
        of offset: Int, in page: Page, _ late: LateContent = LateContent()
    ) -> PageOrigin? {
        var cache = Cache()
        guard let origin = plan.templates.origin(of: offset, in: content(of: page, late, &cache))
        else { return nil }
        // The head and the foot were made before, of templates of their own.
        let block: PageTemplates.Block? =
            switch origin.valueName {
            case "portal.head": .header
            case "portal.foot": .footer
            default: nil
            }
        guard let block, let inside = origin.offsetInValue else { return origin }
        let frame = page.subject == .notFound ? frames.notFound : frames[page]
        return plan.templates.origin(
            of: inside, in: block, Record([.record(frame), .record(words.record)])) ?? origin
    }

    /// The name of the template of a page.
    package func templateName(of page: Page) -> String {
        var cache = Cache()
        return content(of: page, LateContent(), &cache).template
    }

    /// The frame of a page.
    ///
    /// - Parameters:
    ///   - title: What the page itself says, if not the title by which others name it.
    ///   - windowTitle: What the browser's window says in the place of the title.
    ///   - above: The agencies above, as the window says them: many have a «Secretaría General».
    ///   - part: The part of a list that the page shows.
    ///   - breadcrumb: The pages above it, where somebody made them before.
    ///   - structured: The page in the words of schema.org; nil for what can be said of any page.
    ///   - json: The same page as JSON, where it has such a file beside it.
    ///   - report: Where its errors are reported, if not where those of the portal are.
    ///   - portal: What it says of the portal, where the task has a copy.
    ///   - copiedWords: The words, where the task has a copy.
    func frame(
        _ page: Page, title: String? = nil, windowTitle: String? = nil, above: String? = nil,
        part: Int = 1, description: String? = nil, language: String? = nil,
        breadcrumb: [Record]? = nil, structured: [UInt8]? = nil, json: String? = nil,
        report: String? = nil, portal: Record? = nil, words copiedWords: Record? = nil
    ) -> PageFrame {
        let title = title ?? page.title
        var fullTitle = windowTitle ?? title
        if part > 1 { fullTitle += " (\(words[.part]) \(part))" }
        if let above { fullTitle += " · \(above)" }
        if page.address != SiteAddresses.home || title != plan.portalTitle {
            fullTitle += " · \(plan.portalTitle)"
        }
        let isOwn = language == nil || language == plan.language
        let language = language ?? plan.language
        let permalink = permalink(of: page)
        return PageFrame(
            title: title, fullTitle: fullTitle, description: description, language: language,
            permalink: permalink, place: permalink ?? page.address,
            report: report ?? plan.mailbox,
            isRightToLeft: isOwn ? plan.isRightToLeft : language.isRightToLeft,
            breadcrumb: breadcrumb ?? self.breadcrumb(page),
            jsonLD: structured ?? self.structured(page, title, language), json: json,
            feed: feedLink(of: page), portal: portal ?? frames[page],
            words: copiedWords ?? words.record)
    }

    /// The whole permanent address of a page; nil where the portal has no address.
    func permalink(of page: Page) -> String? {
        plan.baseURL.map { $0 + page.address.canonicalAddress }
    }

    /// The pages above a page, as links on it.
    func breadcrumb(_ page: Page) -> [Record] {
        plan.trails[page.trail].map { link($0.title, to: $0.address, from: page.address) }
    }

    func link(_ title: String, to target: String, from address: String) -> Record {
        PageLink.view.record(
            PageLink(title: title, address: Address.relative(from: address, to: target)))
    }

    /// How to cite a page: whose it is, what it is called, where and when.
    func citation(
        of title: String, by body: String?, _ data: PageData, permalink: String?
    ) -> String {
        var text = body.map { $0 + ". " } ?? ""
        text += "\(words[.quoteOpen])\(title)\(words[.quoteClose]). \(plan.portalTitle). "
        if let updated = data.updated {
            text += "\(words[.updated]): \(updated)."
        } else {
            text += "\(words[.published]): \(data.published)."
        }
        if let permalink { text += " " + permalink }
        return text
    }

    /// A stretch of a text with the addresses of its links as seen from a page.
    func html(_ slice: TextSlice, on address: String) -> [UInt8] {
        html(slice.document.text, slice.range, on: address)
    }

    /// The whole text of a document.
    func html(_ document: Document, on address: String) -> [UInt8] {
        let text = document.text
        guard let anchors = history.keptAnchors[address] else {
            return text.hasLinks ? html(text, 0..<text.html.count, on: address) : text.html
        }
        var html: [UInt8] = []
        var start = 0
        for (offset, id) in text.places(of: anchors) {
            html += self.html(text, start..<offset, on: address)
            html += "<a id=\"\(id)\"></a>".utf8
            start = offset
        }
        return html + self.html(text, start..<text.html.count, on: address)
    }

    /// The anchors of the headings that a page had before its document went.
    func keptAnchors(on address: String) -> [UInt8] {
        guard let anchors = history.keptAnchors[address] else { return [] }
        return anchors.flatMap { "<a id=\"\($0.id)\"></a>".utf8 }
    }

    private func html(
        _ text: FormattedText, _ range: Range<Int>, on address: String
    ) -> [UInt8] {
        guard text.hasLinks else { return Array(text.html[range]) }
        var html: [UInt8] = []
        html.reserveCapacity(range.count + 64)
        text.write(range, to: &html) { link in
            link.target.hasPrefix("/")
                ? Address.relative(from: address, to: String(link.target.dropFirst()))
                : link.target
        } open: { added, html in
            openLink(toNorm: added.subject, on: address, into: &html)
        }
        return html
    }

    func item(_ index: Int, on address: String) -> AgencyItem {
        let agency = portal.agencies[index]
        return AgencyItem(
            title: agency.title, short: agency.facts.short,
            summary: agency.document.common.summary ?? agency.facts.purpose,
            address: Address.relative(from: address, to: agency.address),
            path: plan.path(above: index),
            functions: agency.functionCount == 0 ? nil : words.functions(agency.functionCount))
    }
}

/// What is made while other pages are written, for the pages that show it.
package struct LateContent: Sendable {
    /// The size of each file of the data, by its address.
    package var dataSizes: [String: Int] = [:]
    /// The directory of the search's index, by its address; empty where there is none.
    package var searchDirectory = ""
    /// What was found on the pages.
    package var criteria = CriteriaReport(of: [])

    package init() {}
}
