import Diagnostics
package import ExternalLinks
import Files
import PortalModel

/// What a check is asked about addresses outside.
package struct ExternalCheck: Sendable {
    package var limits = Limits()
    /// Whether addresses of one's own network are asked, which content must not bring about.
    package var asksPrivate: Bool {
        get { limits.asksPrivate }
        set { limits.asksPrivate = newValue }
    }
    /// Whether a proxy stands between this machine and the web.
    package var hasProxy: Bool {
        get { limits.hasProxy }
        set { limits.hasProxy = newValue }
    }
    /// Seconds since 1970, by the machine's clock: what holds today on the network has nothing to do
    /// with the day of the run.
    package var now: Int
    /// The file in which verdicts are kept; nil to keep none.
    package var memory: String?
    /// Whether all is asked again, whatever is still known.
    package var isFresh = false
    /// How the command introduces itself to servers.
    package var userAgent: String

    package init(now: Int, memory: String?, userAgent: String) {
        self.now = now
        self.memory = memory
        self.userAgent = userAgent
    }
}

/// What a check learnt of the addresses outside, in numbers.
package struct ExternalCount: Sendable, Hashable {
    /// How many addresses the portal has, each counted once.
    package var addresses = 0
    /// How many of them were asked.
    package var asked = 0
    /// How many were known from an earlier run.
    package var remembered = 0
    /// How many lead nowhere.
    package var broken = 0
    /// Of how many it cannot be told.
    package var open = 0
}

/// The addresses outside: each is asked once, and what is wrong with it is said wherever it stands.
extension PortalBuild {
    func askOutside(_ portal: Portal, _ check: ExternalCheck, _ report: inout Report) async {
        let links = portal.externalLinks
        var verdicts: [String: Verdict] = [:]
        var waiting: Set<WebAddress> = []
        let file = check.memory.map { CacheFile($0) }
        var memory = VerdictMemory(
            file?.read(limit: VerdictMemory.sizeLimit) ?? [], now: check.now)
        var addresses: [String: WebAddress] = [:]
        for link in links where verdicts[link.text] == nil && addresses[link.text] == nil {
            do {
                let address = try WebAddress(link.text)
                if address.isPrivate, !check.limits.asksPrivate {
                    verdicts[link.text] = .privateAddress
                } else {
                    addresses[link.text] = address
                    waiting.insert(address)
                }
            } catch {
                verdicts[link.text] = .notAsked(error)
            }
        }
        var found: [WebAddress: Verdict] = [:]
        if !check.isFresh {
            for address in waiting { found[address] = memory[address] }
        }
        var count = ExternalCount()
        count.remembered = found.count
        let unknown = waiting.subtracting(found.keys).sorted()
        if !unknown.isEmpty {
            let answers = await ask(unknown, check, &report)
            for (address, verdict) in answers { memory.keep(verdict, of: address) }
            count.asked = answers.count
            found.merge(answers) { $1 }
            keep(memory, in: file, &report)
        }
        for (text, address) in addresses { verdicts[text] = found[address] ?? .unanswered }
        say(verdicts, of: links, &report)
        count.addresses = waiting.count + (verdicts.count - addresses.count)
        let all = Array(found.values) + verdicts.filter { addresses[$0.key] == nil }.values
        count.broken = all.count(where: \.isBroken)
        count.open = all.count(where: \.isOpen) + waiting.count - found.count
        report.external = count
        report.judge(isStrict: options.isStrict)
    }

    /// What became of each address; of those about which nothing is known, nothing.
    private func ask(
        _ addresses: [WebAddress], _ check: ExternalCheck, _ report: inout Report
    ) async -> [WebAddress: Verdict] {
        let curl: Curl
        do throws(Curl.Problem) {
            curl = try await Curl(limits: check.limits, userAgent: check.userAgent)
        } catch {
            report.diagnostics.append(error.diagnostic(unasked: addresses.count))
            return [:]
        }
        let (schedule, complaint) = await ask(Schedule(addresses, limits: check.limits), curl)
        guard schedule.hasAnswer || !complaint.isEmpty else {
            report.diagnostics.append(
                Diagnostic(.noNetwork, "\(addresses.count)", path: "", hint: .checkNetwork))
            return [:]
        }
        var verdicts: [WebAddress: Verdict] = [:]
        for (address, verdict) in zip(addresses, schedule.verdicts) where verdict != .unanswered {
            verdicts[address] = verdict
        }
        if verdicts.count < addresses.count {
            let problem = Curl.Problem.failed(complaint)
            report.diagnostics.append(
                problem.diagnostic(unasked: addresses.count - verdicts.count))
        }
        return verdicts
    }

    /// Runs a schedule to its end, one task for each batch.
    private func ask(
        _ addresses: Schedule, _ curl: Curl
    ) async -> (schedule: Schedule, complaint: String) {
        enum Event: Sendable {
            case answered(Schedule.Batch, Curl.Transcript)
            case woke
        }
        var schedule = addresses
        var complaint = ""
        let total = schedule.unsettledCount
        let start = ContinuousClock.now
        func now() -> Double { start.duration(to: .now) / .seconds(1) }
        await withTaskGroup(of: Event.self) { group in
            var alarm: Double?
            while !schedule.isFinished {
                while let batch = schedule.nextBatch(at: now()) {
                    group.addTask { .answered(batch, await curl.ask(batch)) }
                }
                if let moment = schedule.nextMoment, moment > now(),
                    alarm.map({ moment < $0 }) ?? true
                {
                    alarm = moment
                    let pause = moment - now()
                    group.addTask {
                        try? await Task.sleep(for: .seconds(pause))
                        return .woke
                    }
                }
                switch await group.next() {
                case .answered(let batch, let transcript):
                    let before = schedule.unsettledCount
                    schedule.take(transcript.answers, for: batch, at: now())
                    if transcript.answers.count < batch.requests.count {
                        complaint = transcript.complaint
                    }
                    progress(.asking, before - schedule.unsettledCount, total)
                case .woke: alarm = nil
                case nil: break
                }
            }
            group.cancelAll()
        }
        return (schedule, complaint)
    }

    private func keep(_ memory: VerdictMemory, in file: CacheFile?, _ report: inout Report) {
        guard let file else { return }
        do throws(FileError) {
            try file.replace(with: memory.bytes)
        } catch {
            report.diagnostics.append(Diagnostic(.verdictsNotKept, file.path, path: ""))
        }
    }

    private func say(
        _ verdicts: [String: Verdict], of links: [ExternalLink], _ report: inout Report
    ) {
        var index = links.startIndex
        while index < links.endIndex {
            let file = links[index].file
            var budget = FindingBudget()
            while index < links.endIndex, links[index].file.path == file.path {
                let address = links[index].address
                if let finding = verdicts[address.value]?.diagnostic(
                    of: address.value, in: file, at: address.range)
                {
                    budget.append(to: &report.diagnostics, line: address.range.start.line) {
                        finding
                    }
                }
                index += 1
            }
            budget.close(file, &report.diagnostics)
        }
    }
}

extension ExternalLink {
    fileprivate var text: String { address.value }
}
