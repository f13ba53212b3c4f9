import CommonMark
import Content
import Diagnostics

/// When each page and file of the portal is published, where that is not always.
struct Timetable: Sendable {
    /// Of each agency, by its position; empty where no file of the portal says a day.
    private(set) var agencies: [Schedule] = []
    /// Of each file that has days, by its path below `Content/`.
    private(set) var sources: [String: Schedule] = [:]
    /// Of each page and file, by its address.
    private(set) var addresses: [String: Schedule] = [:]
    /// Of what a file adds to a page that is published without it, by the address of the page.
    private(set) var additions: [String: Schedule] = [:]
    /// The page that answers for a list of functions when none of them is published any more, by
    /// the address of the list.
    private(set) var standIns: [String: String] = [:]
    /// The agency in whose folder a file stands, by the file's folder.
    private var agencyOfFolder: [String: Int] = [:]

    init() {}

    var isEmpty: Bool { agencies.isEmpty }

    /// When everything is published that a portal holds: an agency not before the one it is part of,
    /// a function no longer than its agency.
    init(of portal: Portal) {
        let all = portal.agencies
        for (index, agency) in all.enumerated() { agencyOfFolder[agency.folder] = index }
        let own = all.map { Schedule($0.document.common) }
        agencies = own
        for index in all.indices {
            for above in all.ancestors(of: index) {
                agencies[index] = agencies[index].within(own[above].beginning)
            }
        }
        for (agency, schedule) in zip(all, agencies) { add(agency, schedule) }
        if let home = portal.home {
            let schedule = Schedule(home.common)
            sources[home.path] = schedule
            additions[SiteAddresses.home] = schedule
        }
        for article in portal.articles {
            var schedule = Schedule(article.document.common)
                .within(article.agency.map { agencies[$0] } ?? .always)
            // Those above come before those below them.
            if let parent = article.parent {
                schedule = schedule.within(self.schedule(of: portal.articles[parent].document))
            }
            sources[article.document.path] = schedule
            set(schedule, at: article.address)
        }
        for norm in portal.givenNorms {
            guard let document = norm.given.document else { continue }
            let schedule = Schedule(document.common)
            sources[document.path] = schedule
            set(schedule, at: Norm(norm.id, portal.siteAddresses).address)
        }
        for attachment in portal.attachments {
            guard let agency = agency(holding: attachment.path) else { continue }
            set(agencies[agency].beginning, at: attachment.address.withoutAnchor)
        }
    }

    /// The same as a preview has it, which shows drafts and what is due later.
    var withoutWaiting: Timetable {
        var other = self
        other.agencies = agencies.map(\.ending)
        other.sources = sources.mapValues(\.ending)
        return other
    }

    private mutating func add(_ agency: Agency, _ schedule: Schedule) {
        sources[agency.document.path] = schedule
        set(schedule, at: agency.address)
        var list: Schedule?
        for function in agency.functions {
            var page = schedule
            if let document = function.document {
                let own = Schedule(document.common).within(schedule)
                sources[document.path] = own
                let address = agency.address(of: function)
                if function.standsInText {
                    if own != schedule { additions[address] = own }
                } else {
                    page = own
                }
            }
            set(page, at: agency.address(of: function))
            list = list.map { $0.joined(with: page) } ?? page
        }
        // The list of an agency that is the whole portal is that of the portal.
        guard let list, !agency.base.isEmpty else { return }
        set(list, at: agency.functionsAddress)
        if list != schedule { standIns[agency.functionsAddress] = agency.address }
    }

    private mutating func set(_ schedule: Schedule, at address: String) {
        if schedule != .always { addresses[address] = schedule }
    }

    func schedule(of document: Document) -> Schedule { sources[document.path] ?? .always }

    /// The position of the agency in whose folder, or the nearest above, a file stands.
    func agency(holding path: String) -> Int? {
        var folder = path[...]
        while !folder.isEmpty {
            folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
            if let found = agencyOfFolder[String(folder)] { return found }
        }
        return nil
    }
}

extension Function {
    /// Whether its agency's text has it, so that it is published without a file of its own, too.
    var standsInText: Bool { item != nil && !plainText.isEmpty }
}
