import Diagnostics
import Foundation

/// Numbers that look random and come again with the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A portal that is edited at random, and mended as its author would who follows the hints.
struct RandomPortal {
    /// An agency as its file says it.
    struct Agency {
        /// Below `Content/`; empty for one that is the whole portal.
        var folder: String
        var title: String
        var headings: [String]
        var functions: [String]
        /// Whether the numbers of its functions leave out some that were withdrawn.
        var numbers: [Int]
        var functionFiles: [Int: String] = [:]
        var attachments: [String: String] = [:]
        var aliases: [String] = []
        var renumbered: [(number: String, was: String)] = []

        var path: String { "Content/" + (folder.isEmpty ? "" : folder + "/") + "index.md" }
    }

    var random: SplitMix
    var agencies: [Agency] = []
    var tombstones: [(address: String, replacement: String?)] = []
    var title = "Portal de La Vega"
    var template: String?
    var words: [String: String] = [:]
    private var count = 0

    private static let folders = [
        "hacienda", "salud", "cultura", "gobierno", "educacion", "deporte", "vivienda", "ambiente",
    ]
    private static let headingWords = [
        "Misión", "Visión", "Objetivos", "Historia", "Horario", "Equipo", "Política de calidad",
    ]

    init(seed: UInt64, agencies: Int = 5) {
        random = SplitMix(state: seed)
        for _ in 0..<agencies { addAgency() }
    }

    /// The portal's files, by their path.
    var files: [String: String] {
        var files = ["Content/portal.yml": "título: \(title)\ndirección: https://lavega.gov.co/\n"]
        for agency in agencies {
            let below = agency.path.dropLast("index.md".count)
            files[agency.path] = text(of: agency)
            for (number, text) in agency.functionFiles {
                files["\(below)funciones/\(number).md"] = "---\ntipo: función\n---\n\n\(text)\n"
            }
            for (name, text) in agency.attachments { files[below + name] = text }
        }
        if !tombstones.isEmpty {
            files["Content/tombstones.yml"] = tombstones.map { entry in
                "- dirección: \"\(entry.address)\"\n  retirado: 2024-01-31\n  motivo: Ya no vale.\n"
                    + (entry.replacement.map { "  reemplazo: \"\($0)\"\n" } ?? "")
            }.joined()
        }
        if let template { files["Templates/not-found.mustache"] = template }
        if !words.isEmpty {
            files["Templates/strings/es.yml"] = words.sorted { $0.key < $1.key }
                .map { "\($0.key): \($0.value)\n" }.joined()
        }
        return files
    }

    private func text(of agency: Agency) -> String {
        var text = """
            ---
            tipo: entidad
            título: \(agency.title)
            clase: secretaría
            publicado: desconocido

            """
        if !agency.aliases.isEmpty {
            text += "alias:\n" + agency.aliases.map { "  - \"\($0)\"\n" }.joined()
        }
        if !agency.renumbered.isEmpty {
            text +=
                "funciones:\n  renumeradas:\n"
                + agency.renumbered.map {
                    "    - número: \"\($0.number)\"\n      antes: \"\($0.was)\"\n"
                }.joined()
        }
        text += "---\n"
        for heading in agency.headings { text += "\n## \(heading)\n\nTexto de \(heading).\n" }
        if !agency.functions.isEmpty {
            text += "\n## Funciones\n\n"
            for (number, function) in zip(agency.numbers, agency.functions) {
                text += "\(number). \(function)\n"
            }
        }
        return text
    }

    private mutating func fresh(_ word: String) -> String {
        count += 1
        return "\(word) \(count)"
    }

    private mutating func pick(_ agencies: [Agency]) -> Int? {
        agencies.indices.randomElement(using: &random)
    }
}

/// The edits.
extension RandomPortal {
    /// Adds an agency at a place that is free, perhaps in another one.
    mutating func addAgency() {
        guard let folder = freeFolder(outside: nil) else { return }
        let count = Int.random(in: 1...5, using: &random)
        var agency = Agency(
            folder: folder, title: fresh("Secretaría"),
            headings: Array(Self.headingWords.shuffled(using: &random).prefix(2)),
            functions: [], numbers: Array(1...count))
        agency.functions = (0..<count).map { _ in fresh("Ejercer la función") + "." }
        if Bool.random(using: &random) {
            agency.attachments["plan-\(count).txt"] = fresh("Plan")
        }
        agencies.append(agency)
    }

