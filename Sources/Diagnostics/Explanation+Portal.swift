extension Subject {
    /// The portal as a whole.
    static let portal = Subject(
        es: "El portal", en: "The portal",
        [
            Explanation(
                .noAddress,
                es: """
                    Sin su dirección permanente, el portal no puede decir a un buscador, ni a quien \
                    guarda una página, dónde está el original. Todo lo demás funciona sin ella.
                    """,
                en: """
                    Without its permanent address, the portal cannot tell a search engine, or who \
                    keeps a page, where the original is. All else works without it.
                    """,
                wrong: .file("Content/portal.yml", "título: Portal de La Vega"),
                mended: .file(
                    "Content/portal.yml",
                    """
                    título: Portal de La Vega
                    dirección: https://transparencia.lavega.gov.co/
                    """))
        ])
}
