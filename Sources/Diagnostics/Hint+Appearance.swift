/// How to mend what `portal.yml` says of how the pages look.
extension Hint {
    package static let quoteTheColour = Hint(
        es: "ponga el color entre comillas, \"#0b3d91\": sin ellas, # comienza un comentario",
        en: "put the colour between quotes, \"#0b3d91\": without them, # begins a comment")

    /// The nearest colour that can be read.
    package static func nearestColour(_ colour: String) -> Hint {
        Hint(
            [colour], es: "el más cercano que se lee bien es \"{0}\"",
            en: "the nearest that can be read well is \"{0}\"")
    }

    package static let imageFiles = Hint(
        es: "ponga un archivo .png, .jpg, .webp o .gif junto a portal.yml, y escriba su nombre",
        en: "put a .png, .jpg, .webp or .gif file beside portal.yml, and write its name")
}
