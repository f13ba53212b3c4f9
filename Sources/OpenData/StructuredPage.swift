import Content
import PortalModel

/// The structured data inside of a page: JSON-LD in the words of schema.org, for `<script>`.
///
/// It is one object, the page, that holds what the page is about. Addresses are whole where the
/// portal has an address, and else relative to the page.
package struct StructuredPage: Sendable {
    /// The pages above a page, made once for all pages that share them.
    package struct Trail: Sendable {
        /// The items of the list, one after the other.
        let items: [UInt8]
        let count: Int
    }

    let address: String
    let title: String
    let language: String
    let trail: Trail
    let days: Provenance?

    /// - Parameters:
    ///   - address: The page's file, from the portal's root.
    ///   - title: What it is called.
    ///   - language: The tag of its language.
    ///   - trail: The pages above it.
    package init(
        address: String, title: String, language: String, trail: Trail
    ) {
        self.init(address: address, title: title, language: language, trail: trail, days: nil)
    }

    init(
        address: String, title: String, language: String, trail: Trail, days: Provenance?
    ) {
        self.address = address
        self.title = title
        self.language = language
        self.trail = trail
        self.days = days
    }
}

extension PortalData {
    /// What precedes an address from the portal's root on a page.
    func root(for page: String) -> String {
        baseURL
            ?? String(
                repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// An address from the portal's root as a page names it: without an address of the portal, a
    /// file.
    func link(_ address: String, root: String) -> String {
        root + (baseURL == nil ? address : address.canonicalAddress)
    }

    /// The pages above a page, from the top.
    package func trail(
        _ steps: [(title: String, address: String)], on page: String
    ) -> StructuredPage.Trail {
        let root = root(for: page)
        var items: [UInt8] = []
        for (index, step) in steps.enumerated() {
            if index > 0 { items.append(UInt8(ascii: ",")) }
            items.write("{\"@type\":\"ListItem\",\"position\":\(index + 1),\"name\":")
            items.writeJSON(step.title, inScript: true)
            items.write(",\"item\":")
            items.writeJSON(link(step.address, root: root), inScript: true)
            items.append(UInt8(ascii: "}"))
        }
        return StructuredPage.Trail(items: items, count: steps.count)
    }

    /// A page that says no more than what it is and what is above it.
    package func structured(_ page: StructuredPage) -> [UInt8] {
        guard parts.contains(.jsonLD) else { return [] }
        return structured(page) { _, _ in }
    }

    /// Writes a page, and in it what `body` adds: members of the page, with what precedes
    /// addresses.
    func structured(
        _ page: StructuredPage, as type: String = "WebPage",
        _ body: (inout [UInt8], _ root: String) -> Void
    ) -> [UInt8] {
        let root = root(for: page.address)
        var json = beginning(of: page, as: type, root)
        body(&json, root)
        json.endObject()
        return json
    }

    /// The object of a page without its end.
    func beginning(
        of page: StructuredPage, as type: String = "WebPage", _ root: String
    ) -> [UInt8] {
        let address = link(page.address, root: root)
        var json: [UInt8] = []
        json.reserveCapacity(page.trail.items.count + 1024)
        json.write("{\"@context\":\"https://schema.org\",\"@type\":\"\(type)\"")
        json.writeMember("@id", address)
        json.writeMember("url", address)
        json.writeMember("name", page.title)
        json.writeMember("inLanguage", page.language)
        json.writeMember("datePublished", page.days?.published?.day.iso)
        json.writeMember("dateModified", page.days?.updated?.day.iso)
        if page.address == SiteAddresses.home {
            writeWebsite("isPartOf", root, &json)
        } else {
            json.writeMember(
                "isPartOf", reference: link(SiteAddresses.home, root: root), Anchor.website)
        }
        if page.trail.count > 0 {
            json.write(",\"breadcrumb\":{\"@type\":\"BreadcrumbList\",\"itemListElement\":[")
            json += page.trail.items
            json.write(
                ",{\"@type\":\"ListItem\",\"position\":\(page.trail.count + 1),\"name\":")
            json.writeJSON(page.title, inScript: true)
            json.write("}]}")
        }
        return json
    }
}

/// Members of objects in scripts.
extension [UInt8] {
    /// Appends a member with a text; nothing where there is none.
    mutating func writeMember(_ key: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        writeJSONKey(key)
        writeJSON(text, inScript: true)
    }

    /// Appends a member with several texts, one of them without the brackets of an array.
    mutating func writeMember(_ key: String, _ texts: [String]) {
        guard texts.count > 1 else {
            writeMember(key, texts.first)
            return
        }
        writeJSONKey(key)
        append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            writeJSON(text, inScript: true)
        }
        append(UInt8(ascii: "]"))
    }

    /// Appends a member that names another thing by its identifier, an address and an anchor.
    mutating func writeMember(_ key: String, reference address: String, _ anchor: String) {
        writeJSONKey(key)
        write("{\"@id\":\"")
        writeJSONContent(address, inScript: true)
        write(anchor)
        write("\"}")
    }

    /// Appends the beginning of an object of a type, whose brace `end` closes.
    mutating func beginObject(_ type: String, at address: String? = nil, _ anchor: String = "") {
        write("{\"@type\":\"\(type)\"")
        guard let address else { return }
        write(",\"@id\":\"")
        writeJSONContent(address, inScript: true)
        write(anchor)
        append(UInt8(ascii: "\""))
    }

    mutating func endObject() { append(UInt8(ascii: "}")) }
}
