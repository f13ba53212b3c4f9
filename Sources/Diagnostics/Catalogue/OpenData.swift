extension Subject {
    /// The data for machines.
    static let openData = Subject(
        es: "Los datos abiertos", en: "Open data",
        rules: [
            .securityBelowRoot, .dataInTheWay,
        ])
}

/// What can be wrong with the data for machines.
extension Rule {
    package static let securityBelowRoot = Rule(
        "security-below-root", .warning,
        es: "«{0}» se publica solo donde el portal es todo su servidor, y su dirección es {1}",
        en:
            "'{0}' is published only where the portal is the whole of its host, and its address is {1}"
    ) {
        Explanation(
            $0,
            es: """
                Los programas buscan security.txt solo en la raíz de un servidor. Un portal que \
                está en una carpeta, como https://entidad.gov.co/portal/, no puede ponerlo allí.
                """,
            en: """
                Programs look for security.txt only at the root of a host. A portal in a folder, \
                such as https://entidad.gov.co/portal/, cannot put it there.
                """,
            wrong: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                dirección: https://lavega.gov.co/transparencia/
                seguridad:
                  correo: csirt@lavega.gov.co
                """),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                dirección: https://lavega.gov.co/transparencia/
                """))
    }

    package static let dataInTheWay = Rule(
        "data-in-the-way",
        es: "«{0}» es la dirección de un archivo que el portal hace para la página de al lado",
        en: "'{0}' is the address of a file that the portal makes for the page beside it"
    ) {
        Explanation(
            $0,
            es: """
                Junto a la página de cada entidad y de cada función está la misma página como \
                JSON, y junto a la de cada entidad el canal de sus cambios. Dos archivos no \
                pueden tener la misma dirección.
                """,
            en: """
                Beside the page of each agency and each function is the same page as JSON, and \
                beside that of each agency the feed of its changes. Two files cannot have the same \
                address.
                """,
            wrong: .situation(
                es: "Junto a `Content/hacienda/index.md` está `Content/hacienda/index.json`.",
                en: "`Content/hacienda/index.json` is beside `Content/hacienda/index.md`."),
            mended: .situation(
                es: "El archivo se llama `Content/hacienda/presupuesto.json`.",
                en: "The file is called `Content/hacienda/presupuesto.json`."))
    }
}

extension Hint {
    package static let publishSecurityAtRoot = Hint(
        es: "publique security.txt en la raíz del servidor, y quite este campo",
        en: "publish security.txt at the root of the host, and remove this field")
    package static let renameOrOmit = Hint(
        es:
            "cambie el nombre del archivo, u omita en portal.yml lo que el portal hace con ese nombre",
        en: "rename the file, or omit in portal.yml what the portal makes under that name")
}
