import Citations
import Words

/// Finds the citations of a text, and what it says of norms; the first byte says whose text it is.
func examineCitations(_ input: [UInt8]) -> Bool {
    guard let first = input.first else { return false }
    let text = input.dropFirst().map { $0 }
    let orders: [TerritorialOrder?] = [nil] + TerritorialOrder.allCases
    let agency = Issuer(key: "alcaldia-de-cali")
    let recogniser = CitationRecogniser(
        CitationContext(
            agency: agency, agencyName: "Alcaldía de Cali",
            order: orders[Int(first) % orders.count]))
    let act = NormID(type: .decree, number: "140", year: 2021, issuer: agency)
    let citations = recogniser.citations(in: text.span, of: first & 0x80 == 0 ? nil : act)
    let isUTF8 = String(validating: text, as: UTF8.self) != nil
    var end = 0
    for citation in citations {
        promise(citation.range.lowerBound >= end, "Citations stand in order.")
        end = citation.range.upperBound
        promise(end <= text.count, "A citation stands in the text.")
        promise(
            citation.range.lowerBound <= citation.nameRange.lowerBound
                && citation.nameRange.upperBound <= end, "A name stands in its citation.")
        promise(!citation.nameRange.isEmpty, "A citation has a name.")
        promise(
            !isUTF8 || String(validating: text[citation.range], as: UTF8.self) != nil,
            "A citation cuts no character.")
        promise(citation.norm.slug.isSlug, "A norm has an address: \(citation.norm.slug)")
        promise(!(citation.norm < citation.norm), "No norm stands before itself.")
        promise(citation.parts.allSatisfy { !$0.steps.isEmpty }, "A part is one.")
    }
    if isUTF8 {
        for relation in recogniser.relations(in: String(decoding: text, as: UTF8.self)) {
            promise(relation.actor != relation.object, "No norm does anything to itself.")
            promise(relation.range.upperBound <= text.count, "A relation stands in the text.")
        }
    }
    return true
}
