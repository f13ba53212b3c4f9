extension Subject {
    /// Addresses outside the portal, and what it takes to ask them.
    static let externalAddresses = Subject(
        es: "Las direcciones de fuera", en: "External addresses",
        rules: [
            .externalGone, .externalUnknownHost, .externalMoved, .externalHome, .externalFailing,
            .externalCertificate, .externalTimeout, .externalNoConnection, .externalEndless,
            .externalPrivate, .externalUnverifiable, .noCurl, .oldCurl, .curlFailed, .noNetwork,
            .verdictsNotKept,
        ])
}

/// What can be wrong with addresses outside the portal; only `vitrina check --external` asks them.
extension Rule {
    package static let externalGone = Rule(
        "external-gone",
        es: "«{0}» ya no está: su servidor responde {1}",
        en: "'{0}' is no longer there: its server answers {1}"
    ) {
        Explanation(
            $0,
            es: """
                El servidor dice que esa página no está (404) o que ya no está (410): quien \
                siga el enlace llega a un error. Se consultó dos veces, la segunda pidiendo \
                la página entera.
                """,
            en: """
                The server says that there is no such page (404) or that it is gone (410): anyone \
                who follows the link arrives at an error. The server was asked twice, the second \
                time for the whole page.
                """,
            wrong: .situation(
                es: """
                    El texto enlaza https://www.funcionpublica.gov.co/norma.php?i=1, y el \
                    servidor responde 404.
                    """,
                en: """
                    The text links to https://www.funcionpublica.gov.co/norma.php?i=1, and \
                    the server answers 404.
                    """),
            mended: .situation(
                es: """
                    Busque la norma en el gestor normativo y enlace la dirección que tiene \
                    ahora.
                    """,
                en: """
                    Look the norm up in the register of norms, and link to the address that \
                    it has now.
                    """))
    }

    package static let externalUnknownHost = Rule(
        "external-unknown-host",
        es: "«{0}» no lleva a ninguna parte: no hay ningún servidor que se llame «{1}»",
        en: "'{0}' leads nowhere: there is no server called '{1}'"
    ) {
        Explanation(
            $0,
            es: """
                Ningún servidor tiene ese nombre: el dominio no se renovó, la entidad lo \
                cambió, o está mal escrito. Solo se dice cuando otros servidores sí \
                responden.
                """,
            en: """
                No server has that name: the domain was not renewed, the agency changed it, or it \
                is misspelt. It is reported only if other servers do answer.
                """,
            wrong: .situation(
                es: """
                    El texto enlaza https://www.alcaldia-vieja.gov.co/plan.pdf, y ese dominio \
                    ya no existe.
                    """,
                en: """
                    The text links to https://www.alcaldia-vieja.gov.co/plan.pdf, and that domain \
                    no longer exists.
                    """),
            mended: .situation(
                es: """
                    Publique el documento junto a la página, o enlace el sitio que lo \
                    conserva.
                    """,
                en: """
                    Publish the document beside the page, or link to the site that keeps it.
                    """))
    }

    package static let externalMoved = Rule(
        "external-moved", .warning,
        es: "«{0}» se mudó: su servidor envía para siempre a otra dirección",
        en: "'{0}' has moved: its server redirects permanently to another address"
    ) {
        Explanation(
            $0,
            es: """
                El servidor envía para siempre (301 o 308) a otra dirección. Hoy el enlace \
                funciona; el día en que quiten el desvío, ya no.
                """,
            en: """
                The server redirects permanently to another address (301 or 308). The link works \
                today; it will not on the day the redirect is removed.
                """,
            wrong: .situation(
                es: """
                    El texto enlaza http://www.cali.gov.co/hacienda, que envía a \
                    https://www.cali.gov.co/hacienda/
                    """,
                en: """
                    The text links to http://www.cali.gov.co/hacienda, which redirects to \
                    https://www.cali.gov.co/hacienda/
                    """),
            mended: .situation(
                es: """
                    Escriba en el enlace la dirección nueva, la que propone la sugerencia.
                    """,
                en: """
                    Write the new address in the link: the one that the hint suggests.
                    """))
    }

    package static let externalHome = Rule(
        "external-home", .warning,
        es: "«{0}» ya no lleva a su página: su servidor envía a «{1}»",
        en: "'{0}' no longer leads to its page: its server redirects to '{1}'"
    ) {
        Explanation(
            $0,
            es: """
                En lugar de decir que la página no está, el servidor envía a la portada o a \
                una página de error. Quien siga el enlace llega a un sitio, pero no a lo que \
                buscaba.
                """,
            en: """
                Instead of saying that there is no such page, the server redirects to its home \
                page or to an error page. Anyone who follows the link arrives at a site, but not \
                at what they were looking for.
                """,
            wrong: .situation(
                es: """
                    El enlace a un acuerdo de 2016 lleva a la portada del concejo.
                    """,
                en: """
                    The link to an act of 2016 leads to the home page of the council's site.
                    """),
            mended: .situation(
                es: """
                    Busque el acuerdo en el sitio nuevo y enlace su página, o publique el PDF \
                    junto a la suya.
                    """,
                en: """
                    Look the act up on the new site and link to its page, or publish the PDF \
                    beside yours.
                    """))
    }

