import CommonMark
import Content
import Diagnostics

extension Portal {
    /// Leaves out what is not due on a day, and what no longer holds on it, with a note for each file.
    mutating func leaveOut(
        by timetable: Timetable, on today: Day, _ diagnostics: inout [Diagnostic]
    ) {
        var leaving = Leaving(portal: self, timetable: timetable, today: today)
        leaving.leaveOutFiles()
        leaving.leaveOutFunctions()
        leaving.leaveOutArticles()
        leaving.leaveOutAgencies()
        leaving.leaveOutNorms()
        leaving.leaveOutHome()
        self = leaving.portal
        diagnostics += leaving.notes
    }
}

/// The steps of leaving out what is not published on a day.
private struct Leaving {
    var portal: Portal
    let timetable: Timetable
    let today: Day
    var notes: [Diagnostic] = []

    /// What an agency is on the day.
    private func state(_ agency: Int) -> Schedule.State {
        timetable.agencies[agency].state(on: today)
    }

    /// The agency for which an agency waits: itself, or one above it.
    private func awaited(by agency: Int) -> Document {
        let schedule = timetable.agencies[agency]
        let awaited = portal.lineage(of: agency).first {
            Schedule(portal.agencies[$0].document.common).delays(schedule)
        }
        return portal.agencies[awaited ?? agency].document
    }

    // MARK: Files

    /// Leaves out the files of agencies that are not published, and those to which nothing leads
    /// but what is not.
    mutating func leaveOutFiles() {
        let states = statesOfNamedFiles()
        portal.attachments = portal.attachments.filter { attachment in
            let address = attachment.address.withoutAnchor
            let agency = timetable.agency(holding: attachment.path)
            if let agency, state(agency) == .notDue {
                return holdBack(attachment, awaited(by: agency))
            }
            let named = states[address]
            if named?.state == .published { return true }
            // What waits for its day may have been published with what is expired.
            if let named, named.state == .expired { return expire(attachment, named.document) }
            if let agency, state(agency) == .expired {
                return expire(attachment, portal.agencies[agency].document)
            }
            return named.map { holdBack(attachment, $0.document) } ?? true
        }
        portal.noteAttachments()
    }

    /// What the documents are that lead to each file, by its address: published if one is, or else
    /// expired if one is.
    private func statesOfNamedFiles() -> [String: (state: Schedule.State, document: Document)] {
        var states: [String: (state: Schedule.State, document: Document)] = [:]
        func note(_ address: String, _ document: Document, _ state: Schedule.State) {
            let old = states[address]?.state
            if old == nil || state == .published || old == .notDue {
                states[address] = (state, document)
            }
        }
        func note(_ document: Document, of agency: Document? = nil) {
            let schedule = timetable.schedule(of: document)
            let state = schedule.state(on: today)
            // What a function's file does not say itself, its agency does.
            let speaker =
                state == .expired && Schedule(document.common).until != schedule.until
                ? agency ?? document : document
            for link in document.text.links where link.target.utf8.first == UInt8(ascii: "/") {
                note(String(link.target.dropFirst().prefix { $0 != "#" }), speaker, state)
            }
            for entry in document.common.documents {
                if let address = portal.address(of: entry.file.value, in: document) {
                    note(address, speaker, state)
                }
            }
        }
        portal.home.map { note($0) }
        for norm in portal.givenNorms { norm.given.document.map { note($0) } }
        for article in portal.articles {
            note(article.document, of: article.agency.map { portal.agencies[$0].document })
        }
        for agency in portal.agencies {
            note(agency.document)
            for function in agency.functions {
                function.document.map { note($0, of: agency.document) }
            }
        }
        return states
    }

    private mutating func holdBack(
        _ attachment: Portal.Attachment, _ document: Document
    ) -> Bool {
        leave(attachment.path, attachment.address, for: document)
        return false
    }

    private mutating func expire(
        _ attachment: Portal.Attachment, _ document: Document
    ) -> Bool {
        let name = attachment.path.split(separator: "/").last.map(String.init)
        if let withdrawal = withdrawal(attachment.address, title: name, document) {
            portal.absences.expiredFiles.append(withdrawal)
        }
        portal.addresses[attachment.path] = nil
        noteExpired(with: document, path: attachment.path)
        return false
    }

    // MARK: Functions

    /// Leaves out, of agencies that are published, the functions that are not, and what files add to
    /// others.
    mutating func leaveOutFunctions() {
        for index in portal.agencies.indices where state(index) == .published {
            let agency = portal.agencies[index]
            var hasExpired = false
            var last: Document?
            let left = agency.functions.compactMap { function -> Function? in
                guard let document = function.document else { return function }
                let state = timetable.schedule(of: document).state(on: today)
                if state == .published { return function }
                let rest = function.withoutFile
                last = document
                let address = rest == nil ? agency.address(of: function) : nil
                if state == .expired {
                    hasExpired = hasExpired || rest == nil
                    expire(document, at: address, title: function.title)
                } else {
                    holdBack(document, at: address)
                }
                return rest
            }
            portal.agencies[index].functions = left
            guard left.isEmpty, let last, !agency.base.isEmpty else { continue }
            if !hasExpired { portal.absences.heldBack[agency.functionsAddress] = last }
        }
    }

