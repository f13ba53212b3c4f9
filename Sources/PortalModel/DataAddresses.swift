package import Content

extension Portal {
    /// Where the data for machines stands, from the portal's root.
    package struct DataAddresses: Sendable {
        /// The folder of the tables, with a final `/`.
        package let folder: String
        /// What the files of each table are called before their ending.
        package let agencies: String
        package let functions: String
        package let contacts: String
        package let norms: String
        package let bases: String
        package let themes: String
        /// The organisation and its functions in RDF.
        package let organisation: String
        /// What the files of the catalogue are called before their ending.
        package let catalogue: String
        /// The JSON Schema of the JSON files.
        package let schema: String
        /// What a feed of changes is called, beside the page whose changes it has.
        package let feedName: String

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
        package var robots: String { "robots.txt" }
        /// What tells browsers how the portal is searched.
        package var openSearch: String { "opensearch.xml" }
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
