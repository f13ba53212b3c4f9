import Content
import PortalModel

/// The portal itself as structured data.
extension PortalData {
    /// The home page of a portal that is no single agency.
    package func structured(home page: StructuredPage) -> [UInt8] {
        guard parts.contains(.jsonLD) else { return [] }
        let page = StructuredPage(
            address: page.address, title: page.title, language: page.language, trail: page.trail,
            days: portal.home == nil ? nil : days.home)
        return structured(page) { _, _ in }
    }

    /// Appends a member that describes the whole site.
    func writeWebsite(_ key: String, _ root: String, _ json: inout [UInt8]) {
        let fields = portal.settings?.fields
        let home = link("index.html", root: root)
        json.writeJSONKey(key)
        json.beginObject("WebSite", at: home, Anchor.website)
        json.writeMember("name", title)
        json.writeMember("url", home)
        json.writeMember("description", fields?.text(.summary))
        json.writeMember("inLanguage", language)
        if let publisher = fields?.text(.publisher) {
            json.writeJSONKey("publisher")
            json.beginObject("Organization")
            json.writeMember("name", publisher)
            if let contact = fields?.group(.contact) {
                write(contact, of: publisher, &json)
            }
            json.endObject()
        }
        json.endObject()
    }
}
