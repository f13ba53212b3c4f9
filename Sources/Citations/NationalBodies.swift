/// The national bodies that texts name in more than one way, each with its key.
enum NationalBodies {
    /// Returns the key of a body by the slug of its name or of its initials.
    static func key(of slug: String) -> String? {
        if let key = keys[slug] { return key }
        // The head stands for the body: *el Superintendente de Sociedades*.
        for (head, body) in heads where slug.hasPrefix(head) {
            let name = body + slug.dropFirst(head.utf8.count)
            return key(of: name) ?? name
        }
        guard slug.utf8.count >= 12 else { return nil }
        let padded = Array(("-" + slug).utf8)
        return names.first { padded.contains($0.name) }?.key
    }

    private static let heads = [
        ("superintendente-", "superintendencia-"), ("ministro-", "ministerio-"),
        ("ministra-", "ministerio-"), ("contralor-", "contraloria-"),
        ("contralora-", "contraloria-"), ("procurador-", "procuraduria-"),
        ("procuradora-", "procuraduria-"),
    ]

    private static let keys: [String: String] = Dictionary(
        uniqueKeysWithValues: bodies.flatMap { body in
            ([body.key] + body.others.split(separator: " ").map(String.init)).map { ($0, body.key) }
        })

    /// The beginnings of full names that identify a body, with a hyphen before them: the name of a
    /// board precedes that of its body.
    private static let names: [(name: [UInt8], key: String)] = bodies.flatMap { body in
        body.names.split(separator: " ").map { (Array(("-" + $0).utf8), body.key) }
    }

    /// Initials and short names, then the beginnings of full names.
    private static let bodies: [(key: String, others: String, names: String)] = [
        (
            "mintic", "mintics",
            "ministerio-de-tecnologias ministerio-de-las-tecnologias ministerio-tic"
        ),
        ("minhacienda", "mhcp", "ministerio-de-hacienda"),
        ("mineducacion", "men", "ministerio-de-educacion"),
        ("minsalud", "minsaludps minproteccion", "ministerio-de-salud ministerio-de-la-proteccion"),
        ("mintrabajo", "", "ministerio-de-trabajo ministerio-del-trabajo"),
        ("mininterior", "", "ministerio-del-interior"),
        ("minjusticia", "", "ministerio-de-justicia"),
        ("minambiente", "mads", "ministerio-de-ambiente ministerio-del-medio-ambiente"),
        ("minvivienda", "mvct", "ministerio-de-vivienda"),
        ("mintransporte", "", "ministerio-de-transporte"),
        ("mincultura", "minculturas", "ministerio-de-cultura ministerio-de-las-culturas"),
        ("minagricultura", "madr", "ministerio-de-agricultura"),
        ("minminas", "minenergia minminasyenergia", "ministerio-de-minas"),
        ("mincomercio", "mincit", "ministerio-de-comercio"),
        ("mindefensa", "", "ministerio-de-defensa"),
        ("minciencias", "colciencias", "ministerio-de-ciencia"),
        ("mindeporte", "coldeportes", "ministerio-del-deporte"),
        ("minigualdad", "", "ministerio-de-igualdad ministerio-de-la-igualdad"),
        ("cancilleria", "", "ministerio-de-relaciones"),
        ("agn", "", "archivo-general-de-la-nacion"),
        ("dafp", "funcion-publica", "departamento-administrativo-de-la-funcion-publica"),
        ("dnp", "planeacion-nacional", "departamento-nacional-de-planeacion"),
        ("dapre", "", "departamento-administrativo-de-la-presidencia"),
        ("dane", "", "departamento-administrativo-nacional-de-estadistica"),
        ("dian", "", "direccion-de-impuestos-y-aduanas"),
        ("cnsc", "", "comision-nacional-del-servicio-civil"),
        ("cgn", "", "contaduria-general-de-la-nacion"),
        ("cgr", "", "contraloria-general-de-la-republica"),
        ("pgn", "", "procuraduria-general-de-la-nacion"),
        ("sic", "", "superintendencia-de-industria"),
        ("supersalud", "", "superintendencia-nacional-de-salud"),
        ("superservicios", "sspd", "superintendencia-de-servicios"),
        ("supersociedades", "", "superintendencia-de-sociedades"),
        ("superfinanciera", "sfc", "superintendencia-financiera"),
        ("supersolidaria", "", "superintendencia-de-la-economia-solidaria"),
        ("supernotariado", "snr", "superintendencia-de-notariado"),
        ("supertransporte", "", "superintendencia-de-transporte superintendencia-de-puertos"),
        ("cra", "", "comision-de-regulacion-de-agua"),
        ("creg", "", "comision-de-regulacion-de-energia"),
        ("crc", "", "comision-de-regulacion-de-comunicaciones"),
        ("igac", "", "instituto-geografico-agustin-codazzi"),
        ("icbf", "", "instituto-colombiano-de-bienestar"),
        ("rnec", "", "registraduria-nacional-del-estado-civil"),
        ("csj", "", "consejo-superior-de-la-judicatura"),
        ("corte-constitucional", "", ""),
        ("consejo-de-estado", "", ""),
    ]
}
