package import Content
package import Diagnostics

/// The colours of the pages: those that the style sheet names, with those that `portal.yml` sets in
/// their place, for light and for dark backgrounds.
///
/// The style sheet says each as `var(--portal-NAME, #1b1b1f)`, and for dark backgrounds as
/// `var(--portal-NAME-dark, …)`: what stands there is the only place of its own colours.
package struct Palette: Sendable {
    /// A colour, and where `portal.yml` says it; nil where the style sheet does.
    struct Entry: Sendable {
        let colour: Colour
        let place: SourceRange?
    }

    private let settings: PortalSettings?
    private let light: [ColourName: Entry]
    private let dark: [ColourName: Entry]

    /// - Parameter style: The style sheet that is published.
    package init(_ settings: PortalSettings?, style: [UInt8]) {
        self.settings = settings
        let given = settings?.facts.colours
        let own = Self.defaults(in: style)
        var (light, dark): ([ColourName: Entry], [ColourName: Entry]) = ([:], [:])
        for token in ColourName.allCases {
            let entry = Self.entry(token, in: given?.light)
            light[token] = entry ?? own[token.name].map { Entry(colour: $0, place: nil) }
            // What has its own background looks the same on both.
            dark[token] =
                Self.entry(token, in: given?.dark) ?? (token.isOfBar ? entry : nil)
                ?? (own[token.name + "-dark"] ?? own[token.name]).map {
                    Entry(colour: $0, place: nil)
                }
        }
        self.light = light
        self.dark = dark
    }

    private static func entry(
        _ token: ColourName, in colours: [ColourName: Located<Colour>]?
    ) -> Entry? {
        colours?[token].map { Entry(colour: $0.value, place: $0.range) }
    }

    /// The colours of a style sheet, by what follows `--portal-` in their names.
    private static func defaults(in style: [UInt8]) -> [String: Colour] {
        let mark = Array("var(--portal-".utf8)
        var found: [String: Colour] = [:]
        var rest = style[...]
        while let start = rest.firstIndex(of: mark[0]) {
            rest = rest[start...]
            guard rest.starts(with: mark) else {
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(mark.count)
            let name = rest.prefix { $0 == UInt8(ascii: "-") || $0.isLetter }
            let value = rest.dropFirst(name.count).drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
                .prefix { $0 != UInt8(ascii: ")") && $0 != 0x20 }
            if let colour = Colour(String(decoding: value, as: UTF8.self)) {
                found[String(decoding: name, as: UTF8.self)] = colour
            }
        }
        return found
    }

    /// The style sheet that sets the colours of `portal.yml`; nil where it sets none.
    package var styleSheet: [UInt8]? {
        var lines = ""
        for token in ColourName.allCases {
            for (name, palette) in [(token.name, light), (token.name + "-dark", dark)] {
                guard let entry = palette[token], entry.place != nil else { continue }
                lines += "  --portal-\(name): \(entry.colour.hex);\n"
            }
        }
        return lines.isEmpty ? nil : Array(":root {\n\(lines)}\n".utf8)
    }
}

/// How well the colours can be read.
extension Palette {
    /// Every pair that the pages use: what is seen, on what, and the contrast that WCAG 2 (1.4.3,
    /// 1.4.11) asks for.
    static let pairs: [(front: ColourName, back: ColourName, need: Double)] = [
        (.text, .background, 4.5), (.text, .panel, 4.5), (.text, .mark, 4.5),
        (.muted, .background, 4.5), (.muted, .panel, 4.5),
        (.link, .background, 4.5), (.link, .panel, 4.5),
        (.visited, .background, 4.5), (.visited, .panel, 4.5),
        (.warning, .background, 4.5), (.warning, .panel, 4.5),
        (.onAccent, .accent, 4.5), (.onGovco, .govco, 4.5),
        (.focus, .background, 3), (.focus, .panel, 3),
    ]

    /// Names each pair of which one is set in `portal.yml` and that cannot be read well.
    package func review(_ diagnostics: inout [Diagnostic]) {
        guard let file = settings?.file else { return }
        for isDark in [false, true] {
            let palette = isDark ? dark : light
            for (front, back, need) in Self.pairs {
                guard let one = palette[front], let other = palette[back],
                    let place = one.place ?? other.place
                else { continue }
                let ratio = one.colour.contrast(with: other.colour)
                // What has its own background was said with the light one.
                let isSaid =
                    isDark && front.isOfBar && one.colour == light[front]?.colour
                    && other.colour == light[back]?.colour
                guard ratio < need, !isSaid else { continue }
                let changed = one.place == nil ? back : front
                diagnostics.append(
                    Diagnostic(
                        .lowContrast, front.words(isDark).es, front.words(isDark).en,
                        one.colour.hex, back.words(isDark).es, back.words(isDark).en,
                        other.colour.hex, ratio.text(","), ratio.text("."), need.text(","),
                        need.text("."), in: file, at: place,
                        hint: nearest(to: changed, in: palette, for: (front, back, need)).map {
                            .nearestColour($0.hex)
                        }))
            }
        }
    }

    /// The nearest colour with which all pairs can be read in which the token stands, or else this
    /// one.
    private func nearest(
        to token: ColourName, in palette: [ColourName: Entry],
        for pair: (ColourName, ColourName, Double)
    ) -> Colour? {
        func suits(_ colour: Colour, _ pair: (front: ColourName, back: ColourName, need: Double))
            -> Bool
        {
            guard let other = palette[pair.front == token ? pair.back : pair.front] else {
                return true
            }
            return colour.contrast(with: other.colour) >= pair.need
        }
        guard let own = palette[token]?.colour else { return nil }
        let all = Self.pairs.filter { $0.front == token || $0.back == token }
        return own.nearest { colour in all.allSatisfy { suits(colour, $0) } }
            ?? own.nearest { suits($0, pair) }
    }
}

extension Double {
    /// The number to two decimals, cut and not rounded: what does not suffice must not seem to.
    fileprivate func text(_ point: String) -> String {
        let hundredths = Int(self * 100)
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        if rest == 0 { return "\(whole)" }
        return rest.isMultiple(of: 10)
            ? "\(whole)\(point)\(rest / 10)" : "\(whole)\(point)\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) }
}

extension ColourName {
    /// Its name in the style sheet.
    var name: String { rawValue.replacing("_", with: "-") }

    /// Whether it is of a bar that brings its own background.
    var isOfBar: Bool {
        switch self {
        case .accent, .onAccent, .govco, .onGovco: true
        default: false
        }
    }

    /// Its key, as `portal.yml` has it in each language.
    func words(_ isDark: Bool) -> (es: String, en: String) {
        isDark ? ("oscuro.\(spanish)", "dark.\(rawValue)") : (spanish, rawValue)
    }
}
