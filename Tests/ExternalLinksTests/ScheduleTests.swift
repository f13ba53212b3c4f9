import Testing

@testable import ExternalLinks

/// Who is asked what and when, with servers and a clock made of numbers.
struct ScheduleTests {
    /// Runs a schedule against servers that each take a while, and notes what happened.
    struct Simulation {
        var schedule: Schedule
        /// What the servers are asked, in order.
        private(set) var asked: [Request] = []
        private(set) var mostAtOnce = 0
        private(set) var mostPerHost = 0
        private(set) var batches = 0
        private(set) var now = 0.0

        init(_ addresses: [String], _ limits: Limits = Limits()) throws {
            schedule = Schedule(try addresses.map { try WebAddress($0) }, limits: limits)
        }

        mutating func run(
            seconds: (Request) -> Double = { _ in 0.1 }, answer: (Request) -> Answer?
        ) {
            var running: [(end: Double, batch: Schedule.Batch)] = []
            while !schedule.isFinished {
                while let batch = schedule.nextBatch(at: now) {
                    batches += 1
                    let time = batch.requests.reduce(0) { $0 + seconds($1) } / Double(batch.atOnce)
                    running.append((now + time, batch))
                    mostAtOnce = max(mostAtOnce, running.reduce(0) { $0 + $1.batch.atOnce })
                    let hosts = Dictionary(grouping: running, by: \.batch.host)
                    for batches in hosts.values {
                        mostPerHost = max(
                            mostPerHost, batches.reduce(0) { $0 + $1.batch.atOnce })
                    }
                }
                if let first = running.indices.min(by: { running[$0].end < running[$1].end }) {
                    let (end, batch) = running.remove(at: first)
                    now = max(now, end)
                    asked += batch.requests
                    schedule.take(batch.requests.compactMap(answer), for: batch, at: now)
                } else if let moment = schedule.nextMoment {
                    #expect(moment > now)
                    now = moment
                } else {
                    Issue.record("nothing runs and nothing is due")
                    return
                }
            }
        }

        /// What was asked, without the questions for what cannot exist.
        var paths: [String] {
            asked.filter { !$0.address.path.hasPrefix("/vitrina-") }
                .map { "\($0.method) \($0.address.text)" }
        }
    }

    /// A server that has every address but the improbable ones.
    private static func honest(_ request: Request) -> Answer {
        Answer(
            number: request.number,
            status: request.address.path.hasPrefix("/vitrina-") ? 404 : 200)
    }

    @Test func `no server is asked more than two things at once, and all together ten`() throws {
        let addresses = (0..<30).flatMap { host in
            (0..<(host == 0 ? 300 : 5)).map { "https://h\(host).gov.co/\($0)" }
        }
        var simulation = try Simulation(addresses)
        simulation.run(answer: Self.honest)
        #expect(simulation.mostPerHost == 2)
        #expect(simulation.mostAtOnce == 10)
        #expect(simulation.schedule.verdicts == Array(repeating: .works, count: addresses.count))
        #expect(simulation.paths.sorted() == addresses.map { "head \($0)" }.sorted())
        // Each server is asked for one thing that it cannot have, by HEAD and then by GET.
        #expect(simulation.asked.count == addresses.count + 2 * 30)
    }

    @Test func `servers take turns`() throws {
        var limits = Limits()
        limits.atOnce = 2
        let addresses = ["a", "b", "c"].flatMap { host in
            (0..<100).map { "https://\(host).co/\($0)" }
        }
        var simulation = try Simulation(addresses, limits)
        simulation.run(answer: Self.honest)
        let hosts = simulation.asked.prefix(60).map(\.address.host)
        #expect(Set(hosts) == ["a.co", "b.co", "c.co"])
        #expect(simulation.mostAtOnce == 2)
    }

    @Test func `a slow server delays no other`() throws {
        let addresses =
            (0..<20).map { "https://slow.co/\($0)" }
            + (0..<50).flatMap { host in (0..<4).map { "https://h\(host).co/\($0)" } }
        var simulation = try Simulation(addresses)
        simulation.run {
            $0.address.host == "slow.co" ? 20 : 0.1
        } answer: { request in
            Self.honest(request)
        }
        let isSlow = simulation.asked.map { $0.address.host == "slow.co" }
        // The others are through before the slow server's first batch is.
        #expect(isSlow.lastIndex(of: false) == isSlow.count - 23)
    }

    @Test func `a dead server is given up after a few questions`() throws {
        var simulation = try Simulation((0..<500).map { "https://dead.co/\($0)" })
        simulation.run { _ in
            10
        } answer: {
            Answer(number: $0.number, status: 0, failure: .timeout)
        }
        #expect(simulation.asked.count == 4)
        #expect(simulation.now < 60)
        #expect(simulation.schedule.verdicts == Array(repeating: .timeout, count: 500))
        #expect(!simulation.schedule.hasAnswer)
    }

    @Test func `a server that dies on the way is given up, too`() throws {
        var simulation = try Simulation((0..<500).map { "https://a.co/\($0)" })
        var count = 0
        simulation.run { request in
            count += 1
            return count <= 40
                ? Self.honest(request)
                : Answer(number: request.number, status: 0, failure: .noConnection)
        }
        #expect(simulation.asked.count < 120)
        let verdicts = simulation.schedule.verdicts
        #expect(verdicts.count { $0 == .works } > 30)
        #expect(verdicts.count { $0 == .noConnection } > 400)
        #expect(simulation.schedule.hasAnswer)
    }

