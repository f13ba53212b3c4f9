import Content
import Diagnostics
import PortalModel

/// News as structured data.
extension PortalData {
    /// The page of a piece of news.
    ///
    /// - Parameter image: The address of its image, from the portal's root.
    package func structured(
        news index: Int, image: String?, _ page: StructuredPage
    ) -> [UInt8] {
        let item = portal.articles[index]
        let publisher = item.agency.map { portal.agencies[$0].title } ?? title
        return structured(page) { json, root in
            json.writeJSONKey("mainEntity")
            json.beginObject("NewsArticle", at: link(item.address, root: root), "#news")
            json.writeMember("headline", item.title)
            json.writeMember("description", item.document.common.summary)
            json.writeMember("datePublished", item.day?.iso)
            json.writeMember("dateModified", days.articles[index].updated?.day.iso)
            json.writeMember("inLanguage", page.language)
            json.writeMember("image", image.map { root + $0 })
            json.writeJSONKey("publisher")
            json.beginObject("Organization")
            json.writeMember("name", publisher)
            json.endObject()
            json.endObject()
        }
    }
}
