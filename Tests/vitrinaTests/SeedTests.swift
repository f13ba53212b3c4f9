import Foundation
import Testing

/// The five real pages that `Content/` was made of, compared word for word with what is published.
struct SeedTests {
    /// A seed, where its words are published, and what differs.
    struct Seed: Sendable, CustomTestStringConvertible {
        let name: String
        /// Lines of the seed that were furniture of the site that it comes from.
        var furniture: [String] = []
        /// What differs: as the seed has it, and as the pages have it.
        var replaced: [(seed: String, pages: String)] = []
        /// Where its words are, in its order: a page of the portal, or a part of one.
        let passages: [Passage]
        /// The words of those passages that are not the seed's.
        let added: [String]

        var testDescription: String { name }
    }

    /// A page from its title on, or the part of it between two phrases, the first of them included.
    ///
    /// The line above the title, with what the agency is and its level, is left aside.
    struct Passage: Sendable {
        let page: String
        var from: String?
        var upTo: String?
    }

    static let seeds = [
        Seed(
            name: "000_3f8619da80ab65b0",
            passages: [
                Passage(page: "gobernacion-de-antioquia/secretaria-de-gestion-humana/index.html")
            ],
            added: [
                "Secretaría de Gestión Humana y Desarrollo Organizacional"
                    + " Hace parte de: Gobernación de Antioquia",
                "Datos de esta página Publicado no consta",
            ]),
        Seed(
            name: "001_94db08b18101f259",
            passages: [
                Passage(
                    page: "alcaldia-mayor-de-bogota/secretaria-general/despacho/index.html")
            ],
            added: [
                // The page is that of the office; the seed's title is the secretariat above it.
                "Despacho del/la Secretario(a) General Hace parte de:",
                // The heading that says what the list is.
                "Funciones",
                "Cada función en su página (17 funciones) Datos de esta página Publicado no consta",
            ]),
        Seed(
            name: "002_3b6e6890db66c84e",
            // The colon led from a name to its text; the name is a title now.
            replaced: [
                ("Dirección de Prensa e Información:", "Dirección de Prensa e Información"),
                ("Dirección de Estrategia Digital:", "Dirección de Estrategia Digital"),
                ("Dirección de Presencia Institucional:", "Dirección de Presencia Institucional"),
                (
                    "Dirección de Comunicación Institucional:",
                    "Dirección de Comunicación Institucional"
                ),
                ("Dirección Administrativa:", "Dirección Administrativa"),
            ],
            passages: [
                Passage(page: office + "index.html", upTo: links),
                Passage(page: office + "direccion-de-prensa-e-informacion/index.html"),
                Passage(page: office + "direccion-de-estrategia-digital/index.html"),
                Passage(page: office + "direccion-de-presencia-institucional/index.html"),
                Passage(page: office + "direccion-de-comunicacion-institucional/index.html"),
                Passage(page: office + "direccion-administrativa/index.html"),
                Passage(page: office + "index.html", from: links),
            ],
            added: [
                "Hace parte de: Despacho del Gobernador",
                "Hace parte de: Oficina de Comunicaciones",
                "Datos de esta página Publicado no consta",
                "Hace parte de: Oficina de Comunicaciones",
                "Datos de esta página Publicado no consta",
                "Hace parte de: Oficina de Comunicaciones",
                "Datos de esta página Publicado no consta",
                "Hace parte de: Oficina de Comunicaciones",
                "Datos de esta página Publicado no consta",
                "Hace parte de: Oficina de Comunicaciones",
                // The office's links to the five, in the seed's order.
                "Datos de esta página Publicado no consta - Dirección de Prensa e Información"
                    + " - Dirección de Estrategia Digital"
                    + " - Dirección de Presencia Institucional"
                    + " - Dirección de Comunicación Institucional - Dirección Administrativa",
                "Dependencias - Dirección Administrativa"
                    + " - Dirección de Comunicación Institucional"
                    + " - Dirección de Estrategia Digital - Dirección de Prensa e Información"
                    + " - Dirección de Presencia Institucional"
                    + " Organigrama Redes sociales - Twitter: @GobAntioquia"
                    + " - Facebook: Gobernación de Antioquia - Instagram: @gobantioquia"
                    + " - Youtube: @GobAntioquia Datos de esta página Publicado no consta",
            ]),
        Seed(
            name: "003_76cf715c7c7fe667",
            furniture: [
                // The link that skips the menu, which every page has.
                "Pasar al contenido principal",
                // How the old site called the page; here it has the agency's name. The line after
                // it says the same in full and is the summary.
                "Misión, Visión",
            ],
            passages: [
                Passage(page: secretariat, upTo: "En esta página"),
                Passage(page: secretariat, from: "Misión y Visión Resolución"),
            ],
            added: [
                "Secretaría General Hace parte de: Alcaldía Mayor de Bogotá",
                "Cada función en su página (10 funciones)"
                    + " Dependencias - Despacho del/la Secretario(a) General 17 funciones Organigrama"
                    + " Normas que cita y ya no rigen"
                    + " - Resolución 277 de 2020 norma derogada por Resolución 630 de 2024"
                    + " Datos de esta página Publicado no consta",
            ]),
        Seed(
            name: "004_bac81b251b8217af",
            furniture: [
                "Imprimir la información de la página",
                // The title was there twice.
                "Secretaría General",
                "Comparte esta publicación",
                // These are data now, with their own test.
                "Número de visitas a esta página: 2757",
                "Fecha de publicación: 23/08/2016",
                "Última modificación: 23/08/2016",
                "Imprimir - Cerrar ventana",
            ],
            passages: [Passage(page: "alcaldia-de-cali/secretaria-general/index.html")],
            added: [
                "Hace parte de: Alcaldía de Cali",
                "Cada función en su página (18 funciones)"
                    + " Fundamento de las funciones"
                    + " - Acuerdo 1 de 1996, artículo 39 (puntos 1–6)"
                    + " - Acuerdo 1 de 1996, artículo 41 (puntos 7–9)"
                    + " - Acuerdo 1 de 1996, artículo 39 (puntos 10–14)"
                    + " - Acuerdo 1 de 1996, artículo 42 (puntos 15–17)"
                    + " Datos de esta página Publicado 23 de agosto de 2016"
                    + " Última modificación 23 de agosto de 2016"
                    + " Visitas 2.757 (fecha del conteo: no consta)",
            ]),
    ]

