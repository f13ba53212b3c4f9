extension Subject {
    /// What links say, and the addresses that will not last.
    static let linkWords = Subject(
        es: "Los enlaces: qué dicen", en: "Links: what they say",
        rules: [
            .linkWithoutText, .vagueLink, .bareURL, .sameTextLinks, .homeAsFiller, .insecureLink,
            .addressOfMachine, .personalDrive, .personalMail,
        ])
}

/// What a link says and where it leads, though there is something there.
///
/// These are warnings where the page can still be read: a town hall must be able to publish.
extension Rule {
    package static let linkWithoutText = Rule(
        "link-without-text",
        es: "el enlace no tiene palabras: en la página nadie lo vería",
        en: "the link has no words: nobody would see it on the page"
    ) {
        Explanation(
            $0,
            es: """
                En la página el enlace no se vería, y un lector de pantalla diría solo su \
                dirección. Lo que el autor quiso ofrecer se perdería.
                """,
            en: """
                The link would not show on the page, and a screen reader would say only its \
                address. What the author wanted to offer would be lost.
                """,
            wrong: .text("Consulte [](plan.pdf)."),
            mended: .text("Consulte [el plan de acción 2025](plan.pdf)."))
    }

    package static let vagueLink = Rule(
        "vague-link", .warning,
        es: "«{0}» no dice qué abre el enlace",
        en: "'{0}' does not say what the link opens"
    ) {
        Explanation(
            $0,
            es: """
                Muchas personas recorren una página de enlace en enlace, y oyen cada uno sin \
                la frase que lo rodea. «Clic aquí» no les dice nada. Las palabras están en \
                vague_links, en el archivo de palabras del idioma.
                """,
            en: """
                Many people go through a page from link to link and hear each one without the \
                sentence around it. 'Click here' tells them nothing. The words are listed in \
                vague_links, in the strings file of the language.
                """,
            wrong: .text("Para consultar el plan de acción haga [clic aquí](plan.pdf)."),
            mended: .text("Consulte el [plan de acción 2025](plan.pdf)."))
    }

    package static let bareURL = Rule(
        "bare-url", .warning,
        es: "el texto del enlace es una dirección, que no dice qué abre",
        en: "the text of the link is an address, which does not say what it opens"
    ) {
        Explanation(
            $0,
            es: """
                Una dirección se oye letra por letra y no dice qué abre. Escriba el nombre de \
                la página o del documento, y deje la dirección para el enlace.
                """,
            en: """
                An address is heard letter by letter and does not say what it opens. Write the \
                name of the page or document, and leave the address to the link.
                """,
            wrong: .text("Véase <https://www.lavega.gov.co/plan-de-accion>."),
            mended: .text(
                "Véase el [plan de acción](https://www.lavega.gov.co/plan-de-accion)."))
    }

    package static let sameTextLinks = Rule(
        "same-text-links", .warning,
        es: "«{0}» lleva aquí a otra parte que en la línea {1}",
        en: "'{0}' leads elsewhere here than on line {1}"
    ) {
        Explanation(
            $0,
            es: """
                Quien oye la lista de los enlaces de una página no puede saber cuál de los que \
                se llaman igual es el que busca. Cuentan también los títulos de los documentos.
                """,
            en: """
                People who hear the list of a page's links cannot know which of those with the \
                same name is the one they want. The titles of documents count as well.
                """,
            wrong: .text(
                """
                - [Acta](https://www.lavega.gov.co/actas/1)
                - [Acta](https://www.lavega.gov.co/actas/2)
                """),
            mended: .text(
                """
                - [Acta 1](https://www.lavega.gov.co/actas/1)
                - [Acta 2](https://www.lavega.gov.co/actas/2)
                """))
    }

    package static let homeAsFiller = Rule(
        "home-as-filler", .warning,
        es: "el enlace «{0}» lleva solo a una página de inicio: «{1}»",
        en: "the link '{0}' leads to a home page only: '{1}'"
    ) {
        Explanation(
            $0,
            es: """
                El enlace promete un documento y abre la página de inicio de un sitio, donde \
                el lector tiene que buscarlo. También lo son varios enlaces de palabras \
                distintas que llevan todos al mismo inicio.
                """,
            en: """
                The link promises a document and opens the home page of a site, where readers have \
                to search for it. Several links with different words that all lead to the same \
                home page are fillers, too.
                """,
            wrong: .text("Según la [Ley 1712 de 2014](https://www.suin-juriscol.gov.co/)."),
            mended: .text(
                """
                Según la \
                [Ley 1712 de 2014](https://www.suin-juriscol.gov.co/viewDocument.asp?id=1687091).
                """))
    }

