extension Subject {
    /// The days on which something is published, ceases to hold, or is reviewed.
    static let dates = Subject(
        es: "Las fechas que no mienten", en: "Dates that cannot lie",
        rules: [
            .notDue, .notDueWith, .draftLeftOut, .draftLeftOutWith, .expired, .expiredWith,
            .expiredUnpublished, .neverPublished,
            .linkNotDue, .linkToDraft, .linkToExpired, .agencyExpired, .reviewOverdue,
        ])
}

/// What can be wrong with the days on which something is published, ceases to hold, or is reviewed.
extension Rule {
    package static let notDue = Rule(
        "not-due", .note,
        es: "se publicará el {0}",
        en: "it will be published on {0}"
    ) {
        Explanation(
            $0,
            es: """
                El archivo dice desde qué día se publica, y ese día no ha llegado. Hasta \
                entonces nada de él está en el sitio: ni la página, ni su nombre en una lista, \
                ni los archivos que solo ella enlaza.
                """,
            en: """
                The file says from which day it is published, and that day has not come. Until \
                then nothing of it is in the site: neither the page, nor its name in a list, nor \
                the files that only it links to.
                """,
            wrong: .data("publicar_el: 2026-02-01"),
            mended: .data("publicar_el: 2025-02-01"))
    }

