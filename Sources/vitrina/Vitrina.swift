import ArgumentParser

@main
struct Vitrina: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "vitrina", version: "0.1.0")
    func run() async throws { print("hola") }
}
