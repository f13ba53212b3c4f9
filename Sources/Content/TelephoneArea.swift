import Words

/// The areas of fixed telephones: the digit after `60`, by department and by large city.
enum TelephoneArea {
    /// The area of a department, or of a city whose name is that of one department only.
    static func digit(department: String?, municipality: String?) -> Character? {
        if let department, let digit = departments[name(department)] { return digit }
        guard department == nil, let municipality else { return nil }
        return cities[name(municipality)]
    }

    private static func name(_ text: String) -> String {
        let words = text.folded.split { " .,-".contains($0) }.map(String.init)
        return words.filter { !["de", "del", "d", "c", "departamento"].contains($0) }
            .joined(separator: " ")
    }

    private static let departments: [String: Character] = [
        "bogota": "1", "cundinamarca": "1",
        "cauca": "2", "narino": "2", "valle cauca": "2", "valle": "2",
        "antioquia": "4", "choco": "4", "cordoba": "4",
        "atlantico": "5", "bolivar": "5", "cesar": "5", "la guajira": "5", "guajira": "5",
        "magdalena": "5", "sucre": "5",
        "caldas": "6", "quindio": "6", "risaralda": "6",
        "arauca": "7", "norte santander": "7", "santander": "7",
        "amazonas": "8", "boyaca": "8", "caqueta": "8", "casanare": "8", "guainia": "8",
        "guaviare": "8", "huila": "8", "meta": "8", "putumayo": "8", "tolima": "8", "vaupes": "8",
        "vichada": "8", "san andres y providencia": "8",
        "archipielago san andres providencia y santa catalina": "8",
        "san andres providencia y santa catalina": "8",
    ]

    private static let cities: [String: Character] = [
        "bogota": "1", "soacha": "1", "zipaquira": "1", "fusagasuga": "1", "facatativa": "1",
        "cali": "2", "santiago cali": "2", "palmira": "2", "buenaventura": "2", "tulua": "2",
        "guadalajara buga": "2", "popayan": "2", "pasto": "2", "san juan pasto": "2",
        "ipiales": "2", "tumaco": "2",
        "medellin": "4", "bello": "4", "itagui": "4", "envigado": "4", "apartado": "4",
        "quibdo": "4", "monteria": "4",
        "barranquilla": "5", "soledad": "5", "cartagena": "5", "cartagena indias": "5",
        "magangue": "5", "valledupar": "5", "riohacha": "5", "maicao": "5", "santa marta": "5",
        "sincelejo": "5",
        "manizales": "6", "pereira": "6", "dosquebradas": "6",
        "cucuta": "7", "san jose cucuta": "7", "ocana": "7", "bucaramanga": "7",
        "floridablanca": "7", "barrancabermeja": "7",
        "tunja": "8", "duitama": "8", "sogamoso": "8", "yopal": "8", "villavicencio": "8",
        "neiva": "8", "pitalito": "8", "ibague": "8", "leticia": "8", "mocoa": "8", "mitu": "8",
        "inirida": "8", "puerto carreno": "8", "san jose guaviare": "8",
    ]
}
