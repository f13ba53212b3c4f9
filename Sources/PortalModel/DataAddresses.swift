package import Content

extension Portal {
    /// Where the data for machines stands, from the portal's root.
    package struct DataAddresses: Sendable {
        /// The folder of the tables, with a final `/`.
        package let folder: String
        /// What the files of each table are called before their ending.
        package let agencies: String
        /// The table of functions.
        package let functions: String
        /// The table of contacts.
        package let contacts: String
        /// The table of norms.
        package let norms: String
        /// The table of legal bases.
        package let bases: String
        /// The table of themes.
        package let themes: String
        /// The organisation and its functions in RDF.
        package let organisation: String
        /// What the files of the catalogue are called before their ending.
        package let catalogue: String
        /// The JSON Schema of the JSON files.
        package let schema: String
        /// What a feed of changes is called, beside the page whose changes it has.
        package let feedName: String

        /// Makes the addresses in the words of a language.
        package init(_ strings: Strings) {
            folder = strings[.pathData] + "/"
            agencies = folder + strings[.pathAgencies]
            functions = folder + strings[.pathFunctions]
            contacts = folder + strings[.pathContacts]
            norms = folder + strings[.pathNorms]
            themes = folder + strings[.pathThemes]
            bases = folder + strings[.pathBases]
            organisation = folder + strings[.pathOrganisation] + ".ttl"
            catalogue = folder + strings[.pathCatalogue]
            schema = folder + strings[.pathSchema] + ".json"
            feedName = strings[.pathChanges] + ".xml"
        }

        /// The page of open data.
        package var page: String { folder.indexOfFolder }
        /// What describes the tables, where CSV on the Web looks for it.
        package var tableMetadata: String { folder + "csv-metadata.json" }
        /// What describes the tables for Frictionless.
        package var package: String { folder + "datapackage.json" }
        /// The site maps for search engines; further ones are numbered.
        package var sitemap: String { "sitemap.xml" }
        /// The file for crawlers.
        package var robots: String { "robots.txt" }
        /// What tells browsers how the portal is searched.
        package var openSearch: String { "opensearch.xml" }
        /// Whom to tell of a security flaw (RFC 9116).
        package var security: String { ".well-known/security.txt" }

        /// The files of the tables and of what describes them.
        package var tableFiles: [String] {
            [agencies, functions, contacts, norms, bases, themes].flatMap {
                [$0 + ".csv", $0 + ".json"]
            }
                + [tableMetadata, self.package, schema]
        }

        /// The files of the catalogue.
        package var catalogueFiles: [String] { [catalogue + ".ttl", catalogue + ".jsonld"] }

        /// Those whose files come and go with the portal's own address and the words of others, so
        /// that the ledger promises nothing about them.
        package var unpromised: [String] { [feedName, sitemap, robots, openSearch] }

        /// The addresses that no content can have.
        package var all: [String] {
            [page] + tableFiles + catalogueFiles + [
                organisation, feedName, sitemap, robots, openSearch,
            ]
        }
    }
}
