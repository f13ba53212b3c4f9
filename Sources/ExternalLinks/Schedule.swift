/// The order of requests: no server gets too many at once, and a slow one delays no other.
///
/// It is a plain value that is told the time; its owner runs the batches that it returns. All times
/// are in seconds, by a clock of the owner's choice.
package struct Schedule: Sendable {
    /// The requests for one run of curl, all to one server.
    package struct Batch: Sendable {
        /// The name or IP address of the server.
        package let host: String
        /// The requests, one for each inquiry.
        package let requests: [Request]
        /// How many of the requests may be made concurrently.
        package let atOnce: Int
    }

    /// What is known about one server.
    private struct Host: Sendable {
        var queue: [Int] = []
        var isBusy = false
        /// The time before which it is not to be asked.
        var notBefore = 0.0
        /// How many consecutive batches got no answer at all.
        var failedBatches = 0
        var hasAnswered = false
        /// Whether it responds to GET requests and not to HEAD requests.
        var needsGet = false
    }

    private let limits: Limits
    private var inquiries: [Inquiry] = []
    private var hosts: [String: Host] = [:]
    /// The servers with waiting requests that are not being asked, in the order of their turns.
    private var line: [String] = []
    private var underWay = 0
    private var batchesOut = 0
    /// The number of the inquiry about an improbable address, by origin.
    private var probes: [String: Int] = [:]
    private let count: Int
    /// The exit code with which curl failed last, for a reason of its own or its proxy's; nil where
    /// it did not.
    package private(set) var failure: Int?
    /// Whether any server has responded: without one, this machine may have no network.
    package private(set) var hasAnswer = false

    /// Makes a schedule for addresses, which must all be different.
    package init(_ addresses: [WebAddress], limits: Limits) {
        self.limits = limits
        count = addresses.count
        for address in addresses { add(Inquiry(address)) }
    }

    /// How many of the addresses have no verdict yet.
    package var unsettledCount: Int {
        inquiries[..<count].count { $0.outcome == nil }
    }

    /// Whether all requests have been made and answered.
    package var isFinished: Bool { batchesOut == 0 && line.isEmpty }

    /// The earliest time at which a waiting server may be asked; nil where none waits.
    package var nextMoment: Double? { line.compactMap { hosts[$0]?.notBefore }.min() }

    /// Returns the next batch that may be run now; nil where there is none.
    package mutating func nextBatch(at now: Double) -> Batch? {
        guard underWay < limits.atOnce,
            let turn = line.firstIndex(where: { (hosts[$0]?.notBefore ?? 0) <= now })
        else { return nil }
        let name = line.remove(at: turn)
        guard var host = hosts[name] else { return nil }
        // A server that has not responded yet may be down; a few requests show that soon.
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

    /// Takes the answers to a batch; a request without one is given up.
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
        // A server with a certificate exists, too.
        if answer.status > 0 || answer.failure == .certificate { hasAnswer = true }
        if case .ours(let exit)? = answer.failure { failure = exit }
        guard answer.status > 0 else { return }
        hosts[host]?.hasAnswered = true
        if request.method != .head, (200..<400).contains(answer.status) {
            hosts[host]?.needsGet = true
        }
    }

    /// Gives up a server that does not respond, or does not want to be asked.
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

    /// Requests a page that cannot exist after the first page of a server was found.
    private mutating func settle(_ number: Int) {
        guard number < count, case .page(let page, _) = inquiries[number].outcome,
            !page.isHome, !inquiries[number].asked.isHome, probes[page.origin] == nil
        else { return }
        probes[page.origin] = inquiries.count
        add(Inquiry(page.sibling(path: page.improbablePath)))
    }
}

extension Schedule {
    /// The verdict on each address, in the order in which they were given.
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
                // The server redirects there whatever it does not have.
                if !isDirect, found == page { return .home(page.text) }
            }
        }
        return inquiry.movedTo.map { .moved(to: $0.text) } ?? .works
    }
}

extension Answer {
    /// Whether the server did not respond.
    fileprivate var isSilence: Bool {
        switch failure {
        case .unknownHost, .noConnection, .timeout: true
        case .certificate, .malformed, .ours, nil: false
        }
    }
}

extension WebAddress {
    /// A path that no server has, always the same for those who read its log.
    fileprivate var improbablePath: String {
        "/vitrina-" + String(origin.utf8.fingerprint, radix: 16)
    }
}
