/// A thing in RDF and what is said of it, for Turtle and for JSON-LD.
struct RDFNode: Sendable {
    /// The object of a statement.
    enum Object: Sendable {
        /// Another thing, by an address from the portal's root, with its anchor.
        case thing(String)
        /// A whole IRI.
        case iri(String)
        /// A thing without its own name, by its number.
        case blank(Int)
        /// A text in a language.
        case words(String, language: String)
        /// A text that is the same in all languages.
        case text(String)
        case day(String)
        case decimal(Int)
    }

    /// What the node is: the address of a thing, or the number of one without a name.
    let subject: Object
    /// Its classes, with their prefixes.
    let classes: [String]
    /// What is said of it: a property with its prefix, and each value.
    private(set) var properties: [(property: String, object: Object)] = []

    init(_ subject: Object, _ classes: String...) {
        self.subject = subject
        self.classes = classes
        properties.reserveCapacity(12)
    }

    mutating func add(_ property: String, _ object: Object?) {
        guard let object else { return }
        properties.append((property, object))
    }

    mutating func add(_ property: String, words: String?, language: String) {
        guard let words, !words.isEmpty else { return }
        properties.append((property, .words(words, language: language)))
    }
}

/// The vocabularies of a file of RDF by their prefixes, and how it names things of the portal.
struct RDFFile: Sendable {
    /// Each prefix with what it means, in order.
    let prefixes: [(prefix: String, iri: String)]
    /// The portal's own address; nil where things are named as seen from the file's folder.
    let baseURL: String?

    /// What precedes an address from the portal's root: all files of RDF are in one folder.
    private var root: String { baseURL == nil ? "../" : "" }

    /// Turtle: the prefixes, and each node in order.
    func turtle(_ forEachNode: ((RDFNode) -> Void) -> Void) -> [UInt8] {
        var bytes: [UInt8] = []
        if let baseURL {
            bytes.write("@base ")
            bytes.writeTurtle(iri: baseURL)
            bytes.write(" .\n")
        }
        for (prefix, iri) in prefixes { bytes.write("@prefix \(prefix): <\(iri)> .\n") }
        forEachNode { node in write(node, to: &bytes) }
        return bytes
    }

    private func write(_ node: RDFNode, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        write(node.subject, to: &bytes)
        bytes.write(" a \(node.classes.joined(separator: ", "))")
        for (property, object) in node.properties {
            bytes.write(" ;\n  ")
            bytes.write(property)
            bytes.append(UInt8(ascii: " "))
            write(object, to: &bytes)
        }
        bytes.write(" .\n")
    }

    private func write(_ object: RDFNode.Object, to bytes: inout [UInt8]) {
        switch object {
        case .thing(let address): bytes.writeTurtle(iri: root, address)
        case .iri(let iri): bytes.writeTurtle(iri: iri)
        case .blank(let number): bytes.write("_:b\(number)")
        case .words(let text, let language): bytes.writeTurtle(text, language: language)
        case .text(let text): bytes.writeTurtle(text)
        case .day(let day): bytes.writeTurtle(day: day)
        case .decimal(let number): bytes.write("\"\(number)\"^^xsd:decimal")
        }
    }

    /// The same as JSON-LD, whose context is in it: nothing has to be fetched to read it.
    func jsonLD(_ nodes: [RDFNode]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.write("{\"@context\":{")
        if let baseURL {
            bytes.writeJSONKey("@base")
            bytes.writeJSON(baseURL)
        }
        for (prefix, iri) in prefixes {
            bytes.writeJSONKey(prefix)
            bytes.writeJSON(iri)
        }
        bytes.write("},\"@graph\":[")
        for (index, node) in nodes.enumerated() {
            bytes.write(index == 0 ? "\n" : ",\n")
            writeJSON(node, to: &bytes)
        }
        bytes.write("\n]}\n")
        return bytes
    }

    private func writeJSON(_ node: RDFNode, to bytes: inout [UInt8]) {
        bytes.write("{\"@id\":")
        bytes.writeJSON(identifier(node.subject))
        bytes.writeJSONKey("@type")
        bytes.write("[\"\(node.classes.joined(separator: "\",\""))\"]")
        var written: Set<String> = []
        for (property, _) in node.properties where written.insert(property).inserted {
            bytes.writeJSONKey(property)
            bytes.append(UInt8(ascii: "["))
            var isFirst = true
            for (other, object) in node.properties where other == property {
                if !isFirst { bytes.append(UInt8(ascii: ",")) }
                isFirst = false
                writeJSON(object, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private func writeJSON(_ object: RDFNode.Object, to bytes: inout [UInt8]) {
        func value(_ text: String, _ key: String, _ what: String) {
            bytes.write("{\"@value\":")
            bytes.writeJSON(text)
            bytes.write(",\"\(key)\":\"\(what)\"}")
        }
        switch object {
        case .thing, .iri, .blank:
            bytes.write("{\"@id\":")
            bytes.writeJSON(identifier(object))
            bytes.append(UInt8(ascii: "}"))
        case .words(let text, let language): value(text, "@language", language)
        case .text(let text): bytes.writeJSON(text)
        case .day(let day): value(day, "@type", "xsd:date")
        case .decimal(let number): value(String(number), "@type", "xsd:decimal")
        }
    }

    private func identifier(_ object: RDFNode.Object) -> String {
        switch object {
        case .thing(let address): return root + address
        case .iri(let iri):
            var bytes: [UInt8] = []
            bytes.writeIRI(iri)
            return String(decoding: bytes, as: UTF8.self)
        case .blank(let number): return "_:b\(number)"
        case .words, .text, .day, .decimal:
            preconditionFailure("A text is no thing.")
        }
    }
}
