import Foundation

/// A portal of more than a thousand pages in which nothing is wrong, with all that a portal may
/// have: agencies on three levels with links both ways, attachments, tables, images, dates, aliases.
struct CleanPortal {
    /// Whether it is as it was after its reorganisation: offices moved, were withdrawn and changed.
    let isReorganised: Bool

    /// An agency: where it stands, and what it is called.
    private struct Agency {
        let folder: String
        let title: String
        let kind: String
        /// The agencies in it.
        var parts: [Agency] = []
    }

    private static let towns = [
        ("la-vega", "La Vega"), ("rio-claro", "Río Claro"), ("puerto-nuevo", "Puerto Nuevo"),
        ("los-penoles", "Los Peñoles"),
    ]
    private static let departments = [
        ("hacienda", "Hacienda"), ("salud", "Salud"), ("educacion", "Educación"),
        ("planeacion", "Planeación"),
    ]
    private static let offices = [
        ("archivo", "Archivo"), ("ciudadania", "Atención a la Ciudadanía"),
        ("contratacion", "Contratación"), ("control-interno", "Control Interno"),
    ]
    private static let verbs = [
        "Dirigir", "Coordinar", "Formular", "Ejecutar", "Vigilar", "Evaluar", "Publicar",
        "Custodiar", "Tramitar", "Reglamentar",
    ]
    private static let objects = [
        "los planes", "los programas", "los registros", "los contratos", "los informes",
        "los trámites", "los archivos", "los indicadores", "los convenios", "los presupuestos",
    ]

    private var towns: [Agency] {
        Self.towns.map { town, name in
            Agency(
                folder: town, title: "Alcaldía de \(name)", kind: "alcaldía",
                parts: Self.departments.map { department, subject in
                    // The treasury of one town moved.
                    let isMoved = isReorganised && town == "rio-claro" && department == "hacienda"
                    let folder = "\(town)/\(isMoved ? "tesoro" : department)"
                    return Agency(
                        folder: folder, title: "Secretaría de \(subject)", kind: "secretaría",
                        parts: Self.offices.filter { office, _ in
                            !(isReorganised && folder == "la-vega/salud" && office == "archivo")
                        }.map { office, subject in
                            Agency(
                                folder: "\(folder)/\(office)", title: "Oficina de \(subject)",
                                kind: "oficina")
                        })
                })
        }
    }

    /// The portal's files, by their path.
    var files: [String: [UInt8]] {
        var files = [
            "Content/portal.yml": Array(Self.settings.utf8), "Content/index.md": Array(home.utf8),
        ]
        for town in towns {
            write(town, above: nil, to: &files)
            for department in town.parts {
                write(department, above: town, to: &files)
                writeFunctions(of: department, to: &files)
                for office in department.parts { write(office, above: department, to: &files) }
            }
        }
        if isReorganised { files["Content/tombstones.yml"] = Array(Self.tombstones.utf8) }
        return files
    }

    private static let settings = """
        título: Portal de transparencia del Norte
        dirección: https://transparencia.norte.gov.co/
        idioma: es
        resumen: Qué hacen las alcaldías del Norte y con qué fundamento.
        editor: Asociación de municipios del Norte
        contacto:
          dirección: Carrera 4 No. 5-10
          municipio: La Vega
          departamento: Cundinamarca
          código_postal: "253610"
          teléfono: (601) 887 9020 ext. 101
          línea_gratuita: 018000 222 195
          línea_anticorrupción: "195"
          correo: contactenos@norte.gov.co
          correo_judicial: notificaciones@norte.gov.co
          horario: "Lunes a viernes, 8:00 a 12:00 y 14:00 a 17:00"
        pie: Los textos son de dominio público.
        huso_horario: "-05:00"

        """

    private var home: String {
        """
        ---
        título: Portal de transparencia del Norte
        resumen: Lo que hacen las alcaldías, y quién responde por ello.
        responsable: Asociación de municipios del Norte
        ---

        Aquí está lo que hacen \(Self.towns.count) alcaldías y sus dependencias:

        \(towns.map { "- [\($0.title)](\($0.folder)/index.md), con su [misión de \($0.title)](\($0.folder)/index.md#\(mission(of: $0.folder)))" }.joined(separator: "\n"))

        ## Cómo se lee

        Cada función tiene **una página** y un número; vea [cómo se hace un trámite](/la-vega/salud/funciones/3.html)
        o [todas las funciones de Salud](/la-vega/salud/funciones/index.html).

        """
    }

