/// What to do about days.
extension Hint {
    package static func publishTogether(_ day: String) -> Hint {
        Hint(
            [day],
            es: "quite el enlace hasta ese día, o escriba en esta página: publicar_el: {0}",
            en: "take the link away until that day, or write in this page: publish_on: {0}")
    }

    package static let linkReplacement = Hint(
        es: "enlace lo que vale hoy, o quite el enlace",
        en: "link to what holds today, or take the link away")

    package static let nameAnotherAgency = Hint(
        es: "nombre la entidad que vale hoy, o quite el campo",
        en: "name the agency that holds today, or take the field out")

    package static func sayReviewed(_ day: String) -> Hint {
        Hint(
            [day], es: "revísela, y escriba después: actualizado: {0}",
            en: "review it, and write afterwards: updated: {0}")
    }

    package static let laterExpiry = Hint(
        es: "ponga «vence_el» después de «publicar_el»",
        en: "put 'expires_on' after 'publish_on'")

    package static func publishedAlready(_ file: String) -> Hint {
        Hint(
            [file],
            es: "ya se publicó, y no puede esperar: quite «publicar_el» de {0}",
            en: "it was published already and cannot wait: take 'publish_on' out of {0}")
    }
}
