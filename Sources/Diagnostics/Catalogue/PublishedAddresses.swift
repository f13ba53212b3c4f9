extension Subject {
    /// The addresses that were ever published, and the ledger that lists them.
    static let publishedAddresses = Subject(
        es: "Las direcciones que no mueren", en: "Addresses that never die",
        rules: [
            .badLedger, .badLedgerLine, .vanishedAddress, .functionMoved, .unknownNumber,
            .aliasTaken, .aliasTwice, .addressBlocked, .unknownReplacement, .tombstoneTwice,
            .tombstoneAlive, .tombstoneUnknown, .anchorKept, .ledgerLocked, .ledgerNotWritten,
            .ledgerChanged,
        ])
}

/// What would leave a published address without an answer.
extension Rule {
    package static let vanishedAddress = Rule(
        "vanished-address",
        es: "«{0}», publicada desde el {1}, se quedaría sin página{2}",
        en: "'{0}', published since {1}, would be left without a page{3}"
    ) {
        Explanation(
            $0,
            es: """
                Alguien guardó, citó o enlazó esta dirección, y ahora no encontraría nada. Una \
                página que se muda lo dice con un alias; una que se retira, en tombstones.yml, \
                con su motivo. Si nadie ha visto todavía el portal, «vitrina forget» deja \
                comenzar de nuevo.
                """,
            en: """
                Somebody saved, cited or linked to this address and would now find nothing. A page \
                that moves says so with an alias; one that is withdrawn is listed in \
                tombstones.yml, with the reason. As long as nobody has seen the portal, 'vitrina \
                forget' lets it begin anew.
                """,
            wrong: .situation(
                es: """
                    La carpeta «hacienda» pasó a llamarse «secretaria-de-hacienda».
                    """,
                en: """
                    The folder 'hacienda' was renamed to 'secretaria-de-hacienda'.
                    """),
            mended: .situation(
                es: """
                    En los datos de la página nueva: alias: [/hacienda/index.html]
                    """,
                en: "In the new page's data: aliases: [/hacienda/index.html]"))
    }

    package static let functionMoved = Rule(
        "function-moved",
        es:
            "este texto se publicó el {1} como función {0} y ahora es la {2}: quien citó «{3}» leería otro",
        en:
            "this text was published on {1} as function {0} and is now {2}: those who cited '{3}' would read another"
    ) {
        Explanation(
            $0,
            es: """
                Un acto o un contrato cita la función por su número. Si el mismo texto pasa a \
                otro, quien siga la cita leerá una función distinta de la citada.
                """,
            en: """
                An act or a contract cites the function by its number. If the same text gets \
                another number, those who follow the citation read another function than the one \
                cited.
                """,
            wrong: .situation(
                es: """
                    Se insertó una función al comienzo de la lista, y las demás se corrieron \
                    un número.
                    """,
                en: """
                    A function was inserted at the beginning of the list, and all the others moved \
                    on by one.
                    """),
            mended: .situation(
                es: """
                    Póngala al final, o diga en «funciones: renumeradas:» qué número tenía \
                    cada una.
                    """,
                en: """
                    Put it at the end, or say in 'functions: renumbered:' which number each one \
                    had.
                    """))
    }

    package static let unknownNumber = Rule(
        "unknown-number",
        es: "la entidad no tiene ninguna función con el número «{0}»",
        en: "the agency has no function with the number '{0}'"
    ) {
        Explanation(
            $0,
            es: """
                La lista dice qué número tiene ahora cada función que cambió; el que aquí se \
                nombra no es de ninguna.
                """,
            en: """
                The list gives the number of each function whose number changed; no function has \
                the one given here.
                """,
            wrong: .situation(
                es: """
                    La lista dice «número: 9» y «antes: 1», y la entidad tiene ocho funciones.
                    """,
                en: """
                    The list says 'number: 9' and 'was: 1', and the agency has eight \
                    functions.
                    """),
            mended: .situation(
                es: "Escriba el número que la función tiene ahora en el texto.",
                en: "Write the number that the function now has in the text."))
    }

    package static let aliasTaken = Rule(
        "alias-taken",
        es: "«{0}» es la dirección de una página que existe, y no puede ser un alias",
        en: "'{0}' is the address of a page that exists, and cannot be an alias"
    ) {
        Explanation(
            $0,
            es: """
                En esa dirección ya hay una página, y no puede llevar a otra. Un alias es una \
                dirección que se quedó sin la suya.
                """,
            en: """
                There is a page at that address, and it cannot lead to another. An alias is an \
                address whose page is gone.
                """,
            wrong: .data("alias: [/alcaldia/index.html]"),
            mended: .data("alias: [/alcaldia/hacienda.html]"))
    }

