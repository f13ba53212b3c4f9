/// Writes a file in a folder, unless it holds those bytes already.
///
/// The folder and its parent directories are made where they are missing.
///
/// Readers see the old or the new bytes, never a mixture.
///
/// - Returns: Whether the file was written.
/// - Throws: ``FileError`` where one of the names is taken by something else, or the disk refuses.
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
