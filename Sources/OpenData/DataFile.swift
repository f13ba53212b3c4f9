/// A file of the data for machines.
package struct DataFile: Sendable, Hashable {
    /// Its address, from the portal's root.
    package let address: String
    /// Its content.
    package let bytes: [UInt8]
}
