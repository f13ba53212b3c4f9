import Content
import Diagnostics

/// The functions whose number is not the one with which their text was published.
extension Comparison {
    /// Compares the numbers of each agency's functions with those of the ledger.
    ///
    /// A text that stands at another number than before is an error, because who cited the number
    /// would read another text; unless the agency says that it was renumbered.
    mutating func compareFunctions(
        of portal: Portal, _ history: inout History, _ diagnostics: inout [Diagnostic]
    ) {
        let changed = foldersOfChanges
        for agency in portal.agencies {
            let given = renumberings(of: agency, &diagnostics)
            for (was, now) in given {
                let (old, new) = (agency.address(ofNumber: was), agency.address(ofNumber: now))
                if standingOfAddress[old] == nil {
                    renumbered[old] = new
                } else {
                    history.renumbered[old] = new
                }
            }
            if changed.contains(agency.functionsFolder) {
                reportMoves(in: agency, given, &diagnostics)
            }
        }
    }

    /// The folders in which the ledger has another text, or none, at an address that is published:
    /// few portals change a function, so that most agencies are left after one look at each page.
    private var foldersOfChanges: Set<String> {
        guard !known.entries.isEmpty else { return [] }
        var folders: Set<String> = []
        for index in standings.indices {
            let published = entry(of: index).flatMap { known.entries[$0].digest }
            if published != standings[index].digest {
                folders.insert(String(standings[index].address.folder))
            }
        }
        return folders
    }

    /// What the agency says of its functions' numbers: each former number with the one of now.
    private func renumberings(
        of agency: Agency, _ diagnostics: inout [Diagnostic]
    ) -> [String: String] {
        var given: [String: String] = [:]
        for entry in agency.facts.renumbered {
            let (now, was) = (entry.number, entry.was)
            let number = Function.number(fromFileName: now.value) ?? now.value
            guard
                agency.functions.contains(where: { $0.number == number })
                    || absences.hold(agency.address(ofNumber: number))
            else {
                diagnostics.append(
                    Diagnostic(
                        .unknownNumber, now.value, in: agency.document.file, at: now.range))
                continue
            }
            given[Function.number(fromFileName: was) ?? was] = number
        }
        return given
    }

    private mutating func reportMoves(
        in agency: Agency, _ given: [String: String], _ diagnostics: inout [Diagnostic]
    ) {
        var texts: [Function] = []
        for function in agency.functions {
            let entry = entry(at: agency.address(of: function))
            if entry?.digest != function.digest { texts.append(function) }
        }
        guard !texts.isEmpty else { return }
        let folder = agency.functionsFolder
        let file = agency.document.file
        var budget = FindingBudget()
        for function in texts {
            // The number under which the ledger has the text.
            guard
                let old = entries(below: folder).first(where: { entry in
                    entry.digest == function.digest
                        && standing(at: entry.address)?.digest != function.digest
                })
            else { continue }
            let was = old.address.dropFirst(folder.utf8.count).dropLast(".html".utf8.count)
            guard given[String(was)] != function.number else { continue }
            moved.insert(old.address)
            budget.append(to: &diagnostics, line: function.range.start.line) {
                Diagnostic(
                    .functionMoved, String(was), old.published.iso, function.number,
                    "/" + old.address,
                    in: function.item == nil ? function.document?.file ?? file : file,
                    at: function.range,
                    hint: .sayRenumbered(function.number, String(was)))
            }
        }
        budget.close(file, &diagnostics)
    }

    /// The entries of the ledger below a folder.
    private func entries(below folder: String) -> ArraySlice<Ledger.Entry> {
        known.entries[known.position(from: folder)...].prefix { $0.address.hasPrefix(folder) }
    }
}
