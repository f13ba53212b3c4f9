import ArgumentParser
import Build

/// `vitrina themes`: the themes with which a portal begins, as a file to be changed.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes",
        abstract: "Print the themes that hold while there is no Content/themes.yml.",
        discussion: """
            To have themes of your own: vitrina themes > Content/themes.yml, and change what it says.
            """)

    func run() { Terminal.put(Array(ThemesListing.text.utf8)) }
}
