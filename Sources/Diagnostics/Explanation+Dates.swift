extension Subject {
    /// The days on which something is published, ceases to hold, or is reviewed.
    static let dates = Subject(
        es: "Las fechas que no mienten", en: "Dates that cannot lie",
        [
            Explanation(
                .notDue,
                es: """
                    El archivo dice desde qué día se publica, y ese día no ha llegado. Hasta \
                    entonces nada de él está en el sitio: ni la página, ni su nombre en una lista, \
                    ni los archivos que solo ella enlaza.
                    """,
                en: """
                    The file says from which day it is published, and that day has not come. Until \
                    then nothing of it is in the site: neither the page, nor its name in a list, \
                    nor the files that it alone links to.
                    """,
                wrong: .data("publicar_el: 2026-02-01"),
                mended: .data("publicar_el: 2025-02-01")),
            Explanation(
                .notDueWith,
                es: """
                    Una entidad no se publica antes que la que la contiene, ni un archivo antes \
                    que su entidad o que la única página que lo enlaza.
                    """,
                en: """
                    An agency is not published before the one that it is part of, nor a file \
                    before its agency or the only page that links to it.
                    """,
                wrong: .situation(
                    es: """
                        Content/oficina/index.md dice «publicar_el: 2026-02-01», y junto a él está \
                        plan.pdf.
                        """,
                    en: """
                        Content/oficina/index.md says 'publish_on: 2026-02-01', and beside it \
                        stands plan.pdf.
                        """),
                mended: .situation(
                    es: """
                        Nada que corregir: si el archivo es para publicar ya, póngalo junto a una \
                        página que se publique ya.
                        """,
                    en: """
                        Nothing to mend: if the file is to be published now, put it beside a page \
                        that is published now.
                        """)),
            Explanation(
                .expired,
                es: """
                    La página salió del sitio el día que ella misma dice. En su dirección queda un \
                    aviso de que dejó de valer, para quien la guardó o la citó.
                    """,
                en: """
                    The page left the site on the day that it says itself. At its address stays a \
                    note that it ceased to hold, for those who saved or cited it.
                    """,
                wrong: .situation(
                    es: "Una página publicada dice «vence_el: 2025-12-31», y ese día pasó.",
                    en: "A published page says 'expires_on: 2025-12-31', and that day has passed."
                ),
                mended: .situation(
                    es: """
                        Nada que corregir; si todavía vale, quite «vence_el» o ponga un día \
                        posterior.
                        """,
                    en: """
                        Nothing to mend; if it still holds, take 'expires_on' out or give a later \
                        day.
                        """)),
            Explanation(
                .expiredWith,
                es: """
                    Las funciones de una entidad y los archivos que solo ella enlaza dejan de \
                    valer con ella. Las entidades que dependen de ella siguen publicadas, mientras \
                    no digan otra cosa.
                    """,
                en: """
                    The functions of an agency and the files that it alone links to cease to hold \
                    with it. The agencies that are part of it stay published unless they say \
                    otherwise.
                    """,
                wrong: .situation(
                    es: """
                        Content/oficina/index.md dice «vence_el: 2025-12-31», y junto a él está \
                        plan.pdf.
                        """,
                    en: """
                        Content/oficina/index.md says 'expires_on: 2025-12-31', and beside it \
                        stands plan.pdf.
                        """),
                mended: .situation(
                    es: """
                        Nada que corregir: si el archivo todavía vale, enlácelo desde una página \
                        que valga.
                        """,
                    en: """
                        Nothing to mend: if the file still holds, link to it from a page that \
                        does.
                        """)),
            Explanation(
                .expiredUnpublished,
                es: """
                    Cuando el portal se publicó, el último día de la página ya había pasado. Nadie \
                    la conoció, y por eso no queda nada en su dirección.
                    """,
                en: """
                    When the portal was published, the last day of the page had passed already. \
                    Nobody knew it, and so nothing stays at its address.
                    """,
                wrong: .data("vence_el: 2025-12-31"), mended: .data("vence_el: 2026-12-31")),
            Explanation(
                .neverPublished,
                es: """
                    La página dejaría de valer antes de publicarse: no habría un solo día en que \
                    alguien la leyera. Suele ser un año mal escrito.
                    """,
                en: """
                    The page would cease to hold before it is published: there would be no day on \
                    which anybody could read it. It is usually a year written wrongly.
                    """,
                wrong: .data(
                    """
                    publicar_el: 2026-03-01
                    vence_el: 2026-02-28
                    """),
                mended: .data(
                    """
                    publicar_el: 2026-03-01
                    vence_el: 2027-02-28
                    """)),
            Explanation(
                .linkNotDue,
                es: """
                    Quien siga el enlace antes de ese día no encontraría nada, y sabría de algo \
                    que todavía no es público.
                    """,
                en: """
                    Who follows the link before that day would find nothing, and would know of \
                    something that is not public yet.
                    """,
                wrong: .situation(
                    es: """
                        Una página publicada enlaza convocatoria/index.md, que dice \
                        «publicar_el: 2026-02-01».
                        """,
                    en: """
                        A published page links to convocatoria/index.md, which says \
                        'publish_on: 2026-02-01'.
                        """),
                mended: .situation(
                    es: """
                        Quite el enlace hasta ese día, o publique con ella la página que enlaza.
                        """,
                    en: """
                        Take the link away until that day, or publish the page that links \
                        together with it.
                        """)),
            Explanation(
                .linkToExpired,
                es: """
                    El enlace sigue llevando a alguna parte, pero a un aviso de que lo enlazado ya \
                    no vale.
                    """,
                en: """
                    The link still leads somewhere, but to a note that what it links to no longer \
                    holds.
                    """,
                wrong: .situation(
                    es: """
                        Una página enlaza convocatoria/index.md, que dice «vence_el: 2025-12-31».
                        """,
                    en: """
                        A page links to convocatoria/index.md, which says \
                        'expires_on: 2025-12-31'.
                        """),
                mended: .situation(
                    es: "Enlace lo que vale hoy, o quite el enlace.",
                    en: "Link to what holds today, or take the link away.")),
            Explanation(
                .agencyExpired,
                es: """
                    La entidad que se nombra ya no está en el portal, y la página pasa por alto a \
                    quién se refiere: depende de la siguiente hacia arriba, o la reemplaza la \
                    sucesora de aquella.
                    """,
                en: """
                    The agency that is named is no longer in the portal, and the page passes over \
                    it: it is part of the next one above, or is replaced by that one's successor.
                    """,
                wrong: .situation(
                    es: """
                        Una entidad dice «superior: despacho», y Content/despacho/index.md dice \
                        «vence_el: 2025-12-31».
                        """,
                    en: """
                        An agency says 'parent: despacho', and Content/despacho/index.md says \
                        'expires_on: 2025-12-31'.
                        """),
                mended: .situation(
                    es: "Nombre la entidad que vale hoy, o quite el campo.",
                    en: "Name the agency that holds today, or take the field out.")),
            Explanation(
                .reviewOverdue,
                es: """
                    La página promete revisarse cada cierto tiempo, y ese tiempo pasó desde su \
                    última modificación. Mientras nadie la revise, ella misma lo dice al lector.
                    """,
                en: """
                    The page promises to be reviewed every so often, and that time has passed \
                    since it was last modified. As long as nobody reviews it, it says so to the \
                    reader itself.
                    """,
                wrong: .data(
                    """
                    actualizado: 2025-03-15
                    revisar_cada: 6 meses
                    """),
                mended: .data(
                    """
                    actualizado: 2025-12-15
                    revisar_cada: 6 meses
                    """)),
        ])
}
