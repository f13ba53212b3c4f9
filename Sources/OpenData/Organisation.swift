import Content
import Diagnostics
import PortalModel

/// The organisation and its functions in RDF: the agencies in the words of W3C's ORG and of CPSV-AP's
/// public organisations, the functions as its public services, which is what comes nearest.
extension PortalData {
    /// The file of it.
    var organisation: [UInt8] {
        let file = RDFFile(
            prefixes: [
                ("cpsv", Vocabularies.services), ("cv", Vocabularies.core),
                ("dct", Vocabularies.terms), ("eli", Vocabularies.legal),
                ("foaf", Vocabularies.people),
                ("locn", Vocabularies.location), ("org", Vocabularies.organisation),
                ("rdfs", Vocabularies.rdfs), ("skos", Vocabularies.concepts),
                ("xsd", Vocabularies.datatypes),
            ], baseURL: baseURL)
        return file.turtle { body in
            var blanks = BlankNodes(language: language)
            for index in portal.agencies.indices {
                body(node(ofAgency: index, &blanks))
                if let node = contactNode(ofAgency: index) { body(node) }
                if let node = addressNode(ofAgency: index) { body(node) }
                for position in portal.agencies[index].functions.indices {
                    body(node(of: FunctionPosition(agency: index, position: position)))
                }
            }
            for index in portal.norms.indices { body(node(ofNorm: index)) }
            for node in blanks.nodes { body(node) }
        }
    }

    /// The name of an agency as a thing, from the portal's root.
    private func thing(ofAgency index: Int) -> RDFNode.Object {
        .thing(name(portal.agencies[index].address) + Anchor.agency)
    }

    /// An address as the names of things have it: that of the file where the portal has no address.
    func name(_ address: String) -> String { link(address, root: "") }

    private func node(ofAgency index: Int, _ blanks: inout BlankNodes) -> RDFNode {
        let agency = portal.agencies[index]
        let (common, facts) = (agency.document.common, agency.facts)
        let language = common.language ?? language
        var node = RDFNode(
            thing(ofAgency: index),
            agency.parent == nil ? "org:FormalOrganization" : "org:OrganizationalUnit",
            "cv:PublicOrganisation")
        node.add("dct:identifier", .text(id(ofAgency: index)))
        node.add("skos:prefLabel", words: agency.title, language: language)
        node.add("skos:altLabel", words: facts.short, language: language)
        node.add("dct:description", words: common.summary, language: language)
        node.add("org:purpose", words: facts.purpose, language: language)
        if !facts.kind.isEmpty { node.add("org:classification", blanks.kind(facts.kind)) }
        node.add("dct:spatial", blanks.place(place(ofAgency: index)))
        node.add("org:unitOf", agency.parent.map(thing(ofAgency:)))
        node.add("dct:isReplacedBy", agency.successor.map(thing(ofAgency:)))
        if contactNode(ofAgency: index) != nil {
            node.add("cv:contactPoint", .thing(name(agency.address) + Anchor.contact))
        }
        if addressNode(ofAgency: index) != nil {
            node.add("locn:address", .thing(name(agency.address) + Anchor.address))
        }
        node.add("foaf:page", .thing(name(agency.address)))
        return node
    }

    private func node(of place: FunctionPosition) -> RDFNode {
        let function = function(at: place)
        let language =
            function.document?.common.language
            ?? portal.agencies[place.agency].document.common.language ?? language
        let address = name(address(of: place))
        var node = RDFNode(.thing(address + Anchor.function), "cpsv:PublicService")
        node.add("dct:identifier", .text(id(of: place)))
        node.add("dct:title", words: function.title, language: language)
        node.add(
            "dct:description",
            words: function.plainText.isEmpty ? function.title : function.plainText,
            language: language)
        node.add("cv:hasCompetentAuthority", thing(ofAgency: place.agency))
        var norms: Set<Int> = []
        for norm in bases(of: place).compactMap(\.norm) where norms.insert(norm).inserted {
            node.add("cv:hasLegalResource", thing(ofNorm: norm))
        }
        node.add("foaf:page", .thing(address))
        return node
    }

