import Citations
import Content
import Diagnostics
import Words

/// A norm that the content describes, and which it is.
struct IdentifiedNorm: Sendable {
    let id: NormID
    var given: GivenNorm
    /// The place of its name.
    let range: SourceRange
}

extension Portal {
    /// Whether `portal.yml` leaves norms out: what rests on them names them, and nothing more.
    var hasNoNorms: Bool { settings?.omits(.norms) == true }

    /// Finds out which norms `norms.yml` and the norms' own files describe.
    mutating func identify(
        _ norms: EntryFile<NormFacts>?, _ documents: [(document: Document, facts: NormFacts)],
        _ diagnostics: inout [Diagnostic]
    ) {
        let givens =
            (norms.map { norms in norms.entries.compactMap { GivenNorm($0, in: norms.file) } }
                ?? [])
            + documents.compactMap { GivenNorm($0.facts, in: $0.document.file, $0.document) }
        guard !givens.isEmpty else { return }
        guard !hasNoNorms else {
            diagnostics += givens.map { given in
                Diagnostic(
                    .normsOmitted, given.name.value, in: given.file, at: given.name.range,
                    hint: .publishNorms)
            }
            return
        }
        let reading = CitationReading(self)
        var seen: [NormID: SourceRange] = [:]
        var files: [NormID: SourceFile] = [:]
        for given in givens {
            let name = given.name
            guard let id = identity(of: given, name, reading, &diagnostics) else { continue }
            if let other = seen[id], let file = files[id] {
                diagnostics.append(
                    Diagnostic(
                        .normTwice, id.title, "\(file.path):\(other.start.line)", in: given.file,
                        at: name.range))
                continue
            }
            seen[id] = name.range
            files[id] = given.file
            givenNorms.append(IdentifiedNorm(id: id, given: given, range: name.range))
        }
    }

    private func identity(
        of given: GivenNorm, _ name: Located<String>, _ reading: CitationReading,
        _ diagnostics: inout [Diagnostic]
    ) -> NormID? {
        let issuer = given.facts.issuer
        let root = issuer.flatMap { self.root(ofFolder: $0) }
        var recogniser = reading.common
        if let root { recogniser = reading.recogniser(ofIssuer: agencies[root].issuer) }
        if root == nil, let issuer, let id = Self.norm(name.value, of: issuer, recogniser) {
            return id
        }
        let names = recogniser.citations(in: name.value)
        guard names.count == 1, let citation = names.first else {
            diagnostics.append(
                Diagnostic(
                    .badNorm, name.value, in: given.file, at: name.range, hint: .citeNorm))
            return nil
        }
        if issuer == nil, !citation.norm.isCertain {
            diagnostics.append(
                Diagnostic(
                    .normIssuer, name.value, in: given.file, at: name.range, hint: .sayIssuer))
            return nil
        }
        return citation.norm
    }

    /// The norm of a body that its name does not say.
    private static func norm(
        _ name: String, of issuer: String, _ recogniser: CitationRecogniser
    ) -> NormID? {
        for word in [" de ", " del ", " de la "] {
            let found = recogniser.citations(in: name + word + issuer)
            if found.count == 1, let citation = found.first, citation.issuerGround == .stated,
                citation.norm.isCertain
            {
                return citation.norm
            }
        }
        let found = recogniser.citations(in: name)
        guard found.count == 1, let id = found.first?.norm else { return nil }
        let isNation = ["nacion", "nation", Issuer.nation.key].contains(issuer.slug)
        return NormID(
            type: id.type, number: id.number, year: id.year,
            issuer: isNation ? .nation : Issuer(key: issuer.slug))
    }

    /// The root above the agency of a folder.
    private func root(ofFolder folder: String) -> Int? {
        let folder = folder.split(separator: "/").joined(separator: "/")
        return agencies.firstIndex { $0.folder == folder }.map(root(of:))
    }
}
