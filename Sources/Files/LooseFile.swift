/// Gives a file in a folder new bytes, unless it holds them already; the folder, and those on the way
/// to it, are made where they are missing.
///
/// A reader sees the old or the new bytes, never some of both.
///
/// - Returns: whether it was written.
/// - Throws: ``FileError`` where something else has one of the names, or the disk refuses.
@discardableResult
package func write(
    _ bytes: [UInt8], to name: String, in folder: String
) throws(FileError) -> Bool {
    try Folder(opening: "").makeFolders(above: folder + "/" + name)
    if let old = try Folder(opening: folder).regularFile(name), old.size == bytes.count,
        old.holds(bytes.span)
    {
        return false
    }
    try Replacement(of: folder + "/" + name, with: bytes).commit()
    return true
}
