package import Content
import Diagnostics
package import PortalModel

/// A portal as data for machines: what its files and the scripts of its pages are made of.
package struct PortalData: Sendable {
    /// The portal.
    package let portal: Portal
    /// The portal's name.
    package let title: String
    /// The tag of its language: `es`, `es-CO`.
    package let language: String
    /// The portal's own address with a final `/`; nil where it has none.
    package let baseURL: String?
    /// What of all this is published.
    package let parts: DataParts
    /// The addresses of its files.
    package let addresses: Portal.DataAddresses
    /// When each page was published and changed.
    package let days: PageDays
    /// The day of the last change of all that the data holds; nil where there is none.
    package let latestDay: Day?
    let words: DataWords
    /// What each issuer of norms is called, by its key.
    private let issuers: [String: String]
    /// The tables with their names in the portal's language, ready to be written.
    let tables: [TableText]

    /// When pages were published and changed, by their places in the portal.
    package struct PageDays: Sendable {
        /// Those of each agency, by its position.
        package var agencies: [Provenance]
        /// Those of each function, by its agency's position and its own.
        package var functions: [[Provenance]]
        /// Those of each piece of news, by its position.
        package var articles: [Provenance]
        /// Those of the home page.
        package var home: Provenance?

        /// Days of which nothing is known yet, for all pages of a portal.
        package init(_ portal: Portal) {
            agencies = Array(repeating: .unknown, count: portal.agencies.count)
            functions = portal.agencies.map {
                Array(repeating: .unknown, count: $0.functions.count)
            }
            articles = Array(repeating: .unknown, count: portal.articles.count)
        }
    }

    /// - Parameters:
    ///   - strings: The words of the portal's language.
    ///   - title: The portal's name as its pages say it.
    ///   - language: The tag of its language.
    ///   - baseURL: Its own address with a final `/`.
    ///   - issuers: What each issuer of norms is called, by its key.
    ///   - days: When its pages were published and changed.
    package init(
        _ portal: Portal, strings: Strings, title: String, language: String, baseURL: String?,
        issuers: [String: String], days: PageDays
    ) {
        self.days = days
        latestDay = (days.agencies + days.functions.flatMap(\.self)).compactMap(\.latest).max()
        self.issuers = issuers
        self.portal = portal
        self.title = title
        self.language = language
        self.baseURL = baseURL
        parts = portal.dataParts
        addresses = Portal.DataAddresses(strings)
        words = DataWords(strings, language: language)
        let words = words
        tables = Table.all.map { TableText($0, in: words.catalogue) }
    }

    /// The whole address of a page or file; nil where the portal has none.
    func url(of address: String) -> String? {
        baseURL.map { $0 + address.canonicalAddress }
    }

    func function(at place: FunctionPosition) -> Function { portal.function(at: place) }

    func address(of place: FunctionPosition) -> String { portal.address(of: place) }

    /// What tells an agency from all others: the address of its page from the portal's root.
    func id(ofAgency index: Int) -> String {
        "/" + portal.agencies[index].address.canonicalAddress
    }

    func id(of place: FunctionPosition) -> String { "/" + address(of: place) }

    func id(ofNorm index: Int) -> String { "/" + portal.norms[index].address }

    func issuer(ofNorm index: Int) -> String {
        let key = portal.norms[index].issuer
        return issuers[key] ?? key
    }

    /// A norm on which something rests, as a text: «Ley 1712 de 2014, artículo 9».
    func citation(_ basis: Basis) -> String {
        let norm = basis.norm.map { portal.norms[$0].name } ?? basis.words
        return basis.parts.isEmpty ? norm : norm + ", " + basis.partWords
    }

    /// A table with its names in the portal's language.
    subscript(id: Table.ID) -> TableText {
        guard let table = tables.first(where: { $0.table.id == id }) else {
            preconditionFailure("A table is missing in the list of all.")
        }
        return table
    }

    /// The licence of the data, as an address; nil where the portal gives none.
    package var license: String? {
        portal.settings?.facts.license
    }

    /// The names of members of JSON files that are no columns.
    enum Names {
        static let contact = Wording(es: "contacto", en: "contact")
        static let parts = Wording(es: "dependencias", en: "parts")
        static let functions = Wording(es: "lista_de_funciones", en: "function_list")
        static let agencyPage = Wording(es: "pagina_de_entidad", en: "agency_page")
        static let normPage = Wording(es: "pagina_de_norma", en: "norm_page")
        static let functionPage = Wording(es: "pagina_de_funcion", en: "function_page")
        static let license = Wording(es: "licencia", en: "license")
    }
}

/// When pages were published and changed, as the pages themselves say it.
extension PortalData {
    func days(ofAgency index: Int) -> Provenance { days.agencies[index] }

    func days(of place: FunctionPosition) -> Provenance {
        days.functions[place.agency][place.position]
    }
}
