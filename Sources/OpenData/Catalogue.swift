import Content
import Diagnostics
import PortalModel

/// The catalogue of the portal's datasets, as DCAT 3 and its European profile describe them.
extension PortalData {
    /// The catalogue in Turtle and in JSON-LD.
    ///
    /// - Parameter files: The files of the datasets, for their sizes.
    func catalogue(of files: [DataFile]) -> [DataFile] {
        let file = RDFFile(
            prefixes: [
                ("dcat", Vocabularies.catalogue), ("dct", Vocabularies.terms),
                ("foaf", Vocabularies.people), ("vcard", Vocabularies.cards),
                ("xsd", Vocabularies.datatypes),
            ], baseURL: baseURL)
        let nodes = catalogueNodes(files)
        return [
            DataFile(
                address: addresses.catalogue + ".ttl",
                bytes: file.turtle { body in for node in nodes { body(node) } }),
            DataFile(address: addresses.catalogue + ".jsonld", bytes: file.jsonLD(nodes)),
        ]
    }

    /// A dataset of the catalogue.
    struct Dataset {
        let name: String
        let title: String
        let description: String
        let files: [Listed]
    }

    var datasets: [Dataset] {
        var datasets = tableListing.map {
            Dataset(name: $0.name, title: $0.title, description: $0.meaning, files: $0.files)
        }
        if parts.contains(.rdf) {
            datasets.append(
                Dataset(
                    name: String(
                        addresses.organisation.dropFirst(addresses.folder.count)
                            .dropLast(".ttl".utf8.count)), title: words[.dataOrganisation],
                    description: words[.dataOrganisation],
                    files: [
                        Listed(
                            address: addresses.organisation, title: .format("Turtle"),
                            type: "text/turtle")
                    ]))
        }
        return datasets
    }

    private func catalogueNodes(_ files: [DataFile]) -> [RDFNode] {
        let sizes = Dictionary(
            files.map { ($0.address, $0.bytes.count) }, uniquingKeysWith: { first, _ in first })
        let page = name(addresses.page)
        let publisher = RDFNode.Object.thing(page + Anchor.publisher)
        let facts = portal.settings?.facts
        var nodes: [RDFNode] = []
        var catalogue = RDFNode(.thing(page + Anchor.catalogue), "dcat:Catalog")
        catalogue.add("dct:title", words: "\(title): \(words[.openData])", language: language)
        catalogue.add(
            "dct:description", words: facts?.summary ?? words[.openDataText],
            language: language)
        catalogue.add("dct:publisher", publisher)
        catalogue.add("foaf:homepage", .thing(page))
        catalogue.add("dct:modified", latestDay.map { .day($0.iso) })
        catalogue.add("dct:license", license.map { .iri($0) })
        for dataset in datasets {
            catalogue.add("dcat:dataset", .thing(page + "#" + dataset.name))
        }
        nodes.append(catalogue)
        var agent = RDFNode(publisher, "foaf:Agent")
        agent.add("foaf:name", words: facts?.publisher ?? title, language: language)
        nodes.append(agent)
        for dataset in datasets {
            nodes += self.nodes(of: dataset, publisher, page: page, sizes)
        }
        if let email = contactEmail {
            var contact = RDFNode(.thing(page + Anchor.contact), "vcard:Organization")
            contact.add("vcard:fn", words: facts?.publisher ?? title, language: language)
            contact.add("vcard:hasEmail", .iri("mailto:" + email))
            nodes.append(contact)
        }
        return nodes
    }

    private var contactEmail: String? { portal.settings?.facts.contact?.email?.value }

    private func nodes(
        of dataset: Dataset, _ publisher: RDFNode.Object, page: String, _ sizes: [String: Int]
    ) -> [RDFNode] {
        var node = RDFNode(.thing(page + "#" + dataset.name), "dcat:Dataset")
        node.add("dct:title", words: dataset.title, language: language)
        node.add("dct:description", words: dataset.description, language: language)
        node.add("dct:publisher", publisher)
        node.add("dcat:landingPage", .thing(page))
        node.add("dct:modified", latestDay.map { .day($0.iso) })
        if contactEmail != nil { node.add("dcat:contactPoint", .thing(page + Anchor.contact)) }
        var nodes: [RDFNode] = []
        for file in dataset.files {
            guard let size = sizes[file.address] else { continue }
            let anchor = page + "#" + file.address.dropFirst(addresses.folder.count)
            node.add("dcat:distribution", .thing(anchor))
            var distribution = RDFNode(.thing(anchor), "dcat:Distribution")
            distribution.add(
                "dct:title", words: "\(dataset.title) (\(words[file.title]))", language: language)
            distribution.add("dcat:accessURL", .thing(name(file.address)))
            distribution.add("dcat:downloadURL", .thing(name(file.address)))
            distribution.add("dcat:mediaType", .iri(Vocabularies.mediaTypes + file.type))
            distribution.add("dcat:byteSize", .decimal(size))
            distribution.add("dct:license", license.map { .iri($0) })
            nodes.append(distribution)
        }
        return [node] + nodes
    }
}