    package static let insecureLink = Rule(
        "insecure-link", .warning,
        es: "lo que abre una dirección «http:» puede leerse y cambiarse en el camino",
        en: "what an 'http:' address opens can be read and changed on the way"
    ) {
        Explanation(
            $0,
            es: """
                Lo que se abre con «http:» lo puede leer y cambiar cualquiera que esté en el \
                camino, y los navegadores avisan de ello. Casi todos los sitios abren también \
                con «https:».
                """,
            en: """
                What is opened with 'http:' can be read and changed by anyone on the way, and \
                browsers warn about it. Nearly all sites also open with 'https:'.
                """,
            wrong: .text("Vea los [trámites](http://www.lavega.gov.co/tramites)."),
            mended: .text("Vea los [trámites](https://www.lavega.gov.co/tramites)."))
    }

    package static let addressOfMachine = Rule(
        "ip-address-link", .warning,
        es: "«{0}» es el número de una máquina: no dice de quién es, y cambia con ella",
        en: "'{0}' is the number of a machine: it does not say whose it is, and changes with it"
    ) {
        Explanation(
            $0,
            es: """
                Un número de máquina cambia cuando cambian la máquina o el proveedor, no dice \
                de qué entidad es, y no puede tener un certificado corriente.
                """,
            en: """
                The number of a machine changes with the machine or the provider, does not say \
                whose it is, and cannot have an ordinary certificate.
                """,
            wrong: .text("Vea los [trámites](https://190.85.1.20/tramites)."),
            mended: .text("Vea los [trámites](https://tramites.lavega.gov.co/)."))
    }

    package static let personalDrive = Rule(
        "personal-drive", .warning,
        es: "lo que está en «{0}» es de una cuenta personal, y se pierde con ella",
        en: "what is on '{0}' belongs to a personal account, and is lost with it"
    ) {
        Explanation(
            $0,
            es: """
                Lo que está en una cuenta personal se pierde cuando su dueño se va, la borra o \
                cambia los permisos, y no queda en el archivo de la entidad. Los sitios están \
                en personal_drives, en el archivo de palabras del idioma.
                """,
            en: """
                What is in a personal account is lost when its owner leaves, deletes it or changes \
                its permissions, and does not stay in the agency's records. The sites are listed \
                in personal_drives, in the strings file of the language.
                """,
            wrong: .text(
                "Consulte el [plan de acción](https://drive.google.com/file/d/1/view)."),
            mended: .text("Consulte el [plan de acción](plan.pdf)."))
    }

    package static let personalMail = Rule(
        "personal-mail", .warning,
        es: "«{0}» es un correo personal y no puede ser el de una entidad",
        en: "'{0}' is a personal mailbox and cannot be an agency's"
    ) {
        Explanation(
            $0,
            es: """
                A un correo personal tiene acceso una persona, no la entidad: cuando ella se \
                va, las peticiones y las notificaciones se pierden. Los dominios están en \
                personal_mail, en el archivo de palabras del idioma.
                """,
            en: """
                A person, not the agency, has access to a personal mailbox: when the person \
                leaves, requests and court notices are lost. The domains are listed in \
                personal_mail, in the strings file of the language.
                """,
            wrong: .data("contacto:\n  correo: alcaldialavega@gmail.com"),
            mended: .data("contacto:\n  correo: contacto@lavega.gov.co"))
    }
}

extension Hint {
    package static let nameTheTarget = Hint(
        es: "escriba el nombre de lo que se abre, como «Plan de acción 2025»",
        en: "write the name of what opens, such as 'Action plan 2025'")

    /// For a link whose text is an address; both are parts of the link to write.
    package static func wordsForAddress(_ words: String, _ address: String) -> Hint {
        Hint(
            [words, address], es: "escriba qué se abre, como [{0}]({1})",
            en: "write what opens, such as [{0}]({1})")
    }

    package static let ownWords = Hint(
        es: "dé a cada uno palabras que lo distingan, como el año o el número",
        en: "give each of them words that set it apart, such as the year or the number")
    package static let linkThePage = Hint(
        es: "enlace la página o el archivo mismo; si todavía no existe, quite el enlace",
        en: "link the page or the file itself; if it does not exist yet, remove the link")

    /// For a link with `http:`; `address` is the same with `https:`.
    package static func tryAddress(_ address: String) -> Hint {
        Hint([address], es: "si abre también, escriba {0}", en: "if it opens as well, write {0}")
    }

    package static let nameTheHost = Hint(
        es: "pida a quien administra ese sistema su dirección con nombre, y escríbala",
        en: "ask those who run that system for its address with a name, and write that one")
    package static let publishTheFile = Hint(
        es:
            "ponga el archivo junto a este texto y enlácelo por su nombre: se publica con la página",
        en: "put the file beside this text and link it by its name: it is published with the page")
    package static let agencyMail = Hint(
        es: "escriba uno del dominio de la entidad, como contacto@entidad.gov.co",
        en: "write one at the agency's own domain, such as contact@agency.gov")
}