    /// A folder that no agency has, and that is not in one of them.
    private mutating func freeFolder(outside agency: String?) -> String? {
        let taken = Set(agencies.map(\.folder))
        var above = [""]
        above += agencies.map(\.folder).filter { folder in
            folder.split(separator: "/").count < 3
                && agency.map { folder != $0 && !folder.hasPrefix($0 + "/") } ?? true
        }
        for _ in 0..<20 {
            let name = Self.folders.randomElement(using: &random) ?? ""
            let base = above.randomElement(using: &random) ?? ""
            let folder = base.isEmpty ? name : base + "/" + name
            if !taken.contains(folder) { return folder }
        }
        return nil
    }

    /// What an edit is called.
    enum Edit: CaseIterable {
        case addAgency, moveAgency, deleteAgency, insertFunction, deleteFunction, withdrawFunction
        case swapFunctions, editFunction, addHeading, removeHeading, renameHeading
        case addFunctionFile, removeFunctionFile, addAttachment, renameAttachment
        case removeAttachment, editAttachment, legacyAlias, retitle, template, words, nothing
        case respace
    }

    /// Makes an edit of some kind.
    mutating func edit(_ edit: Edit) {
        if agencies.count < 5 { addAgency() }
        guard edit != .addAgency, let index = pick(agencies) else { return addAgency() }
        switch edit {
        case .moveAgency: move(index)
        case .deleteAgency where agencies.count > 5: delete(index)
        case .retitle: title = fresh("Portal")
        case .template: template = Self.notFound(fresh("No existe"))
        case .words: words["home"] = fresh("Inicio")
        case .legacyAlias:
            let name = ["aspx", "html", "pdf", "php"].randomElement(using: &random) ?? "jsp"
            agencies[index].aliases.append("/Viejo sitio/\(fresh("página")).\(name)")
        default:
            var agency = agencies[index]
            change(&agency, edit)
            agencies[index] = agency
        }
    }

    /// Moves or renames an agency, with all that stands below it.
    private mutating func move(_ index: Int) {
        let old = agencies[index].folder
        guard let new = freeFolder(outside: old) else { return }
        for other in agencies.indices {
            let folder = agencies[other].folder
            if folder == old { agencies[other].folder = new }
            if folder.hasPrefix(old + "/") {
                agencies[other].folder = new + folder.dropFirst(old.count)
            }
        }
    }

    private mutating func delete(_ index: Int) {
        let folder = agencies[index].folder
        // Not all of the portal at once.
        guard agencies.count(where: { $0.folder.hasPrefix(folder + "/") }) < 2 else { return }
        agencies.removeAll { $0.folder == folder || $0.folder.hasPrefix(folder + "/") }
        if agencies.isEmpty { addAgency() }
    }

    private static func notFound(_ text: String) -> String {
        "{{<layout}}{{$content}}<h1>{{page.title}}</h1><p>\(text)</p>{{/content}}{{/layout}}\n"
    }

