import Templates

/// The page of open data: which files there are, and what their columns mean.
struct OpenDataPage: FramedPage {
    let frame: PageFrame
    let license: String?
    /// How a text that uses the data names them.
    let citation: String
    let updated: String?
    let updatedISO: String?
    /// Whether agencies and functions have JSON beside their pages.
    let hasJSON: Bool
    let tables: [DataTable]
    let files: [DataLink]

    static let view = View<OpenDataPage>(
        page: "open-data",
        [
            .optionalAddress("license", "La licencia de los datos") { $0.license },
            .text("citation", "Cómo se citan los datos") { $0.citation },
            .optionalText("updated", "El día del último cambio, en palabras") { $0.updated },
            .optionalText("updated_iso", "El mismo, como AAAA-MM-DD") { $0.updatedISO },
            .flag("has_json", "Si cada entidad y función tiene su JSON") { $0.hasJSON },
            .list("tables", "Las tablas", of: { DataTable.view }) { $0.tables },
            .flag("has_tables", "Si hay tablas") { !$0.tables.isEmpty },
            .list("files", "Los archivos que no son de una tabla", of: { DataLink.view }) {
                $0.files
            },
            .flag("has_files", "Si los hay") { !$0.files.isEmpty },
        ])
}

/// One table of the data, with its files and columns.
struct DataTable: Sendable {
    let id: String
    let title: String
    let meaning: String
    let count: String
    let files: [DataLink]
    let columns: [DataColumn]

    static let view = View<DataTable>(
        "table",
        [
            .text("id", "Su nombre en direcciones") { $0.id },
            .text("title", "Su título") { $0.title },
            .text("meaning", "Qué contiene") { $0.meaning },
            .text("count", "Cuántas filas tiene") { $0.count },
            .list("files", "Sus archivos", of: { DataLink.view }) { $0.files },
            .list("columns", "Sus columnas", of: { DataColumn.view }) { $0.columns },
        ])
}

/// One file of the data.
struct DataLink: Sendable {
    let title: String
    let address: String
    /// The media type: `text/csv`.
    let type: String
    let size: String

    static let view = View<DataLink>(
        "data_file",
        [
            .text("title", "Qué es") { $0.title },
            .address("address", "El archivo") { $0.address },
            .text("type", "El tipo de contenido, como text/csv") { $0.type },
            .text("size", "Cuánto pesa, en palabras") { $0.size },
        ])
}

/// One column of a table.
struct DataColumn: Sendable {
    let name: String
    let meaning: String
    let kind: String
    let isRequired: Bool

    static let view = View<DataColumn>(
        "column",
        [
            .text("name", "El nombre") { $0.name },
            .text("meaning", "Qué significa") { $0.meaning },
            .text("kind", "Qué contiene") { $0.kind },
            .flag("is_required", "Si nunca está vacía") { $0.isRequired },
        ])
}
