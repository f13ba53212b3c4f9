/// The hints that suit rules of many subjects.
extension Hint {
    /// For a name that is not known; `name` is the one that is nearly the same.
    package static func didYouMean(_ name: String) -> Hint {
        Hint([name], es: "¿quiso decir «{0}»?", en: "did you mean '{0}'?")
    }

    /// For a value that can be corrected; `text` is what to write instead.
    package static func write(_ text: String) -> Hint {
        Hint([text], es: "escriba {0}", en: "write {0}")
    }
}
