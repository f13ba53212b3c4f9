/// What can be wrong with the file that lists every address ever published.
extension Rule {
    package static let badLedger = Rule(
        "bad-ledger",
        es: "el archivo no es un registro de direcciones que se pueda leer",
        en: "the file is not a ledger of addresses that can be read"
    ) {
        Explanation(
            $0,
            es: """
                El registro guarda cada dirección que se publicó alguna vez. Si no se puede \
                leer, no se sabe cuáles quedarían sin respuesta, y por eso no se publica nada.
                """,
            en: """
                The ledger keeps every address that was ever published. If it cannot be read, \
                nobody knows which of them would be left without an answer, so nothing is \
                published.
                """,
            wrong: .situation(
                es: """
                    Alguien abrió Content/ledger.tsv en una hoja de cálculo y lo guardó.
                    """,
                en: """
                    Somebody opened Content/ledger.tsv in a spreadsheet and saved it.
                    """),
            mended: .situation(
                es: """
                    Recupere el archivo de una copia o de git; lo escribe Vitrina, y no se \
                    edita.
                    """,
                en: """
                    Restore the file from a copy or from git; Vitrina writes it, and it is not \
                    edited by hand.
                    """))
    }

    package static let badLedgerLine = Rule(
        "bad-ledger-line",
        es: "esta línea del registro de direcciones no se puede leer",
        en: "this line of the ledger of addresses cannot be read"
    ) {
        Explanation(
            $0,
            es: """
                Una línea que no se puede leer es una dirección que se olvidaría. Suele ser la \
                marca de un conflicto de git.
                """,
            en: """
                A line that cannot be read is an address that would be forgotten. It is usually a \
                conflict marker left by git.
                """,
            wrong: .situation(
                es: "En Content/ledger.tsv quedó una línea «<<<<<<< HEAD».",
                en: "A line '<<<<<<< HEAD' was left in Content/ledger.tsv."),
            mended: .situation(
                es: """
                    Quite las marcas y conserve las líneas de ambos lados: el orden no \
                    importa.
                    """,
                en: """
                    Remove the marks and keep the lines of both sides: their order does not \
                    matter.
                    """))
    }

    package static let ledgerLocked = Rule(
        "ledger-locked",
        es: "con --locked el registro de direcciones no cambia, y habría que anotar «{0}»{1}",
        en:
            "with --locked the ledger of addresses stays as it is, and '{0}'{2} would have to be added"
    ) {
        Explanation(
            $0,
            es: """
                Con --locked, una comprobación no debe cambiar nada. El contenido tiene \
                páginas que el registro no conoce aún.
                """,
            en: """
                With --locked, a check is to change nothing. The content has pages that the ledger \
                does not know yet.
                """,
            wrong: .situation(
                es: """
                    En el servidor de pruebas: vitrina build --locked, después de añadir una \
                    página.
                    """,
                en: """
                    On the test server: vitrina build --locked, after a page was added.
                    """),
            mended: .situation(
                es: """
                    Publique una vez sin --locked y guarde Content/ledger.tsv con los demás \
                    cambios.
                    """,
                en: """
                    Publish once without --locked and store Content/ledger.tsv with the other \
                    changes.
                    """))
    }

    package static let ledgerNotWritten = Rule(
        "ledger-not-written", .warning,
        es: "el sitio se publicó, pero el registro no se pudo escribir; la próxima vez se completa",
        en: "the site was published, but the ledger could not be written; the next run does it"
    ) {
        Explanation(
            $0,
            es: """
                El sitio lleva su propia copia del registro, y la próxima ejecución la \
                recupera: ninguna dirección se pierde.
                """,
            en: """
                The site carries its own copy of the ledger, and the next run takes it over: no \
                address is lost.
                """,
            wrong: .situation(
                es: "Content está en una carpeta de solo lectura.",
                en: "Content is in a read-only folder."),
            mended: .situation(
                es: """
                    Dé permiso para escribir Content/ledger.tsv y publique otra vez.
                    """,
                en: """
                    Give permission to write Content/ledger.tsv and publish again.
                    """))
    }

    package static let ledgerChanged = Rule(
        "ledger-changed",
        es: "otra ejecución de vitrina cambió el registro de direcciones mientras esta trabajaba",
        en: "another vitrina changed the ledger of addresses while this one worked"
    ) {
        Explanation(
            $0,
            es: """
                Otra ejecución anotó direcciones al mismo tiempo. Para no perder las suyas, \
                esta no escribió nada.
                """,
            en: """
                Another run wrote addresses at the same time. This one wrote nothing, so that none \
                of them is lost.
                """,
            wrong: .situation(
                es: "Dos personas publican a la vez desde la misma carpeta.",
                en: "Two people publish at once from the same folder."),
            mended: .situation(
                es: "Publique otra vez.",
                en: "Publish again."))
    }
}

extension Hint {
    package static let restoreLedger = Hint(
        es: "recupere el archivo de una copia; lo escribe Vitrina, y no se edita",
        en: "restore the file from a copy; Vitrina writes it, and it is not edited by hand")
    package static let resolveConflict = Hint(
        es: "git dejó aquí un conflicto: quite sus marcas y conserve las líneas de ambos lados",
        en: "git left a conflict here: remove its marks and keep the lines of both sides")
    package static let publishUnlocked = Hint(
        es: "publique una vez sin --locked y guarde Content/ledger.tsv con el contenido",
        en: "publish once without --locked and keep Content/ledger.tsv with the content")
}
