/// The rules of ``Stemmer`` for Spanish, as data that the search in JavaScript shares.
///
/// A word is folded first. If it is an exception, its stem is given. Otherwise each step replaces
/// the longest of its suffixes that leaves at least `minimum` letters, and after each but the last
/// step the exceptions are looked up again: the stem of a singular is also that of its plural.
package enum SpanishStems {
    /// A suffix and its replacement.
    package struct Rule: Sendable {
        /// The suffix, in folded letters: eight at most.
        package let suffix: String
        /// What takes the place of the suffix; often empty.
        package let replacement: String
        /// The fewest letters that must be left before the suffix.
        package let minimum: Int

        init(_ suffix: String, _ replacement: String, _ minimum: Int) {
            self.suffix = suffix
            self.replacement = replacement
            self.minimum = minimum
        }
    }

    /// The steps in the order in which they are applied, each with its rules in any order.
    package static let steps: [[Rule]] = [adverbs, plurals, derivations]

    private static let adverbs = [Rule("mente", "", 6)]

    private static let plurals = [
        Rule("ces", "z", 2), Rule("es", "", 3), Rule("as", "a", 2), Rule("os", "o", 2),
        Rule("bs", "b", 2), Rule("cs", "c", 2), Rule("ms", "m", 2), Rule("ts", "t", 2),
    ]

    private static let derivations =
        verbs + adjectives + [
            Rule("ce", "z", 3), Rule("e", "", 3),
            // responsable, responsabilidad
            Rule("abilidad", "abl", 2), Rule("ibilidad", "ibl", 2),
        ]

    /// Infinitives and nouns of action.
    private static let verbs = [
        Rule("ar", "", 4), Rule("er", "", 4), Rule("ir", "", 4),
        Rule("arse", "", 4), Rule("erse", "", 4), Rule("irse", "", 4),
        Rule("arlo", "", 4), Rule("erlo", "", 4), Rule("irlo", "", 4),
        Rule("arla", "", 4), Rule("erla", "", 4), Rule("irla", "", 4),
        Rule("acion", "", 4), Rule("icion", "", 4),
        Rule("amiento", "", 4), Rule("imiento", "", 4),
    ]

    /// Feminine forms that are not words in their own right.
    private static let adjectives = [
        Rule("ada", "ado", 4), Rule("ida", "ido", 4), Rule("ica", "ico", 3),
        Rule("iva", "ivo", 3), Rule("osa", "oso", 3), Rule("aria", "ario", 3),
        Rule("oria", "orio", 5), Rule("dora", "dor", 3), Rule("tora", "tor", 3),
        Rule("sora", "sor", 3), Rule("ana", "ano", 3), Rule("ina", "ino", 3),
        Rule("ecta", "ecto", 3), Rule("junta", "junto", 3), Rule("terna", "terno", 2),
        Rule("ersa", "erso", 3), Rule("anea", "aneo", 3), Rule("igua", "iguo", 2),
        Rule("inua", "inuo", 3),
    ]

    /// Words that the rules would conflate with others, and a few that they would keep apart.
    package static let exceptions: [(word: String, stem: String)] = [
        // Not the plurals that they seem to be.
        ("interes", "interes"), ("traves", "traves"), ("reves", "reves"), ("estres", "estres"),
        ("menus", "menu"), ("tribus", "tribu"), ("ingles", "ingles"), ("frances", "frances"),
        // Things and offices, not actions or those who perform them.
        ("tramite", "tramite"), ("tramites", "tramite"),
        ("mantener", "mantener"), ("arte", "arte"), ("artes", "arte"), ("sede", "sede"),
        ("sedes", "sede"),
        ("informe", "informe"), ("informes", "informe"),
        ("nombre", "nombre"), ("nombres", "nombre"), ("parte", "parte"), ("partes", "parte"),
        ("corte", "corte"), ("cortes", "corte"), ("monte", "monte"), ("montes", "monte"),
        ("cobre", "cobre"), ("firme", "firme"), ("firmes", "firme"), ("sobre", "sobre"),
        ("sobres", "sobre"), ("deporte", "deporte"), ("deportes", "deporte"),
        ("bases", "base"),
        ("base", "base"), ("pase", "pase"), ("pases", "pase"), ("taller", "taller"),
        ("funcionar", "funcionar"), ("funcionamiento", "funcionar"),
        ("estacionar", "estacionar"), ("estacionamiento", "estacionar"),
        ("proporcionar", "proporcionar"), ("ocasionar", "ocasionar"),
        ("cuestionar", "cuestionar"), ("accionar", "accionar"), ("senalar", "senalar"),
        ("senalamiento", "senalar"), ("posicionar", "posicionar"),
        ("posicionamiento", "posicionar"), ("fraccionar", "fraccionar"),
        ("fraccionamiento", "fraccionar"), ("valorar", "valorar"), ("valoracion", "valorar"),
        ("fundir", "fundir"), ("fundicion", "fundir"), ("sentar", "sentar"),
        ("asentar", "asentar"), ("asentamiento", "asentar"), ("mentir", "mentir"),
        ("vendar", "vendar"), ("habitacion", "habitacion"),
        ("aplazar", "aplazar"), ("aplazamiento", "aplazar"), ("familiar", "familiar"),
        ("particular", "particular"), ("militar", "militar"), ("popular", "popular"),
        ("auxiliar", "auxiliar"), ("celular", "celular"), ("regular", "regular"),
        ("regulacion", "regular"), ("caracter", "caracter"),
        ("condicion", "condicion"), ("tradicion", "tradicion"),
        ("coalicion", "coalicion"), ("asesorar", "asesorar"),
        ("asesoramiento", "asesorar"), ("laborar", "laborar"), ("liderar", "liderar"),
        ("formar", "formar"), ("formacion", "formar"),
        ("ordenar", "ordenar"), ("ordenacion", "ordenar"), ("ordenamiento", "ordenar"),
        ("consumar", "consumar"), ("consumacion", "consumar"), ("competer", "competer"),
        ("presentir", "presentir"), ("presente", "presente"), ("presentes", "presente"),
        ("clave", "clave"), ("claves", "clave"), ("importe", "importe"),
        ("importes", "importe"), ("grave", "grave"), ("graves", "grave"),
        ("libre", "libre"), ("libres", "libre"), ("valle", "valle"), ("valles", "valle"),
        ("torre", "torre"), ("torres", "torre"), ("conforme", "conforme"),
        // Feminine forms with their own meaning.
        ("secretaria", "secretaria"), ("comisaria", "comisaria"), ("notaria", "notaria"),
        ("penitenciaria", "penitenciaria"), ("auditoria", "auditoria"),
        ("consultoria", "consultoria"), ("partida", "partida"),
        ("quebrada", "quebrada"), ("calzada", "calzada"), ("manzana", "manzana"),
        ("politica", "politica"), ("tecnica", "tecnica"), ("musica", "musica"),
        ("fisica", "fisica"), ("practica", "practica"), ("clinica", "clinica"),
        ("cronica", "cronica"), ("quimica", "quimica"),
        ("republica", "republica"), ("marina", "marina"), ("cortina", "cortina"),
        ("esposa", "esposa"),
        ("entrada", "entrada"),
        ("llamada", "llamada"), ("embajada", "embajada"), ("jornada", "jornada"),
        ("ensenada", "ensenada"), ("granada", "granada"), ("cruzada", "cruzada"),
        ("explanada", "explanada"), ("corrida", "corrida"),
        ("perdida", "perdida"), ("acogida", "acogida"), ("guarida", "guarida"),
        // Adjectives that the rules do not reach.
        ("nueva", "nuevo"), ("buena", "bueno"), ("propia", "propio"), ("ajena", "ajeno"),
        ("plena", "pleno"), ("abierta", "abierto"), ("mixta", "mixto"), ("segura", "seguro"),
        ("primera", "primero"), ("primer", "primero"), ("tercera", "tercero"),
        ("tercer", "tercero"), ("segunda", "segundo"), ("negra", "negro"),
        ("minera", "minero"), ("financiera", "financiero"),
        ("extranjera", "extranjero"), ("pesquera", "pesquero"), ("consejera", "consejero"),
        ("tesorera", "tesorero"), ("companera", "companero"), ("enfermera", "enfermero"),
        ("contralora", "contralor"), ("senora", "senor"), ("jueza", "juez"),
        ("alcaldesa", "alcald"), ("nina", "nino"),
        ("duena", "dueno"), ("pequena", "pequeno"), ("sordas", "sordo"), ("sorda", "sordo"),
        ("adulta", "adulto"), ("experta", "experto"),
    ]
}
