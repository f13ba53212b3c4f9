/// How to mend a value that follows the country's ways.
extension Hint {
    package static let telephoneForms = Hint(
        es: "escriba (602) 887 9020, 300 123 4567, 018000 222 195, 195 o +1 202 555 0100",
        en: "write (602) 887 9020, 300 123 4567, 018000 222 195, 195 or +1 202 555 0100")
    package static let areaCode = Hint(
        es: "anteponga el indicativo de su departamento: 601, 602, 604, 605, 606, 607 o 608",
        en: "put the code of its department before it: 601, 602, 604, 605, 606, 607 or 608")
    package static let fullYear = Hint(
        es: "escriba el año con sus cuatro cifras", en: "write the year with its four digits")

    package static func pathOnly(_ path: String) -> Hint {
        Hint([path], es: "escriba solo la ruta: {0}", en: "write the path only: {0}")
    }

    package static let noQuery = Hint(
        es: "quite lo que hay desde el signo ? o #: ningún archivo se llama así",
        en: "remove what begins with the sign ? or #: no file has such a name")
    package static let safeSteps = Hint(
        es:
            "escriba carpetas y un nombre entre barras /, sin «..», «//», «\\» ni signos de control",
        en: "write folders and a name between slashes /, without '..', '//', '\\' or control signs")
    package static let notTheRoot = Hint(
        es: "la raíz es la página de inicio, y siempre está",
        en: "the root is the home page, and is always there")

    package static let tombstoneEntry = Hint(
        es: "comience cada una con un guion: «- dirección: /…», y debajo «retirado:» y «motivo:»",
        en: "begin each with a hyphen: '- address: /…', and below it 'withdrawn:' and 'reason:'")
}
