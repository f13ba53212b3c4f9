import Testing

@testable import ExternalLinks

/// What the answers of servers mean for one address.
struct InquiryTests {
    private static let page = "https://a.gov.co/ley/80.html"

    /// The outcome after these answers, the last of which must settle it.
    private func outcome(
        _ answers: [Answer], of address: String = page, _ limits: Limits = Limits()
    ) throws -> Inquiry.Outcome? {
        var inquiry = Inquiry(try WebAddress(address))
        for (index, answer) in answers.enumerated() {
            let step = inquiry.take(answer, limits)
            #expect((step == .settled) == (index == answers.count - 1))
        }
        return inquiry.outcome
    }

    private func answer(_ status: Int, to target: String = "", after: Double? = nil) -> Answer {
        Answer(number: 0, status: status, retryAfter: after, target: target)
    }

    private func failure(_ failure: Answer.Failure) -> Answer {
        Answer(number: 0, status: 0, failure: failure)
    }

    @Test(arguments: [200, 204, 206, 416])
    func `a page that is there settles it at once`(status: Int) throws {
        #expect(
            try outcome([answer(status)]) == .page(try WebAddress(Self.page), isDirect: true))
    }

    @Test(arguments: [
        (404, Verdict.gone(code: 404)), (410, .gone(code: 410)), (401, .refused(code: 401)),
        (403, .refused(code: 403)), (451, .refused(code: 451)), (999, .refused(code: 999)),
        (400, .failing(code: 400)), (405, .failing(code: 405)), (500, .failing(code: 500)),
        (502, .failing(code: 502)),
    ])
    func `whoever refuses the head is asked for the page`(status: Int, verdict: Verdict) throws {
        var inquiry = Inquiry(try WebAddress(Self.page))
        #expect(inquiry.method == .head)
        #expect(inquiry.take(answer(status), Limits()) == .again(after: 0))
        #expect(inquiry.method == .get)
        #expect(try outcome([answer(status), answer(status)]) == .verdict(verdict))
        #expect(
            try outcome([answer(status), answer(200)])
                == .page(try WebAddress(Self.page), isDirect: true))
    }

    @Test(arguments: [
        (Answer.Failure.unknownHost, Verdict.unknownHost), (.noConnection, .noConnection),
        (.timeout, .timeout),
    ])
    func `who does not answer is asked once more, later`(
        failure: Answer.Failure, verdict: Verdict
    ) throws {
        var inquiry = Inquiry(try WebAddress(Self.page))
        #expect(inquiry.take(self.failure(failure), Limits()) == .again(after: 2))
        #expect(
            try outcome([self.failure(failure), self.failure(failure)]) == .verdict(verdict))
        #expect(
            try outcome([self.failure(failure), answer(200)])
                == .page(try WebAddress(Self.page), isDirect: true))
    }

    @Test func `a wrong certificate is not asked about twice`() throws {
        #expect(try outcome([failure(.certificate)]) == .verdict(.certificate))
        #expect(try outcome([failure(.malformed)]) == .verdict(.notAsked(.malformed)))
        #expect(try outcome([failure(.ours(77))]) == .verdict(.unanswered))
    }

    @Test func `a server is given the time it asks for, within reason`() throws {
        var inquiry = Inquiry(try WebAddress(Self.page))
        #expect(inquiry.take(answer(429, after: 7), Limits()) == .again(after: 7))
        #expect(inquiry.take(answer(503), Limits()) == .again(after: 2))
        #expect(inquiry.take(answer(429, after: 7), Limits()) == .settled)
        #expect(inquiry.outcome == .verdict(.busy))
        #expect(try outcome([answer(429, after: 3600)]) == .verdict(.busy))
        #expect(try outcome([answer(503, after: 3600)]) == .verdict(.failing(code: 503)))
    }

    @Test func `what has moved for good is known until the first redirect that is not`() throws {
        var inquiry = Inquiry(try WebAddress(Self.page))
        for (status, target) in [
            (301, "https://b.gov.co/ley/80.html"), (308, "https://c.gov.co/ley-80"),
            (302, "https://c.gov.co/ley-80?lang=es"), (301, "https://c.gov.co/es/ley-80"),
        ] {
            #expect(inquiry.take(answer(status, to: target), Limits()) == .follow)
            #expect(inquiry.current.text == target)
            #expect(inquiry.method == .head)
        }
        #expect(inquiry.take(answer(200), Limits()) == .settled)
        #expect(inquiry.movedTo?.text == "https://c.gov.co/ley-80")
        #expect(inquiry.outcome == .page(inquiry.current, isDirect: false))
    }

    @Test func `a page that turns out to be a redirect is read to its end`() throws {
        var inquiry = Inquiry(try WebAddress(Self.page))
        #expect(inquiry.take(answer(405), Limits()) == .again(after: 0))
        #expect(inquiry.take(answer(301), Limits()) == .again(after: 0))
        #expect(inquiry.method == .whole)
        var other = inquiry
        #expect(inquiry.take(answer(301, to: "https://b.co/"), Limits()) == .follow)
        #expect(other.take(answer(301), Limits()) == .settled)
        #expect(other.outcome == .verdict(.failing(code: 301)))
    }

    @Test func `a redirect of the moment moves nothing`() throws {
        var inquiry = Inquiry(try WebAddress(Self.page))
        _ = inquiry.take(answer(302, to: "https://a.gov.co/x"), Limits())
        _ = inquiry.take(answer(301, to: "https://a.gov.co/y"), Limits())
        #expect(inquiry.movedTo == nil)
    }

    @Test func `redirects end somewhere`() throws {
        #expect(try outcome([answer(302, to: Self.page)]) == .verdict(.endlessRedirects))
        #expect(
            try outcome([answer(302, to: Self.page + "#x")]) == .verdict(.endlessRedirects))
        let endless = (1...11).map { answer(302, to: "https://a.gov.co/\($0)") }
        #expect(try outcome(endless) == .verdict(.endlessRedirects))
        #expect(
            try outcome(endless.dropLast() + [answer(200)])
                == .page(try WebAddress("https://a.gov.co/10"), isDirect: false))
    }

    @Test(arguments: [
        "javascript:alert(1)", "ftp://a.co/", "https://u:p@a.co/", "https://", "/relative",
    ])
    func `a redirect to what is no address shows no page`(target: String) throws {
        #expect(try outcome([answer(301, to: target)]) == .verdict(.failing(code: 301)))
    }

    @Test(arguments: [
        "http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/",
        "http://impresora.local/", "http://0x7f.1:631/",
    ])
    func `no server outside redirects a request into a private network`(target: String) throws {
        #expect(try outcome([answer(302, to: target)]) == .verdict(.privateAddress))
        var open = Limits()
        open.asksPrivate = true
        var inquiry = Inquiry(try WebAddress(Self.page))
        #expect(inquiry.take(answer(302, to: target), open) == .follow)
    }

    @Test func `a public name that one's own network answers for is not verifiable`() throws {
        let answer = Answer(number: 0, status: 200, ipAddress: "192.168.1.7")
        #expect(try outcome([answer]) == .verdict(.inside))
        var behindProxy = Limits()
        behindProxy.hasProxy = true
        let page = try WebAddress(Self.page)
        #expect(try outcome([answer], behindProxy) == .page(page, isDirect: true))
        let outside = Answer(number: 0, status: 200, ipAddress: "200.1.80.5")
        #expect(try outcome([outside]) == .page(page, isDirect: true))
    }

    private func outcome(_ answers: [Answer], _ limits: Limits) throws -> Inquiry.Outcome? {
        try outcome(answers, of: Self.page, limits)
    }
}
