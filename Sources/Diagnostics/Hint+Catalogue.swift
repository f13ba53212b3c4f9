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
    package static func sameField(_ one: String, _ other: String) -> Hint {
        Hint(
            [one, other], es: "«{0}» y «{1}» son el mismo campo: deje uno de los dos",
            en: "'{0}' and '{1}' are the same field: keep one of them")
    }

    package static let singleQuotes = Hint(
        es: "ponga todo el valor entre comillas simples: clave: 'valor'",
        en: "put the whole value between single quotes: key: 'value'")
    package static let closeBracket = Hint(
        es: "ciérrelo en la misma línea, o ponga todo el valor entre comillas: clave: \"valor\"",
        en: "close it on the same line, or put the whole value between quotes: key: \"value\"")
    package static let typeTheSpace = Hint(
        es: "bórrelo y escriba un espacio con la barra espaciadora",
        en: "delete it and type a space with the space bar")
    package static let invisibleCharacter = Hint(
        es: "es un carácter invisible: bórrelo, y escriba de nuevo lo que haga falta",
        en: "it is an invisible character: delete it, and type again what is needed")
    package static let removeHyphens = Hint(
        es: "quite los guiones con que comienzan las líneas",
        en: "remove the hyphens with which the lines begin")
    package static let writeFrontMatter = Hint(
        es: "escriba en la primera línea ---, debajo los datos, como «título: …», y otra vez ---",
        en: "write --- on the first line, the data below, such as 'title: …', and --- again")

    package static func closingHyphens(_ line: Int) -> Hint {
        Hint(
            ["\(line)"],
            es: "la línea {0} se parece: escriba en ella exactamente tres guiones: ---",
            en: "line {0} looks like it: write exactly three hyphens there: ---")
    }

    package static let spaceAfterColon = Hint(
        es: "escriba dos puntos y un espacio después de la clave",
        en: "write a colon and a space after the key")
    package static let alignKeys = Hint(
        es: "ponga las claves de un mismo nivel en la misma columna",
        en: "put the keys of one level in the same column")

    package static func windows1252(_ letter: String) -> Hint {
        Hint(
            [letter],
            es:
                "parece de Windows-1252, donde es «{0}»; en «Guardar como» elija la codificación UTF-8",
            en:
                "it looks like Windows-1252, where it is '{0}'; in «Save as» choose the encoding UTF-8"
        )
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
    package static let noSuchDay = Hint(
        es: "ese día no está en el calendario", en: "there is no such day in the calendar")
    package static func unknownDay(_ name: String) -> Hint {
        Hint(
            [name], es: "si nadie sabe la fecha, escriba: {0}: desconocido",
            en: "if nobody knows the date, write: {0}: unknown")
    }
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
    package static let chooseSource = Hint(
        es: "diga con --source en qué carpeta está el portal",
        en: "say with --source which folder the portal is in")
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
        es: "si es un texto del portal, su nombre debe terminar en .md, con minúsculas",
        en: "if it is a text of the portal, its name must end in .md, in small letters")
    package static let attachmentKinds = Hint(
        es: "publíquelo en un formato que un navegador no ejecute: PDF, CSV, ODT, PNG …",
        en: "publish it in a format that a browser does not run: PDF, CSV, ODT, PNG …")

    package static let writeCommonMark = Hint(
        es:
            "use los signos de Markdown, como **negrita**; para mostrar la etiqueta, póngala entre ` y `",
        en: "use the signs of Markdown, such as **bold**; to show the tag, put it between ` and `")

    package static let allowedAddresses = Hint(
        es: "se publican direcciones http, https, mailto y tel, y las relativas",
        en: "addresses with http, https, mailto and tel, and relative ones, are published")

    package static let escapePipe = Hint(
        es: "si la barra es parte del texto, escríbala «\\|»",
        en: "if the bar is part of the text, write it '\\|'")
}
