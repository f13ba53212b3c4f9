/// What `vitrina check --external` needs in order to ask addresses outside.
extension Rule {
    package static let noCurl = Rule(
        "no-curl",
        es: "las direcciones de fuera se consultan con el programa curl, y no está",
        en: "external addresses are checked with the program curl, which is not installed"
    ) {
        Explanation(
            $0,
            es: """
                Para consultar las direcciones de fuera, Vitrina usa el programa curl, que no \
                está en este equipo. Todo lo demás se comprobó.
                """,
            en: """
                Vitrina checks external addresses with the program curl, which is not on this \
                machine. Everything else was checked.
                """,
            wrong: .situation(
                es: """
                    vitrina check --external, en un equipo sin curl.
                    """,
                en: """
                    vitrina check --external, on a machine without curl.
                    """),
            mended: .situation(
                es: """
                    apt-get install curl, y otra vez vitrina check --external
                    """,
                en: """
                    apt-get install curl, and vitrina check --external again
                    """))
    }

    package static let oldCurl = Rule(
        "old-curl",
        es: "las direcciones de fuera se consultan con curl 7.75 o posterior, y este es {0}",
        en: "external addresses are checked with curl 7.75 or later, and this is {0}"
    ) {
        Explanation(
            $0,
            es: """
                El curl de este equipo no sabe decir cómo terminó cada una de varias \
                consultas simultáneas; desde la versión 7.75, de 2021, sí.
                """,
            en: """
                The curl on this machine cannot say how each of several requests at once ended; \
                from version 7.75, of 2021, it can.
                """,
            wrong: .situation(
                es: """
                    curl --version dice 7.68.0.
                    """,
                en: """
                    curl --version says 7.68.0.
                    """),
            mended: .situation(
                es: """
                    Actualice el sistema, o consulte desde un equipo más nuevo.
                    """,
                en: """
                    Update the system, or run the check on a newer machine.
                    """))
    }

    package static let curlFailed = Rule(
        "curl-failed",
        es: "curl falló, y {0} direcciones quedaron sin consultar: {1}",
        en: "curl failed, and {0} addresses were left unchecked: {1}"
    ) {
        Explanation(
            $0,
            es: """
                El programa curl terminó sin decir qué pasó con algunas direcciones: el proxy \
                lo rechazó, le faltan certificados, o lo interrumpieron. De esas direcciones \
                no se sabe nada.
                """,
            en: """
                The program curl ended without saying what became of some addresses: the proxy \
                refused it, it lacks certificates, or it was interrupted. Nothing is known about \
                those addresses.
                """,
            wrong: .situation(
                es: """
                    https_proxy nombra un proxy que no existe.
                    """,
                en: """
                    https_proxy names a proxy that does not exist.
                    """),
            mended: .situation(
                es: """
                    Pruebe con curl -I y una de las direcciones, y corrija lo que diga.
                    """,
                en: """
                    Try curl -I with one of the addresses, and fix what it reports.
                    """))
    }

    package static let noNetwork = Rule(
        "no-network",
        es: "ningún servidor respondió: de {0} direcciones de fuera no se sabe nada",
        en: "no server answered: nothing is known about {0} external addresses"
    ) {
        Explanation(
            $0,
            es: """
                No respondió ni un solo servidor. Es más probable que este equipo no tenga \
                salida a internet que que todos hayan desaparecido; por eso no se da ninguna \
                dirección por rota.
                """,
            en: """
                Not a single server answered. It is more likely that this machine has no \
                connection to the internet than that all of them are gone, so no address is \
                reported as broken.
                """,
            wrong: .situation(
                es: """
                    vitrina check --external, con el cable desconectado.
                    """,
                en: """
                    vitrina check --external, with the cable unplugged.
                    """),
            mended: .situation(
                es: """
                    Conéctese; si la oficina sale por un proxy, póngalo en la variable \
                    https_proxy
                    """,
                en: """
                    Connect; if the office uses a proxy, put it in the variable https_proxy
                    """))
    }

    package static let verdictsNotKept = Rule(
        "verdicts-not-kept", .note,
        es: "lo que se supo de las direcciones de fuera no se pudo guardar en {0}",
        en: "what was learnt about external addresses could not be saved in {0}"
    ) {
        Explanation(
            $0,
            es: """
                Lo que responden los servidores se guarda por un día, para no consultarlos de \
                nuevo. Esta vez no se pudo guardar; las respuestas de esta corrida valen \
                igual.
                """,
            en: """
                The answers of servers are kept for a day, so that they are not asked again. This \
                time they could not be saved; the results of this run are valid all the same.
                """,
            wrong: .situation(
                es: """
                    La carpeta ~/.cache es de otro usuario.
                    """,
                en: """
                    The folder ~/.cache belongs to another user.
                    """),
            mended: .situation(
                es: """
                    Corrija los permisos de la carpeta, o nombre otra en XDG_CACHE_HOME
                    """,
                en: """
                    Correct the folder's permissions, or name another one in XDG_CACHE_HOME
                    """))
    }
}

extension Hint {
    package static let installCurl = Hint(
        es: "instálelo: apt-get install curl, o brew install curl",
        en: "install it: apt-get install curl, or brew install curl")
    package static let checkNetwork = Hint(
        es: "revise la conexión a internet; si sale por un proxy, dígalo en https_proxy",
        en: "check the internet connection; if a proxy is needed, name it in https_proxy")
}
