import Content
import Diagnostics
import PortalModel

/// The JSON file beside the page of each agency and function: a row of its table, and what leads on
/// from it.
extension PortalData {
    /// The address of the JSON beside a page.
    package static func jsonAddress(of page: String) -> String {
        page.dropLast("html".utf8.count) + "json"
    }

    /// Appends the JSON beside the page of a function.
    package func writeJSON(function position: Int, ofAgency index: Int, to bytes: inout [UInt8]) {
        let place = FunctionPosition(agency: index, position: position)
        self[.functions].write(Table.ofFunctions.cells(self, place), to: &bytes)
        close(&bytes)
    }

    /// Appends the JSON beside the page of an agency: with its contact, and the ids of its parts and
    /// functions.
    package func writeJSON(agency index: Int, to bytes: inout [UInt8]) {
        let agency = portal.agencies[index]
        self[.agencies].write(Table.ofAgencies.cells(self, index), to: &bytes)
        if agency.hasDirectory {
            bytes.writeJSONKey(Names.contact.text(in: words.catalogue))
            self[.contacts].write(
                Table.ofContacts.cells(self, Directory(agency: index)), to: &bytes)
            bytes.append(UInt8(ascii: "}"))
        }
        bytes.writeJSONKey(Names.parts.text(in: words.catalogue))
        write(agency.children.map(id(ofAgency:)), to: &bytes)
        bytes.writeJSONKey(Names.functions.text(in: words.catalogue))
        write(
            agency.functions.indices.map { id(of: FunctionPosition(agency: index, position: $0)) },
            to: &bytes)
        close(&bytes)
    }

    /// Appends the JSON beside the page of a norm.
    package func writeJSON(norm index: Int, to bytes: inout [UInt8]) {
        self[.norms].write(Table.ofNorms.cells(self, index), to: &bytes)
        close(&bytes)
    }

    private func write(_ ids: [String], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, id) in ids.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.writeJSON(id)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// Closes the object of a file, with the licence under which it may be used.
    private func close(_ bytes: inout [UInt8]) {
        if let license {
            bytes.writeJSONKey(Names.license.text(in: words.catalogue))
            bytes.writeJSON(license)
        }
        bytes.write("}\n")
    }
}
