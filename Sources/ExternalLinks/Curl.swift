internal import Subprocess

/// The program `curl`, which does all that touches the network.
package struct Curl: Sendable {
    /// Why curl cannot be used.
    package enum Problem: Error, Sendable, Hashable {
        /// It is not installed.
        case missing
        /// It is too old, of this version.
        case tooOld(String)
        /// It did not run; this is its output.
        case failed(String)
    }

    /// The result of one run.
    package struct Transcript: Sendable {
        /// The outcomes in the order in which they arrived.
        package var answers: [Answer] = []
        /// Its other output, up to some 500 bytes.
        package var complaint = ""
    }

    /// The first version that reports the exit code of each transfer (`%{exitcode}`).
    private static let firstVersion = (major: 7, minor: 75)
    private static let complaintLimit = 500
    /// More than the output of a batch can have, with the longest headers that curl accepts.
    private static let transcriptLimit = 16 << 20

    private let limits: Limits
    private let userAgent: String

    /// Looks for the program and asks for its version.
    ///
    /// - Throws: ``Problem`` where it is missing, too old, or does not run.
    package init(limits: Limits, userAgent: String) async throws(Problem) {
        self.limits = limits
        self.userAgent = userAgent
        let version: String
        do {
            let result = try await Subprocess.run(
                .name("curl"), arguments: ["-q", "--version"],
                output: .string(limit: 1 << 16), error: .discarded)
            version = result.standardOutput
        } catch let error as SubprocessError where error.code == .executableNotFound {
            throw .missing
        } catch {
            throw .failed("\(error)")
        }
        let words = version.split(separator: " ", maxSplits: 2)
        guard words.count > 1, words[0] == "curl" else {
            throw .failed(String(version.prefix(Self.complaintLimit)))
        }
        let numbers = words[1].split(separator: ".").prefix(2).map { Int($0) ?? 0 }
        guard numbers.count == 2, (numbers[0], numbers[1]) >= Self.firstVersion else {
            throw .tooOld(String(words[1]))
        }
    }

    /// Makes the requests of a batch, and returns when all have been answered or given up.
    package func ask(_ batch: Schedule.Batch) async -> Transcript {
        var transcript = Transcript()
        do {
            let result = try await Subprocess.run(
                .name("curl"), arguments: Arguments(arguments(batch)),
                // Names with letters beyond ASCII are read by the locale.
                environment: .inherit.updating(["LC_ALL": "C.UTF-8"]),
                output: .discarded, error: .bytes(limit: Self.transcriptLimit))
            for line in result.standardError.split(separator: UInt8(ascii: "\n")) {
                transcript.take(line)
            }
        } catch {
            transcript.complaint = "\(error)"
        }
        return transcript
    }

    /// Returns curl's arguments; each address follows `--url` and begins with `http`.
    func arguments(_ batch: Schedule.Batch) -> [String] {
        // Without the user's configuration, and without output that is not asked for.
        var arguments = [
            "-q", "--silent", "--no-progress-meter", "--parallel", "--parallel-max",
            String(batch.atOnce),
        ]
        // Computers of a private network are reached without a proxy.
        let proxy = limits.asksPrivate ? ["--noproxy", "*"] : []
        for (index, request) in batch.requests.enumerated() {
            if index > 0 { arguments.append("--next") }
            arguments += [
                "--proto", "=http,https", "--globoff", "--path-as-is", "--user-agent", userAgent,
                "--connect-timeout", String(limits.connecting),
                "--max-time", String(limits.answering),
                "--write-out", Answer.pattern(request.number),
            ]
            arguments += proxy
            switch request.method {
            case .head: arguments += ["--head", "--output", "/dev/null"]
            case .get:
                // No file can have that path: the transfer ends with the first byte of the page.
                arguments += ["--range", "0-1023", "--output", "/dev/null/page"]
            case .whole: arguments += ["--max-filesize", "1048576", "--output", "/dev/null"]
            }
            arguments += ["--url", request.address.text]
        }
        return arguments
    }
}

extension Curl.Transcript {
    fileprivate mutating func take(_ line: ArraySlice<UInt8>) {
        if let answer = Answer(line: line) {
            answers.append(answer)
        } else if complaint.utf8.count < 500 {
            complaint += (complaint.isEmpty ? "" : " ") + String(decoding: line, as: UTF8.self)
        }
    }
}
