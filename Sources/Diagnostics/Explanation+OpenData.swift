extension Subject {
    /// The data for machines.
    static let openData = Subject(
        es: "Los datos abiertos", en: "Open data",
        [
            Explanation(
                .securityBelowRoot,
                es: """
                    Los programas buscan security.txt solo en la raíz de un servidor. Un portal que \
                    está en una carpeta, como https://entidad.gov.co/portal/, no puede ponerlo allí.
                    """,
                en: """
                    Programs look for security.txt at the root of a host only. A portal that stands \
                    in a folder, such as https://entidad.gov.co/portal/, cannot put it there.
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
                    """)),
            Explanation(
                .dataInTheWay,
                es: """
                    Junto a la página de cada entidad y de cada función está la misma página como \
                    JSON, y junto a la de cada entidad el canal de sus cambios. Dos archivos no \
                    pueden tener la misma dirección.
                    """,
                en: """
                    Beside the page of each agency and each function stands the same page as JSON, \
                    and beside that of each agency the feed of its changes. Two files cannot have \
                    one address.
                    """,
                wrong: .situation(
                    es: "Junto a `Content/hacienda/index.md` está `Content/hacienda/index.json`.",
                    en: "Beside `Content/hacienda/index.md` stands `Content/hacienda/index.json`."),
                mended: .situation(
                    es: "El archivo se llama `Content/hacienda/presupuesto.json`.",
                    en: "The file is called `Content/hacienda/presupuesto.json`.")),
        ])
}
