import Testing

@testable import ExternalLinks

/// The lines that curl writes.
struct AnswerTests {
    @Test func `a line of curl's is read`() {
        #expect(
            Answer(line: "vitrina\t7\t301\t0\t200.1.80.5\t30\t\thttps://a.co/b".utf8)
                == Answer(
                    number: 7, status: 301, ipAddress: "200.1.80.5", retryAfter: 30,
                    target: "https://a.co/b"))
        #expect(
            Answer(line: "vitrina\t0\t000\t6\t\t\t\t".utf8)
                == Answer(number: 0, status: 0, failure: .unknownHost))
    }

    @Test(arguments: [
        (3, Answer.Failure.malformed), (5, .ours(5)), (6, .unknownHost), (7, .noConnection),
        (16, .noConnection), (28, .timeout), (35, .noConnection), (52, .noConnection),
        (56, .noConnection), (60, .certificate), (77, .ours(77)), (92, .noConnection),
    ])
    func `what curl says without an answer is told apart`(exit: Int, failure: Answer.Failure) {
        #expect(Answer(line: "vitrina\t0\t000\t\(exit)\t\t\t\t".utf8)?.failure == failure)
        // Where the server answered, it does not matter how the transfer ended.
        #expect(Answer(line: "vitrina\t0\t200\t\(exit)\t\t\t\t".utf8)?.failure == nil)
    }

    @Test(arguments: [
        "", "vitrina", "curl: (6) Could not resolve host", "vitrina\t1\t200\t0\t\t\t",
        "vitrina\tx\t200\t0\t\t\t\t", "other\t1\t200\t0\t\t\t\t",
    ])
    func `any other line is none of ours`(line: String) {
        #expect(Answer(line: line.utf8) == nil)
    }

    /// What a server writes stays its own.
    @Test(arguments: [
        "-1", "1e9", "%header{retry-after}", "", "Fri, 31 Dec 1999 23:59:59 CET",
        "Fri, 31 Dez 1999 23:59:59 GMT", "Fri, 31 Dec 1999 24:59:59 GMT", "tomorrow at noon",
    ])
    func `a wait that is no number and no moment is none`(text: String) {
        let line = "vitrina\t1\t429\t0\t::1\t\(text)\tFri, 31 Dec 1999 23:59:39 GMT\t"
        #expect(Answer(line: line.utf8)?.retryAfter == nil)
    }

    @Test(arguments: [
        ("Fri, 31 Dec 1999 23:59:59 GMT", "Fri, 31 Dec 1999 23:59:39 GMT", 20),
        ("Sat, 01 Jan 2000 00:00:05 GMT", "Fri, 31 Dec 1999 23:59:55 GMT", 10),
        ("Wed, 01 Mar 2000 00:00:00 GMT", "Mon, 28 Feb 2000 00:00:00 GMT", 172_800),
        ("Monday, 01-Jan-01 00:00:01 GMT", "Mon Jan  1 00:00:00 2001", 1),
        // A time that is past, and one by an unknown clock.
        ("Fri, 31 Dec 1999 23:59:39 GMT", "Fri, 31 Dec 1999 23:59:59 GMT", 0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", "", nil),
        ("Fri, 31 Dec 1999 23:59:59 GMT", "%header{date}", nil),
    ])
    func `a server may say until when it is to be left alone, by its own clock`(
        end: String, now: String, wait: Double?
    ) {
        let line = "vitrina\t1\t429\t0\t::1\t\(end)\t\(now)\t"
        #expect(Answer(line: line.utf8)?.retryAfter == wait)
    }

    @Test func `a moment is counted from 1970`() {
        #expect(HTTPDate("Thu, 01 Jan 1970 00:00:00 GMT")?.seconds == 0)
        #expect(HTTPDate("Sun, 06 Nov 1994 08:49:37 GMT")?.seconds == 784_111_777)
        #expect(HTTPDate("Sunday, 06-Nov-94 08:49:37 GMT")?.seconds == 784_111_777)
        #expect(HTTPDate("Sun Nov  6 08:49:37 1994")?.seconds == 784_111_777)
        #expect(HTTPDate("Sat, 21 Nov 2026 13:25:10 GMT")?.seconds == 1_795_267_510)
    }

    @Test func `tabs of a server's move nothing but its own fields`() {
        let answer = Answer(line: "vitrina\t1\t301\t0\t::1\t5\t\t6\thttp://a.co/\tx".utf8)
        #expect(answer?.number == 1)
        #expect(answer?.status == 301)
        #expect(answer?.target == "6\thttp://a.co/\tx")
    }
}
