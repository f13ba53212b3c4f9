/// The wordings of all hints.
extension Hint {
    package static func didYouMean(_ name: String) -> Hint {
        Hint([name], es: "¿quiso decir «{0}»?", en: "did you mean '{0}'?")
    }

    package static func write(_ text: String) -> Hint {
        Hint([text], es: "escriba {0}", en: "write {0}")
    }
}

/// How to mend a template.
extension Hint {
    package static func closeTag(_ end: String) -> Hint {
        Hint([end], es: "termínela con {0}", en: "end it with {0}")
    }

    package static let moveIntoBlock = Hint(
        es: "póngalo dentro de un bloque, entre {{$nombre}} y {{/nombre}}",
        en: "put it inside a block, between {{$name}} and {{/name}}")

    package static func openSection(_ name: String) -> Hint {
        Hint(
            [name], es: "use una sección: {{#{0}}} … {{/{0}}}",
            en: "use a section: {{#{0}}} … {{/{0}}}")
    }

    package static let beginAddress = Hint(
        es: "escriba antes un comienzo fijo, como «mailto:», «?q=» o «#», o use una dirección",
        en: "write a fixed beginning first, such as 'mailto:', '?q=' or '#', or use an address")

    package static let recurseThroughData = Hint(
        es:
            "inclúyala solo dentro de una sección sobre datos que se agoten, como una lista de hijos",
        en: "include it only inside a section over data that runs out, such as a list of children")
}
