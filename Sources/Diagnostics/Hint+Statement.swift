/// How an accessibility statement is put right.
extension Hint {
    package static let proveConformance = Hint(
        es: "escriba «revisado» y «método», o quite el estado",
        en: "write 'reviewed' and 'method', or remove the status")
    package static let mendFindings = Hint(
        es: "corrija lo que se señala, o escriba parcial",
        en: "mend what is pointed out, or write partial")
    package static let declarePartial = Hint(
        es: "escriba parcial, o quite las excepciones",
        en: "write partial, or remove the exceptions")
}
