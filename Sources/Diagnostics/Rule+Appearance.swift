/// What can be wrong with how `portal.yml` wants the pages to look.
extension Rule {
    package static let badColour = Rule(
        "bad-colour",
        es: "«{0}» debe ser un color en hexadecimal, como \"#0b3d91\"",
        en: "'{0}' must be a colour in hexadecimal, such as \"#0b3d91\"")
    package static let lowContrast = Rule(
        "low-contrast",
        es: "«{0}» ({2}) sobre «{3}» ({5}) tiene un contraste de {6}:1 y necesita {8}:1",
        en: "'{1}' ({2}) on '{4}' ({5}) has a contrast of {7}:1 and needs {9}:1")
    package static let badTarget = Rule(
        "bad-target",
        es:
            "«{0}» debe ser una página o un archivo del portal, como /funciones/index.html, o una dirección completa que comience con https://",
        en:
            "'{0}' must be a page or file of the portal, such as /funciones/index.html, or a whole address that begins with https://"
    )
    package static let deadMenu = Rule(
        "dead-menu",
        es: "«{0}» no es una página ni un archivo de este portal",
        en: "'{0}' is neither a page nor a file of this portal")
    package static let noLogo = Rule(
        "no-logo",
        es: "«{0}» no es una imagen que esté en el contenido",
        en: "'{0}' is no image that stands in the content")
}
