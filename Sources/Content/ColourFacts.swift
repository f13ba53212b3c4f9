package import Diagnostics

/// The colours that `portal.yml` sets, each with its place.
package struct ColourFacts: Sendable {
    /// Those of pages on a light background.
    package let light: [ColourName: Located<Colour>]
    /// Those of pages on a dark background (`dark`).
    package let dark: [ColourName: Located<Colour>]

    init(_ fields: FieldGroup?) {
        light = Self.colours(in: fields)
        dark = Self.colours(in: fields?.group(.dark))
    }

    private static func colours(in fields: FieldGroup?) -> [ColourName: Located<Colour>] {
        guard let fields else { return [:] }
        var colours: [ColourName: Located<Colour>] = [:]
        for name in ColourName.allCases {
            guard let key = Key(rawValue: name.rawValue), let text = fields.locatedText(key),
                let colour = Colour(text.value)
            else { continue }
            colours[name] = Located(colour, at: text.range)
        }
        return colours
    }
}

/// What a colour of the portal is for, by its key, in the order of the style sheet.
package enum ColourName: String, Sendable, CaseIterable {
    case text, muted, background, panel, border, link, visited, accent
    case onAccent = "on_accent"
    case focus, warning, mark, govco
    case onGovco = "on_govco"

    /// The key in Spanish.
    package var spanish: String { Schema.spanishName(of: self) }
}
