import Build
import Diagnostics
import Foundation
import Testing

/// A rebuild equals a clean build byte for byte, whatever was edited, and whatever somebody did to
/// the output.
@Suite(.slow, .timeLimit(.minutes(60)))
struct RebuildTests {
    /// How many edits are made: all thousand by `make soak`, where VITRINA_SOAK is set.
    private static let edits =
        ProcessInfo.processInfo.environment["VITRINA_SOAK"] == nil ? 60 : 1000

    @Test func `every rebuild equals a clean build`() async throws {
        let seed =
            ProcessInfo.processInfo.environment["VITRINA_SEED"].flatMap(UInt64.init) ?? 2026
        var rebuilds = try Rebuilds(seed: seed)
        for number in 1...Self.edits { try await rebuilds.editAndCompare(number) }
        print("\(Self.edits) edits with seed \(seed): \(rebuilds.figures)")
        #expect(rebuilds.figures.published > Self.edits * 2 / 3)
        #expect(rebuilds.figures.refused > 0 && rebuilds.figures.untouched > 0)
        #expect(rebuilds.figures.tampered > 0)
    }
}

/// A portal that is edited and published again and again, each time beside a clean build.
private struct Rebuilds {
    /// What the runs did.
    struct Figures: CustomStringConvertible {
        var published = 0
        var refused = 0
        var untouched = 0
        var tampered = 0

        var description: String {
            """
            \(published) published (\(untouched) of them had nothing to do), \(refused) refused, \
            \(tampered) after somebody changed the output
            """
        }
    }

    private let place: Workplace
    private let seed: UInt64
    private var portal: RandomPortal
    private var written: Set<String> = []
    /// Days since the first of January.
    private var day = 0
    private(set) var figures = Figures()

    init(seed: UInt64) throws {
        place = try Workplace()
        self.seed = seed
        portal = RandomPortal(seed: seed)
    }

    mutating func editAndCompare(_ number: Int) async throws {
        let before = portal
        let edit = RandomPortal.Edit.allCases.randomElement(using: &portal.random) ?? .nothing
        if number > 1 { portal.edit(edit) }
        if Int.random(in: 0..<4, using: &portal.random) == 0 {
            day += Int.random(in: 1...40, using: &portal.random)
        }
        var tampering: Tampering?
        if number > 1, Int.random(in: 0..<4, using: &portal.random) == 0 {
            tampering = Tampering.allCases.randomElement(using: &portal.random)
            try tampering?.happen(to: place.output, &portal.random)
            figures.tampered += 1
        }
        var name = "seed \(seed), edit \(number): \(edit), \(tampering.map { "\($0)" } ?? "-")"
        for attempt in 0..<9 {
            try write()
            let outcome = try await compare(&name)
            guard outcome != .success else { return }
            figures.refused += 1
            // The author does what the messages say; where that leads nowhere, takes the edit back.
            if attempt == 7 || !portal.follow(lastFindings) {
                let random = portal.random
                portal = before
                portal.random = random
            }
        }
        Issue.record("The portal could not be mended: \(name)")
    }

    private var lastFindings: [Diagnostic] = []