    private static let secretariat = "alcaldia-mayor-de-bogota/secretaria-general/index.html"
    private static let office =
        "gobernacion-de-antioquia/despacho-del-gobernador/oficina-de-comunicaciones/"
    /// Where the office's text leads to its five direcciones.
    private static let links = "- Dirección de Prensa e Información"

    private static let portal = PublishedPortal()

    @Test(arguments: seeds)
    func `the pages say what the seed said, word for word and in its order`(
        seed: Seed
    ) throws {
        var text = try String(
            contentsOf: URL(filePath: Repository.fixtures + "seeds/" + seed.name + ".txt"),
            encoding: .utf8)
        var lines = text.split(separator: "\n").map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        for line in seed.furniture {
            lines.remove(at: try #require(lines.firstIndex(of: line), "«\(line)»"))
        }
        text = lines.joined(separator: "\n")
        for (old, new) in seed.replaced {
            let range = try #require(text.firstRange(of: old), "«\(old)»")
            text.replaceSubrange(range, with: new)
        }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        var missing = words[...]
        var added: [[String]] = [[]]
        for word in try seed.passages.flatMap(Self.words) {
            if word == missing.first {
                missing = missing.dropFirst()
                if added.last?.isEmpty == false { added.append([]) }
            } else {
                added[added.count - 1].append(word)
            }
        }
        #expect(missing.isEmpty, "from «\(missing.prefix(12).joined(separator: " "))» on")
        let phrases = added.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
        #expect(phrases == seed.added)
    }

    /// The words of a passage.
    private static func words(_ passage: Passage) throws -> [String] {
        let words = try portal.page(passage.page).words
        func position(_ phrase: String) throws -> Int {
            let wanted = phrase.split(separator: " ").map(String.init)
            let found = words.indices.first { words[$0...].starts(with: wanted) }
            return try #require(found, "«\(phrase)» on \(passage.page)")
        }
        let start = try passage.from.map(position) ?? 0
        let end = try passage.upTo.map(position) ?? words.count
        return Array(words[start..<end])
    }

    @Test(arguments: [
        ("alcaldia-mayor-de-bogota/secretaria-general/", 10),
        ("alcaldia-mayor-de-bogota/secretaria-general/despacho/", 17),
        ("alcaldia-de-cali/secretaria-general/", 18),
    ])
    func `each function of a seed has its own page`(agency: String, count: Int) throws {
        let folder = agency + "funciones/"
        let expected = (1...count).map { folder + "\($0).html" } + [folder + "index.html"]
        let pages = Self.portal.addresses.filter { $0.hasPrefix(folder) }
        #expect(pages == expected.sorted())
        let words = try Self.portal.page(agency + "index.html").words.joined(separator: " ")
        for number in 1...count {
            let page = try Self.portal.page(folder + "\(number).html")
            #expect(page.texts(of: "h1") == ["Función \(number)"])
            let text = try #require(page.texts(of: "article").first)
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let said = try #require(text.split(separator: "Función \(number) ").last)
            #expect(words.contains(said) && said.count > 30)
        }
    }

    @Test func `there are forty-five functions in all`() throws {
        let functions = Self.portal.addresses.filter {
            $0.contains("/funciones/") && !$0.hasSuffix("index.html")
        }
        #expect(functions.count == 10 + 17 + 18)
        #expect(
            try Self.portal.page("index.html").texts(of: "p").contains {
                $0 == "14 entidades · 45 funciones · 8 normas"
            })
    }