    package static let aliasTwice = Rule(
        "alias-twice",
        es: "«{0}» es ya un alias de {1}",
        en: "'{0}' is already an alias of {1}"
    ) {
        Explanation(
            $0,
            es: """
                Una dirección lleva a un solo lugar. Si dos páginas la reclaman, decida cuál \
                de las dos la reemplaza.
                """,
            en: """
                An address leads to one place. If two pages claim it, decide which of them took \
                its place.
                """,
            wrong: .situation(
                es: "Dos páginas tienen «alias: [/hacienda-antigua.html]».",
                en: "Two pages have 'aliases: [/hacienda-antigua.html]'."),
            mended: .situation(
                es: """
                    Deje el alias en la página que continúa a la anterior, y quítelo de la \
                    otra.
                    """,
                en: """
                    Leave the alias in the page that continues the former one, and remove it from \
                    the other.
                    """))
    }

    package static let addressBlocked = Rule(
        "address-blocked",
        es: "«{0}» no puede llevar a otra página: en su lugar está «{1}»",
        en: "'{0}' cannot lead to another page: '{1}' is in its place"
    ) {
        Explanation(
            $0,
            es: """
                En cada dirección de antes se publica una página pequeña que lleva a la de \
                hoy. Aquí no cabe: hay otra cosa, o una que solo difiere en mayúsculas, y \
                muchos discos no las distinguen.
                """,
            en: """
                At each former address there is a small page that leads to the current one. There \
                is no room for it here: something else is there, or something that differs only in \
                case, which many disks do not distinguish.
                """,
            wrong: .situation(
                es: "La página de /hacienda/ dice «alias: [/Hacienda/]».",
                en: "The page at /hacienda/ says 'aliases: [/Hacienda/]'."),
            mended: .situation(
                es: "Quite ese alias: la dirección con minúsculas ya existe.",
                en: "Remove that alias: the address already exists in lowercase."))
    }

    package static let unknownReplacement = Rule(
        "unknown-replacement",
        es: "en «{0}» no hay ninguna página que pueda reemplazar a otra",
        en: "there is no page at '{0}' that could replace another"
    ) {
        Explanation(
            $0,
            es: """
                El retiro promete una página que reemplaza a la retirada, y en esa dirección \
                no hay ninguna.
                """,
            en: """
                The withdrawal promises a page that replaces the withdrawn one, and there is none \
                at that address.
                """,
            wrong: .file(
                "Content/tombstones.yml",
                """
                - dirección: /hacienda-antigua.html
                  retirado: 2024-05-01
                  motivo: La oficina fue suprimida.
                  reemplazo: /hacienda/nueva.html
                """),
            mended: .file(
                "Content/tombstones.yml",
                """
                - dirección: /hacienda-antigua.html
                  retirado: 2024-05-01
                  motivo: La oficina fue suprimida.
                  reemplazo: /hacienda/index.html
                """))
    }

    package static let tombstoneTwice = Rule(
        "tombstone-twice",
        es: "el retiro de «{0}» ya está en la línea {1}",
        en: "the withdrawal of '{0}' is already on line {1}"
    ) {
        Explanation(
            $0,
            es: """
                De dos retiros de una misma página se mostraría uno, y el motivo del otro se \
                perdería.
                """,
            en: """
                Of two withdrawals of the same page, one would be shown, and the reason given by \
                the other would be lost.
                """,
            wrong: .file(
                "Content/tombstones.yml",
                """
                - dirección: /hacienda-antigua.html
                  retirado: 2024-05-01
                  motivo: La oficina fue suprimida.
                - dirección: /hacienda-antigua.html
                  retirado: 2024-06-01
                  motivo: La oficina se fusionó.
                """),
            mended: .file(
                "Content/tombstones.yml",
                """
                - dirección: /hacienda-antigua.html
                  retirado: 2024-05-01
                  motivo: La oficina fue suprimida y se fusionó.
                """))
    }

    package static let tombstoneAlive = Rule(
        "tombstone-alive", .warning,
        es: "«{0}» figura como retirada, pero se publica",
        en: "'{0}' is said to be withdrawn, but it is published"
    ) {
        Explanation(
            $0,
            es: """
                La página se publica otra vez, y el retiro ya no se muestra. Si volvió para \
                quedarse, borre el retiro.
                """,
            en: """
                The page is published again, and the withdrawal is no longer shown. If the page is \
                back to stay, delete the withdrawal.
                """,
            wrong: .file(
                "Content/tombstones.yml",
                """
                - dirección: /hacienda/index.html
                  retirado: 2024-05-01
                  motivo: La oficina fue suprimida.
                """),
            mended: .file(
                "Content/tombstones.yml",
                """
                - dirección: /hacienda-antigua.html
                  retirado: 2024-05-01
                  motivo: La oficina fue suprimida.
                """))
    }

