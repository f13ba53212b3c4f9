import Pages

/// The themes of functions with which a portal begins, for those who want their own.
package enum ThemesListing {
    /// The text of `themes.yml` as it stands for a portal in Spanish that has none.
    package static let text = StartingThemes.text(of: "es") ?? ""
}