    private func thing(ofNorm index: Int) -> RDFNode.Object {
        .thing(name(portal.norms[index].address) + Anchor.norm)
    }

    private func node(ofNorm index: Int) -> RDFNode {
        let norm = portal.norms[index]
        var node = RDFNode(thing(ofNorm: index), "eli:LegalResource")
        node.add("dct:identifier", .text(id(ofNorm: index)))
        node.add("dct:title", words: norm.name, language: language)
        node.add("dct:description", words: norm.given?.facts.epigraph, language: language)
        node.add("eli:date_document", norm.issued.map { .day($0.iso) })
        for tie in norm.ties.map({ portal.normTies[$0] }) where tie.actor == index {
            if tie.key == "repeals" {
                node.add(tie.isPartial ? "eli:changes" : "eli:repeals", thing(ofNorm: tie.object))
            } else if tie.key == "modifies" {
                node.add("eli:amends", thing(ofNorm: tie.object))
            }
        }
        node.add("foaf:page", .thing(name(norm.address)))
        return node
    }

    private func contactNode(ofAgency index: Int) -> RDFNode? {
        let agency = portal.agencies[index]
        guard let contact = agency.facts.contact else { return nil }
        let emails = contact.mailboxes.map(\.value)
        let phones = Self.numbers(
            in: contact.phone + contact.freeLine + contact.anticorruptionLine)
        guard !emails.isEmpty || !phones.isEmpty else { return nil }
        var node = RDFNode(.thing(name(agency.address) + Anchor.contact), "cv:ContactPoint")
        for email in emails { node.add("cv:email", .text(email)) }
        for phone in phones { node.add("cv:telephone", .text(phone)) }
        return node
    }

    private func addressNode(ofAgency index: Int) -> RDFNode? {
        let agency = portal.agencies[index]
        guard let contact = agency.facts.contact else { return nil }
        let parts = [contact.address, contact.place].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        var node = RDFNode(.thing(name(agency.address) + Anchor.address), "locn:Address")
        node.add("locn:fullAddress", words: parts.joined(separator: ", "), language: language)
        node.add("locn:thoroughfare", words: contact.address, language: language)
        node.add("locn:postName", words: contact.municipality, language: language)
        node.add("locn:adminUnitL2", words: contact.department, language: language)
        node.add("locn:postCode", contact.postalCode.map { .text($0) })
        return node
    }

    /// Where an agency is: by its own words, by those of the nearest above that says it, or by the
    /// portal's.
    private func place(ofAgency index: Int) -> String? {
        for agency in portal.lineage(of: index) {
            if let place = portal.agencies[agency].facts.contact?.place { return place }
        }
        return portal.settings?.facts.contact?.place
    }
}

/// The things without their own names: places, and kinds of agencies.
private struct BlankNodes {
    let language: String
    private(set) var nodes: [RDFNode] = []
    private var places: [String?: Int] = [:]
    private var kinds: [String: Int] = [:]

    init(language: String) { self.language = language }

    /// A place by its name; where nobody says it, some place that an agency does have.
    mutating func place(_ name: String?) -> RDFNode.Object {
        if let number = places[name] { return .blank(number) }
        var node = RDFNode(.blank(nodes.count), "dct:Location")
        node.add("rdfs:label", words: name, language: language)
        places[name] = nodes.count
        nodes.append(node)
        return node.subject
    }

    mutating func kind(_ name: String) -> RDFNode.Object {
        if let number = kinds[name] { return .blank(number) }
        var node = RDFNode(.blank(nodes.count), "skos:Concept")
        node.add("skos:prefLabel", words: name, language: language)
        kinds[name] = nodes.count
        nodes.append(node)
        return node.subject
    }
}
