import Content
import Diagnostics
import PortalModel

/// Agencies and their functions as structured data.
extension PortalData {
    /// What the pages of all functions of an agency share.
    package struct SharedStructure: Sendable {
        let trail: StructuredPage.Trail
        /// The member that names the agency as the one that performs the function.
        let performer: [UInt8]
    }

    /// What follows the address of a page in the identifier of what the page is about.
    enum Anchor {
        static let website = "#website"
        static let agency = "#agency"
        static let function = "#function"
        static let norm = "#norm"
        static let contact = "#contact"
        static let address = "#address"
        static let publisher = "#publisher"
        static let catalogue = "#catalogue"
    }

    /// What the pages of all functions of an agency share, made once.
    ///
    /// - Parameters:
    ///   - index: The position of the agency.
    ///   - steps: The pages above those of its functions, from the top.
    ///   - page: The address of one of them: all are in one folder.
    package func sharedStructure(
        ofAgency index: Int, trail steps: [(title: String, address: String)], on page: String
    ) -> SharedStructure {
        var performer: [UInt8] = []
        if parts.contains(.jsonLD) {
            writeReference("serviceOperator", toAgency: index, root(for: page), &performer)
        }
        return SharedStructure(
            trail: parts.contains(.jsonLD)
                ? trail(steps, on: page) : StructuredPage.Trail(items: [], count: 0),
            performer: performer)
    }

    /// The page of a function.
    package func structured(
        function position: Int, ofAgency index: Int, title: String, language: String,
        _ shared: SharedStructure
    ) -> [UInt8] {
        guard parts.contains(.jsonLD) else { return [] }
        let place = FunctionPosition(agency: index, position: position)
        let function = function(at: place)
        let page = StructuredPage(
            address: address(of: place), title: title, language: language, trail: shared.trail,
            days: days(of: place))
        // In place, as there are thousands: what follows as a closure would copy all of the data.
        let root = root(for: page.address)
        var json = beginning(of: page, root)
        json.writeJSONKey("mainEntity")
        json.beginObject("GovernmentService", at: link(page.address, root: root), Anchor.function)
        json.writeMember("name", function.title)
        json.writeMember("identifier", function.number)
        json += shared.performer
        json.endObject()
        json.endObject()
        return json
    }

    /// The page of an agency, which may be the home page as well.
    package func structured(agency index: Int, _ page: StructuredPage) -> [UInt8] {
        guard parts.contains(.jsonLD) else { return [] }
        let page = StructuredPage(
            address: page.address, title: page.title, language: page.language, trail: page.trail,
            days: days(ofAgency: index))
        return structured(page) { json, root in
            json.writeJSONKey("mainEntity")
            write(agency: index, root, &json)
        }
    }

    private func writeReference(
        _ key: String, toAgency index: Int, _ root: String, _ json: inout [UInt8]
    ) {
        json.write(",\"\(key)\":")
        json.beginObject(
            "GovernmentOrganization",
            at: link(portal.agencies[index].address, root: root), Anchor.agency)
        json.writeMember("name", portal.agencies[index].title)
        json.endObject()
    }

    private func write(agency index: Int, _ root: String, _ json: inout [UInt8]) {
        let agency = portal.agencies[index]
        let facts = agency.facts
        let address = link(agency.address, root: root)
        json.beginObject("GovernmentOrganization", at: address, Anchor.agency)
        json.writeMember("name", agency.title)
        json.writeMember("alternateName", facts.short)
        json.writeMember("description", agency.document.common.summary ?? facts.purpose)
        json.writeMember("url", address)
        json.writeMember("taxID", facts.taxID)
        if let parent = agency.parent {
            writeReference("parentOrganization", toAgency: parent, root, &json)
        }
        if let contact = facts.contact {
            write(contact, of: agency.title, &json)
        }
        json.writeMember("sameAs", facts.social.compactMap(\.url?.value))
        json.endObject()
    }
}
