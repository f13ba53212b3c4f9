import Testing

@testable import Files

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Measures, where `VITRINA_BENCH` is set: figures of a debug build say nothing.
@Suite(.enabled(if: isMeasuring), .serialized)
struct SpeedTests {
    private let sandbox = Sandbox()

    /// Publishes ten thousand files of 6 kB in a thousand folders by two tasks, and says how long.
    private func publish(_ what: String, byte: UInt8, every: Int = 1) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let publication = try Publication(output: sandbox("Output"))
        let stage = publication.stage
        let files = try await withThrowingTaskGroup(of: [PublishedFile].self) { group in
            for task in 0..<2 {
                group.addTask {
                    var files: [PublishedFile] = []
                    for folder in (task * 500)..<(task * 500 + 500) {
                        for file in 0..<10 {
                            let isChanged = (folder * 10 + file) % every == 0
                            let bytes = [UInt8](repeating: isChanged ? byte : 0, count: 6000)
                            files.append(
                                try stage.write(
                                    bytes, to: "agency-\(folder / 20)/f\(folder)/\(file).html"))
                        }
                    }
                    return files
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let written = clock.now
        let result = try publication.finish(files)
        print(
            "\(what): \(clock.now - start), writing \(written - start); \(result.changed) changed")
    }

    @Test func `ten thousand files`() async throws {
        for round in 1...3 {
            try await publish("new", byte: 1)
            try await publish("unchanged", byte: 1)
            try await publish("all changed", byte: 2)
            try await publish("nearly all changed", byte: 3, every: 100)
            try await publish("one in a hundred changed", byte: 4, every: 100)
            let clock = ContinuousClock()
            let start = clock.now
            let tree = SourceTree(root: sandbox.path)
            let entries = try tree.entries(of: "Output")
            let listed = clock.now
            var size = 0
            for entry in entries where entry.kind == .file {
                size += try tree.read(entry.path, limit: 1 << 20).count
            }
            print("listing \(entries.count): \(listed - start), reading: \(clock.now - listed)")
            try sandbox.folder.removeTree(DiskName("Output"), kind: .folder)
            #expect(size > 0 && round > 0)
        }
    }
}

private var isMeasuring: Bool {
    // No other thread changes the environment.
    unsafe getenv("VITRINA_BENCH") != nil
}
