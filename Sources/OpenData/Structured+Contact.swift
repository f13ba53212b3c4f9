import Content
import Diagnostics

/// How to get in touch, as structured data.
extension PortalData {
    /// Appends the members of an organisation that say where it is and how to reach it.
    func write(_ contact: ContactFacts, of name: String, _ json: inout [UInt8]) {
        json.writeMember("email", contact.email?.value)
        json.writeMember("telephone", Self.numbers(in: contact.phone))
        let hours = contact.hours.flatMap(OpeningHours.init)
        if contact.address != nil || contact.municipality != nil {
            writeAddress(contact, &json)
            json.writeJSONKey("location")
            json.beginObject("GovernmentOffice")
            json.writeMember("name", name)
            writeAddress(contact, &json)
            write(hours, as: "openingHoursSpecification", &json)
            json.endObject()
        }
        writePoints(contact, hours, &json)
    }

    private func writeAddress(_ contact: ContactFacts, _ json: inout [UInt8]) {
        json.writeJSONKey("address")
        json.beginObject("PostalAddress")
        json.writeMember("streetAddress", contact.address)
        json.writeMember("addressLocality", contact.municipality)
        json.writeMember("addressRegion", contact.department)
        json.writeMember("postalCode", contact.postalCode)
        json.endObject()
    }

    private func writePoints(
        _ contact: ContactFacts, _ hours: OpeningHours?, _ json: inout [UInt8]
    ) {
        let lines: [(word: Word, numbers: [String], email: String?)] = [
            (.contact, Self.numbers(in: contact.phone), contact.email?.value),
            (.freeLine, Self.numbers(in: contact.freeLine), nil),
            (.anticorruptionLine, Self.numbers(in: contact.anticorruptionLine), nil),
            (.judicialEmail, [], contact.judicialEmail?.value),
        ]
        let given = lines.filter { !$0.numbers.isEmpty || $0.email != nil }
        guard !given.isEmpty else { return }
        json.writeJSONKey("contactPoint")
        json.append(UInt8(ascii: "["))
        for (index, line) in given.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json.beginObject("ContactPoint")
            json.writeMember("contactType", words[line.word])
            json.writeMember("telephone", line.numbers)
            json.writeMember("email", line.email)
            if line.word == .contact { write(hours, as: "hoursAvailable", &json) }
            json.endObject()
        }
        json.append(UInt8(ascii: "]"))
    }

    private func write(_ hours: OpeningHours?, as key: String, _ json: inout [UInt8]) {
        guard let hours else { return }
        json.writeJSONKey(key)
        json.append(UInt8(ascii: "["))
        for (index, span) in hours.spans.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json.beginObject("OpeningHoursSpecification")
            json.writeMember("dayOfWeek", span.days.map { "https://schema.org/" + $0.english })
            json.writeMember("opens", span.opens.text)
            json.writeMember("closes", span.closes.text)
            json.endObject()
        }
        json.append(UInt8(ascii: "]"))
    }
}

extension PortalData {
    /// The telephones of a field: the number that is dialled, or the words where there is none.
    static func numbers(in texts: [String]) -> [String] {
        texts.flatMap { text -> [String] in
            let telephones = Telephones(text)
            let dialled = telephones.parts.compactMap { $0.number?.dialled }
            return dialled.isEmpty ? [telephones.parts.map(\.text).joined()] : dialled
        }
    }
}