    @Test func `the ten strategic objectives are a separate numbered list`() throws {
        let words = try Self.portal.page(Self.secretariat).words
        let text = words.joined(separator: " ")
        let start = try #require(text.range(of: "Objetivos Estrátegicos Resolución 630"))
        let end = try #require(text.range(of: "Funciones y Deberes Decreto 140"))
        let numbers = text[start.upperBound..<end.lowerBound].split(separator: " ")
            .filter { $0.hasSuffix(".") && Int($0.dropLast()) != nil }
        #expect(numbers == (1...10).map { "\($0)." })
    }

    @Test func `the five direcciones are separate agencies`() throws {
        let below = Self.portal.addresses.filter {
            $0.hasPrefix(Self.office) && $0 != Self.office + "index.html"
        }
        #expect(below.count == 5)
        for address in below {
            let page = try Self.portal.page(address)
            #expect(page.texts(of: "p").contains("Hace parte de: Oficina de Comunicaciones"))
        }
    }

    @Test func `the social accounts are data`() throws {
        let page = try Self.portal.page(Self.office + "index.html")
        let items = page.texts(of: "li")
        for account in [
            "Twitter: @GobAntioquia", "Facebook: Gobernación de Antioquia",
            "Instagram: @gobantioquia", "Youtube: @GobAntioquia",
        ] {
            #expect(items.contains(account))
        }
    }

    @Test func `the dates and visits of a seed are data`() throws {
        let page = try Self.portal.page("alcaldia-de-cali/secretaria-general/index.html")
        #expect(page.values(of: "datetime") == ["2016-08-23", "2016-08-23"])
        #expect(
            page.texts(of: "dd") == [
                "23 de agosto de 2016", "23 de agosto de 2016",
                "2.757 (fecha del conteo: no consta)",
            ])
    }

    @Test func `an unknown date is said to be unknown, and none is invented`() throws {
        // What is said of a norm is its own day.
        for address in Self.portal.addresses
        where !address.hasPrefix("alcaldia-de-cali/sec") && !address.hasPrefix("normas/") {
            let page = try Self.portal.page(address)
            let dates = page.values(of: "datetime")
            // The home page shows the one page whose day is known, which is that of the data, too.
            let isOfData = address == "datos/index.html"
            #expect(
                dates == (address == "index.html" || isOfData ? ["2016-08-23"] : []), "\(address)")
            // The statement's own data are not those of a page of the content.
            if isOfData || address == "declaracion-de-accesibilidad.html" { continue }
            #expect(page.texts(of: "dd").allSatisfy { $0 == "no consta" }, "\(address)")
        }
    }

    @Test func `the example's files are as neat as an office would have them`() throws {
        for (path, bytes) in try Workplace.files(at: Repository.path + "Content")
        where path != "ledger.tsv" && !path.hasPrefix(".") {
            let text = String(decoding: bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "\(path)")
            #expect(!text.contains("\n\n\n") && !text.contains("\t"), "\(path)")
            #expect(lines.allSatisfy { $0.last?.isWhitespace != true }, "\(path)")
        }
    }
}
