import Foundation
import Testing

/// The repository's own portal, or a portal of a test, as the command published it.
final class PublishedPortal: Sendable {
    let files: [String: Data]
    private let pages: [String: HTMLPage]

    init(_ source: String = Repository.path) {
        let place = Workplace()
        _ = try? Command.build(source, to: place("Output"))
        files = (try? place.files("Output")) ?? [:]
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues(HTMLPage.init)
    }

    /// The addresses of its pages, in order.
    var addresses: [String] { pages.keys.sorted() }

    func page(_ address: String) throws -> HTMLPage {
        try #require(pages[address], "\(address) is not published.")
    }

    /// A portal with more agencies, functions and text than fit in one part of a list.
    static func large() throws -> PublishedPortal {
        let place = Workplace()
        for number in 1...520 {
            try place.write(
                """
                ---
                tipo: entidad
                título: Oficina \(number / 13)
                clase: oficina
                resumen: La oficina número \(number) de quinientas veinte.
                publicado: desconocido
                ---
                """, to: "Content/municipio-\(number % 13)/oficina-\(number)/index.md")
        }
        for number in 0..<13 {
            let text = String(repeating: "una frase larga, ", count: number == 0 ? 20 : 1)
            let items = (1...(number == 0 ? 700 : 1)).map { "\($0). Ejercer \(text)y ya." }
            try place.write(
                """
                ---
                tipo: entidad
                título: Municipio \(number)
                clase: alcaldía
                publicado: desconocido
                ---

                ## Funciones

                \(items.joined(separator: "\n"))
                """, to: "Content/municipio-\(number)/index.md")
        }
        return PublishedPortal(place.path)
    }
}
