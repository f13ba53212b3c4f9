/// One question that curl is to ask.
package struct Request: Sendable, Hashable {
    /// What is asked for.
    package enum Method: Sendable, Hashable {
        /// The head of the answer alone.
        case head
        /// The page, of which nothing is read.
        case get
        /// The page, read to its end: of a redirect curl says only then where it leads.
        case whole
    }

    /// Its number in the schedule.
    package let number: Int
    package let address: WebAddress
    package let method: Method
}

/// What curl says became of one request.
package struct Answer: Sendable, Hashable {
    /// Why there is no answer of a server.
    package enum Failure: Sendable, Hashable {
        case unknownHost, noConnection, timeout, certificate, malformed
        /// The proxy on the way, or curl itself, failed with this exit code.
        case ours(Int)
    }

    /// The number of the request.
    package let number: Int
    /// The server's code; 0 where there is none.
    package let status: Int
    package let failure: Failure?
    /// The number of the computer that answered; empty where none did.
    package let computer: String
    /// For how many seconds the server does not want to be asked.
    package let retryAfter: Double?
    /// Where it leads, as an absolute address; empty where it leads nowhere.
    package let target: String

    package init(
        number: Int, status: Int, failure: Failure? = nil, computer: String = "",
        retryAfter: Double? = nil, target: String = ""
    ) {
        self.number = number
        self.status = status
        self.failure = failure
        self.computer = computer
        self.retryAfter = retryAfter
        self.target = target
    }

    /// What marks a line as ours among what curl may have to say.
    static let mark = "vitrina"

    /// How curl is asked to write the line of a request; what comes from the server stands last.
    static func pattern(_ number: Int) -> String {
        "%{stderr}\(mark)\\t\(number)\\t%{http_code}\\t%{exitcode}\\t%{remote_ip}\\t%header{retry-after}\\t%header{date}\\t%{redirect_url}\\n"
    }

    /// Reads a line that curl wrote by ``pattern(_:)``; nil for any other.
    init?(line: some Sequence<UInt8>) {
        let text = String(decoding: Array(line), as: UTF8.self)
        let fields = text.split(separator: "\t", maxSplits: 7, omittingEmptySubsequences: false)
        guard fields.count == 8, fields[0] == Self.mark, let number = Int(fields[1]),
            let status = Int(fields[2]), let exit = Int(fields[3])
        else { return nil }
        self.init(
            number: number, status: status,
            failure: status == 0 ? Failure(exit: exit) : nil, computer: String(fields[4]),
            retryAfter: Self.wait(fields[5], saidOn: fields[6]), target: String(fields[7]))
    }

    /// How many seconds a server wants to be left alone: a number, or the time until a moment by its
    /// own clock.
    private static func wait(_ text: Substring, saidOn date: Substring) -> Double? {
        if let seconds = Int(text) { return seconds >= 0 ? Double(seconds) : nil }
        guard let end = HTTPDate(text), let now = HTTPDate(date) else { return nil }
        return Double(max(0, end.seconds - now.seconds))
    }
}

extension Answer.Failure {
    /// What curl's exit code means (`man curl`, EXIT CODES).
    fileprivate init(exit: Int) {
        switch exit {
        case 6: self = .unknownHost
        case 28: self = .timeout
        case 51, 60, 83, 90, 91: self = .certificate
        case 3: self = .malformed
        case 2, 4, 5, 23, 26, 27, 41, 43, 48, 53, 54, 58, 59, 66, 77, 81, 82, 97, 98:
            self = .ours(exit)
        default: self = .noConnection
        }
    }
}
