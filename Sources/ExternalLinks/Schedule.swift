/// Which question is asked when: no server is asked more at once than it can bear, and one that does
/// not answer keeps nobody waiting.
///
/// A plain value that is told what time it is; who holds it runs the batches it hands out.
package struct Schedule: Sendable {
    /// What one run of curl is to ask: all of one server.
    package struct Batch: Sendable {
        package let host: String
        package let requests: [Request]
        /// How many of the requests may be under way at once.
        package let atOnce: Int
    }

    /// What is known of one server.
    private struct Host: Sendable {
        var queue: [Int] = []
        var isBusy = false
        /// The moment before which it is not to be asked.
        var notBefore = 0.0
        /// How many batches in a row got no answer at all.
        var failedBatches = 0
        var hasAnswered = false
        /// Whether it answers questions for the page and not those for its head.
        var needsGet = false
    }

    private let limits: Limits
    private var inquiries: [Inquiry] = []
    private var hosts: [String: Host] = [:]
    /// The servers with something to ask that are not being asked, in the order of their turns.
    private var line: [String] = []
    private var underWay = 0
    private var batchesOut = 0
    /// The number of the inquiry after an improbable address, by origin.
    private var probes: [String: Int] = [:]
    private let count: Int
    /// The code with which curl or a proxy failed last.
    package private(set) var failure: Int?
    /// Whether any server has answered: without one, it may be this machine that has no network.
    package private(set) var hasAnswer = false

    /// A schedule for addresses that are all different.
    package init(_ addresses: [WebAddress], limits: Limits) {
        self.limits = limits
        count = addresses.count
        for address in addresses { add(Inquiry(address)) }
    }

    /// How many of the addresses have no verdict yet.
    package var unsettledCount: Int {
        inquiries[..<count].count { $0.outcome == nil }
    }

    /// Whether everything has been asked and answered.
    package var isFinished: Bool { batchesOut == 0 && line.isEmpty }

    /// The next moment at which a server may be asked that now may not.
    package var nextMoment: Double? { line.compactMap { hosts[$0]?.notBefore }.min() }

    /// The next batch that may be asked now; nil where there is none.
    package mutating func nextBatch(at now: Double) -> Batch? {
        guard underWay < limits.atOnce,
            let turn = line.firstIndex(where: { (hosts[$0]?.notBefore ?? 0) <= now })
        else { return nil }
        let name = line.remove(at: turn)
        guard var host = hosts[name] else { return nil }
        // A server that has not answered yet may be dead; with a few requests that is soon known.
        let size = host.hasAnswered ? limits.perBatch : limits.perHost
        let numbers = Array(host.queue.prefix(size))
        host.queue.removeFirst(numbers.count)
        host.isBusy = true
        let atOnce = min(limits.perHost, numbers.count, limits.atOnce - underWay)
        underWay += atOnce
        batchesOut += 1
        if host.needsGet { for number in numbers { inquiries[number].useGet() } }
        hosts[name] = host
        return Batch(
            host: name,
            requests: numbers.map {
                Request(
                    number: $0, address: inquiries[$0].current, method: inquiries[$0].method)
            }, atOnce: atOnce)
    }

    /// Takes in what a batch brought; a request without an answer is given up.
    package mutating func take(_ answers: [Answer], for batch: Batch, at now: Double) {
        underWay -= batch.atOnce
        batchesOut -= 1
        let byNumber = Dictionary(answers.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        var pause = 0.0
        for request in batch.requests {
            guard let answer = byNumber[request.number] else {
                inquiries[request.number].settle(.unanswered)
                continue
            }
            note(answer, request, batch.host)
            switch inquiries[request.number].take(answer, limits) {
            case .settled: settle(request.number)
            case .again(let delay):
                pause = max(pause, delay)
                enqueue(request.number, isNext: true)
            case .follow: enqueue(request.number)
            }
        }
        let gotAnswer = batch.requests.contains { request in
            byNumber[request.number].map { !$0.isSilence } ?? true
        }
        guard var host = hosts[batch.host] else { return }
        host.failedBatches = gotAnswer ? 0 : host.failedBatches + 1
        host.isBusy = false
        if pause > 0 { host.notBefore = now + pause }
        giveUp(&host, batch)
        if !host.queue.isEmpty { line.append(batch.host) }
        hosts[batch.host] = host
    }

    private mutating func note(_ answer: Answer, _ request: Request, _ host: String) {
        // Who shows a certificate is there, too.
        if answer.status > 0 || answer.failure == .certificate { hasAnswer = true }
        if case .ours(let exit)? = answer.failure { failure = exit }
        guard answer.status > 0 else { return }
        hosts[host]?.hasAnswered = true
        if request.method != .head, (200..<400).contains(answer.status) {
            hosts[host]?.needsGet = true
        }
    }

    /// Asks a server no more that does not answer, or does not want to be asked.
    private mutating func giveUp(_ host: inout Host, _ batch: Batch) {
        guard !host.queue.isEmpty else { return }
        let verdicts = batch.requests.compactMap { request -> Verdict? in
            if case .verdict(let verdict) = inquiries[request.number].outcome {
                verdict
            } else {
                nil
            }
        }
        let isClosed = verdicts.contains(.busy)
        guard isClosed || host.failedBatches >= 2 else { return }
        let verdict = isClosed ? .busy : verdicts.last ?? .noConnection
        for number in host.queue { inquiries[number].settle(verdict) }
        host.queue = []
    }

    private mutating func add(_ inquiry: Inquiry) {
        inquiries.append(inquiry)
        enqueue(inquiries.count - 1)
    }

    private mutating func enqueue(_ number: Int, isNext: Bool = false) {
        let name = inquiries[number].current.host
        var host = hosts.removeValue(forKey: name) ?? Host()
        if host.queue.isEmpty, !host.isBusy { line.append(name) }
        host.queue.insert(number, at: isNext ? 0 : host.queue.endIndex)
        hosts[name] = host
    }

    /// After the first page that a server shows, asks it for one that it cannot have.
    private mutating func settle(_ number: Int) {
        guard number < count, case .page(let page, _) = inquiries[number].outcome,
            !page.isHome, !inquiries[number].asked.isHome, probes[page.origin] == nil
        else { return }
        probes[page.origin] = inquiries.count
        add(Inquiry(page.sibling(path: page.improbablePath)))
    }
}

extension Schedule {
    /// What became of each address, in the order in which they were given.
    package var verdicts: [Verdict] {
        inquiries[..<count].map { inquiry in
            switch inquiry.outcome {
            case .verdict(let verdict): verdict
            case .page(let page, let isDirect): verdict(inquiry, page, isDirect: isDirect)
            case nil: .unanswered
            }
        }
    }

    private func verdict(_ inquiry: Inquiry, _ page: WebAddress, isDirect: Bool) -> Verdict {
        if !inquiry.asked.isHome {
            if page.isHome { return .home(page.text) }
            if let probe = probes[page.origin],
                case .page(let found, _) = inquiries[probe].outcome
            {
                if found.path.contains(page.improbablePath.dropFirst()) { return .anything }
                // The server leads there whatever it does not have.
                if !isDirect, found == page { return .home(page.text) }
            }
        }
        return inquiry.movedTo.map { .moved(to: $0.text) } ?? .works
    }
}

extension Answer {
    /// Whether nothing was heard from the server.
    fileprivate var isSilence: Bool {
        switch failure {
        case .unknownHost, .noConnection, .timeout: true
        case .certificate, .malformed, .ours, nil: false
        }
    }
}

extension WebAddress {
    /// A path that no server has, the same each time for those who read its log.
    fileprivate var improbablePath: String {
        "/vitrina-" + String(origin.utf8.fingerprint, radix: 16)
    }
}
