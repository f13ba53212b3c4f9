import Foundation

/// The built command, run as a user would.
struct Command {
    /// What a run printed, and how it ended.
    struct Run {
        let status: Int32
        let output: String
        let errors: String

        var lines: [Substring] { output.split(separator: "\n", omittingEmptySubsequences: true) }
    }

    /// The binary beside the tests.
    static let path: String = {
        let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appending(path: "vitrina").path()
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return Repository.path + ".build/debug/vitrina"
    }()

    /// Runs the command to its end.
    ///
    /// - Parameters:
    ///   - environment: The whole environment; nothing of the tests' own reaches the command.
    ///   - input: What it reads from its standard input.
    ///   - folder: The folder in which it runs.
    static func run(
        _ arguments: [String], environment: [String: String] = ["LANG": "en_US.UTF-8"],
        input: String = "", in folder: String = "/"
    ) throws -> Run {
        // Files, because nothing reads a pipe while the command waits for space in it.
        let streams = Workplace()
        try streams.write(input, to: "input")
        try streams.write("", to: "output")
        try streams.write("", to: "errors")
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: folder)
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: streams("input")))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: streams("output")))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: streams("errors")))
        try process.run()
        process.waitUntilExit()
        return Run(
            status: process.terminationStatus, output: try streams.read("output"),
            errors: try streams.read("errors"))
    }

    /// Publishes a portal on a fixed day, and returns the run; a portal of the repository is copied
    /// first, because a publication writes its ledger.
    static func build(
        _ source: String, to output: String, _ more: [String] = [],
        environment: [String: String] = ["LANG": "en_US.UTF-8"]
    ) throws -> Run {
        let copy = Workplace()
        var source = source
        if source.hasPrefix(Repository.path) {
            for folder in ["Content", "Templates"]
            where FileManager.default.fileExists(atPath: source + "/" + folder) {
                try copy.copy(source + "/" + folder, to: folder)
            }
            source = copy.path
        }
        return try run(
            ["build", "--source", source, "--output", output, "--today", "2026-01-02"] + more,
            environment: environment)
    }
}
