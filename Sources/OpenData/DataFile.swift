/// A file of the data for machines.
package struct DataFile: Sendable, Hashable {
    /// Where it stands, from the portal's root.
    package let address: String
    package let bytes: [UInt8]
}
