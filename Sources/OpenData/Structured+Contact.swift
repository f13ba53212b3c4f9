import Content

/// How to get in touch, as structured data.
extension PortalData {
    /// Appends the members of an organisation that say where it is and how to reach it.
    func write(_ contact: FieldGroup, of name: String, _ json: inout [UInt8]) {
        json.writeMember("email", contact.text(.email))
        json.writeMember("telephone", contact.numbers(.phone))
        let hours = contact.text(.hours).flatMap(OpeningHours.init)
        if contact.text(.address) != nil || contact.text(.municipality) != nil {
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

    private func writeAddress(_ contact: FieldGroup, _ json: inout [UInt8]) {
        json.writeJSONKey("address")
        json.beginObject("PostalAddress")
        json.writeMember("streetAddress", contact.text(.address))
        json.writeMember("addressLocality", contact.text(.municipality))
        json.writeMember("addressRegion", contact.text(.department))
        json.writeMember("postalCode", contact.text(.postalCode))
        json.endObject()
    }

    private func writePoints(
        _ contact: FieldGroup, _ hours: OpeningHours?, _ json: inout [UInt8]
    ) {
        let lines: [(word: Word, phone: Key?, email: Key?)] = [
            (.contact, .phone, .email), (.freeLine, .freeLine, nil),
            (.anticorruptionLine, .anticorruptionLine, nil),
            (.judicialEmail, nil, .judicialEmail),
        ]
        let given = lines.filter { line in
            line.phone.map { !contact.numbers($0).isEmpty } ?? false
                || line.email.map { contact.text($0) != nil } ?? false
        }
        guard !given.isEmpty else { return }
        json.writeJSONKey("contactPoint")
        json.append(UInt8(ascii: "["))
        for (index, line) in given.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json.beginObject("ContactPoint")
            json.writeMember("contactType", words[line.word])
            json.writeMember("telephone", line.phone.map { contact.numbers($0) } ?? [])
            json.writeMember("email", line.email.flatMap { contact.text($0) })
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

extension FieldGroup {
    /// The telephones of a field: the number that is dialled, or the words where there is none.
    func numbers(_ key: Key) -> [String] {
        telephones(key).flatMap { telephones -> [String] in
            let dialled = telephones.parts.compactMap { $0.number?.dialled }
            return dialled.isEmpty ? [telephones.parts.map(\.text).joined()] : dialled
        }
    }
}
