/// What can be wrong with addresses outside the portal; only `vitrina check --external` asks them.
extension Rule {
    package static let externalGone = Rule(
        "external-gone",
        es: "«{0}» ya no está: su servidor responde {1}",
        en: "'{0}' is no longer there: its server answers {1}")
    package static let externalUnknownHost = Rule(
        "external-unknown-host",
        es: "«{0}» no lleva a ninguna parte: no hay ningún servidor que se llame «{1}»",
        en: "'{0}' leads nowhere: there is no server called '{1}'")
    package static let externalMoved = Rule(
        "external-moved", .warning,
        es: "«{0}» se mudó: su servidor envía para siempre a otra dirección",
        en: "'{0}' has moved: its server sends to another address for good")
    package static let externalHome = Rule(
        "external-home", .warning,
        es: "«{0}» ya no lleva a su página: su servidor envía a «{1}»",
        en: "'{0}' no longer leads to its page: its server sends to '{1}'")
    package static let externalFailing = Rule(
        "external-failing", .warning,
        es: "«{0}» no muestra ninguna página: su servidor responde {1}",
        en: "'{0}' shows no page: its server answers {1}")
    package static let externalCertificate = Rule(
        "external-certificate", .warning,
        es: "el certificado de «{0}» no vale, y los navegadores desaconsejan abrirla",
        en: "the certificate of '{0}' is not valid, and browsers advise against opening it")
    package static let externalTimeout = Rule(
        "external-timeout", .warning,
        es: "«{0}» no respondió a tiempo, ni a la segunda vez",
        en: "'{0}' did not answer in time, nor the second time")
    package static let externalNoConnection = Rule(
        "external-no-connection", .warning,
        es: "con «{0}» no hay conexión: su servidor no la acepta o la corta",
        en: "there is no connection with '{0}': its server refuses or drops it")
    package static let externalEndless = Rule(
        "external-endless", .warning,
        es: "«{0}» envía de una dirección a otra sin fin",
        en: "'{0}' sends from one address to another without end")
    package static let externalPrivate = Rule(
        "external-private", .warning,
        es: "«{0}» es o lleva a una red privada, a la que nadie llega desde fuera; no se consultó",
        en:
            "'{0}' is on or leads to a private network that nobody outside reaches; it was not asked"
    )
    package static let externalUnverifiable = Rule(
        "external-unverifiable", .note,
        es: "«{0}» no es verificable",
        en: "'{0}' cannot be verified")

    package static let noCurl = Rule(
        "no-curl",
        es: "las direcciones de fuera se consultan con el programa curl, y no está",
        en: "addresses outside are asked by the program curl, and it is not there")
    package static let oldCurl = Rule(
        "old-curl",
        es: "las direcciones de fuera se consultan con curl 7.75 o posterior, y este es {0}",
        en: "addresses outside are asked by curl 7.75 or later, and this is {0}")
    package static let curlFailed = Rule(
        "curl-failed",
        es: "curl falló, y {0} direcciones quedaron sin consultar: {1}",
        en: "curl failed, and {0} addresses were left unasked: {1}")
    package static let noNetwork = Rule(
        "no-network",
        es: "ningún servidor respondió: de {0} direcciones de fuera no se sabe nada",
        en: "no server answered: nothing is known of {0} addresses outside")
    package static let verdictsNotKept = Rule(
        "verdicts-not-kept", .note,
        es: "lo que se supo de las direcciones de fuera no se pudo guardar en {0}",
        en: "what was learnt of the addresses outside could not be kept in {0}")
}
