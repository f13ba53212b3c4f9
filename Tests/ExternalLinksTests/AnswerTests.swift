import Testing

@testable import ExternalLinks

/// The lines that curl writes.
struct AnswerTests {
    @Test func `a line of curl's is read`() {
        #expect(
            Answer(line: "vitrina\t7\t301\t0\t200.1.80.5\t30\thttps://a.co/b".utf8)
                == Answer(
                    number: 7, status: 301, computer: "200.1.80.5", retryAfter: 30,
                    target: "https://a.co/b"))
        #expect(
            Answer(line: "vitrina\t0\t000\t6\t\t\t".utf8)
                == Answer(number: 0, status: 0, failure: .unknownHost))
    }

    @Test(arguments: [
        (3, Answer.Failure.malformed), (5, .ours(5)), (6, .unknownHost), (7, .noConnection),
        (16, .noConnection), (28, .timeout), (35, .noConnection), (52, .noConnection),
        (56, .noConnection), (60, .certificate), (77, .ours(77)), (92, .noConnection),
    ])
    func `what curl says without an answer is told apart`(exit: Int, failure: Answer.Failure) {
        #expect(Answer(line: "vitrina\t0\t000\t\(exit)\t\t\t".utf8)?.failure == failure)
        // Where the server answered, it does not matter how the transfer ended.
        #expect(Answer(line: "vitrina\t0\t200\t\(exit)\t\t\t".utf8)?.failure == nil)
    }

    @Test(arguments: [
        "", "vitrina", "curl: (6) Could not resolve host", "vitrina\t1\t200\t0\t\t",
        "vitrina\tx\t200\t0\t\t\t", "other\t1\t200\t0\t\t\t",
    ])
    func `any other line is none of ours`(line: String) {
        #expect(Answer(line: line.utf8) == nil)
    }

    /// Retry-After may be a date, which is taken for no wish; and what a server writes stays its own.
    @Test(arguments: ["Fri, 31 Dec 1999 23:59:59 GMT", "-1", "1e9", "%header{retry-after}", ""])
    func `a wait that is no number is none`(text: String) {
        let line = "vitrina\t1\t429\t0\t::1\t\(text)\t"
        #expect(Answer(line: line.utf8)?.retryAfter == nil)
    }

    @Test func `tabs of a server's move nothing but its own fields`() {
        let answer = Answer(line: "vitrina\t1\t301\t0\t::1\t5\t6\thttp://a.co/\tx".utf8)
        #expect(answer?.number == 1)
        #expect(answer?.status == 301)
        #expect(answer?.target == "6\thttp://a.co/\tx")
    }
}
