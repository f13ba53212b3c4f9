/// The wordings of all hints.
extension Hint {
    package static func didYouMean(_ name: String) -> Hint {
        Hint([name], es: "¿quiso decir «{0}»?", en: "did you mean '{0}'?")
    }

    package static func write(_ text: String) -> Hint {
        Hint([text], es: "escriba {0}", en: "write {0}")
    }
}

/// What to do when the disk refuses.
extension Hint {
    package static let chooseAnotherOutput = Hint(
        es: "elija con --output una carpeta vacía o que no exista, o vacíe esta usted mismo",
        en:
            "choose with --output a folder that is empty or does not exist, or empty this one yourself"
    )
    package static let makeRoom = Hint(
        es: "libere espacio y publique otra vez; el sitio anterior sigue completo",
        en: "make room and publish again; the previous site is still whole")
    package static let waitForTheOther = Hint(
        es: "espere a que termine y publique otra vez",
        en: "wait until it has finished and publish again")
}
