extension Subject {
    /// The portal as a whole, its agencies and their functions.
    static let portal = Subject(
        es: "El portal, sus entidades y sus funciones",
        en: "The portal, its agencies and their functions",
        rules: [
            .noContent, .unknownFile, .unknownFolder, .cyclicParents, .tooManyLevels,
            .badFolderName, .duplicateAddress, .duplicateFunction, .functionNumber, .givenNumber,
            .functionOutsideAgency, .emptyFunction, .homeNotAtTop, .agencyNotIndex,
            .functionsWithoutItems, .noAddress, .noSettings,
        ])
}

/// What can be wrong in a portal as a whole though each file, taken alone, is right.
extension Rule {
    package static let noContent = Rule(
        "no-content",
        es: "no hay ninguna entidad que publicar en {0}",
        en: "there is no agency to publish in {0}"
    ) {
        Explanation(
            $0,
            es: """
                La carpeta Content está, pero en ella no hay ninguna entidad: el sitio no \
                tendría nada que decir.
                """,
            en: """
                The folder Content is there, but there is no agency in it: the site would have \
                nothing to say.
                """,
            wrong: .situation(
                es: "En Content solo está portal.yml.",
                en: "There is only portal.yml in Content."),
            mended: .situation(
                es: """
                    Cree una carpeta para la entidad, con un index.md: \
                    Content/alcaldia/index.md
                    """,
                en: """
                    Make a folder for the agency, with an index.md: Content/alcaldia/index.md
                    """))
    }

    package static let unknownFile = Rule(
        "unknown-file",
        es: "no se sabe qué hacer con este archivo; no se publica",
        en: "there is no use for this file; it is not published"
    ) {
        Explanation(
            $0,
            es: """
                El portal no sabe qué hacer con este archivo, y no publica ni omite nada sin \
                decirlo.
                """,
            en: """
                The portal does not know what to do with this file, and neither publishes nor \
                leaves out anything without saying so.
                """,
            wrong: .names("Content/hacienda/presupuesto.yml"),
            mended: .names("Content/hacienda/presupuesto.csv"))
    }

    package static let unknownFolder = Rule(
        "unknown-agency",
        es: "«{0}» no es la carpeta de ninguna entidad",
        en: "'{0}' is not the folder of any agency"
    ) {
        Explanation(
            $0,
            es: """
                El organigrama sale de las carpetas: si la que se nombra no es de una entidad, \
                esta quedaría suelta, sin nadie por encima.
                """,
            en: """
                The chart of the agencies comes from the folders: if the folder named here is not \
                that of an agency, this one would have nobody above it.
                """,
            wrong: .data("superior: despacho"),
            mended: .data("superior: alcaldia"))
    }

    package static let cyclicParents = Rule(
        "cyclic-parents",
        es: "«{0}» termina dependiendo de sí misma",
        en: "'{0}' ends up as a part of itself"
    ) {
        Explanation(
            $0,
            es: """
                Una entidad no puede depender de sí misma, ni a través de otras: ninguna \
                estaría arriba, y el menú no tendría comienzo.
                """,
            en: """
                An agency cannot be part of itself, directly or through others: none would be at \
                the top, and the menu would have no beginning.
                """,
            wrong: .data("superior: hacienda"),
            mended: .data("superior: alcaldia"))
    }

    package static let tooManyLevels = Rule(
        "too-many-levels",
        es: "hay más de {0} entidades una encima de otra",
        en: "there are more than {0} agencies one above the other"
    ) {
        Explanation(
            $0,
            es: """
                Ninguna entidad real tiene tantos niveles, y el menú no se podría recorrer. \
                Suele ser una carpeta copiada dentro de sí misma.
                """,
            en: """
                No real agency has so many levels, and nobody could find the way through the \
                menu. It is usually a folder that was copied into itself.
                """,
            wrong: .situation(
                es: """
                    La carpeta de la Secretaría se copió dentro de ella misma muchas veces.
                    """,
                en: """
                    The folder of the secretariat was copied into itself many times.
                    """),
            mended: .situation(
                es: "Borre las copias y deje una sola carpeta por entidad.",
                en: "Delete the copies and leave one folder for each agency."))
    }

    package static let badFolderName = Rule(
        "bad-folder-name",
        es: "del nombre «{0}» no sale ninguna dirección: use letras latinas y números",
        en: "the name '{0}' gives no address: use Latin letters and digits"
    ) {
        Explanation(
            $0,
            es: """
                La dirección de una página sale del nombre de su carpeta, en letras sin \
                tildes, cifras y guiones. De este nombre no queda nada.
                """,
            en: """
                A page's address comes from the name of its folder, in letters without accents, \
                digits and hyphens. Nothing is left of this name.
                """,
            wrong: .names("Content/hacienda/日本/plan.pdf"),
            mended: .names("Content/hacienda/japon/plan.pdf"))
    }

