internal import Subprocess

/// The program `curl`, which does all that touches the network.
package struct Curl: Sendable {
    /// Why it cannot be used.
    package enum Problem: Error, Sendable, Hashable {
        case missing
        /// It is of this version, and too old.
        case tooOld(String)
        /// It did not run as it should; what it said.
        case failed(String)
    }

    /// What one run of it brought.
    package struct Transcript: Sendable {
        package var answers: [Answer] = []
        /// What it said besides, as long as that is short.
        package var complaint = ""
    }

    /// The first version that says how each of several transfers ended (`%{exitcode}`).
    private static let firstVersion = (major: 7, minor: 75)
    private static let complaintLimit = 500
    /// More than all servers of a batch could make curl say, each with the longest head it takes.
    private static let transcriptLimit = 16 << 20

    private let limits: Limits
    private let userAgent: String

    /// Looks for the program and asks for its version.
    ///
    /// - Throws: ``Problem`` where there is none that would do.
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

    /// Asks a batch, and returns when all is answered or given up.
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

    /// What curl is started with; each address stands after `--url` and begins with `http`.
    func arguments(_ batch: Schedule.Batch) -> [String] {
        // No settings of the user's, and not a word that is not asked for.
        var arguments = [
            "-q", "--silent", "--no-progress-meter", "--parallel", "--parallel-max",
            String(batch.atOnce),
        ]
        // No proxy stands between the computers of one's own network.
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
                // No file can be there: with the first byte of the page, the transfer ends.
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
