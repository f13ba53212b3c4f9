extension Subject {
    /// The addresses that were ever published.
    static let ledger = Subject(
        es: "Las direcciones que no mueren", en: "Addresses that never die",
        [
            Explanation(
                .badLedger,
                es: """
                    El registro guarda cada dirección que se publicó alguna vez. Si no se puede \
                    leer, no se sabe cuáles quedarían sin respuesta, y por eso no se publica nada.
                    """,
                en: """
                    The ledger keeps every address that was ever published. If it cannot be read, \
                    nobody knows which of them would be left without an answer, and that is why \
                    nothing is published.
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
                        Bring the file back from a copy or from git; Vitrina writes it, and it is \
                        not edited.
                        """)),
            Explanation(
                .badLedgerLine,
                es: """
                    Una línea que no se puede leer es una dirección que se olvidaría. Suele ser la \
                    marca de un conflicto de git.
                    """,
                en: """
                    A line that cannot be read is an address that would be forgotten. It is \
                    usually the mark of a conflict in git.
                    """,
                wrong: .situation(
                    es: "En Content/ledger.tsv quedó una línea «<<<<<<< HEAD».",
                    en: "In Content/ledger.tsv a line '<<<<<<< HEAD' was left."),
                mended: .situation(
                    es: """
                        Quite las marcas y conserve las líneas de ambos lados: el orden no \
                        importa.
                        """,
                    en: """
                        Remove the marks and keep the lines of both sides: their order does not \
                        matter.
                        """)),
            Explanation(
                .vanishedAddress,
                es: """
                    Alguien guardó, citó o enlazó esta dirección, y ahora no encontraría nada. Una \
                    página que se muda lo dice con un alias; una que se retira, en tombstones.yml, \
                    con su motivo.
                    """,
                en: """
                    Somebody saved, cited or linked to this address and would now find nothing. A \
                    page that moves says so with an alias; one that is withdrawn, in \
                    tombstones.yml, with the reason.
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
                    en: "In the new page's data: aliases: [/hacienda/index.html]")),
            Explanation(
                .functionMoved,
                es: """
                    Un acto o un contrato cita la función por su número. Si el mismo texto pasa a \
                    otro, quien siga la cita leerá una función distinta de la citada.
                    """,
                en: """
                    An act or a contract cites the function by its number. If the same text moves \
                    to another, those who follow the citation read another function than the one \
                    cited.
                    """,
                wrong: .situation(
                    es: """
                        Se insertó una función al comienzo de la lista, y las demás se corrieron \
                        un número.
                        """,
                    en: """
                        A function was inserted at the beginning of the list, and all others moved \
                        on by one.
                        """),
                mended: .situation(
                    es: """
                        Póngala al final, o diga en «funciones: renumeradas:» qué número tenía \
                        cada una.
                        """,
                    en: """
                        Put it at the end, or say in 'functions: renumbered:' which number each \
                        had.
                        """)),
            Explanation(
                .unknownNumber,
                es: """
                    La lista dice qué número tiene ahora cada función que cambió; el que aquí se \
                    nombra no es de ninguna.
                    """,
                en: """
                    The list says which number each function has that changed it; the one named \
                    here is that of none.
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
                    en: "Write the number that the function now has in the text.")),
            Explanation(
                .aliasTaken,
                es: """
                    En esa dirección ya hay una página, y no puede llevar a otra. Un alias es una \
                    dirección que se quedó sin la suya.
                    """,
                en: """
                    At that address stands a page, and it cannot lead to another. An alias is an \
                    address that has lost its own.
                    """,
                wrong: .data("alias: [/alcaldia/index.html]"),
                mended: .data("alias: [/alcaldia/hacienda.html]")),
            Explanation(
                .aliasTwice,
                es: """
                    Una dirección lleva a un solo lugar. Si dos páginas la reclaman, decida cuál \
                    de las dos la reemplaza.
                    """,
                en: """
                    An address leads to one place. If two pages claim it, decide which of them \
                    took its place.
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
                        Leave the alias in the page that carries on the former one, and remove it \
                        from the other.
                        """)),
            Explanation(
                .addressBlocked,
                es: """
                    En cada dirección de antes se publica una página pequeña que lleva a la de \
                    hoy. Aquí no cabe: hay otra cosa, o una que solo difiere en mayúsculas, y \
                    muchos discos no las distinguen.
                    """,
                en: """
                    At each former address stands a small page that leads to the one of today. \
                    There is no room for it here: something else stands there, or something that \
                    differs in capitals alone, which many disks do not tell apart.
                    """,
                wrong: .situation(
                    es: "La página de /hacienda/ dice «alias: [/Hacienda/]».",
                    en: "The page at /hacienda/ says 'aliases: [/Hacienda/]'."),
                mended: .situation(
                    es: "Quite ese alias: la dirección con minúsculas ya existe.",
                    en: "Remove that alias: the address in lower case exists already.")),
            Explanation(
                .unknownReplacement,
                es: """
                    El retiro promete una página que reemplaza a la retirada, y en esa dirección \
                    no hay ninguna.
                    """,
                en: """
                    The withdrawal promises a page that replaces the one withdrawn, and there is \
                    none at that address.
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
                    """)),
            Explanation(
                .tombstoneTwice,
                es: """
                    De dos retiros de una misma página se mostraría uno, y el motivo del otro se \
                    perdería.
                    """,
                en: """
                    Of two withdrawals of one page, one would be shown, and the reason of the \
                    other be lost.
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
                    """)),
            Explanation(
                .tombstoneAlive,
                es: """
                    La página se publica otra vez, y el retiro ya no se muestra. Si volvió para \
                    quedarse, borre el retiro.
                    """,
                en: """
                    The page is published again, and the withdrawal is no longer shown. If it is \
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
                    """)),
            Explanation(
                .tombstoneUnknown,
                es: """
                    Nadie pudo conocer esa dirección, porque nunca se publicó. Suele ser un error \
                    al escribirla, y la que sí se retiró queda sin respuesta.
                    """,
                en: """
                    Nobody can have known that address, because it was never published. It is \
                    usually misspelt, and the one that was withdrawn is left without an answer.
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
                    en: "Write the address as it stands in Content/ledger.tsv.")),
            Explanation(
                .anchorKept,
                es: """
                    Alguien pudo enlazar ese título. El enlace no muere: llega a lo que quedó en \
                    su lugar; revise que sea lo que el lector espera.
                    """,
                en: """
                    Somebody may have linked to that heading. The link does not die: it reaches \
                    what stands in its place; see that this is what the reader expects.
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
                        """)),
            Explanation(
                .ledgerLocked,
                es: """
                    Con --locked, una comprobación no debe cambiar nada. El contenido tiene \
                    páginas que el registro no conoce aún.
                    """,
                en: """
                    With --locked, a check is to change nothing. The content has pages that the \
                    ledger does not know yet.
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
                        """)),
            Explanation(
                .ledgerNotWritten,
                es: """
                    El sitio lleva su propia copia del registro, y la próxima ejecución la \
                    recupera: ninguna dirección se pierde.
                    """,
                en: """
                    The site carries a copy of the ledger of its own, and the next run takes it \
                    over: no address is lost.
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
                        """)),
            Explanation(
                .ledgerChanged,
                es: """
                    Otra ejecución anotó direcciones al mismo tiempo. Para no perder las suyas, \
                    esta no escribió nada.
                    """,
                en: """
                    Another run wrote addresses at the same time. Lest its own be lost, this one \
                    wrote nothing.
                    """,
                wrong: .situation(
                    es: "Dos personas publican a la vez desde la misma carpeta.",
                    en: "Two people publish at once from the same folder."),
                mended: .situation(
                    es: "Publique otra vez.",
                    en: "Publish again.")),
        ])
}