    package static let duplicateAddress = Rule(
        "duplicate-address",
        es: "su dirección «{0}» es también la de {1}",
        en: "its address '{0}' is also that of {1}"
    ) {
        Explanation(
            $0,
            es: """
                Dos páginas o archivos no pueden estar en la misma dirección: uno reemplazaría \
                al otro. Mayúsculas, tildes y espacios no los distinguen.
                """,
            en: """
                Two pages or files cannot have the same address: one would replace the other. \
                Case, accents and spaces do not distinguish them.
                """,
            wrong: .names(
                """
                Content/hacienda/Actas 2024/acta.pdf
                Content/hacienda/actas-2024/acta.pdf
                """),
            mended: .names(
                """
                Content/hacienda/actas-2024/acta.pdf
                Content/hacienda/actas-2025/acta.pdf
                """))
    }

    package static let homeNotAtTop = Rule(
        "home-not-at-top",
        es: "solo «Content/index.md» puede ser la página de inicio",
        en: "only 'Content/index.md' can be the home page"
    ) {
        Explanation(
            $0,
            es: """
                Un portal tiene una sola página de inicio, y está en la raíz. En otra carpeta, \
                «index.md» es la página de una entidad.
                """,
            en: """
                A portal has a single home page, at the top. In another folder, 'index.md' is \
                the page of an agency.
                """,
            wrong: .page(
                """
                ---
                tipo: inicio
                título: Secretaría de Hacienda
                ---
                """),
            mended: .page(
                """
                ---
                tipo: entidad
                título: Secretaría de Hacienda
                clase: secretaría
                publicado: 2025-03-15
                ---
                """))
    }

    package static let agencyNotIndex = Rule(
        "agency-not-index",
        es: "una entidad se describe en el «index.md» de su carpeta",
        en: "an agency is described in the 'index.md' of its folder"
    ) {
        Explanation(
            $0,
            es: """
                La carpeta es el lugar de la entidad en el organigrama: de ella salen su \
                dirección, sus dependencias y sus anexos. Por eso cada una tiene la suya.
                """,
            en: """
                The folder is the agency's place among the others: its address, its parts and its \
                attachments come from there. That is why each agency has its own.
                """,
            wrong: .file(
                "Content/hacienda/tesoreria.md",
                """
                ---
                tipo: entidad
                título: Tesorería
                clase: oficina
                publicado: 2025-03-15
                ---
                """),
            mended: .file(
                "Content/hacienda/tesoreria/index.md",
                """
                ---
                tipo: entidad
                título: Tesorería
                clase: oficina
                publicado: 2025-03-15
                ---
                """))
    }

    package static let noAddress = Rule(
        "no-address", .note,
        es:
            "sin «dirección» en portal.yml no hay direcciones permanentes completas, canales ni sitemap",
        en:
            "without 'address' in portal.yml there are no full permanent addresses, feeds or sitemap"
    ) {
        Explanation(
            $0,
            es: """
                Sin su dirección permanente, el portal no puede decir a un buscador, ni a \
                quien guarda una página, dónde está el original; tampoco hay canales de \
                cambios, sitemap ni robots.txt, que deben nombrar las páginas con su dirección \
                completa. Todo lo demás funciona sin ella.
                """,
            en: """
                Without its permanent address, the portal cannot tell a search engine, or people \
                who keep a page, where the original is; nor are there feeds of changes, a sitemap \
                or robots.txt, which must name pages by their full address. Everything else works \
                without it.
                """,
            wrong: .file(
                "Content/portal.yml",
                "título: Portal de La Vega"),
            mended: .file(
                "Content/portal.yml",
                """
                título: Portal de La Vega
                dirección: https://transparencia.lavega.gov.co/
                """))
    }

    package static let noSettings = Rule(
        "no-settings", .note,
        es: "no hay portal.yml; el portal lleva el título de su página de inicio",
        en: "there is no portal.yml; the portal is titled like its home page"
    ) {
        Explanation(
            $0,
            es: """
                Sin portal.yml, el portal toma su título de la página de inicio y no dice \
                quién lo publica ni cómo comunicarse. Puede publicarse así.
                """,
            en: """
                Without portal.yml, the portal takes its title from the home page and does not say \
                who publishes it or how to get in touch. It can be published that way.
                """,
            wrong: .situation(
                es: "En Content no hay ningún portal.yml.",
                en: "There is no portal.yml in Content."),
            mended: .situation(
                es: """
                    Escriba Content/portal.yml con una línea: título: Portal de La Vega
                    """,
                en: """
                    Write Content/portal.yml with one line: title: Portal of La Vega
                    """))
    }
}

/// What to do about the addresses of the portal.
extension Hint {
    /// For a file at the address of a page that is made from many files, or from none.
    package static let pageOfPortal = Hint(
        es: "Vitrina hace esa página: dé otro nombre al archivo o a su carpeta",
        en: "Vitrina makes that page: give the file or its folder another name")
}
