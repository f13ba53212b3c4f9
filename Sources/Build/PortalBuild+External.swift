import Diagnostics
import ExternalLinks
import Files
import PortalModel

/// The addresses outside: each is asked once, and what is wrong with it is said wherever it stands.
extension PortalBuild {
    func askOutside(_ plan: Plan, _ check: ExternalCheck, _ report: inout Report) async {
        let links = plan.portal.externalLinks(with: plan.withdrawals)
        var questions = ExternalQuestions(links, asksPrivate: check.limits.asksPrivate)
        let file = check.memory.map { CacheFile($0) }
        var memory = VerdictMemory(
            file?.read(limit: VerdictMemory.sizeLimit) ?? [], now: check.now)
        if !check.isFresh { questions.remember(memory) }
        var count = ExternalCount()
        count.remembered = questions.found.count
        var troubles: [Diagnostic] = []
        let unknown = questions.unknown
        if !unknown.isEmpty {
            let answers = await ask(unknown, check, &troubles)
            for (address, verdict) in answers { memory.keep(verdict, of: address) }
            keep(memory, in: file, &report)
            questions.found.merge(answers) { $1 }
            count.asked = answers.count
        }
        say(questions, of: links, &report)
        questions.count(&count)
        report.external = count
        report.judge(isStrict: options.isStrict)
        report.diagnostics += troubles
        if !troubles.isEmpty, report.outcome == .success { report.outcome = .unavailable }
    }

    /// What became of each address; of those about which nothing is known, nothing.
    private func ask(
        _ addresses: [WebAddress], _ check: ExternalCheck, _ troubles: inout [Diagnostic]
    ) async -> [WebAddress: Verdict] {
        let curl: Curl
        do throws(Curl.Problem) {
            curl = try await Curl(limits: check.limits, userAgent: check.userAgent)
        } catch {
            troubles.append(error.diagnostic(unasked: addresses.count))
            return [:]
        }
        let (schedule, said) = await ask(Schedule(addresses, limits: check.limits), curl)
        let complaint = said ?? schedule.failure.map { "exit \($0)" }
        var verdicts: [WebAddress: Verdict] = [:]
        // Where nobody answers, it is not certain that anybody could have.
        if schedule.hasAnswer {
            for (address, verdict) in zip(addresses, schedule.verdicts)
            where verdict != .unanswered {
                verdicts[address] = verdict
            }
        }
        let unasked = addresses.count - verdicts.count
        if let complaint, unasked > 0 {
            troubles.append(Curl.Problem.failed(complaint).diagnostic(unasked: unasked))
        } else if unasked > 0 {
            troubles.append(
                Diagnostic(.noNetwork, "\(unasked)", path: "", hint: .checkNetwork))
        }
        return verdicts
    }

    /// Runs a schedule to its end, one task for each batch.
    private func ask(
        _ addresses: Schedule, _ curl: Curl
    ) async -> (schedule: Schedule, complaint: String?) {
        enum Event: Sendable {
            case answered(Schedule.Batch, Curl.Transcript)
            case woke
        }
        var schedule = addresses
        var complaint: String?
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
        _ questions: ExternalQuestions, of links: [ExternalLink], _ report: inout Report
    ) {
        var index = links.startIndex
        while index < links.endIndex {
            let file = links[index].file
            var budget = FindingBudget()
            while index < links.endIndex, links[index].file.path == file.path {
                let address = links[index].address
                let finding = questions.verdict(address.value).diagnostic(
                    of: address.value, in: file, at: address.range)
                if let finding {
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

/// What is to be learnt about the addresses of a portal, and what is known already.
private struct ExternalQuestions {
    /// Those that can be asked, as their authors wrote them.
    private var addresses: [String: WebAddress] = [:]
    /// Those that cannot.
    private var unaskable: [String: Verdict] = [:]
    /// What is known of those that can be asked.
    var found: [WebAddress: Verdict] = [:]

    init(_ links: [ExternalLink], asksPrivate: Bool) {
        for link in links {
            let text = link.address.value
            guard addresses[text] == nil, unaskable[text] == nil else { continue }
            do throws(WebAddress.Problem) {
                let address = try WebAddress(text)
                if address.isPrivate, !asksPrivate {
                    unaskable[text] = .privateAddress
                } else {
                    addresses[text] = address
                }
            } catch {
                unaskable[text] = .notAsked(error)
            }
        }
    }

    mutating func remember(_ memory: VerdictMemory) {
        for address in addresses.values { found[address] = memory[address] }
    }

    /// The addresses of which nothing is known, each once.
    var unknown: [WebAddress] {
        Set(addresses.values).subtracting(found.keys).sorted()
    }

    func verdict(_ text: String) -> Verdict {
        unaskable[text] ?? addresses[text].flatMap { found[$0] } ?? .unanswered
    }

    func count(_ count: inout ExternalCount) {
        let verdicts = Array(found.values) + unaskable.values
        count.addresses = Set(addresses.values).count + unaskable.count
        count.broken = verdicts.count(where: \.isBroken)
        count.open = count.addresses - verdicts.count + verdicts.count(where: \.isOpen)
    }
}
