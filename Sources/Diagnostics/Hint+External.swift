/// The wordings of the hints about addresses outside.
extension Hint {
    package static let linkElsewhere = Hint(
        es: "busque dónde está ahora y cambie el enlace, o quítelo",
        en: "find out where it is now and change the link, or remove it")
    package static let tellItsOwners = Hint(
        es: "ábrala en un navegador; si tampoco abre, avise a sus dueños o quite el enlace",
        en: "open it in a browser; if that fails too, tell its owners or remove the link")
    package static let linkPublicly = Hint(
        es: "enlace una dirección que se abra desde cualquier parte",
        en: "link to an address that opens from anywhere")
    package static let answersAnything = Hint(
        es: "su servidor responde 200 a cualquier dirección: ábrala en un navegador",
        en: "its server answers 200 to any address: open it in a browser")

    package static func refusesPrograms(_ status: Int) -> Hint {
        Hint(
            ["\(status)"],
            es: "su servidor no se la muestra a un programa ({0}): ábrala en un navegador",
            en: "its server does not show it to a program ({0}): open it in a browser")
    }

    package static let askLater = Hint(
        es: "su servidor pide que se le consulte más tarde: repita la orden en unas horas",
        en: "its server wants to be asked later: run the command again in some hours")
    package static let answersFromInside = Hint(
        es: "respondió un equipo de esta misma red: ábrala desde otra, como la de un celular",
        en: "a computer of this same network answered: open it from another, such as a phone's")
    package static let notAnAddress = Hint(
        es: "no es una dirección que un navegador abra: revise cómo está escrita",
        en: "it is no address that a browser opens: check how it is written")
    package static let holdsPassword = Hint(
        es: "quite lo que va antes de «@»: es un usuario o una clave, y quedaría a la vista",
        en: "remove what stands before '@': it is a user's name or password, for all to see")
    package static let installCurl = Hint(
        es: "instálelo: apt-get install curl, o brew install curl",
        en: "install it: apt-get install curl, or brew install curl")
    package static let checkNetwork = Hint(
        es: "revise la conexión a internet; si sale por un proxy, dígalo en https_proxy",
        en: "check the connection to the internet; where a proxy is needed, name it in https_proxy")
}
