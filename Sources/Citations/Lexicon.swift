/// The words that citations are made of, found by their letters without case and accents.
enum Lexicon {
    struct Entry {
        /// Up to 16 folded letters, the last in the lowest byte.
        var key: UInt128
        var role: Role
        var value: UInt8
        var form: WordForm
    }

    /// What a word is, by its key.
    static func entry(of key: UInt128) -> Entry? {
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low].key == key ? sorted[low] : nil
    }

    static func key(of word: Substring) -> UInt128 {
        word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// All entries in the order of their keys.
    private static let sorted: [Entry] = all.sorted { $0.key < $1.key }

    private static let all: [Entry] = types + parts + qualifiers + labels + plain + bodies + verbs

    /// The keys that more than one entry has, of which there must be none.
    static var ambiguous: [UInt128] {
        zip(sorted, sorted.dropFirst()).filter { $0.key == $1.key }.map(\.0.key)
    }

    private static func entries(
        _ role: Role, _ value: UInt8, _ words: String, _ form: WordForm = []
    ) -> [Entry] {
        words.split(separator: " ").map {
            Entry(key: key(of: $0), role: role, value: value, form: form)
        }
    }

    // MARK: What is cited

    private static let types: [Entry] = [
        (NormType.constitution, "constitucion carta", "", ""),
        (.legislativeAct, "acto", "actos", ""),
        (.law, "ley", "leyes", ""),
        (.decree, "decreto", "decretos", "dec decr dto dcto dl dur"),
        (.resolution, "resolucion", "resoluciones", "res resol"),
        (.agreement, "acuerdo", "acuerdos", "ac acdo"),
        (.ordinance, "ordenanza", "ordenanzas", "ord"),
        (.circular, "circular", "circulares", "circ"),
        (.directive, "directiva", "directivas", ""),
        (.conpes, "conpes", "", ""),
        (.ruling, "sentencia", "sentencias", "sent"),
        (.order, "auto", "autos", ""),
        (.technicalStandard, "ntc ntcgp", "", ""),
    ].flatMap { type, one, many, short in
        let value = UInt8(NormType.allCases.firstIndex(of: type) ?? 0)
        return entries(.type, value, one) + entries(.type, value, many, .plural)
            + entries(.type, value, short, .short)
    }

    private static let parts: [Entry] = [
        (NormPart.Kind.annex, "anexo", "anexos", ""),
        (.book, "libro", "libros", ""),
        (.part, "parte", "partes", ""),
        (.title, "titulo", "titulos", "tit"),
        (.chapter, "capitulo", "capitulos", "cap"),
        (.section, "seccion", "secciones", "secc"),
        (.article, "articulo", "articulos", "art"),
        (.paragraph, "paragrafo", "paragrafos", "par parag"),
        (.subparagraph, "inciso", "incisos", "inc"),
        (.numeral, "numeral ordinal", "numerales ordinales", "num"),
        (.literal, "literal", "literales", "lit"),
    ].flatMap { kind, one, many, short in
        let value = UInt8(kind.rawValue)
        // In steps, because the compiler took two seconds for one sum of all.
        var found = entries(.part, value, one)
        found += entries(.part, value, many, .plural)
        found += entries(.part, value, short, .short)
        for word in short.split(separator: " ") {
            found += entries(.part, value, word + "s", [.short, .plural])
        }
        return found
    }

    private static let qualifiers: [Entry] =
        [
            (NormQualifier.statutory, "estatutaria estatutarias"),
            (.organic, "organica organicas"), (.framework, "marco"),
            (.legislative, "legislativo legislativos"),
            (.singleRegulatory, "unico unicos"),
            (.regulatory, "reglamentario reglamentarios reglamentaria reglamentarias"),
            (.national, "nacional nacionales ejecutiva ejecutivas"),
            (.departmental, "departamental departamentales"),
            (.district, "distrital distritales"),
            (.municipal, "municipal municipales"),
            (.presidential, "presidencial presidenciales"),
            (.outward, "externa externas"), (.inward, "interna internas"),
            (.joint, "conjunta conjuntas"), (.social, "social"),
        ].flatMap { qualifier, words in
            entries(.qualifier, UInt8(NormQualifier.allCases.firstIndex(of: qualifier) ?? 0), words)
        }
        + entries(
            .qualifier, 255,
            "ordinaria superior administrativa administrativo basica juridica "
                + "ministerial organizacional metropolitano sectorial compilatorio ordenanzal extraordinario "
                + "extraordinarios")

    // MARK: What names a part of it

    private static let labels: [Entry] =
        [
            "primero primera primer", "segundo segunda", "tercero tercera tercer", "cuarto cuarta",
            "quinto quinta", "sexto sexta", "septimo septima", "octavo octava", "noveno novena",
            "decimo decima", "undecimo undecima", "duodecimo duodecima",
        ].enumerated().flatMap { entries(.ordinal, UInt8($0 + 1), $1) }
        + entries(.label, 1, "final") + entries(.label, 2, "transitorio transitorios")
        + entries(.afterLabel, 1, "bis") + entries(.afterLabel, 2, "ter")
        + entries(.afterLabel, 3, "quater")
        + [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre setiembre", "octubre", "noviembre", "diciembre",
        ].enumerated().flatMap { entries(.month, UInt8($0 + 1), $1) }

    // MARK: What holds it together

    private static let plain: [Entry] =
        [
            (Role.of, "de"), (.ofThe, "del"), (.the, "el la los las lo"), (.and, "y e"),
            (.or, "o u"),
            (.through, "a al hasta"), (.numberWord, "no nos nro nros numero numeros n"),
            (.inside, "en"), (.its, "su sus"), (.ibidem, "ibidem ibid"),
            (.mention, "mencion cita comento"), (.adverb, "totalmente integralmente expresamente"),
            (.by, "por mediante"), (.which, "cual cuales"), (.that, "que"), (.itself, "se"),
            (.means, "medio"), (.been, "fue fueron ha han sido es son"), (.year, "ano"),
            (.date, "fecha dia"), (.sector, "sector"), (.force, "fuerza"),
            (.following, "siguientes ss subsiguientes"),
            (.issued, "expedida expedido emitida emitido proferida proferido dictada dictado"),
            (.document, "documento documentos"), (.political, "politica"), (.country, "colombia"),
            (.one, "un una unos unas"),
            (
                .provided,
                "dispuesto establecido previsto ordenado senalado estipulado preceptuado determinado"
            ),
            (.accordance, "conforme conformidad desarrollo cumplimiento"), (.with, "con"),
            (.code, "codigo estatuto"), (.technical, "tecnica tecnico"),
            (.all, "todos todas ambos"), (.norm, "norma"),
            (.draft, "proyecto proyectos borrador borradores iniciativa"),
        ].flatMap { entries($0, 0, $1) } + entries(.adverb, 1, "parcialmente")

    private static let bodies: [Entry] =
        [
            (
                Body.national,
                "ministerio superintendencia comision contraloria procuraduria archivo contaduria "
                    + "auditoria registraduria agencia unidad instituto consejo corte fiscalia "
                    + "defensoria banco servicio junta"
            ),
            (.nation, "presidencia presidente gobierno congreso"),
            (.municipal, "alcaldia concejo municipio alcalde distrito alcaldesa"),
            (.departmental, "gobernacion asamblea gobernador gobernadora"),
            (
                .local,
                "secretaria direccion oficina subsecretaria personeria gerencia despacho "
                    + "universidad empresa hospital fondo corporacion caja rectoria secretario director"
            ),
        ].flatMap { entries(.body, $0.rawValue, $1) }
        + entries(.body, Body.department.rawValue, "departamento")

    // MARK: What it does

    private static let verbs: [Entry] =
        [
            (
                NormRelation.repeals, "deroga derogan derogo abroga",
                "derogado derogada derogados derogadas abrogado abrogada",
                "deroguese derogase deroguense deroganse derogar"
            ),
            (
                .modifies, "modifica modifican modifico reforman reformo subroga sustituye",
                "modificado modificada modificados modificadas reformado reformada subrogado "
                    + "subrogada sustituido sustituida",
                "modifiquese modificase modifiquense modificanse modificar reformese subroguese"
            ),
            (
                .adds, "adiciona adicionan adiciono",
                "adicionado adicionada adicionados adicionadas",
                "adicionese adicionase adicionense adicionanse adicionar"
            ),
            (
                .regulates, "reglamenta reglamentan",
                "reglamentado reglamentada reglamentados reglamentadas",
                "reglamentese reglamentar"
            ),
            (
                .compiles, "compila compilan compilo",
                "compilado compilada compilados compiladas", "compilese compilar"
            ),
            (
                .adopts, "adopta adoptan adopto", "adoptado adoptada adoptados adoptadas",
                "adoptese adoptar"
            ),
            (
                .corrects, "corrige corrigen corrigio", "corregido corregida corregidos corregidas",
                "corrijase corregir"
            ),
        ].flatMap { relation, active, participle, order in
            let value = UInt8(NormRelation.allCases.firstIndex(of: relation) ?? 0)
            return entries(.relation, value, active)
                + entries(.relation, value, participle, .participle)
                + entries(.relation, value, order, .order)
        }
        + entries(
            .back, 0,
            "mismo misma citado citada mencionado mencionada referido referida precitado precitada "
                + "aludido aludida antedicho antedicha")
        + entries(.back, 0, "dicho dicha", .before) + entries(.back, 0, "presente", .own)
        // A verb after *se*, else a noun.
        + entries(
            .relation, UInt8(NormRelation.allCases.firstIndex(of: .modifies) ?? 0), "reforma",
            .before)
}
