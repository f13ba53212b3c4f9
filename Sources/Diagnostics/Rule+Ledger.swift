/// What can be wrong with the addresses that were ever published.
extension Rule {
    package static let badLedger = Rule(
        "bad-ledger",
        es: "el archivo no es un registro de direcciones que se pueda leer",
        en: "the file is no ledger of addresses that can be read")
    package static let badLedgerLine = Rule(
        "bad-ledger-line",
        es: "esta línea del registro de direcciones no se puede leer",
        en: "this line of the ledger of addresses cannot be read")
}

/// What would leave an address without an answer.
extension Rule {
    package static let vanishedAddress = Rule(
        "vanished-address",
        es: "«{0}», publicada desde el {1}, se quedaría sin página{2}",
        en: "'{0}', published since {1}, would be left without a page{3}")
    package static let functionMoved = Rule(
        "function-moved",
        es:
            "este texto se publicó el {1} como función {0} y ahora es la {2}: quien citó «{3}» leería otro",
        en:
            "this text was published on {1} as function {0} and now is {2}: who cited '{3}' would read another"
    )
    package static let unknownNumber = Rule(
        "unknown-number",
        es: "la entidad no tiene ninguna función con el número «{0}»",
        en: "the agency has no function with the number '{0}'")
    package static let aliasTaken = Rule(
        "alias-taken",
        es: "«{0}» es la dirección de una página que existe, y no puede ser un alias",
        en: "'{0}' is the address of a page that exists, and cannot be an alias")
    package static let aliasTwice = Rule(
        "alias-twice",
        es: "«{0}» es ya un alias de {1}",
        en: "'{0}' is an alias of {1} already")
    package static let addressBlocked = Rule(
        "address-blocked",
        es: "«{0}» no puede llevar a otra página: en su lugar está «{1}»",
        en: "'{0}' cannot lead to another page: '{1}' stands in its place")
    package static let unknownReplacement = Rule(
        "unknown-replacement",
        es: "en «{0}» no hay ninguna página que pueda reemplazar a otra",
        en: "there is no page at '{0}' that could replace another")
    package static let tombstoneTwice = Rule(
        "tombstone-twice",
        es: "el retiro de «{0}» ya está en la línea {1}",
        en: "the withdrawal of '{0}' stands on line {1} already")
    package static let tombstoneAlive = Rule(
        "tombstone-alive", .warning,
        es: "«{0}» figura como retirada, pero se publica",
        en: "'{0}' is said to be withdrawn, but it is published")
    package static let tombstoneUnknown = Rule(
        "tombstone-unknown", .warning,
        es: "«{0}» figura como retirada, pero nunca se publicó",
        en: "'{0}' is said to be withdrawn, but it was never published")
    package static let anchorKept = Rule(
        "anchor-kept", .warning,
        es: "el título «{0}» ya no está; los enlaces que llevaban a él llegan ahora a {1}",
        en: "the heading '{0}' is gone; links that led to it now reach {2}")
    package static let ledgerLocked = Rule(
        "ledger-locked",
        es: "con --locked el registro de direcciones no cambia, y habría que anotar «{0}»{1}",
        en: "with --locked the ledger of addresses stays as it is, and '{0}'{2} would have to go in"
    )
    package static let ledgerNotWritten = Rule(
        "ledger-not-written", .warning,
        es: "el sitio se publicó, pero el registro no se pudo escribir; la próxima vez se completa",
        en: "the site was published, but the ledger could not be written; the next run does it")
    package static let ledgerChanged = Rule(
        "ledger-changed",
        es: "otra ejecución de vitrina cambió el registro de direcciones mientras esta trabajaba",
        en: "another vitrina changed the ledger of addresses while this one worked")
}
