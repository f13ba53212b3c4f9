package import Content
import Diagnostics
import PortalModel

/// What the page of open data lists.
extension PortalData {
    /// A file with its media type.
    package struct Listed: Sendable {
        /// Its address, from the portal's root.
        package let address: String
        /// What it is called: the name of its format, or a word of the interface.
        package let title: Title
        /// Its media type.
        package let type: String
    }

    /// What a listed file is called.
    package enum Title: Sendable {
        /// The name of its format, the same in every language.
        case format(String)
        case word(Word)
    }

    /// A table in the portal's language.
    package struct ListedTable: Sendable {
        /// What its files are called, before their extension.
        package let name: String
        /// What it is called.
        package let title: String
        /// What it holds.
        package let meaning: String
        /// How many rows it has.
        package let count: Int
        /// Its files.
        package let files: [Listed]
        /// Its columns.
        package let columns: [ListedColumn]
    }

    /// A column of a table, in the portal's language.
    package struct ListedColumn: Sendable {
        /// Its name in CSV and JSON.
        package let name: String
        /// What its fields mean.
        package let meaning: String
        /// The word for what it holds.
        package let kind: Word
        /// Whether every row has something there.
        package let isRequired: Bool
    }

    /// The tables; empty where the portal publishes none.
    package var tableListing: [ListedTable] {
        guard parts.contains(.tables) else { return [] }
        let language = words.catalogue
        return tables.map { text in
            let table = text.table
            let name = addresses.name(of: table.id)
            return ListedTable(
                name: addresses.fileName(of: table.id),
                title: table.title.text(in: language), meaning: table.meaning.text(in: language),
                count: table.count(self),
                files: [
                    Listed(address: name + ".csv", title: .format("CSV"), type: "text/csv"),
                    Listed(
                        address: name + ".json", title: .format("JSON"), type: "application/json"),
                ],
                columns: zip(text.names, table.columns).map { name, column in
                    ListedColumn(
                        name: name, meaning: column.meaning.text(in: language),
                        kind: column.kind.word, isRequired: column.isRequired)
                })
        }
    }

    /// The files that are not of one table.
    package var otherListing: [Listed] {
        [
            Listed(
                address: addresses.tableMetadata, title: .word(.dataCsvw),
                type: "application/csvm+json"),
            Listed(
                address: addresses.package, title: .word(.dataPackage), type: "application/json"),
            Listed(
                address: addresses.schema, title: .word(.dataSchema),
                type: "application/schema+json"),
            Listed(
                address: addresses.organisation, title: .word(.dataOrganisation),
                type: "text/turtle"),
            Listed(
                address: addresses.catalogue + ".ttl", title: .word(.dataCatalogue),
                type: "text/turtle"),
            Listed(
                address: addresses.catalogue + ".jsonld", title: .word(.dataCatalogue),
                type: "application/ld+json"),
            Listed(
                address: addresses.feedName, title: .word(.dataFeed), type: "application/atom+xml"),
        ]
    }
}