    package static let externalFailing = Rule(
        "external-failing", .warning,
        es: "«{0}» no muestra ninguna página: su servidor responde {1}",
        en: "'{0}' shows no page: its server answers {1}"
    ) {
        Explanation(
            $0,
            es: """
                El servidor responde con un código que no es de una página: un error suyo \
                (500 y siguientes), una petición que no entiende, o un desvío que no lleva a \
                ninguna dirección.
                """,
            en: """
                The server answers with a status that no page has: one of its own errors (500 and \
                up), a request that it does not understand, or a redirect that leads to no \
                address.
                """,
            wrong: .situation(
                es: """
                    El servidor responde 500 a la página del plan de desarrollo.
                    """,
                en: """
                    The server answers 500 for the page of the development plan.
                    """),
            mended: .situation(
                es: """
                    Repita la orden más tarde; si sigue igual, avise a los dueños del sitio o \
                    quite el enlace.
                    """,
                en: """
                    Run the command again later; if nothing changes, tell the site's owners \
                    or remove the link.
                    """))
    }

    package static let externalCertificate = Rule(
        "external-certificate", .warning,
        es: "el certificado de «{0}» no vale, y los navegadores desaconsejan abrirla",
        en: "the certificate of '{0}' is not valid, and browsers advise against opening it"
    ) {
        Explanation(
            $0,
            es: """
                El certificado del servidor venció, es de otro nombre, o no lo avala nadie en \
                quien confíen los navegadores. Quien siga el enlace ve una advertencia de \
                seguridad.
                """,
            en: """
                The server's certificate has expired, is for another name, or is not vouched for \
                by anybody whom browsers trust. Anyone who follows the link sees a security \
                warning.
                """,
            wrong: .situation(
                es: """
                    El certificado de https://sede.ejemplo.gov.co venció en enero.
                    """,
                en: """
                    The certificate of https://sede.ejemplo.gov.co expired in January.
                    """),
            mended: .situation(
                es: """
                    Avise a los dueños del sitio; mientras tanto, enlace otra copia del \
                    documento.
                    """,
                en: """
                    Tell the site's owners; meanwhile, link to another copy of the document.
                    """))
    }

    package static let externalTimeout = Rule(
        "external-timeout", .warning,
        es: "«{0}» no respondió a tiempo, ni a la segunda vez",
        en: "'{0}' did not answer in time, not even the second time"
    ) {
        Explanation(
            $0,
            es: """
                El servidor no respondió en veinte segundos, ni cuando se le consultó de \
                nuevo. Puede estar caído, o lejos de quien consulta.
                """,
            en: """
                The server did not answer within twenty seconds, nor when it was asked again. It \
                may be down, or far from where it was asked.
                """,
            wrong: .situation(
                es: """
                    El sitio de la gaceta no responde.
                    """,
                en: """
                    The site of the gazette does not answer.
                    """),
            mended: .situation(
                es: """
                    Ábralo en un navegador desde otra red; si tampoco responde, quite el \
                    enlace.
                    """,
                en: """
                    Open it in a browser from another network; if it does not answer there \
                    either, remove the link.
                    """))
    }

    package static let externalNoConnection = Rule(
        "external-no-connection", .warning,
        es: "con «{0}» no hay conexión: su servidor no la acepta o la corta",
        en: "there is no connection with '{0}': its server refuses or drops it"
    ) {
        Explanation(
            $0,
            es: """
                Hay un servidor con ese nombre, pero no acepta la conexión, la corta, o \
                responde algo que no es la web.
                """,
            en: """
                There is a server of that name, but it refuses the connection, drops it, or \
                answers with something that is not HTTP.
                """,
            wrong: .situation(
                es: """
                    El enlace lleva al puerto 8080 de un servidor que ya no lo atiende.
                    """,
                en: """
                    The link leads to port 8080 of a server that no longer serves it.
                    """),
            mended: .situation(
                es: """
                    Enlace la dirección pública del sitio, sin puerto.
                    """,
                en: """
                    Link to the site's public address, without a port.
                    """))
    }