    @Test func `a server that has had enough is left alone`() throws {
        var simulation = try Simulation(
            (0..<200).map { "https://a.co/\($0)" } + ["https://b.co/x"])
        simulation.run { request in
            request.address.host == "a.co"
                ? Answer(number: request.number, status: 429, retryAfter: 600)
                : Self.honest(request)
        }
        #expect(simulation.asked.count { $0.address.host == "a.co" } == 2)
        #expect(simulation.schedule.verdicts.dropLast().allSatisfy { $0 == .busy })
        #expect(simulation.schedule.verdicts.last == .works)
    }

    @Test func `a server that wants a pause gets it, for all its addresses`() throws {
        var simulation = try Simulation((0..<10).map { "https://a.co/\($0)" })
        var refused = false
        simulation.run { request in
            if !refused {
                refused = true
                return Answer(number: request.number, status: 429, retryAfter: 7)
            }
            return Self.honest(request)
        }
        #expect(simulation.now >= 7)
        #expect(simulation.schedule.verdicts == Array(repeating: .works, count: 10))
    }

    @Test func `a server that refuses HEAD is asked by GET from then on`() throws {
        var simulation = try Simulation((0..<100).map { "https://a.co/\($0)" })
        simulation.run { request in
            request.method == .head
                ? Answer(number: request.number, status: 405) : Self.honest(request)
        }
        #expect(simulation.asked.count { $0.method == .head } < 25)
        #expect(simulation.schedule.verdicts == Array(repeating: .works, count: 100))
    }

    @Test func `who answers 200 to anything proves nothing, but for the first page`() throws {
        var simulation = try Simulation([
            "https://a.co/", "https://a.co/ley.html", "https://a.co/otra.html", "https://b.co/x",
        ])
        simulation.run { request in
            request.address.host == "a.co"
                ? Answer(number: request.number, status: 200) : Self.honest(request)
        }
        #expect(simulation.schedule.verdicts == [.works, .anything, .anything, .works])
        // Asked once, however many of its addresses there are.
        #expect(simulation.asked.count { $0.address.path.hasPrefix("/vitrina-") } == 3)
    }

    @Test func `who answers 200 to anything after a redirect proves as little`() throws {
        var simulation = try Simulation(["https://a.co/ley.html"])
        simulation.run { request in
            let path = request.address.path
            return path.hasPrefix("/es/")
                ? Answer(number: request.number, status: 200)
                : Answer(number: request.number, status: 302, target: "https://a.co/es" + path)
        }
        #expect(simulation.schedule.verdicts == [.anything])
    }

    @Test func `who sends what it lacks elsewhere is caught at it`() throws {
        var simulation = try Simulation([
            "https://a.co/hay.html", "https://a.co/no-hay.html", "https://a.co/mudada.html",
            "https://b.co/hay.html", "https://b.co/no-hay.html", "https://c.co/no-hay.html",
        ])
        simulation.run { request in
            let (host, path) = (request.address.host, request.address.path)
            if path.hasPrefix("/no-hay") || path.hasPrefix("/vitrina-") {
                let page = host == "b.co" ? "error.aspx" : ""
                return Answer(
                    number: request.number, status: 302, target: "https://\(host)/\(page)")
            }
            return path == "/mudada.html"
                ? Answer(number: request.number, status: 301, target: "https://a.co/aqui.html")
                : Answer(number: request.number, status: 200)
        }
        #expect(
            simulation.schedule.verdicts == [
                .works, .home("https://a.co/"), .moved(to: "https://a.co/aqui.html"),
                .works, .home("https://b.co/error.aspx"), .home("https://c.co/"),
            ])
    }

    @Test func `a redirect is followed on the other server's terms`() throws {
        let addresses = (0..<50).map { "https://old.co/\($0)" }
        var simulation = try Simulation(addresses)
        simulation.run { request in
            request.address.host == "old.co"
                ? Answer(
                    number: request.number, status: 301,
                    target: "https://new.co" + request.address.path) : Self.honest(request)
        }
        #expect(simulation.mostPerHost == 2)
        #expect(
            simulation.schedule.verdicts
                == (0..<50).map { Verdict.moved(to: "https://new.co/\($0)") })
    }

    @Test func `what curl says nothing of is left open`() throws {
        var simulation = try Simulation(["https://a.co/x", "https://b.co/x"])
        simulation.run { $0.address.host == "a.co" ? nil : Self.honest($0) }
        #expect(simulation.schedule.verdicts == [.unanswered, .works])
    }

    /// Whatever servers do, all comes to an end, within the limits, and everything has a verdict.
    @Test func `servers that answer by chance are done with, too`() throws {
        for seed in 0..<60 {
            var chance = Chance(seed: UInt64(seed))
            let addresses = Set(
                (0..<120).map { _ in "https://h\(chance.next(9)).co/\(chance.next(60))" })
            var simulation = try Simulation(addresses.sorted())
            var random = chance
            simulation.run { _ in
                0.5
            } answer: { request in
                let number = request.number
                switch random.next(12) {
                case 0: return nil
                case 1: return Answer(number: number, status: 0, failure: .timeout)
                case 2: return Answer(number: number, status: 0, failure: .unknownHost)
                case 3: return Answer(number: number, status: 429, retryAfter: 1)
                case 4: return Answer(number: number, status: 503)
                case 5, 6:
                    return Answer(
                        number: number, status: [301, 302][random.next(2)],
                        target: "https://h\(random.next(12)).co/\(random.next(90))")
                case 7: return Answer(number: number, status: 404)
                case 8: return Answer(number: number, status: 0, failure: .certificate)
                default: return Answer(number: number, status: 200)
                }
            }
            #expect(simulation.schedule.unsettledCount == 0)
            #expect(simulation.schedule.verdicts.count == addresses.count)
            #expect(simulation.mostPerHost <= 2 && simulation.mostAtOnce <= 10)
            #expect(simulation.asked.count < addresses.count * 12)
        }
    }
}
