/// An address on its way to a verdict: the next request, and what the answers have said.
struct Inquiry: Sendable {
    /// How an inquiry ended.
    enum Outcome: Sendable, Hashable {
        /// The server has a page at this address, reached directly or by redirects.
        case page(WebAddress, isDirect: Bool)
        case verdict(Verdict)
    }

    /// What follows an answer.
    enum Step: Sendable, Hashable {
        case settled
        /// Another request to the same server, after so many seconds.
        case again(after: Double)
        /// A request to the server of the redirect's target.
        case follow
    }

    let asked: WebAddress
    private(set) var current: WebAddress
    private(set) var method = Request.Method.head
    private(set) var outcome: Outcome?
    /// The address to which the server redirects permanently.
    private(set) var movedTo: WebAddress?
    private var visited: [WebAddress]
    private var isPermanent = true
    private var failures = 0
    private var waits = 0

    init(_ address: WebAddress) {
        asked = address
        current = address
        visited = [address]
    }

    /// Ends the inquiry without another request.
    mutating func settle(_ verdict: Verdict) { outcome = outcome ?? .verdict(verdict) }

    /// Uses GET requests from now on.
    mutating func useGet() { if method == .head { method = .get } }

    mutating func take(_ answer: Answer, _ limits: Limits) -> Step {
        if !limits.asksPrivate, !limits.hasProxy, IPAddress(answer.ipAddress)?.isPrivate == true {
            return settled(.inside)
        }
        if let failure = answer.failure { return fail(failure, limits) }
        switch answer.status {
        case 200..<300, 416:
            // 416: there is a page, and it is empty.
            outcome = .page(current, isDirect: visited.count == 1)
            return .settled
        case 300..<400 where !answer.target.isEmpty:
            return follow(answer, limits)
        case 300..<400 where method == .get:
            method = .whole
            return .again(after: 0)
        case 429, 503:
            return wait(answer, limits)
        default:
            if method == .head {
                method = .get
                return .again(after: 0)
            }
            return settled(Self.verdict(answer.status))
        }
    }

    private mutating func settled(_ verdict: Verdict) -> Step {
        outcome = .verdict(verdict)
        return .settled
    }

    private mutating func fail(_ failure: Answer.Failure, _ limits: Limits) -> Step {
        switch failure {
        case .certificate: return settled(.certificate)
        case .malformed: return settled(.notAsked(.malformed))
        case .ours: return settled(.unanswered)
        case .unknownHost, .noConnection, .timeout: break
        }
        failures += 1
        guard failures < 2 else {
            return settled(
                failure == .unknownHost
                    ? .unknownHost : failure == .timeout ? .timeout : .noConnection)
        }
        // Some servers do not respond to HEAD requests.
        useGet()
        return .again(after: limits.pause)
    }

    private mutating func wait(_ answer: Answer, _ limits: Limits) -> Step {
        let verdict = answer.status == 429 ? Verdict.busy : .failing(code: answer.status)
        let delay = answer.retryAfter ?? limits.pause
        guard waits < limits.waits, delay <= limits.longestWait else { return settled(verdict) }
        waits += 1
        useGet()
        return .again(after: delay)
    }

    private mutating func follow(_ answer: Answer, _ limits: Limits) -> Step {
        let target: WebAddress
        do {
            target = try WebAddress(answer.target)
        } catch {
            return settled(.failing(code: answer.status))
        }
        guard limits.asksPrivate || !target.isPrivate else { return settled(.privateAddress) }
        guard !visited.contains(target), visited.count <= limits.redirects else {
            return settled(.endlessRedirects)
        }
        isPermanent = isPermanent && [301, 308].contains(answer.status)
        if isPermanent { movedTo = target }
        visited.append(target)
        current = target
        method = .head
        failures = 0
        return .follow
    }

    private static func verdict(_ status: Int) -> Verdict {
        switch status {
        case 404, 410: .gone(code: status)
        // 999 is what a large social network responds to programs.
        case 401, 403, 407, 451, 999: .refused(code: status)
        default: .failing(code: status)
        }
    }
}