    package static let externalEndless = Rule(
        "external-endless", .warning,
        es: "«{0}» envía de una dirección a otra sin fin",
        en: "'{0}' redirects from one address to another without end"
    ) {
        Explanation(
            $0,
            es: """
                Una dirección envía a otra, y esta a otra, sin llegar a ninguna página; los \
                navegadores se rinden. Algunos sitios lo hacen con quien no acepta sus \
                cookies.
                """,
            en: """
                One address redirects to another, and that one to yet another, without arriving at \
                a page; browsers give up. Some sites do so to visitors who do not accept their \
                cookies.
                """,
            wrong: .situation(
                es: """
                    La página en español envía a la página en inglés, y esta a la primera.
                    """,
                en: """
                    The page in Spanish redirects to the page in English, and that one back to the \
                    first.
                    """),
            mended: .situation(
                es: """
                    Abra el enlace en un navegador y escriba la dirección en la que termina, \
                    si termina.
                    """,
                en: """
                    Open the link in a browser, and write the address at which it ends, if it \
                    does.
                    """))
    }

    package static let externalPrivate = Rule(
        "external-private", .warning,
        es: "«{0}» es o lleva a una red privada, a la que nadie llega desde fuera; no se consultó",
        en:
            "'{0}' is on or leads to a private network that nobody outside can reach; it was not checked"
    ) {
        Explanation(
            $0,
            es: """
                La dirección es de una red privada (localhost, 10.x, 192.168.x, un nombre sin \
                dominio): desde la calle nadie llega a ella. Vitrina no la consulta, para que \
                un texto no la haga curiosear en la red de la oficina.
                """,
            en: """
                The address is on a private network (localhost, 10.x, 192.168.x, a name without a \
                domain): nobody outside can reach it. Vitrina does not ask it, so that no text can \
                make it pry into the office's network.
                """,
            wrong: .situation(
                es: """
                    El texto enlaza http://intranet/formatos/pqr.docx
                    """,
                en: """
                    The text links to http://intranet/formatos/pqr.docx
                    """),
            mended: .situation(
                es: """
                    Publique el formato junto a la página y enlácelo por su nombre: pqr.docx
                    """,
                en: """
                    Publish the form beside the page, and link to it by its name: pqr.docx
                    """))
    }

    package static let externalUnverifiable = Rule(
        "external-unverifiable", .note,
        es: "«{0}» no es verificable",
        en: "'{0}' cannot be verified"
    ) {
        Explanation(
            $0,
            es: """
                No se puede saber si la página está: su servidor responde 200 a cualquier \
                dirección, no se la muestra a un programa, pide que se le consulte más tarde, \
                o respondió un equipo de la misma red. La sugerencia dice cuál de esas cosas \
                pasó.
                """,
            en: """
                It cannot be told whether the page is there: its server answers 200 to any \
                address, does not show it to a program, asks to be tried later, or a computer on \
                the same network answered. The hint says which of these it was.
                """,
            wrong: .situation(
                es: """
                    El servidor responde 200 también a una dirección inventada.
                    """,
                en: """
                    The server answers 200 even for an invented address.
                    """),
            mended: .situation(
                es: """
                    Ábrala en un navegador y compruebe que muestra lo que el texto promete.
                    """,
                en: """
                    Open it in a browser, and check that it shows what the text promises.
                    """))
    }
}

extension Hint {
    package static let linkElsewhere = Hint(
        es: "busque dónde está ahora y cambie el enlace, o quítelo",
        en: "find out where it is now and change the link, or remove it")
    package static let tellItsOwners = Hint(
        es: "ábrala en un navegador; si tampoco abre, avise a sus dueños o quite el enlace",
        en: "open it in a browser; if that fails too, tell its owners or remove the link")
    package static let linkPublicly = Hint(
        es: "enlace una dirección que se abra desde cualquier parte",
        en: "link to an address that opens from anywhere")
    package static let answersAnything = Hint(
        es: "su servidor responde 200 a cualquier dirección: ábrala en un navegador",
        en: "its server answers 200 to any address: open it in a browser")

    /// For an HTTP status by which servers turn programs away.
    package static func refusesPrograms(_ status: Int) -> Hint {
        Hint(
            ["\(status)"],
            es: "su servidor no se la muestra a un programa ({0}): ábrala en un navegador",
            en: "its server does not show it to a program ({0}): open it in a browser")
    }

    package static let askLater = Hint(
        es: "su servidor pide que se le consulte más tarde: repita la orden en unas horas",
        en: "its server asks to be tried later: run the command again in a few hours")
    package static let answersFromInside = Hint(
        es: "respondió un equipo de esta misma red: ábrala desde otra, como la de un celular",
        en: "a computer on this same network answered: open it from another one, such as a phone's")
    package static let notAnAddress = Hint(
        es: "no es una dirección que un navegador abra: revise cómo está escrita",
        en: "it is not an address that a browser can open: check how it is written")
    package static let holdsPassword = Hint(
        es: "quite lo que va antes de «@»: es un usuario o una clave, y quedaría a la vista",
        en: "remove what is before '@': it is a user name or a password, and everybody would see it"
    )
}
