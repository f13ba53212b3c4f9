import Content
import Diagnostics
import Testing

@testable import Pages

/// The colours of the theme and of `portal.yml`.
struct PaletteTests {
    private static let style =
        EmbeddedTheme.files.first { $0.path == "assets/estilo.css" }
        .map { Array("\($0.text)".utf8) } ?? []

    private func palette(
        _ text: String, style: [UInt8] = style
    ) -> (palette: Palette, findings: [Diagnostic]) {
        var findings: [Diagnostic] = []
        let settings = PortalSettings(
            parsing: SourceFile(path: "Content/portal.yml", text: "título: Portal\n" + text),
            diagnostics: &findings)
        let palette = Palette(settings, style: style)
        palette.review(&findings)
        return (palette, findings)
    }

    @Test func `every pair of the theme's own colours can be read`() throws {
        // As if the portal had set each of them to what it is.
        var lines = "colores:\n"
        let text = String(decoding: Self.style, as: UTF8.self)
        for (name, indent) in [("", "  "), ("-dark", "    ")] {
            if !indent.dropFirst(2).isEmpty { lines += "  oscuro:\n" }
            for token in ColourName.allCases {
                let value = try #require(
                    text.stretches(from: "var(--portal-\(token.name)\(name), ", to: ")").first)
                lines += "\(indent)\(token.rawValue): \"\(value)\"\n"
            }
        }
        #expect(palette(lines).findings == [])
    }

    @Test func `a pair that cannot be read is named with its contrast and the nearest that can`() {
        let (_, findings) = palette("colores:\n  enlace: \"#6aa0ff\"\n")
        #expect(findings.map(\.rule.code) == ["low-contrast", "low-contrast"])
        #expect(
            findings.first?.message(in: .english)
                == "'link' (#6aa0ff) on 'background' (#ffffff) has a contrast of 2.59:1 and needs 4.5:1"
        )
        #expect(
            findings.first?.message(in: .spanish)
                == "«enlace» (#6aa0ff) sobre «fondo» (#ffffff) tiene un contraste de 2,59:1 y necesita 4,5:1"
        )
        let near = findings.first?.hint?.text(in: .english).stretches(from: "\"", to: "\"").first
        #expect(near.flatMap { palette("colores:\n  enlace: \"\($0)\"\n").findings } == [])
    }

    @Test func `dark backgrounds are looked at by themselves`() {
        let (_, findings) = palette("colores:\n  oscuro:\n    texto: \"#222222\"\n")
        #expect(
            findings.map { $0.message(in: .english).prefix(11) }
                == ["'dark.text'", "'dark.text'", "'dark.text'"])
    }

    @Test func `the bar looks the same on dark backgrounds, and is named once`() {
        let (palette, findings) = palette("colores:\n  acento: \"#ffdd00\"\n")
        #expect(findings.count == 1)
        let (_, both) = self.palette(
            "colores:\n  acento: \"#ffdd00\"\n  sobre_acento: \"#eeeeee\"\n")
        #expect(both.count == 1)
        #expect(
            palette.styleSheet.map { String(decoding: $0, as: UTF8.self) }
                == ":root {\n  --portal-accent: #ffdd00;\n  --portal-accent-dark: #ffdd00;\n}\n")
    }

    @Test func `a portal without colours has no style sheet of its own`() {
        #expect(palette("").palette.styleSheet == nil)
    }

    @Test func `the colours of a portal's own style sheet are what its own are seen on`() {
        let style = Array(":root { --fondo: var(--portal-background, #000) }".utf8)
        let (_, findings) = palette("colores:\n  texto: \"#fff\"\n", style: style)
        #expect(findings == [])
        let (_, others) = palette("colores:\n  texto: \"#000\"\n", style: style)
        #expect(others.map(\.rule.code) == ["low-contrast"])
    }
}