    package static let tombstoneUnknown = Rule(
        "tombstone-unknown", .warning,
        es: "«{0}» figura como retirada, pero nunca se publicó",
        en: "'{0}' is said to be withdrawn, but it was never published"
    ) {
        Explanation(
            $0,
            es: """
                Nadie pudo conocer esa dirección, porque nunca se publicó. Suele ser un error \
                al escribirla, y la que sí se retiró queda sin respuesta.
                """,
            en: """
                Nobody can have known that address, because it was never published. It is usually \
                misspelt, and the address that was really withdrawn is left without an answer.
                """,
            wrong: .situation(
                es: """
                    tombstones.yml retira /haciemda/index.html, y la página era \
                    /hacienda/index.html.
                    """,
                en: """
                    tombstones.yml withdraws /haciemda/index.html, and the page was \
                    /hacienda/index.html.
                    """),
            mended: .situation(
                es: "Escriba la dirección como está en Content/ledger.tsv.",
                en: "Write the address as it is in Content/ledger.tsv."))
    }

    package static let anchorKept = Rule(
        "anchor-kept", .warning,
        es: "el título «{0}» ya no está; los enlaces que llevaban a él llegan ahora a {1}",
        en: "the heading '{0}' is gone; links that led to it now reach {2}"
    ) {
        Explanation(
            $0,
            es: """
                Alguien pudo enlazar ese título. El enlace no muere: llega a lo que quedó en \
                su lugar; revise que sea lo que el lector espera.
                """,
            en: """
                Somebody may have linked to that heading. The link still works: it reaches what is \
                now in its place; check that this is what the reader expects.
                """,
            wrong: .situation(
                es: "El título «Trámites» pasó a llamarse «Servicios».",
                en: "The heading 'Trámites' was renamed to 'Servicios'."),
            mended: .situation(
                es: """
                    Nada, si los enlaces llegan a buen lugar; si no, vuelva a poner el título.
                    """,
                en: """
                    Nothing, if the links reach a good place; otherwise put the heading back.
                    """))
    }
}

extension Hint {
    /// For an address whose page seems to be that of `file` now.
    package static func writeAlias(_ address: String, _ file: String) -> Hint {
        Hint(
            [address, file], es: "parece que se mudó; escriba en {1}: alias: [{0}]",
            en: "it seems to have moved; write in {1}: aliases: [{0}]")
    }

    /// For an address whose page is gone.
    package static func withdraw(_ address: String) -> Hint {
        Hint(
            [address],
            es:
                "si se mudó, escriba en la página nueva «alias: [{0}]»; si se retiró, anótelo en Content/tombstones.yml con «dirección: {0}», «retirado» y «motivo»",
            en:
                "if it moved, write 'aliases: [{0}]' in its new page; if it was withdrawn, say so in Content/tombstones.yml with 'address: {0}', 'withdrawn' and 'reason'"
        )
    }

    /// For an address whose page is gone and seems to be replaced by that of the address `now`.
    package static func withdrawReplaced(_ address: String, _ now: String) -> Hint {
        Hint(
            [address, now],
            es:
                "parece que hoy es «{1}»; anótelo en Content/tombstones.yml con «dirección: {0}», «retirado», «motivo» y «reemplazo: {1}»",
            en:
                "it seems to be '{1}' now; say so in Content/tombstones.yml with 'address: {0}', 'withdrawn', 'reason' and 'replacement: {1}'"
        )
    }

    /// For an address that changed with the words of the interface.
    package static func restoreWords(_ address: String) -> Hint {
        Hint(
            [address],
            es:
                "las palabras de las direcciones cambiaron: vuelva a dar las de antes («path_…») en Templates/strings, o anote «{0}» con su «reemplazo» en Content/tombstones.yml",
            en:
                "the words of the addresses changed: restore the former ones ('path_…') in Templates/strings, or list '{0}' with its 'replacement' in Content/tombstones.yml"
        )
    }

    /// For a function that had the number `was` and now has `number`.
    package static func sayRenumbered(_ number: String, _ was: String) -> Hint {
        Hint(
            [number, was],
            es:
                "vuelva a poner los números de antes, o dígalo en «funciones: renumeradas:» con «número: {0}» y «antes: {1}»",
            en:
                "restore the former numbers, or say so in 'functions: renumbered:' with 'number: {0}' and 'was: {1}'"
        )
    }
}
