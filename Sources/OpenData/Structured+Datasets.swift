import Content
import PortalModel

/// The datasets as structured data, for the search engines of data.
extension PortalData {
    /// The page of open data.
    ///
    /// - Parameter sizes: How many bytes each file of the data has.
    package func structured(openData page: StructuredPage, _ sizes: [String: Int]) -> [UInt8] {
        return structured(page) { json, root in
            let address = link(page.address, root: root)
            json.writeJSONKey("mainEntity")
            json.beginObject("DataCatalog", at: address, Anchor.catalogue)
            json.writeMember("name", "\(title): \(page.title)")
            json.writeMember("url", address)
            json.writeMember("license", license)
            writePublisher(&json)
            json.writeJSONKey("dataset")
            json.append(UInt8(ascii: "["))
            for (index, dataset) in datasets.enumerated() {
                if index > 0 { json.append(UInt8(ascii: ",")) }
                write(dataset, address, root, sizes, &json)
            }
            json.append(UInt8(ascii: "]"))
            json.endObject()
        }
    }

    private func write(
        _ dataset: Dataset, _ address: String, _ root: String, _ sizes: [String: Int],
        _ json: inout [UInt8]
    ) {
        json.beginObject("Dataset", at: address, "#" + dataset.name)
        json.writeMember("name", "\(dataset.title) · \(title)")
        json.writeMember("description", dataset.description)
        json.writeMember("license", license)
        json.writeMember("inLanguage", language)
        json.writeMember("dateModified", latestDay?.iso)
        json.write(",\"isAccessibleForFree\":true")
        writePublisher(&json)
        json.writeJSONKey("distribution")
        json.append(UInt8(ascii: "["))
        for (index, file) in dataset.files.filter({ sizes[$0.address] != nil }).enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json.beginObject("DataDownload")
            json.writeMember("contentUrl", link(file.address, root: root))
            json.writeMember("encodingFormat", file.type)
            json.writeMember("contentSize", sizes[file.address].map { "\($0) B" })
            json.endObject()
        }
        json.append(UInt8(ascii: "]"))
        json.endObject()
    }

    private func writePublisher(_ json: inout [UInt8]) {
        json.writeJSONKey("creator")
        json.beginObject("Organization")
        json.writeMember("name", portal.settings?.facts.publisher ?? title)
        json.endObject()
    }
}