    private mutating func change(_ agency: inout Agency, _ edit: Edit) {
        let position = agency.functions.indices.randomElement(using: &random)
        let heading = agency.headings.indices.randomElement(using: &random)
        let file = agency.attachments.keys.sorted().randomElement(using: &random)
        switch edit {
        case .insertFunction:
            let place = Int.random(in: 0...agency.functions.count, using: &random)
            agency.functions.insert(fresh("Cumplir") + ".", at: place)
            agency.numbers = Array(1...agency.functions.count)
        case .deleteFunction where agency.functions.count > 1:
            agency.functions.remove(at: position ?? 0)
            agency.numbers = Array(1...agency.functions.count)
        case .withdrawFunction where agency.functions.count > 1:
            agency.functions.remove(at: position ?? 0)
            agency.numbers.remove(at: position ?? 0)
        case .swapFunctions where agency.functions.count > 1:
            agency.functions.swapAt(0, agency.functions.count - 1)
        case .editFunction:
            if let position { agency.functions[position] = fresh("Dirigir") + "." }
        case .addHeading:
            let place = Int.random(in: 0...agency.headings.count, using: &random)
            let word = Self.headingWords.randomElement(using: &random) ?? ""
            if !agency.headings.contains(word) { agency.headings.insert(word, at: place) }
        case .removeHeading: if let heading { agency.headings.remove(at: heading) }
        case .renameHeading: if let heading { agency.headings[heading] = fresh("Sección") }
        case .addFunctionFile:
            let number = agency.numbers.randomElement(using: &random) ?? 1
            agency.functionFiles[number] = "### \(fresh("Trámite"))\n\nCómo se hace."
        case .removeFunctionFile:
            if let number = agency.functionFiles.keys.min() { agency.functionFiles[number] = nil }
        case .addAttachment: agency.attachments["\(fresh("acta")).txt"] = fresh("Acta")
        case .renameAttachment:
            guard let file else { return }
            let text = agency.attachments.removeValue(forKey: file)
            agency.attachments[fresh("informe") + ".txt"] = text
        case .removeAttachment: if let file { agency.attachments[file] = nil }
        case .editAttachment: if let file { agency.attachments[file] = fresh("Cambiada") }
        case .respace: agency.title = " " + agency.title.trimmingCharacters(in: .whitespaces)
        default: break
        }
    }
}

/// The author who reads what the run says.
extension RandomPortal {
    /// Does what the errors of a run ask for; false where one of them names no way out.
    mutating func follow(_ diagnostics: [Diagnostic]) -> Bool {
        var isMended = true
        for diagnostic in diagnostics where diagnostic.severity == .error {
            isMended = follow(diagnostic) && isMended
        }
        return isMended
    }

    private mutating func follow(_ diagnostic: Diagnostic) -> Bool {
        let hint = diagnostic.hint?.text(in: .english) ?? ""
        let owner = agencies.firstIndex { $0.path == diagnostic.path }
        switch diagnostic.rule.code {
        case "vanished-address": return answer(hint)
        case "function-moved":
            let quoted = hint.split(separator: "'", omittingEmptySubsequences: false)
            guard let owner, quoted.count > 5 else { return false }
            let number = quoted[3].drop { !$0.isNumber }
            let was = quoted[5].drop { !$0.isNumber }
            agencies[owner].renumbered.removeAll { $0.was == was }
            agencies[owner].renumbered.append((String(number), String(was)))
        case "unknown-number":
            guard let owner else { return false }
            agencies[owner].renumbered.removeAll { $0.number == diagnostic.arguments[0] }
        case "alias-taken", "alias-twice":
            guard let owner else { return false }
            agencies[owner].aliases.removeAll {
                $0 == diagnostic.arguments[0] || $0 + "/" == diagnostic.arguments[0]
            }
        case "unknown-replacement":
            for index in tombstones.indices
            where tombstones[index].replacement == diagnostic.arguments[0] {
                tombstones[index].replacement = nil
            }
        case "empty-function", "function-outside-agency": return false
        default: return false
        }
        return true
    }

    /// Writes the alias or the tombstone that a hint asks for.
    private mutating func answer(_ hint: String) -> Bool {
        if hint.hasPrefix("it seems to have moved; write in ") {
            let rest = hint.dropFirst("it seems to have moved; write in ".count)
            let file = rest.prefix { $0 != ":" }
            let address = rest.split(separator: "[").last?.dropLast() ?? ""
            guard let index = agencies.firstIndex(where: { $0.path == file }) else { return false }
            agencies[index].aliases.append(String(address))
            return true
        }
        guard let start = hint.firstRange(of: "'address: ")?.upperBound else { return false }
        let address = hint[start...].prefix { $0 != "'" }
        var replacement: String?
        if let other = hint.firstRange(of: "'replacement: ")?.upperBound {
            replacement = String(hint[other...].prefix { $0 != "'" })
        }
        tombstones.removeAll { $0.address == address }
        tombstones.append((String(address), replacement))
        return true
    }
}
