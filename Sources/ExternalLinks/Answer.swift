/// A request that curl is to make.
package struct Request: Sendable, Hashable {
    /// How much of a page is requested.
    package enum Method: Sendable, Hashable {
        /// A HEAD request.
        case head
        /// A GET request whose body is not read.
        case get
        /// A GET request whose body is read: only then does curl report the target of a redirect.
        case whole
    }

    /// The number of its inquiry in the schedule.
    package let number: Int
    /// The address that is requested.
    package let address: WebAddress
    /// How much of it is requested.
    package let method: Method
}

/// The outcome of a request, as curl reports it.
package struct Answer: Sendable, Hashable {
    /// Why a server did not respond.
    package enum Failure: Sendable, Hashable {
        /// The name of the server could not be resolved.
        case unknownHost
        /// The connection failed or broke off.
        case noConnection
        /// The server did not respond in time.
        case timeout
        /// The server's certificate was not accepted.
        case certificate
        /// The address was not accepted by curl.
        case malformed
        /// The proxy, or curl itself, failed with this exit code.
        case ours(Int)
    }

    /// The number of the request.
    package let number: Int
    /// The status code of the response (RFC 9110, section 15); 0 where there is none.
    package let status: Int
    /// Why there is no response; nil where there is one.
    package let failure: Failure?
    /// The IP address that responded; empty where none did.
    package let ipAddress: String
    /// How many seconds the server wants to be left alone; nil where it does not say.
    package let retryAfter: Double?
    /// The absolute address to which it redirects; empty where it does not.
    package let target: String

    /// Makes an answer; its parts that are left out were not reported.
    package init(
        number: Int, status: Int, failure: Failure? = nil, ipAddress: String = "",
        retryAfter: Double? = nil, target: String = ""
    ) {
        self.number = number
        self.status = status
        self.failure = failure
        self.ipAddress = ipAddress
        self.retryAfter = retryAfter
        self.target = target
    }

    /// The word that marks our lines among other output of curl.
    static let mark = "vitrina"

    /// Returns curl's output format for the line of a request; what the server says comes last.
    static func pattern(_ number: Int) -> String {
        "%{stderr}\(mark)\\t\(number)\\t%{http_code}\\t%{exitcode}\\t%{remote_ip}\\t%header{retry-after}\\t%header{date}\\t%{redirect_url}\\n"
    }

    /// Reads a line in the format of ``pattern(_:)``; nil for any other.
    init?(line: some Sequence<UInt8>) {
        let text = String(decoding: Array(line), as: UTF8.self)
        let fields = text.split(separator: "\t", maxSplits: 7, omittingEmptySubsequences: false)
        guard fields.count == 8, fields[0] == Self.mark, let number = Int(fields[1]),
            let status = Int(fields[2]), let exit = Int(fields[3])
        else { return nil }
        self.init(
            number: number, status: status,
            failure: status == 0 ? Failure(exit: exit) : nil, ipAddress: String(fields[4]),
            retryAfter: Self.wait(fields[5], saidOn: fields[6]), target: String(fields[7]))
    }

    /// Returns how many seconds a server wants to be left alone: a number, or the time until a
    /// moment by its clock (RFC 9110, section 10.2.3).
    private static func wait(_ text: Substring, saidOn date: Substring) -> Double? {
        if let seconds = Int(text) { return seconds >= 0 ? Double(seconds) : nil }
        guard let end = HTTPDate(text), let now = HTTPDate(date) else { return nil }
        return Double(max(0, end.seconds - now.seconds))
    }
}

extension Answer.Failure {
    /// Reads an exit code of curl (`man curl`, EXIT CODES).
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
