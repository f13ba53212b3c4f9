/// The wordings of all hints.
extension Hint {
    package static func didYouMean(_ name: String) -> Hint {
        Hint([name], es: "¿quiso decir «{0}»?", en: "did you mean '{0}'?")
    }

    package static func write(_ text: String) -> Hint {
        Hint([text], es: "escriba {0}", en: "write {0}")
    }

    package static let writeCommonMark = Hint(
        es: "use los signos de CommonMark; para mostrar una etiqueta, escríbala entre comillas `",
        en: "use the signs of CommonMark; to show a tag, put it between backticks")

    package static let allowedAddresses = Hint(
        es: "se publican direcciones http, https, mailto y tel, y las relativas",
        en: "addresses with http, https, mailto and tel, and relative ones, are published")

    package static let escapePipe = Hint(
        es: "si la barra es parte del texto, escríbala «\\|»",
        en: "if the bar is part of the text, write it '\\|'")
}
