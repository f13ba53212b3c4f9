/// What `portal.yml` says of the data for machines.
extension Schema {
    static let openData = Field(
        .openData, "datos_abiertos",
        .group(
            Schema([
                Field(
                    .license, "licencia", .url,
                    example: "https://creativecommons.org/licenses/by/4.0/deed.es",
                    es: "la licencia de los datos; sin ella, nadie sabe qué puede hacer con ellos",
                    en:
                        "the licence of the data; without one, nobody knows what may be done with it"
                ),
                Field(
                    .omit, "omitir",
                    .list(
                        .choice([
                            Choice(english: "tables", spanish: "tablas"),
                            Choice(english: "page_json", spanish: "json_de_páginas"),
                            Choice(english: "json_ld", spanish: "json_ld"),
                            Choice(english: "rdf", spanish: "rdf"),
                            Choice(english: "catalogue", spanish: "catálogo"),
                            Choice(english: "feeds", spanish: "canales"),
                            Choice(english: "sitemap", spanish: "sitemap"),
                            Choice(english: "robots", spanish: "robots"),
                        ])), example: "canales",
                    es: "lo que no se publica de los datos para máquinas",
                    en: "what of the data for machines is not published"),
            ])), es: "los datos abiertos del portal", en: "the portal's open data")

    static let security = Field(
        .security, "seguridad",
        .group(
            Schema([
                Field(
                    .email, "correo", .email, example: "csirt@entidad.gov.co",
                    es: "el correo para avisar de una falla de seguridad",
                    en: "the e-mail to which a security flaw is reported"),
                Field(
                    .url, "enlace", .url, example: "https://www.entidad.gov.co/seguridad",
                    es: "la página para avisar de ella", en: "the page on which to report it"),
                Field(
                    .policy, "política", .url,
                    example: "https://www.entidad.gov.co/politica-de-seguridad",
                    es: "la política de divulgación de fallas",
                    en: "the policy for the disclosure of flaws"),
            ])), es: "a quién avisar de una falla de seguridad; se publica en security.txt",
        en: "whom to tell of a security flaw; published in security.txt")
}
