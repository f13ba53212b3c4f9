import Accessibility
import Diagnostics
import Pages
import Templates

/// What is wrong with the pages as they were written, each fault once however many pages have it.
struct PageReview: Sendable {
    /// One fault, as it stands on pages of one template.
    private struct Key: Hashable {
        let rule: PageRule
        let template: String
        /// The tag itself.
        let tag: [UInt8]
        let details: [String]
    }

    /// Where a fault was met.
    fileprivate struct Place: Sendable {
        let fault: PageFault
        /// The pages that have it, by their places among all.
        var pages: [Int]
    }

    private var reader = PageReader()
    private var places: [Key: Place] = [:]
    /// The title of each page, as a number that equal titles share.
    private var titles: [(key: UInt64, page: Int)] = []
    private var frames = FrameReview()

    /// Reads a page that was just rendered.
    mutating func read(_ html: [UInt8], of page: Page, _ template: String, in site: Site) {
        let leadsAway = page.leadsAway
        reader.read(html.span, leadsAway: leadsAway)
        if page.isOfToday, let key = reader.titleKey { titles.append((key, page.index)) }
        let leadsToMap = frames.read(reader, html, of: page, siteMap: site.siteMapAddress)
        var faults = reader.faults
        let ways = [reader.hasMenu, reader.hasSearch, leadsToMap].count { $0 }
        if ways < 2, reader.leadsOn, !leadsAway {
            faults.append(PageFault(.fewWays, reader.bodyTag))
        }
        if !faults.isEmpty { keep(faults, html, page, template) }
    }

    private mutating func keep(
        _ faults: [PageFault], _ html: [UInt8], _ page: Page, _ template: String
    ) {
        for fault in faults {
            let key = Key(
                rule: fault.rule, template: template, tag: Array(html[fault.range]),
                details: fault.details)
            if places[key]?.pages.last == page.index { continue }
            places[key, default: Place(fault: fault, pages: [])].pages.append(page.index)
        }
    }

    /// Takes in what was read of other pages, all of them after these.
    mutating func join(_ other: PageReview) {
        for (key, place) in other.places {
            places[key, default: Place(fault: place.fault, pages: [])].pages += place.pages
        }
        titles += other.titles
        frames.join(other.frames)
    }

    /// The findings, in no order.
    ///
    /// - Parameters:
    ///   - own: The templates that the portal has of its own.
    ///   - said: What was found in the content: what is said there is not said again.
    func findings(
        of site: Site, _ late: LateContent, own: Set<String>, after said: [Diagnostic]
    ) -> [Diagnostic] {
        faultFindings(of: site, late, own: own) + titleFindings(of: site, late, after: said)
            + frameFindings(of: site, late)
    }
}

/// Faults, at the places where they can be mended.
extension PageReview {
    /// A fault at a place of a template, or of all of a file.
    private struct Source: Hashable {
        let rule: PageRule
        let path: String
        let start: Int?
        /// Which part of a page is missing, where several are.
        let part: String?
    }

    /// Where something is to be mended.
    private enum Spot {
        case place(PageOrigin)
        /// All of a file: of the content, or a template of the portal's own whose layout is not.
        case file(String)
    }

    private func faultFindings(
        of site: Site, _ late: LateContent, own: Set<String>
    ) -> [Diagnostic] {
        var found: [Source: (place: Place, spot: Spot)] = [:]
        for (key, place) in places.sorted(by: { $0.value.isBefore($1.value) }) {
            let spot = spot(of: place, key, site, late, own)
            guard let spot else { continue }
            let part = key.rule == .landmark ? key.details.first : nil
            let source =
                switch spot {
                case .place(let origin):
                    Source(
                        rule: key.rule, path: origin.file.path, start: origin.range.lowerBound,
                        part: part)
                case .file(let path): Source(rule: key.rule, path: path, start: nil, part: part)
                }
            found[source, default: (Place(fault: place.fault, pages: []), spot)].place.pages +=
                place.pages
        }
        return found.values.map { place, spot in
            let pages = Set(place.pages)
            let arguments =
                Self.arguments(
                    site.pages[pages.min() ?? 0].address, others: pages.count - 1)
                + place.fault.details
            return Self.finding(of: place.fault, arguments, at: spot)
        }
    }

    /// Where a fault is to be mended; nil where the content's own rules say it.
    private func spot(
        of place: Place, _ key: Key, _ site: Site, _ late: LateContent, _ own: Set<String>
    ) -> Spot? {
        let page = site.pages[place.pages[0]]
        let content = page.source
        let origin = Self.offset(of: place.fault.range, holding: key.tag, in: page, of: site, late)
            .flatMap { site.origin(of: $0, in: page, late) }
        // The text of a page is its content's; all else that a template shows is the template's.
        if origin.map({ $0.valueName == "text" }) ?? true, !content.isEmpty {
            return place.fault.rule.isSaidOfContent ? nil : .file(content)
        }
        let path = "Templates/\(key.template).mustache"
        guard let origin, own.contains(origin.file.path) || !own.contains(path) else {
            return .file(path)
        }
        return .place(origin)
    }

