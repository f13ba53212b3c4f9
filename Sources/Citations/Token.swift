/// A word, a number or a punctuation mark of a text, and what the grammar knows about it.
struct Token {
    enum Kind: UInt8 {
        /// A run of letters.
        case word
        /// A run of digits.
        case number
        /// Anything else; ``Token/sign`` says which.
        case sign
        /// An empty line, or the end of the text: no citation crosses it.
        case boundary
    }

    var start: Int32
    var end: Int32
    var kind: Kind
    /// What kind of word it is in a citation; ``Role/none`` for all other words.
    var role: Role = .none
    /// The value within its role: the index of a type, the number of a month.
    var value: UInt8 = 0
    var form: WordForm = []
    /// What separates it from the token before, and the case of its letters.
    var flags: Flags = []

    struct Flags: OptionSet {
        let rawValue: UInt8
        /// White space precedes it.
        static let space = Flags(rawValue: 1)
        /// It is the first on its line.
        static let line = Flags(rawValue: 2)
        /// Its first letter is a capital.
        static let capital = Flags(rawValue: 4)
        /// It has two capitals or more: `DIAN`, `MinTIC`.
        static let acronym = Flags(rawValue: 8)
        /// All of its letters are capitals.
        static let capitals = Flags(rawValue: 16)
    }

    /// A punctuation mark as the grammar sees it: dashes are `-`, quotes `"`, ordinal signs `º`; 0
    /// for any other token.
    var sign: UInt8 { kind == .sign ? value : 0 }
    var range: Range<Int> { Int(start)..<Int(end) }
    var count: Int { Int(end - start) }
    /// Whether nothing separates it from the token before.
    var isAdjacent: Bool { !flags.contains(.space) }
}

/// The role of a word in a citation.
enum Role: UInt8 {
    case none
    /// A ``NormType``.
    case type
    /// A ``NormPart/Kind``.
    case part
    /// A ``NormQualifier``; 255 for one that says nothing of the issuer or the series.
    case qualifier
    /// *enero* … *diciembre*: 1 to 12.
    case month
    /// *primero* … *vigésimo*: 1 to 20.
    case ordinal
    /// *final*, *único*, *transitorio*: the label of a part.
    case label
    /// *bis*, *ter*: after a label.
    case afterLabel
    case of
    case ofThe
    /// *el*, *la*, *los*, *las*, *lo*.
    case the
    case and
    case or
    /// *a*, *al*, *hasta*.
    case through
    /// *No*, *número*, *Nro*.
    case numberWord
    case inside
    case its
    /// *mismo*, *citada*: refers back to a norm; *presente*: to the act itself.
    case back
    case ibidem
    /// *mención*, *cita*: after *en*.
    case mention
    /// What issues norms: a ``Body``.
    case body
    /// A ``NormRelation``.
    case relation
    /// *parcialmente*.
    case adverb
    case by
    case which
    case that
    case itself
    case means
    /// *fue*, *ha*, *sido*.
    case been
    case year
    case date
    case sector
    case force
    case following
    /// *expedida*, *proferido*: before *por* and who did it.
    case issued
    case document
    case political
    case country
    case one
    /// *dispuesto*, *establecido*: between *conforme a* and a norm.
    case provided
    /// *conforme*, *desarrollo*, *cumplimiento*.
    case accordance
    case with
    case code
    case technical
    case all
    case norm
    /// *proyecto*, *borrador*: before a norm that is not in force.
    case draft
}

/// The grammatical form of a word.
struct WordForm: OptionSet {
    let rawValue: UInt8
    static let plural = WordForm(rawValue: 1)
    /// `Art.`, `Res.`: may have a point after it.
    static let short = WordForm(rawValue: 2)
    /// *derogado*: done to the norm before it.
    static let participle = WordForm(rawValue: 4)
    /// *deróguese*, *derogar*: done by the act whose text it is.
    static let order = WordForm(rawValue: 8)
    /// Only used before the noun (*dicho decreto*).
    static let before = WordForm(rawValue: 16)
    /// *presente*: the act itself.
    static let own = WordForm(rawValue: 32)
}

/// The kinds of bodies that issue norms, by what their names tell about their identity.
enum Body: UInt8 {
    /// There is one in the country: a ministry, a superintendency.
    case national
    /// *Presidente*, *Gobierno*, *Congreso*: the nation itself.
    case nation
    /// *Alcaldía*, *Concejo*: of the municipality or district named after it.
    case municipal
    /// *Gobernación*, *Asamblea*: of the department named after it.
    case departmental
    /// *Departamento Administrativo*, a ministry's equal, or *Departamento de Antioquia*.
    case department
    /// *Secretaría*, *Dirección*: of the root agency, or of whom its name says.
    case local
}
