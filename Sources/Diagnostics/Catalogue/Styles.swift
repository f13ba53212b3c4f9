extension Subject {
    /// What a style sheet takes away.
    static let styles = Subject(
        es: "Las hojas de estilo", en: "Style sheets",
        rules: [
            .focusRemoved, .motionForced,
        ])
}

/// What a style sheet takes away from people who do not use a mouse, or do not tolerate motion.
extension Rule {
    package static let focusRemoved = Rule(
        "focus-removed",
        es: "se quita el contorno del foco sin poner otra señal: «{0}»",
        en: "the focus outline is removed and nothing is put in its place: '{0}'"
    ) {
        Explanation(
            $0,
            es: """
                Quien usa el teclado ve dónde está por el contorno del foco. Sin él ni otra \
                señal, la página es como una pantalla sin cursor. CC17; WCAG 2.4.7.
                """,
            en: """
                People who use the keyboard see where they are by the focus outline. Without it or \
                another indicator, the page is like a screen without a cursor. CC17; WCAG 2.4.7.
                """,
            wrong: .file(
                "Templates/assets/propia.css",
                """
                a:focus {
                  outline: none;
                }
                """),
            mended: .file(
                "Templates/assets/propia.css",
                """
                a:focus {
                  outline: 3px solid;
                }
                """))
    }

    package static let motionForced = Rule(
        "motion-forced", .warning,
        es: "«{0}» mueve la página también para quien pidió que nada se mueva",
        en: "'{0}' moves the page even for people who asked for no motion"
    ) {
        Explanation(
            $0,
            es: """
                A algunas personas el movimiento les produce mareo, y su equipo le pide a \
                cada página que no se mueva. CC20; WCAG 2.2.2, 2.3.3.
                """,
            en: """
                Motion makes some people dizzy, and their device asks every page not to move. \
                CC20; WCAG 2.2.2, 2.3.3.
                """,
            wrong: .file(
                "Templates/assets/propia.css",
                """
                .aviso {
                  animation: entrar 1s;
                }
                """),
            mended: .file(
                "Templates/assets/propia.css",
                """
                @media (prefers-reduced-motion: no-preference) {
                  .aviso {
                    animation: entrar 1s;
                  }
                }
                """))
    }
}

extension Hint {
    package static let showFocus = Hint(
        es:
            "ponga allí mismo otra señal, como outline: 3px solid, o use :focus:not(:focus-visible)",
        en:
            "put another indicator there, such as outline: 3px solid, or use :focus:not(:focus-visible)"
    )
    package static let reducedMotion = Hint(
        es: "póngalo en @media (prefers-reduced-motion: no-preference)",
        en: "put it into @media (prefers-reduced-motion: no-preference)")
}
