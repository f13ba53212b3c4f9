/// The hints that suit rules of many subjects.
extension Hint {
    package static func didYouMean(_ name: String) -> Hint {
        Hint([name], es: "¿quiso decir «{0}»?", en: "did you mean '{0}'?")
    }

    package static func write(_ text: String) -> Hint {
        Hint([text], es: "escriba {0}", en: "write {0}")
    }
}
