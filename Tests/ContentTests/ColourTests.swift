import Testing

@testable import Content

/// Colours against the values that WCAG and its well-known checkers give.
struct ColourTests {
    @Test(arguments: [
        ("#0b3d91", "#0b3d91"), ("0B3D91", "#0b3d91"), ("#03c", "#0033cc"), ("fff", "#ffffff"),
    ])
    func `a colour is read with six digits or three`(text: String, hex: String) {
        #expect(Colour(text)?.hex == hex)
    }

    @Test(arguments: ["", "#", "azul", "#12345", "#1234567", "##123456", "#12 456", "rgb(0,0,0)"])
    func `anything else is no colour`(text: String) {
        #expect(Colour(text) == nil)
    }

    @Test(arguments: [
        ("#000000", 0.0), ("#ffffff", 1), ("#ff0000", 0.2126), ("#00ff00", 0.7152),
        ("#0000ff", 0.0722), ("#808080", 0.21586050011389926), ("#777777", 0.184474994500441),
        ("#0a0a0a", 0.00303526983548838), ("#010101", 0.000303526983548838),
    ])
    func `the luminance is that of WCAG`(hex: String, luminance: Double) throws {
        let colour = try #require(Colour(hex))
        #expect(abs(colour.luminance - luminance) < 1e-12)
    }

    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.478089453577214),
        ("#767676", "#ffffff", 4.542224959605253), ("#ffffff", "#ffffff", 1),
        ("#0000ff", "#ffffff", 8.592471358428805), ("#ff0000", "#ffffff", 3.9984767707539985),
    ])
    func `the contrast is that of WCAG, whichever comes first`(
        one: String, other: String, ratio: Double
    ) throws {
        let (one, other) = (try #require(Colour(one)), try #require(Colour(other)))
        #expect(abs(one.contrast(with: other) - ratio) < 1e-9)
        #expect(one.contrast(with: other) == other.contrast(with: one))
    }

    @Test(arguments: [
        ("#777777", "#ffffff", 4.5, "#767676"), ("#0b3d91", "#ffffff", 4.5, "#0b3d91"),
        ("#444444", "#000000", 4.5, "#757575"),
    ])
    func `the nearest colour that suits is a step away at most`(
        text: String, back: String, need: Double, nearest: String
    ) throws {
        let (own, back) = (try #require(Colour(text)), try #require(Colour(back)))
        let found = try #require(own.nearest { $0.contrast(with: back) >= need })
        #expect(found.hex == nearest)
        #expect(found.contrast(with: back) >= need)
    }

    @Test func `where no colour suits there is none`() throws {
        let own = try #require(Colour("#888888"))
        #expect(own.nearest { _ in false } == nil)
    }
}