    private static let tombstones = """
        - dirección: /la-vega/salud/archivo/
          título: Oficina de Archivo de Salud
          retirado: 2025-12-15
          motivo: Sus funciones pasaron a la Secretaría.
          acto: Decreto 140 de 2025
          reemplazo: /la-vega/salud/
        - dirección: "/la-vega/educacion/cifras%20del%20a%C3%B1o.csv"
          retirado: 2025-12-15
          motivo: Las cifras del año se publican con otro nombre.
          reemplazo: "/la-vega/educacion/cifras.csv"
        - dirección: /puerto-nuevo/planeacion/funciones/11.html
          retirado: 2025-12-15
          motivo: El acuerdo que la daba fue derogado.

        """
}

extension CleanPortal {
    private func write(
        _ agency: Agency, above: Agency?, to files: inout [String: [UInt8]]
    ) {
        let folder = "Content/\(agency.folder)/"
        files[folder + "index.md"] = Array(text(of: agency, above: above).utf8)
        files[folder + "plan de acción 2026.pdf"] = Array("%PDF-1.7\n\(agency.folder)".utf8)
        files[folder + figures(of: agency)] = Array("año,valor\n2024,12\n2025,14\n".utf8)
        if agency.kind != "oficina" {
            files[folder + "sedes.png"] =
                [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Array(agency.folder.utf8)
        }
    }

    /// The name of the file with an agency's figures.
    private func figures(of agency: Agency) -> String {
        isReorganised && agency.folder == "la-vega/educacion" ? "cifras.csv" : "cifras del año.csv"
    }

    private func text(of agency: Agency, above: Agency?) -> String {
        agency.kind == "oficina" ? office(agency, above) : department(agency, above)
    }

    /// A town's or a department's page, with nearly every key there is.
    private func department(_ agency: Agency, _ above: Agency?) -> String {
        let isRenumbered = isReorganised && agency.folder == "los-penoles/salud"
        let name = agency.folder.replacing("/", with: "-").replacing("tesoro", with: "hacienda")
        var aliases = ["/sitio%20anterior/\(name).aspx", "/dependencias/\(name)/"]
        if agency.folder == "rio-claro/tesoro" { aliases.append("/rio-claro/hacienda/") }
        return """
            ---
            tipo: entidad
            título: \(agency.title)
            clase: \(agency.kind)
            orden: municipal
            nit: 890.399.011-3
            objeto: Servir a quienes habitan el municipio.
            resumen: "Qué hace: lo que manda la ley."
            fundamento:
              - norma: Ley 136 de 1994
                artículo: "91"
              - norma: Acuerdo 12 de 2020
            titular:
              cargo: Titular del despacho
              correo: despacho@norte.gov.co
            contacto:
              dirección: Calle 1 No. 2-30
              municipio: La Vega
              teléfono: [(601) 887 9020, (601) 887 9021 ext. 4]
              correo: contactenos@norte.gov.co
              horario: Lunes a viernes, 8:00 a 17:00
            redes:
              - red: Instagram
                cuenta: municipiosdelnorte
                enlace: https://www.instagram.com/municipiosdelnorte
            documentos:
              - título: Plan de acción 2026
                archivo: plan de acción 2026.pdf
                publicado: 2025-11-01
                resumen: Lo que la entidad se propone en 2026.
                idioma: es
            funciones:
              fundamento:
                - norma: Decreto 12 de 2020
                  artículo: "5"
                  puntos: 1-6
            \(isRenumbered ? Self.renumbered : "")publicado: 2024-03-15
            actualizado: 2025-11-20
            responsable: \(agency.title)
            revisar_cada: anual
            publicar_el: 2024-01-01
            vence_el: 2031-12-31
            alias:
            \(aliases.map { "  - \($0)" }.joined(separator: "\n"))
            temas: [atención a la ciudadanía, transparencia]
            idioma: es-CO
            fuente:
              enlace: https://www.norte.gov.co/\(agency.folder)
              consultado: 2025-10-01
            visitas:
              cantidad: 2757
              al: 2025-12-01
            ---

            \(above.map { "Depende de la [\($0.title)](../index.md#\(mission(of: $0.folder)))." } ?? "No depende de ninguna.")
            Su página está en el [sitio del municipio](https://www.norte.gov.co/\(agency.folder)),
            y su correo es [contactenos@norte.gov.co](mailto:contactenos@norte.gov.co).

            ## \(isReorganised && agency.folder == "los-penoles" ? "Nuestra misión" : "Misión")

            Apoyar a la ciudadanía, *siempre*, según el artículo 209 de la Constitución.

            ### Cómo la cumple

            > «Con la debida diligencia», dice la ley.

            ## Cifras

            | Año | Trámites |
            |---|---:|
            | 2024 | 1 204 |
            | 2025 | 1 317 |

            Están en las [cifras de cada año, en CSV](\(link(to: figures(of: agency)))); las sedes, en el mapa:

            ![Mapa de las sedes, todas en el centro del municipio](sedes.png)

            ## Dependencias

            \(agency.parts.map { "- [\($0.title)](\($0.folder.split(separator: "/").last ?? "")/index.md)" }.joined(separator: "\n"))

            ## Funciones

            \(functions(of: agency))

            """
    }

    /// The id of the heading of the mission, which was renamed somewhere.
    private func mission(of folder: String) -> String {
        isReorganised && folder == "los-penoles" ? "nuestra-mision" : "mision"
    }

    private static let renumbered = """
          renumeradas:
            - {número: "1", antes: "2"}
            - {número: "2", antes: "1"}

        """

    private func link(to file: String) -> String { file.replacing(" ", with: "%20") }

    /// An office's page, in the English names of the keys where the town is the second.
    private func office(_ agency: Agency, _ above: Agency?) -> String {
        let isEnglish = agency.folder.hasPrefix("rio-claro")
        let data =
            isEnglish
            ? """
            title: \(agency.title)
            kind: \(agency.kind)
            level: municipal
            published: unknown
            documents:
              - title: Plan de acción 2026
                file: plan de acción 2026.pdf
            """
            : """
            título: \(agency.title)
            clase: \(agency.kind)
            documentos:
              - título: Plan de acción 2026
                archivo: plan de acción 2026.pdf
            """
        return """
            ---
            \(data)
            ---

            Es una oficina de la [\(above?.title ?? "")](../index.md), y publica sus
            [cifras de cada año](<\(figures(of: agency))>). De sus [funciones](#funciones), la primera es la principal.

            ## Horario

            1. En la mañana, de 8:00 a 12:00.
            2. En la tarde, de 14:00 a 17:00.

            ## Funciones

            \(functions(of: agency))

            """
    }

    /// Eleven functions, each in words of its own.
    private func functions(of agency: Agency) -> String {
        var order = Array(Self.verbs.indices)
        if isReorganised && agency.folder == "los-penoles/salud" { order.swapAt(0, 1) }
        // The last was derogated, and leaves its number to nobody.
        let isShort = isReorganised && agency.folder == "puerto-nuevo/planeacion"
        // The texts of an agency that moves stay.
        let index = agency.folder.utf8.reduce(0) { $0 + Int($1) } % 10
        let place = agency.folder.hasPrefix("rio-claro") ? 0 : index
        let items = order.enumerated().map { position, verb in
            "\(position + 1). \(Self.verbs[verb]) \(Self.objects[(verb + place) % 10]) "
                + "que le correspondan, según el artículo \(verb + 1) de la Ley 136 de 1994."
        }
        let all = items + ["11. Las demás que le asignen la ley y los acuerdos."]
        return (isShort ? items : all).joined(separator: "\n")
    }

    /// What a department says of some of its functions in files of their own.
    private func writeFunctions(of agency: Agency, to files: inout [String: [UInt8]]) {
        let folder = "Content/\(agency.folder)/funciones/"
        files[folder + "03.md"] = Array(
            """
            ---
            título: Cómo se hace un trámite
            resumen: Paso por paso.
            fundamento:
              - norma: Ley 1755 de 2015
                artículo: "13"
            documentos:
              - título: Protocolo del trámite
                archivo: protocolo.pdf
                publicado: desconocido
            ---

            ## Antes de venir

            Lea la [misión de la Secretaría](../index.md#mision) y el [horario del archivo](\(hours(of: agency))).

            ## En la oficina

            1. Pida el turno.
            2. Entregue el `formulario`.

            """.utf8)
        files[folder + "protocolo.pdf"] = Array("%PDF-1.7\n".utf8)
        // No item of the text has this number.
        files[folder + "12.md"] = Array(
            "---\ntitle: Gestión del riesgo\nnumber: \"12\"\n---\n\nPrevenir y atender los riesgos.\n"
                .utf8)
    }

    /// A link to the hours of an office that is still there.
    private func hours(of agency: Agency) -> String {
        agency.parts.contains { $0.folder.hasSuffix("/archivo") }
            ? "../archivo/index.md#horario" : "../control-interno/index.md#horario"
    }
}