    /// Publishes over what stands there and into an empty folder, and compares.
    private mutating func compare(_ name: inout String) async throws -> Report.Outcome {
        let ledger = place.portal + "/Content/ledger.tsv"
        let known = FileManager.default.contents(atPath: ledger)
        let stood = try Tree(place.output)

        let rebuild = await PortalBuild(options(place.output)).publish()
        let grown = FileManager.default.contents(atPath: ledger)
        let rebuilt = try Tree(place.output)

        if let known {
            try known.write(to: URL(filePath: ledger))
        } else {
            try? FileManager.default.removeItem(atPath: ledger)
        }
        let clean = place.path + "/Clean"
        try? FileManager.default.removeItem(atPath: clean)
        let build = await PortalBuild(options(clean)).publish()
        #expect(
            rebuild.diagnostics.filter { $0.rule != .outputAltered }
                .map { FaultCorpus.Finding($0) }
                == build.diagnostics.map { FaultCorpus.Finding($0) }, "\(name)")
        #expect(rebuild.outcome == build.outcome, "\(name)")
        lastFindings = rebuild.diagnostics
        if rebuild.outcome == .success {
            figures.published += 1
            if rebuild.changed + rebuild.removed == 0, rebuilt == stood { figures.untouched += 1 }
            let differences = rebuilt.differences(from: try Tree(clean))
            try #require(differences.isEmpty, "\(differences.prefix(8)) differ; \(name)")
            #expect(FileManager.default.contents(atPath: ledger) == grown, "\(name)")
            try await publishAgain(name)
        } else {
            #expect(rebuilt == stood, "\(name)")
            #expect(known == grown, "\(name)")
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.path).filter { name in
                !["Portal", "Output", "Clean", "findings.tsv"].contains(name)
            } == [], "\(name)")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.portal + "/Content").filter {
                $0.hasPrefix(".")
            } == [], "\(name)")
        return rebuild.outcome
    }

    /// Publishes what stands there already: what was found is found again, or repeated.
    private func publishAgain(_ name: String) async throws {
        let stood = try Tree(place.output)
        let seeking = await PortalBuild(options(place.output)).publish()
        let repeating = await PortalBuild(options(place.output)).publish()
        for report in [seeking, repeating] {
            #expect(report.outcome == .success && report.changed + report.removed == 0, "\(name)")
            #expect(report.diagnostics == seeking.diagnostics, "\(name)")
        }
        #expect(try Tree(place.output) == stood, "\(name)")
    }

    private func options(_ output: String) -> BuildOptions {
        var options = place.options()
        if output == place.output { options.memory = place.path + "/findings.tsv" }
        options.output = output
        options.today = nil
        options.now = 1_767_300_000 + day * 86_400
        return options
    }

    /// Writes the portal's files, and removes those that are not its any more.
    private mutating func write() throws {
        let files = portal.files
        for path in written.subtracting(files.keys) {
            try FileManager.default.removeItem(atPath: place.portal + "/" + path)
        }
        for (path, text) in files { try place.write(text, to: path) }
        written = Set(files.keys)
    }
}

/// Everything below a folder: the bytes of each file, and the folders.
private struct Tree: Equatable {
    private var files: [String: Data] = [:]
    private var folders: Set<String> = []

    /// A folder that does not exist has nothing.
    init(_ folder: String) throws {
        guard FileManager.default.fileExists(atPath: folder) else { return }
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            // The pointer is to a local value that outlives the call.
            _ = unsafe FileManager.default.fileExists(
                atPath: folder + "/" + path, isDirectory: &isFolder)
            if isFolder.boolValue {
                folders.insert(path)
            } else {
                files[path] = try Data(contentsOf: URL(filePath: folder + "/" + path))
            }
        }
    }

    func differences(from other: Tree) -> [String] {
        Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
            + folders.symmetricDifference(other.folders).sorted()
    }
}

/// What somebody may do to a site that stands there.
private enum Tampering: CaseIterable {
    case addFile, addFolder, removeFile, changeByte, changeByteAndTime, truncate, removeFolder
    case removeSums, removeLedger, removeStamp, changeSums, touch

    func happen(to site: String, _ random: inout SplitMix) throws {
        // Later than the moment in which the site was published, as a disk counts moments.
        usleep(10_000)
        let files = try Workplace.files(below: site).filter { !$0.hasPrefix(".vitrina/") }
        guard let name = files.randomElement(using: &random) else { return }
        let path = site + "/" + name
        let manager = FileManager.default
        switch self {
        case .addFile: try Data("Ajeno".utf8).write(to: URL(filePath: site + "/ajeno.html"))
        case .addFolder:
            try manager.createDirectory(
                atPath: site + "/ajena/vacía", withIntermediateDirectories: true)
        case .removeFile: try manager.removeItem(atPath: path)
        case .changeByte: try change(path)
        case .changeByteAndTime:
            let time = try manager.attributesOfItem(atPath: path)[.modificationDate] as? Date
            try change(path)
            try manager.setAttributes([.modificationDate: time ?? Date()], ofItemAtPath: path)
        case .truncate: try Data().write(to: URL(filePath: path))
        case .removeFolder:
            let folder = name.split(separator: "/").dropLast().joined(separator: "/")
            try manager.removeItem(atPath: folder.isEmpty ? path : site + "/" + folder)
        case .removeSums: try manager.removeItem(atPath: site + "/.vitrina/manifest.sha256")
        case .removeLedger: try manager.removeItem(atPath: site + "/.vitrina/ledger.tsv")
        case .removeStamp: try? manager.removeItem(atPath: site + "/.vitrina/build.tsv")
        case .changeSums: try change(site + "/.vitrina/manifest.sha256")
        case .touch:
            try manager.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
        }
    }

    /// Changes a byte where it stands.
    private func change(_ path: String) throws {
        guard let file = FileHandle(forUpdatingAtPath: path) else { return }
        defer { try? file.close() }
        guard let byte = try file.read(upToCount: 1)?.first else { return }
        try file.seek(toOffset: 0)
        try file.write(contentsOf: Data([byte ^ 1]))
    }
}
