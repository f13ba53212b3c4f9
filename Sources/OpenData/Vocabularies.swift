/// The public vocabularies in which the data says what it means.
enum Vocabularies {
    static let schema = "https://schema.org/"
    static let terms = "http://purl.org/dc/terms/"
    static let organisation = "http://www.w3.org/ns/org#"
    static let services = "http://purl.org/vocab/cpsv#"
    static let legal = "http://data.europa.eu/eli/ontology#"
    static let core = "http://data.europa.eu/m8g/"
    static let catalogue = "http://www.w3.org/ns/dcat#"
    static let people = "http://xmlns.com/foaf/0.1/"
    static let location = "http://www.w3.org/ns/locn#"
    static let concepts = "http://www.w3.org/2004/02/skos/core#"
    static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
    static let datatypes = "http://www.w3.org/2001/XMLSchema#"
    static let cards = "http://www.w3.org/2006/vcard/ns#"
    static let mediaTypes = "https://www.iana.org/assignments/media-types/"
}
