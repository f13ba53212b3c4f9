import Content
import PortalModel

/// Pages of the content as structured data.
extension PortalData {
    /// The page of an article: a `WebPage`, or an `FAQPage` where it has questions.
    package func structured(article index: Int, _ page: StructuredPage) -> [UInt8] {
        let article = portal.articles[index]
        let questions = article.document.facts.page?.questions ?? []
        let page = StructuredPage(
            address: page.address, title: page.title, language: page.language, trail: page.trail,
            days: days.articles[index])
        return structured(page, as: questions.isEmpty ? "WebPage" : "FAQPage") { json, _ in
            json.writeMember("description", article.document.common.summary)
            guard !questions.isEmpty else { return }
            json.writeJSONKey("mainEntity")
            json.append(UInt8(ascii: "["))
            for (place, question) in questions.enumerated() {
                if place > 0 { json.append(UInt8(ascii: ",")) }
                json.beginObject("Question")
                json.writeMember("name", question.question)
                json.writeJSONKey("acceptedAnswer")
                json.beginObject("Answer")
                json.writeMember("text", question.answer.joined(separator: "\n"))
                json.endObject()
                json.endObject()
            }
            json.append(UInt8(ascii: "]"))
        }
    }
}
