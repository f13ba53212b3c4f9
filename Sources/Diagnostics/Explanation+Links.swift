extension Subject {
    /// What links say, and the addresses that will not last.
    static let linkWords = Subject(
        es: "Los enlaces: qué dicen", en: "Links: what they say",
        [
            Explanation(
                .linkWithoutText,
                es: """
                    En la página el enlace no se vería, y un lector de pantalla diría solo su \
                    dirección. Lo que el autor quiso ofrecer se perdería.
                    """,
                en: """
                    The link would not show on the page, and a screen reader would say its address \
                    only. What the author wanted to offer would be lost.
                    """,
                wrong: .text("Consulte [](plan.pdf)."),
                mended: .text("Consulte [el plan de acción 2025](plan.pdf).")),
            Explanation(
                .vagueLink,
                es: """
                    Muchas personas recorren una página de enlace en enlace, y oyen cada uno sin \
                    la frase que lo rodea. «Clic aquí» no les dice nada. Las palabras están en \
                    vague_links, en el archivo de palabras del idioma.
                    """,
                en: """
                    Many people go through a page from link to link and hear each without the \
                    sentence around it. 'Click here' tells them nothing. The words stand in \
                    vague_links, in the strings file of the language.
                    """,
                wrong: .text("Para consultar el plan de acción haga [clic aquí](plan.pdf)."),
                mended: .text("Consulte el [plan de acción 2025](plan.pdf).")),
            Explanation(
                .bareURL,
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
                    "Véase el [plan de acción](https://www.lavega.gov.co/plan-de-accion).")),
            Explanation(
                .sameTextLinks,
                es: """
                    Quien oye la lista de los enlaces de una página no puede saber cuál de los que \
                    se llaman igual es el que busca. Cuentan también los títulos de los documentos.
                    """,
                en: """
                    Who hears the list of a page's links cannot know which of those that have one \
                    name is the one wanted. The titles of documents count as well.
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
                    """)),
            Explanation(
                .homeAsFiller,
                es: """
                    El enlace promete un documento y abre la página de inicio de un sitio, donde \
                    el lector tiene que buscarlo. También lo son varios enlaces de palabras \
                    distintas que llevan todos al mismo inicio.
                    """,
                en: """
                    The link promises a document and opens the home page of a site, where the \
                    reader has to search for it. Several links of different words that all lead \
                    to one home page are fillers, too.
                    """,
                wrong: .text("Según la [Ley 1712 de 2014](https://www.suin-juriscol.gov.co/)."),
                mended: .text(
                    """
                    Según la \
                    [Ley 1712 de 2014](https://www.suin-juriscol.gov.co/viewDocument.asp?id=1687091).
                    """)),
            Explanation(
                .insecureLink,
                es: """
                    Lo que se abre con «http:» lo puede leer y cambiar cualquiera que esté en el \
                    camino, y los navegadores avisan de ello. Casi todos los sitios abren también \
                    con «https:».
                    """,
                en: """
                    What is opened with 'http:' can be read and changed by anyone on the way, and \
                    browsers warn of it. Nearly all sites open with 'https:' as well.
                    """,
                wrong: .text("Vea los [trámites](http://www.lavega.gov.co/tramites)."),
                mended: .text("Vea los [trámites](https://www.lavega.gov.co/tramites).")),
            Explanation(
                .addressOfMachine,
                es: """
                    Un número de máquina cambia cuando cambian la máquina o el proveedor, no dice \
                    de qué entidad es, y no puede tener un certificado corriente.
                    """,
                en: """
                    The number of a machine changes with the machine or the provider, does not say \
                    whose it is, and cannot have an ordinary certificate.
                    """,
                wrong: .text("Vea los [trámites](https://190.85.1.20/tramites)."),
                mended: .text("Vea los [trámites](https://tramites.lavega.gov.co/).")),
            Explanation(
                .personalDrive,
                es: """
                    Lo que está en una cuenta personal se pierde cuando su dueño se va, la borra o \
                    cambia los permisos, y no queda en el archivo de la entidad. Los sitios están \
                    en personal_drives, en el archivo de palabras del idioma.
                    """,
                en: """
                    What is in a personal account is lost when its owner leaves, deletes it or \
                    changes its permissions, and does not stay in the agency's records. The sites \
                    stand in personal_drives, in the strings file of the language.
                    """,
                wrong: .text(
                    "Consulte el [plan de acción](https://drive.google.com/file/d/1/view)."),
                mended: .text("Consulte el [plan de acción](plan.pdf).")),
            Explanation(
                .personalMail,
                es: """
                    A un correo personal tiene acceso una persona, no la entidad: cuando ella se \
                    va, las peticiones y las notificaciones se pierden. Los dominios están en \
                    personal_mail, en el archivo de palabras del idioma.
                    """,
                en: """
                    A person, not the agency, has access to a personal mailbox: when the person \
                    leaves, requests and court notices are lost. The domains stand in \
                    personal_mail, in the strings file of the language.
                    """,
                wrong: .data("contacto:\n  correo: alcaldialavega@gmail.com"),
                mended: .data("contacto:\n  correo: contacto@lavega.gov.co")),
            Explanation(
                .moreWarnings,
                es: """
                    En un archivo con cientos de avisos iguales se muestran los primeros; los \
                    demás se cuentan. Corrija los que ve y vuelva a revisar.
                    """,
                en: """
                    Of hundreds of equal warnings about one file the first are shown; the others \
                    are counted. Mend those that you see and check again.
                    """,
                wrong: .situation(
                    es: "un texto con trescientos enlaces «clic aquí»",
                    en: "a text with three hundred links 'click here'"),
                mended: .situation(
                    es: "el mismo texto, con palabras que dicen qué abre cada enlace",
                    en: "the same text, with words that say what each link opens")),
        ])
}