    package static let notDueWith = Rule(
        "not-due-with", .note,
        es: "se publicará con «{0}», el {1}",
        en: "it will be published with '{0}', on {1}"
    ) {
        Explanation(
            $0,
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
                    Content/oficina/index.md says 'publish_on: 2026-02-01', and plan.pdf is beside \
                    it.
                    """),
            mended: .situation(
                es: """
                    Nada que corregir: si el archivo es para publicar ya, póngalo junto a una \
                    página que se publique ya.
                    """,
                en: """
                    Nothing to correct: if the file is to be published now, put it beside a page \
                    that is published now.
                    """))
    }

    package static let draftLeftOut = Rule(
        "draft-left-out", .note,
        es: "es un borrador y no se publica",
        en: "it is a draft and is not published"
    ) {
        Explanation(
            $0,
            es: """
                El archivo dice que es un borrador. Mientras lo diga, nada de él está en el \
                sitio: ni la página, ni sus funciones o noticias, ni los archivos que solo ella \
                enlaza. «vitrina build --preview» lo muestra.
                """,
            en: """
                The file says that it is a draft. As long as it does, nothing of it is in the \
                site: neither the page, nor its functions or news, nor the files that only it \
                links to. 'vitrina build --preview' shows it.
                """,
            wrong: .data("borrador: sí"),
            mended: .data("borrador: no"))
    }

    package static let draftLeftOutWith = Rule(
        "draft-left-out-with", .note,
        es: "no se publica con «{0}», que está en borrador",
        en: "it is not published with '{0}', which is still a draft"
    ) {
        Explanation(
            $0,
            es: """
                Lo que hay dentro de una entidad en borrador, las entidades que dependen de \
                ella y los archivos que solo un borrador enlaza esperan con él.
                """,
            en: """
                What is in an agency that is a draft, the agencies that are part of it and the \
                files that only a draft links to wait with it.
                """,
            wrong: .situation(
                es: """
                    Content/oficina/index.md dice «borrador: sí», y junto a él está plan.pdf.
                    """,
                en: """
                    Content/oficina/index.md says 'draft: yes', and plan.pdf is beside it.
                    """),
            mended: .situation(
                es: """
                    Nada que corregir: si el archivo es para publicar ya, póngalo junto a una \
                    página que se publique.
                    """,
                en: """
                    Nothing to mend: if the file is to be published now, put it beside a page \
                    that is published.
                    """))
    }

    package static let linkToDraft = Rule(
        "link-to-draft",
        es: "«{0}» está en borrador y no se publica, y esta página lo enlaza",
        en: "'{0}' is a draft and is not published, and this page links to it"
    ) {
        Explanation(
            $0,
            es: """
                Quien siga el enlace no encontraría nada, porque un borrador no está en el \
                sitio. De un borrador a otro se puede enlazar, y en una vista previa esto es \
                solo un aviso.
                """,
            en: """
                Readers who follow the link would find nothing, because a draft is not in the \
                site. A draft may link to another, and in a preview this is only a warning.
                """,
            wrong: .situation(
                es: """
                    Content/index.md enlaza oficina/index.md, que dice «borrador: sí».
                    """,
                en: """
                    Content/index.md links to oficina/index.md, which says 'draft: yes'.
                    """),
            mended: .situation(
                es: """
                    Quite el enlace hasta que la página se publique, o quite «borrador» de ella.
                    """,
                en: """
                    Remove the link until the page is published, or remove 'draft' from it.
                    """))
    }

    package static let expired = Rule(
        "expired", .note,
        es: "dejó de valer el {0} y ya no se publica",
        en: "it ceased to hold on {0} and is no longer published"
    ) {
        Explanation(
            $0,
            es: """
                La página salió del sitio el día que ella misma dice. En su dirección queda un \
                aviso de que dejó de valer, para quien la guardó o la citó.
                """,
            en: """
                The page left the site on the day that it gives itself. A note at its address says \
                that it ceased to hold, for those who saved or cited it.
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
                    Nothing to correct; if it still holds, remove 'expires_on' or give a later \
                    day.
                    """))
    }

    package static let expiredWith = Rule(
        "expired-with", .note,
        es: "dejó de valer con «{0}», el {1}, y ya no se publica",
        en: "it ceased to hold with '{0}', on {1}, and is no longer published"
    ) {
        Explanation(
            $0,
            es: """
                Las funciones de una entidad y los archivos que solo ella enlaza dejan de \
                valer con ella. Las entidades que dependen de ella siguen publicadas, mientras \
                no digan otra cosa.
                """,
            en: """
                The functions of an agency and the files that only it links to cease to hold with \
                it. The agencies that are part of it stay published unless they say otherwise.
                """,
            wrong: .situation(
                es: """
                    Content/oficina/index.md dice «vence_el: 2025-12-31», y junto a él está \
                    plan.pdf.
                    """,
                en: """
                    Content/oficina/index.md says 'expires_on: 2025-12-31', and plan.pdf is beside \
                    it.
                    """),
            mended: .situation(
                es: """
                    Nada que corregir: si el archivo todavía vale, enlácelo desde una página \
                    que valga.
                    """,
                en: """
                    Nothing to correct: if the file still holds, link to it from a page that does.
                    """))
    }

    package static let expiredUnpublished = Rule(
        "expired-unpublished", .note,
        es: "dejó de valer el {0} sin que se hubiera publicado, y no deja ninguna página",
        en: "it ceased to hold on {0} without having been published, and leaves no page"
    ) {
        Explanation(
            $0,
            es: """
                Cuando el portal se publicó, el último día de la página ya había pasado. Nadie \
                la conoció, y por eso no queda nada en su dirección.
                """,
            en: """
                When the portal was published, the last day of the page had already passed. Nobody \
                knew the page, so nothing stays at its address.
                """,
            wrong: .data("vence_el: 2025-12-31"), mended: .data("vence_el: 2026-12-31"))
    }

    package static let neverPublished = Rule(
        "never-published",
        es: "nunca se publicaría: dejaría de valer el {1}, y se publica desde el {0}",
        en: "it would never be published: it would cease to hold on {1}, and is published from {0}"
    ) {
        Explanation(
            $0,
            es: """
                La página dejaría de valer antes de publicarse: no habría un solo día en que \
                alguien la leyera. Suele ser un año mal escrito.
                """,
            en: """
                The page would cease to hold before it is published: there would be no day on \
                which anybody could read it. The cause is usually a wrong year.
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
                """))
    }

    package static let linkNotDue = Rule(
        "link-not-due",
        es: "«{0}» no se publica hasta el {1}, y esta página lo enlaza antes",
        en: "'{0}' is not published until {1}, and this page links to it before that"
    ) {
        Explanation(
            $0,
            es: """
                Quien siga el enlace antes de ese día no encontraría nada, y sabría de algo \
                que todavía no es público.
                """,
            en: """
                Anyone who followed the link before that day would find nothing, and would know of \
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
                    Remove the link until that day, or publish both pages on the same day.
                    """))
    }

    package static let linkToExpired = Rule(
        "link-to-expired", .warning,
        es: "«{0}» dejó de valer el {1}; el enlace lleva a una página que lo dice",
        en: "'{0}' ceased to hold on {1}; the link leads to a page that says so"
    ) {
        Explanation(
            $0,
            es: """
                El enlace sigue llevando a alguna parte, pero a un aviso de que lo enlazado ya \
                no vale.
                """,
            en: """
                The link still leads somewhere, but to a note that its target no longer holds.
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
                en: "Link to what holds today, or remove the link."))
    }

    package static let agencyExpired = Rule(
        "agency-expired", .warning,
        es: "la entidad «{0}» dejó de valer el {1}, y esta página ya no la nombra",
        en: "the agency '{0}' ceased to hold on {1}, and this page no longer names it"
    ) {
        Explanation(
            $0,
            es: """
                La entidad que se nombra ya no está en el portal, y la página pasa por alto a \
                quién se refiere: depende de la siguiente hacia arriba, o la reemplaza la \
                sucesora de aquella.
                """,
            en: """
                The agency that is named is no longer in the portal, and the page passes over it: \
                it is part of the next agency above, or is replaced by that one's successor.
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
                en: "Name the agency that holds today, or remove the field."))
    }

    package static let reviewOverdue = Rule(
        "review-overdue", .warning,
        es: "la página debía revisarse antes del {0}, y así lo dice ella misma",
        en: "the page should have been reviewed before {0}, and says so itself"
    ) {
        Explanation(
            $0,
            es: """
                La página promete revisarse cada cierto tiempo, y ese tiempo pasó desde su \
                última modificación. Mientras nadie la revise, ella misma lo dice al lector.
                """,
            en: """
                The page promises to be reviewed at regular intervals, and that time has passed \
                since it was last modified. Until somebody reviews it, the page itself tells its \
                readers so.
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
                """))
    }
}

extension Hint {
    /// For a link to a page that is published later, on `day` (`2026-02-01`).
    package static func publishTogether(_ day: String) -> Hint {
        Hint(
            [day],
            es: "quite el enlace hasta ese día, o escriba en esta página: publicar_el: {0}",
            en: "remove the link until that day, or write in this page: publish_on: {0}")
    }

    package static let publishDraft = Hint(
        es: "quite el enlace hasta que se publique, o quite «borrador» de lo que enlaza",
        en: "remove the link until it is published, or remove 'draft' from what it leads to")
    package static let linkReplacement = Hint(
        es: "enlace lo que vale hoy, o quite el enlace",
        en: "link to what holds today, or remove the link")
    package static let nameAnotherAgency = Hint(
        es: "nombre la entidad que vale hoy, o quite el campo",
        en: "name the agency that holds today, or remove the field")

    /// For a page whose review is due; `day` is today.
    package static func sayReviewed(_ day: String) -> Hint {
        Hint(
            [day], es: "revísela, y escriba después: actualizado: {0}",
            en: "review it, and then write: updated: {0}")
    }

    package static let laterExpiry = Hint(
        es: "ponga «vence_el» después de «publicar_el»",
        en: "put 'expires_on' after 'publish_on'")

    /// For a page that was published and now says `publish_on`, in the file of that path.
    package static func publishedAlready(_ file: String) -> Hint {
        Hint(
            [file],
            es: "ya se publicó, y no puede esperar: quite «publicar_el» de {0}",
            en: "it was published already and cannot wait: remove 'publish_on' from {0}")
    }

    /// For a page that was published and now is a draft, in the file of that path.
    package static func publishedBeforeDraft(_ file: String) -> Hint {
        Hint(
            [file],
            es:
                "ya se publicó: quite «borrador» de {0}, o anote su retiro en Content/tombstones.yml",
            en:
                "it was published already: remove 'draft' from {0}, or say in Content/tombstones.yml that it was withdrawn"
        )
    }
}
