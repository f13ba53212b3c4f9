/// What can be wrong in a portal as a whole, though each file is right by itself.
extension Rule {
    package static let noContent = Rule(
        "no-content",
        es: "no hay ninguna entidad que publicar en {0}",
        en: "there is no agency to publish in {0}")
    package static let unknownFile = Rule(
        "unknown-file",
        es: "no se sabe qué hacer con este archivo; no se publica",
        en: "there is no use for this file; it is not published")
    package static let unknownFolder = Rule(
        "unknown-agency",
        es: "«{0}» no es la carpeta de ninguna entidad",
        en: "'{0}' is not the folder of any agency")
    package static let cyclicParents = Rule(
        "cyclic-parents",
        es: "«{0}» termina dependiendo de sí misma",
        en: "'{0}' ends up as a part of itself")
    package static let tooManyLevels = Rule(
        "too-many-levels",
        es: "hay más de {0} entidades una encima de otra",
        en: "there are more than {0} agencies one above the other")
    package static let badFolderName = Rule(
        "bad-folder-name",
        es: "del nombre «{0}» no sale ninguna dirección: use letras latinas y números",
        en: "the name '{0}' gives no address: use Latin letters and digits")
    package static let duplicateAddress = Rule(
        "duplicate-address",
        es: "su dirección «{0}» es también la de {1}",
        en: "its address '{0}' is also that of {1}")
    package static let duplicateFunction = Rule(
        "duplicate-function",
        es: "la función número {0} está dos veces; la otra está en {1}",
        en: "function number {0} stands twice; the other is in {1}")
    package static let functionNumber = Rule(
        "function-number",
        es: "el número de la función sale del nombre del archivo, y «{0}» no es un número",
        en: "a function's number comes from the file's name, and '{0}' is no number")
    package static let givenNumber = Rule(
        "bad-function-number",
        es: "el número de una función se escribe en cifras, como 5 o 2-5, y no «{0}»",
        en: "a function's number is written in digits, such as 5 or 2-5, and not '{0}'")
    package static let functionOutsideAgency = Rule(
        "function-outside-agency",
        es: "la función no es de ninguna entidad: falta el archivo «{0}» que la describa",
        en: "the function is of no agency: there is no file '{0}' that describes one")
    package static let emptyFunction = Rule(
        "empty-function",
        es: "la función no tiene texto: ni en este archivo ni en el de la entidad",
        en: "the function has no text: neither in this file nor in the agency's")
    package static let homeNotAtTop = Rule(
        "home-not-at-top",
        es: "solo «Content/index.md» puede ser la página de inicio",
        en: "only 'Content/index.md' can be the home page")
    package static let agencyNotIndex = Rule(
        "agency-not-index",
        es: "una entidad se describe en el «index.md» de su carpeta",
        en: "an agency is described in the 'index.md' of its folder")
    package static let brokenLink = Rule(
        "broken-link",
        es: "«{0}» no existe en el portal",
        en: "'{0}' does not exist in the portal")
    package static let emptyLink = Rule(
        "empty-link",
        es: "el enlace no dice a dónde lleva",
        en: "the link does not say where it leads")
    package static let brokenAnchor = Rule(
        "broken-anchor",
        es: "la página no tiene ningún título «#{0}»",
        en: "the page has no heading '#{0}'")
    package static let linkOutside = Rule(
        "link-outside",
        es: "«{0}» sale de la carpeta del portal",
        en: "'{0}' leaves the portal's folder")
    package static let externalImage = Rule(
        "external-image",
        es: "la imagen «{0}» está en otro sitio; una página del portal no pide nada a la red",
        en: "the image '{0}' is on another site; a page of the portal asks the network for nothing")
    package static let missingDocument = Rule(
        "missing-document",
        es: "el archivo «{0}» no está junto a esta página",
        en: "the file '{0}' is not beside this page")
    package static let functionsWithoutItems = Rule(
        "functions-without-items", .warning,
        es: "la sección «{0}» no tiene ninguna lista, y por eso ninguna función",
        en: "the section '{0}' has no list, and so no function")
    package static let noAddress = Rule(
        "no-address", .note,
        es:
            "sin «dirección» en portal.yml no hay direcciones permanentes completas, canales ni sitemap",
        en:
            "without 'address' in portal.yml there are no full permanent addresses, feeds or sitemap"
    )
    package static let noSettings = Rule(
        "no-settings", .note,
        es: "no hay portal.yml; el portal lleva el título de su página de inicio",
        en: "there is no portal.yml; the portal is titled like its home page")
    package static let noStrings = Rule(
        "no-strings",
        es:
            "las páginas no tienen palabras en «{0}»: las hay en {1}, o en Templates/strings/{0}.yml",
        en:
            "the pages have no words in '{0}': there are some in {1}, or in Templates/strings/{0}.yml"
    )
}
