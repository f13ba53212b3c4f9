import Content
import PortalModel

/// Norms as structured data.
extension PortalData {
    /// The page of a norm.
    package func structured(norm index: Int, _ page: StructuredPage) -> [UInt8] {
        let norm = portal.norms[index]
        return structured(page) { json, root in
            json.writeJSONKey("mainEntity")
            json.beginObject("Legislation", at: link(norm.address, root: root), Anchor.norm)
            json.writeMember("name", norm.name)
            json.writeMember("alternateName", norm.given?.facts.title)
            json.writeMember("description", norm.given?.facts.epigraph)
            json.writeMember("legislationIdentifier", norm.name)
            json.writeMember("legislationType", norm.type)
            json.writeMember("legislationDate", norm.issued?.iso)
            json.writeJSONKey("legislationPassedBy")
            json.beginObject("Organization")
            json.writeMember("name", issuer(ofNorm: index))
            json.endObject()
            if let force = norm.status.legalForce {
                json.writeMember("legislationLegalForce", "https://schema.org/" + force)
            }
            writeChanges(of: index, root, &json)
            json.writeMember("sameAs", norm.given?.facts.url)
            json.endObject()
        }
    }

    /// Appends the member with the norms that a norm changes.
    private func writeChanges(of index: Int, _ root: String, _ json: inout [UInt8]) {
        let changing: Set<String> = ["repeals", "modifies", "adds", "corrects"]
        var changed: [Int] = []
        for tie in portal.norms[index].ties.map({ portal.normTies[$0] })
        where tie.actor == index && changing.contains(tie.key) && !changed.contains(tie.object) {
            changed.append(tie.object)
        }
        guard !changed.isEmpty else { return }
        json.writeJSONKey("legislationChanges")
        json.append(UInt8(ascii: "["))
        for (place, other) in changed.enumerated() {
            if place > 0 { json.append(UInt8(ascii: ",")) }
            json.beginObject(
                "Legislation", at: link(portal.norms[other].address, root: root), Anchor.norm)
            json.writeMember("name", portal.norms[other].name)
            json.endObject()
        }
        json.append(UInt8(ascii: "]"))
    }
}

extension NormStatus {
    /// The word of schema.org; nil where nobody knows.
    fileprivate var legalForce: String? {
        switch self {
        case .unknown, .suspended: nil
        case .inForce: "InForce"
        case .partlyRepealed: "PartiallyInForce"
        case .repealed, .annulled: "NotInForce"
        }
    }
}
