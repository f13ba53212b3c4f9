/// The wordings of all hints.
extension Hint {
    package static func didYouMean(_ name: String) -> Hint {
        Hint([name], es: "¿quiso decir «{0}»?", en: "did you mean '{0}'?")
    }

    package static func write(_ text: String) -> Hint {
        Hint([text], es: "escriba {0}", en: "write {0}")
    }

    package static let spacesForTab = Hint(
        es: "cambie cada tabulador por dos espacios", en: "replace every tab by two spaces")
    package static let straightQuotes = Hint(
        es: "use comillas rectas (\") en lugar de las del procesador de texto",
        en: "use straight quotes (\") instead of the word processor's")
    package static let quoteTheText = Hint(
        es: "ponga todo el valor entre comillas rectas: clave: \"valor\"",
        en: "put the whole value between straight quotes: key: \"value\"")
    package static let spaceAfterColon = Hint(
        es: "escriba dos puntos y un espacio después de la clave",
        en: "write a colon and a space after the key")
    package static let alignKeys = Hint(
        es: "ponga las claves de un mismo nivel en la misma columna",
        en: "put the keys of one level in the same column")

    package static func windows1252(_ letter: String) -> Hint {
        Hint(
            [letter],
            es: "parece Windows-1252, donde sería «{0}»; guárdelo con codificación UTF-8",
            en: "it looks like Windows-1252, where it would be '{0}'; save it with UTF-8 encoding")
    }
    package static let saveAsUTF8 = Hint(
        es: "en «Guardar como» elija la codificación UTF-8",
        en: "in «Save as» choose the encoding UTF-8")
    package static let threeHyphens = Hint(
        es: "la primera línea debe ser exactamente tres guiones: ---",
        en: "the first line must be exactly three hyphens: ---")
    package static let startAtFirstLine = Hint(
        es: "quite las líneas que hay antes de «---»", en: "remove the lines before '---'")
    package static let withoutQuotes = Hint(
        es: "quite las comillas tipográficas", en: "remove the typographic quotes")
    package static let unknownDay = Hint(
        es: "si nadie sabe la fecha, escriba: publicado: desconocido",
        en: "if nobody knows the date, write: published: unknown")
}

/// How to mend a template.
extension Hint {
    package static func closeTag(_ end: String) -> Hint {
        Hint([end], es: "termínela con {0}", en: "end it with {0}")
    }

    package static let moveIntoBlock = Hint(
        es: "póngalo dentro de un bloque, entre {{$nombre}} y {{/nombre}}",
        en: "put it inside a block, between {{$name}} and {{/name}}")

    package static func openSection(_ name: String) -> Hint {
        Hint(
            [name], es: "use una sección: {{#{0}}} … {{/{0}}}",
            en: "use a section: {{#{0}}} … {{/{0}}}")
    }

    package static let beginAddress = Hint(
        es: "escriba antes un comienzo fijo, como «mailto:», «?q=» o «#», o use una dirección",
        en: "write a fixed beginning first, such as 'mailto:', '?q=' or '#', or use an address")

    package static let recurseThroughData = Hint(
        es:
            "inclúyala solo dentro de una sección sobre datos que se agoten, como una lista de hijos",
        en: "include it only inside a section over data that runs out, such as a list of children")
}

/// What to do when the disk refuses.
extension Hint {
    package static let chooseAnotherOutput = Hint(
        es: "elija con --output una carpeta vacía o que no exista, o vacíe esta usted mismo",
        en:
            "choose with --output a folder that is empty or does not exist, or empty this one yourself"
    )
    package static let makeRoom = Hint(
        es: "libere espacio y publique otra vez; el sitio anterior sigue completo",
        en: "make room and publish again; the previous site is still whole")
    package static let waitForTheOther = Hint(
        es: "espere a que termine y publique otra vez",
        en: "wait until it has finished and publish again")

    package static let renameToMarkdown = Hint(
        es: "si es un texto del portal, llámelo con la terminación .md",
        en: "if it is a text of the portal, let its name end in .md")
    package static let attachmentKinds = Hint(
        es: "publíquelo en un formato que un navegador no ejecute: PDF, CSV, ODT, PNG …",
        en: "publish it in a format that a browser does not run: PDF, CSV, ODT, PNG …")

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