    /// Where a tag stands on a page that is rendered once more: a page that tells of other files may
    /// be another by now.
    private static func offset(
        of range: Range<Int>, holding tag: [UInt8], in page: Page, of site: Site,
        _ late: LateContent
    ) -> Int? {
        let html = site.html(of: page, late)
        func stands(at start: Int) -> Bool {
            start + tag.count <= html.count
                && html[start..<start + tag.count].elementsEqual(tag)
        }
        if stands(at: range.lowerBound) { return range.lowerBound }
        return html.indices.first { html[$0] == tag.first && stands(at: $0) }
    }

    private static func finding(
        of fault: PageFault, _ arguments: [String], at spot: Spot
    ) -> Diagnostic {
        switch spot {
        case .place(let origin):
            origin.diagnostic(
                fault.rule.rule, arguments, length: fault.range.count, hint: fault.hint)
        case .file(let path):
            Diagnostic(
                fault.rule.rule, arguments, path: path, range: nil, excerpt: nil, hint: fault.hint)
        }
    }

    /// What every message has of the pages: the first, and how many others in either language.
    private static func arguments(_ address: String, others: Int) -> [String] {
        let words = Others(others)
        return [address, words.spanish, words.english]
    }

    /// Two pages with one title cannot be told apart in the list of open windows.
    private func titleFindings(
        of site: Site, _ late: LateContent, after said: [Diagnostic]
    ) -> [Diagnostic] {
        let sorted = titles.sorted { ($0.key, $0.page) < ($1.key, $1.page) }
        var findings: [Diagnostic] = []
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
            if end - start > 1 {
                let pages = sorted[start..<end].map { site.pages[$0.page] }
                if let finding = titleFinding(of: pages, site, late, after: said) {
                    findings.append(finding)
                }
            }
            start = end
        }
        return findings
    }

    private func titleFinding(
        of pages: [Page], _ site: Site, _ late: LateContent, after said: [Diagnostic]
    ) -> Diagnostic? {
        let sources = Set(pages.map { $0.source })
        let isSaid = said.contains { $0.rule == .duplicateTitle && sources.contains($0.path) }
        guard !isSaid else { return nil }
        let html = site.html(of: pages[1], late)
        var reader = PageReader()
        reader.read(html.span)
        guard let words = reader.title else { return nil }
        let title = String(decoding: html[words], as: UTF8.self)
        let fault = PageFault(.repeatedTitle, words, [title, pages[0].address])
        let arguments =
            Self.arguments(pages[1].address, others: pages.count - 2) + fault.details
        let content = pages[1].source
        let origin = site.origin(of: words.lowerBound - 1, in: pages[1], late)
        let spot = content.isEmpty ? origin.map(Spot.place) ?? .file("") : .file(content)
        return Self.finding(of: fault, arguments, at: spot)
    }
}

/// What the heads and feet of the pages do not have alike.
extension PageReview {
    private func frameFindings(of site: Site, _ late: LateContent) -> [Diagnostic] {
        var met: Set<[String]> = []
        return frames.deviations { site.pages[$0].address }.compactMap { deviation -> Diagnostic? in
            // Heads that differ in something else may share the fault.
            guard met.insert([deviation.rule.rule.code] + deviation.details).inserted else {
                return nil
            }
            let page = site.pages[deviation.page]
            let html = site.html(of: page, late)
            var reader = PageReader()
            reader.read(html.span)
            let link = reader.frameLinks.first {
                FrameReview.link($0, reader, html, on: page) == deviation.link
            }
            guard let link else { return nil }
            let arguments =
                Self.arguments(page.address, others: deviation.others) + deviation.details
            let origin = site.origin(of: link.tag.lowerBound, in: page, late)
            return Self.finding(
                of: PageFault(deviation.rule, link.tag, deviation.details), arguments,
                at: origin.map(Spot.place) ?? .file(page.source))
        }
    }
}

extension PageReview.Place {
    /// The order in which faults are met: that of the pages, then that on the page.
    fileprivate func isBefore(_ other: Self) -> Bool {
        (pages[0], fault.range.lowerBound, fault.rule.rawValue)
            < (other.pages[0], other.fault.range.lowerBound, other.fault.rule.rawValue)
    }
}

extension Site {
    /// A page by itself, where it is not one of many.
    func html(of page: Page, _ late: LateContent) -> [UInt8] {
        var html: [UInt8] = []
        var cache = Cache()
        render(page, late, into: &html, cache: &cache)
        return html
    }
}
