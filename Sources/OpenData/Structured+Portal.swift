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
        let facts = portal.settings?.facts
        let home = link("index.html", root: root)
        json.writeJSONKey(key)
        json.beginObject("WebSite", at: home, Anchor.website)
        json.writeMember("name", title)
        json.writeMember("url", home)
        json.writeMember("description", facts?.summary)
        json.writeMember("inLanguage", language)
        if let publisher = facts?.publisher {
            json.writeJSONKey("publisher")
            json.beginObject("Organization")
            json.writeMember("name", publisher)
            if let contact = facts?.contact {
                write(contact, of: publisher, &json)
            }
            json.endObject()
        }
        json.endObject()
    }
}