    // MARK: Articles

    /// Leaves out the articles that are not published, or that go with an agency or article that is not.
    mutating func leaveOutArticles() {
        let all = portal.articles
        var left: [Article] = []
        var position = [Int?](repeating: nil, count: all.count)
        for (index, article) in all.enumerated() {
            let schedule = timetable.schedule(of: article.document)
            let own = Schedule(article.document.common)
            switch schedule.state(on: today) {
            case .published:
                position[index] = left.count
                left.append(article)
            case .notDue:
                if !own.delays(schedule), let above = awaited(by: article, schedule, in: all) {
                    leave(article.document.path, article.address, for: above)
                } else {
                    holdBack(article.document, at: article.address)
                }
            case .expired:
                if own.until != schedule.until,
                    let above = owner(of: article, expiring: schedule, in: all)
                {
                    expire(article, with: above)
                } else {
                    expire(article.document, at: article.address, title: article.title)
                }
            }
        }
        for index in left.indices {
            left[index].parent = left[index].parent.flatMap { position[$0] }
        }
        portal.articles = left
    }

    /// The document for which an article waits: of an article above it, or of its agency.
    private func awaited(
        by article: Article, _ schedule: Schedule, in all: [Article]
    ) -> Document? {
        var next = article.parent
        while let index = next {
            if Schedule(all[index].document.common).delays(schedule) {
                return all[index].document
            }
            next = all[index].parent
        }
        return article.agency.map(awaited(by:))
    }

    /// The document with whose last day an article expires.
    private func owner(
        of article: Article, expiring schedule: Schedule, in all: [Article]
    ) -> Document? {
        var next = article.parent
        while let index = next {
            if Schedule(all[index].document.common).until == schedule.until {
                return all[index].document
            }
            next = all[index].parent
        }
        return article.agency.map { portal.agencies[$0].document }
    }

    /// Keeps of an article that goes with another document what is said at its address.
    private mutating func expire(_ article: Article, with document: Document) {
        if let withdrawal = withdrawal(article.address, title: article.title, document) {
            portal.absences.expiredFiles.append(withdrawal)
        }
        portal.addresses[article.document.path] = nil
        noteExpired(with: document, path: article.document.path)
    }

    // MARK: Agencies

    /// Leaves out the agencies that are not published; what is part of one that expired is part of
    /// the next above it.
    mutating func leaveOutAgencies() {
        let all = portal.agencies
        var position = [Int?](repeating: nil, count: all.count)
        var count = 0
        for index in all.indices where state(index) == .published {
            position[index] = count
            count += 1
        }
        guard count < all.count else { return }
        func published(_ start: Int?, _ next: (Agency) -> Int?) -> Int? {
            var (candidate, steps) = (start, 0)
            while let agency = candidate, steps <= all.count {
                if let position = position[agency] { return position }
                (candidate, steps) = (next(all[agency]), steps + 1)
            }
            return nil
        }
        for index in all.indices {
            switch state(index) {
            case .published: break
            case .notDue: holdBack(all[index], index)
            case .expired:
                let successor = published(all[index].successor) { $0.successor }
                expire(
                    all[index],
                    replacedBy: successor.flatMap { successor in
                        all.indices.first { position[$0] == successor }.map { all[$0].address }
                    })
            }
        }
        portal.agencies = all.indices.filter { position[$0] != nil }.map { index in
            var agency = all[index]
            agency.parent = published(agency.parent) { $0.parent }
            agency.successor = published(agency.successor) { $0.successor }
            agency.children = []
            return agency
        }
        for index in portal.articles.indices {
            portal.articles[index].agency = portal.articles[index].agency.flatMap { position[$0] }
        }
        for (index, agency) in portal.agencies.enumerated() {
            if let parent = agency.parent { portal.agencies[parent].children.append(index) }
        }
    }

    private mutating func holdBack(_ agency: Agency, _ index: Int) {
        let document = awaited(by: index)
        if document === agency.document {
            holdBack(document, at: agency.address)
        } else {
            leave(agency.document.path, agency.address, for: document)
        }
        for function in agency.functions {
            let address = agency.address(of: function)
            portal.absences.heldBack[address] = document
            guard let file = function.document else { continue }
            if Schedule(file.common).delays(timetable.schedule(of: file)) {
                holdBack(file, at: address)
            } else {
                leave(file.path, address, for: document)
            }
        }
        if !agency.functions.isEmpty, !agency.base.isEmpty {
            portal.absences.heldBack[agency.functionsAddress] = document
        }
    }

