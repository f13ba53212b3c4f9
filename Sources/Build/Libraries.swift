internal import CommonMark
internal import Content

/// The versions of the C libraries that do the work.
package enum Libraries {
    package static var commonMark: String { libraryVersion() }
    package static var yaml: String { PortalSettings.libraryVersion }
}
