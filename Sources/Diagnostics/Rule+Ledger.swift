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