    private mutating func expire(_ agency: Agency, replacedBy successor: String?) {
        let document = agency.document
        expire(document, at: agency.address, title: agency.title, replacedBy: successor)
        for function in agency.functions {
            let address = agency.address(of: function)
            if let withdrawal = withdrawal(
                address, title: function.title, document, replacedBy: successor)
            {
                portal.absences.expired[portal.absences.expired.count - 1].withdrawals
                    .append(withdrawal)
            }
            guard let file = function.document else { continue }
            let last = portal.absences.expired.count - 1
            portal.absences.expired[last].aliases += Alias.all(
                of: file, target: address, of: nil)
            noteExpired(with: document, path: file.path)
        }
        let last = portal.absences.expired.count - 1
        if let withdrawal = withdrawal(
            agency.functionsFolder, title: agency.title, document, replacedBy: successor)
        {
            portal.absences.expired[last].withdrawals.append(withdrawal)
            portal.absences.expired[last].aliases += Alias.all(
                of: document, target: agency.address, of: agency)
        }
        // The list of its news, and all its parts.
        let news = portal.siteAddresses.newsList(base: agency.base).canonicalAddress
        if !agency.base.isEmpty,
            let withdrawal = withdrawal(
                news, title: agency.title, document, replacedBy: successor)
        {
            portal.absences.expired[last].withdrawals.append(withdrawal)
        }
    }

    // MARK: Norms

    /// Leaves out what files that are not published say of norms.
    mutating func leaveOutNorms() {
        portal.givenNorms = portal.givenNorms.filter { norm in
            guard let document = norm.given.document,
                timetable.schedule(of: document).state(on: today) != .published
            else { return true }
            holdBack(document, at: Norm(norm.id, portal.siteAddresses).address)
            return false
        }
    }

    // MARK: The home page

    /// Leaves out the words of the home page, which is published without them.
    mutating func leaveOutHome() {
        guard let home = portal.home else { return }
        switch timetable.schedule(of: home).state(on: today) {
        case .published: return
        case .notDue: holdBack(home, at: nil)
        case .expired: expire(home, at: nil, title: nil)
        }
        portal.home = nil
    }

    // MARK: What is said of them

    /// Notes a document that is a draft, or waits for its own day.
    private mutating func holdBack(_ document: Document, at address: String?) {
        if let place = document.common.draft {
            notes.append(Diagnostic(.draftLeftOut, in: document.file, at: place))
        } else if let day = document.common.publishOn {
            notes.append(Diagnostic(.notDue, day.value.iso, in: document.file, at: day.range))
        }
        guard let address else { return }
        portal.addresses[document.path] = nil
        portal.absences.heldBack[address] = document
    }

    /// Notes a file that waits for another.
    private mutating func leave(_ path: String, _ address: String, for document: Document) {
        let schedule = timetable.schedule(of: document)
        let name = document.file.path
        notes.append(
            schedule.isDraft
                ? Diagnostic(.draftLeftOutWith, name, path: "Content/" + path)
                : Diagnostic(
                    .notDueWith, name, schedule.from?.iso ?? "", path: "Content/" + path))
        portal.addresses[path] = nil
        portal.absences.heldBack[address] = document
    }

    private mutating func noteExpired(with document: Document, path: String) {
        let day = timetable.schedule(of: document).until?.iso ?? ""
        notes.append(
            Diagnostic(.expiredWith, document.file.path, day, path: "Content/" + path))
    }

    /// Keeps of a document that no longer holds what is said at its address.
    private mutating func expire(
        _ document: Document, at address: String?, title: String?,
        replacedBy successor: String? = nil
    ) {
        guard let day = document.common.expiresOn else { return }
        var expired = Absences.Expired(document: document, day: day.value, range: day.range)
        if let address {
            portal.addresses[document.path] = nil
            if let withdrawal = withdrawal(
                address, title: title, document, replacedBy: successor)
            {
                expired.withdrawals = [withdrawal]
            }
            if document.type != .home, document.type != .agency {
                expired.aliases = Alias.all(of: document, target: address, of: nil)
            }
        }
        portal.absences.expired.append(expired)
    }

    /// What is said at an address of what no longer holds.
    private func withdrawal(
        _ address: String, title: String?, _ document: Document,
        replacedBy successor: String? = nil
    ) -> Withdrawal? {
        guard let day = document.common.expiresOn else { return nil }
        return Withdrawal(
            address: address, day: day.value, reason: nil, title: title, act: nil,
            replacement: successor.map { Located($0, at: day.range) }, file: document.file,
            range: day.range)
    }
}
