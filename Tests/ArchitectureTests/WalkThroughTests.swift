import Foundation
import Testing

/// The first agency of the README, made as the README says.
struct WalkThroughTests {
    /// The blocks of the section that are marked so, in their order.
    private func blocks(_ mark: String) throws -> [String] {
        let readme = try Repository.text("README.md")
        let start = try #require(readme.range(of: "\n## A first agency"))
        let end = try #require(readme.range(of: "\n## The folders"))
        let section = readme[start.upperBound..<end.lowerBound]
        var blocks: [String] = []
        var open: String?
        for line in section.split(separator: "\n", omittingEmptySubsequences: false) {
            if !line.hasPrefix("```") {
                open? += line + "\n"
            } else if let block = open {
                blocks.append(block)
                open = nil
            } else {
                open = String(line.dropFirst(3)) + "\n"
            }
        }
        return blocks.filter { $0.hasPrefix(mark + "\n") }
            .map { String($0.dropFirst(mark.count + 1)) }
    }

    /// Runs shell commands in a folder, with the command of this build; its standard error.
    private func run(_ script: String, in folder: URL) throws -> (status: Int32, errors: String) {
        let errors = folder.appending(path: "errors.txt")
        #expect(FileManager.default.createFile(atPath: errors.path, contents: nil))
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "set -e\n" + script]
        process.currentDirectoryURL = folder
        let binaries = Repository.root.appending(path: ".build/debug").path
        process.environment = ["PATH": binaries + ":/usr/bin:/bin", "LANG": "es_CO.UTF-8"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOf: errors, encoding: .utf8))
    }

    @Test(.timeLimit(.minutes(30)))
    func `the walk-through does what it says`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "vitrina-readme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (steps, said) = (try blocks("sh"), try blocks(""))
        #expect(steps.count == 5)
        for step in steps {
            let result = try run(step, in: folder)
            if step.contains("15/03/2024") {
                #expect(result.status == 1)
                #expect([result.errors] == said)
                let path = "Content/alcaldia-de-la-vega/secretaria-general/index.md"
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                try Data(text.replacing("15/03/2024", with: "2024-03-15").utf8)
                    .write(to: folder.appending(path: path))
            } else {
                #expect(result.status == 0, "\(result.errors)")
            }
        }
        let page = try String(
            contentsOf: folder.appending(
                path: "Output/alcaldia-de-la-vega/secretaria-general/funciones/2.html"),
            encoding: .utf8)
        #expect(page.contains("Peticiones, quejas y reclamos"))
        #expect(page.contains("href=\"../index.html#mision\""))
    }
}
