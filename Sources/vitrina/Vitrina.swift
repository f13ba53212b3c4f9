import ArgumentParser

/// The command; each subcommand has its own file.
@main
struct Vitrina: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vitrina",
        abstract: "Builds transparency portals from Markdown.",
        discussion: """
            A portal is a folder with Content/ in it: a folder for every agency, with an index.md. \
            'vitrina build' publishes it to Output/.
            """,
        version: Version.text,
        subcommands: [
            BuildCommand.self, CheckCommand.self, RenderCommand.self, NextChangeCommand.self,
            TemplateCommand.self, ExplainCommand.self, SchemaCommand.self, ThemesCommand.self,
            ForgetCommand.self,
        ]
    )
}
