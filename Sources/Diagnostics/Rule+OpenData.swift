/// What can be wrong with the data for machines.
extension Rule {
    package static let securityBelowRoot = Rule(
        "security-below-root", .warning,
        es: "«{0}» se publica solo donde el portal es todo su servidor, y su dirección es {1}",
        en:
            "'{0}' is published only where the portal is the whole of its host, and its address is {1}"
    )
    package static let dataInTheWay = Rule(
        "data-in-the-way",
        es: "«{0}» es la dirección de un archivo que el portal hace para la página de al lado",
        en: "'{0}' is the address of a file that the portal makes for the page beside it")
}
