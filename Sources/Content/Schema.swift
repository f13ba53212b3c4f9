package import Diagnostics
import Words

/// What the value of a field must be.
package indirect enum Kind: Sendable {
    /// Any words.
    case text
    /// A day that exists, as `2016-08-23`.
    case day
    /// A day, or `unknown` where nobody knows it.
    case dayOrUnknown
    /// A whole number, zero or more.
    case number
    case email
    /// A whole `https:` or `http:` address.
    case url
    /// A file beside the one that names it.
    case file
    /// The folder of another agency, from `Content/`.
    case folder
    /// A language tag (BCP 47): `es`, `es-CO`.
    case language
    /// An offset from UTC: `-05:00`.
    case utcOffset
    /// One telephone number or several, as Colombians write them; see ``Telephones``.
    case telephone
    /// The tax number of an organisation, with its check digit; see ``NIT``.
    case nit
    /// The address of a page, from the portal's root: `/entidades/index.html`; see ``PageAddress``.
    case address
    /// The address of a page of the portal, or a whole one of another site.
    case addressOrURL
    /// A page or file of the portal, from its root, or a whole address: `/plan.pdf`, `mailto:…`.
    case target
    /// A colour: `#0b3d91`; see ``Colour``.
    case colour
    /// How often something is due: `6 meses`; see ``Period``.
    case period
    case choice([Choice])
    /// Codes of rules, each with the severity that the portal wants for it.
    case severities
    case list(Kind)
    case group(Schema)
}

/// One of the values that a field of kind `choice` may have.
package struct Choice: Sendable {
    /// The English word, which is also the value.
    package let english: String
    /// The Spanish word.
    package let spanish: String
}

extension [Choice] {
    /// The choices in the language in which the author wrote the key.
    func names(for key: String) -> String {
        let isEnglish = Key(rawValue: Schema.folded(key)) != nil
        return map { isEnglish ? $0.english : $0.spanish }.joined(separator: ", ")
    }
}

/// One field of a document: its names, its kind, and what it means.
package struct Field: Sendable {
    /// The key, which is also the English name.
    package let key: Key
    /// The Spanish name.
    package let spanish: String
    /// What its value must be.
    package let kind: Kind
    /// Whether it must be given.
    package let isRequired: Bool
    /// A value as an author would write it, valid for the kind; nil for a group and a list of groups,
    /// whose fields have their own, and for severities.
    package let example: String?
    /// What holds where nothing is written, as one would write it; nil where nothing does.
    package let defaultValue: String?
    /// What it means, in a few words.
    package let meaning: Wording

    /// The English name.
    package var english: String { key.rawValue }

    init(
        _ key: Key, _ spanish: String, _ kind: Kind = .text, required: Bool = false,
        example: String? = nil, default defaultValue: String? = nil, es: String, en: String
    ) {
        self.key = key
        self.spanish = spanish
        self.kind = kind
        isRequired = required
        self.example = example
        self.defaultValue = defaultValue
        meaning = Wording(es: es, en: en)
    }

    /// The name a hint should use towards an author who writes in that language.
    func name(inSpanish: Bool) -> String { inSpanish ? spanish : english }
}

/// The fields of a type of document, with their names folded for look-up.
package struct Schema: Sendable {
    /// The fields, in the order of the reference.
    package let fields: [Field]
    /// Those that must be given.
    let required: [Field]
    private let indexOfName: [String: Int]

    init(_ fields: [Field]) {
        self.fields = fields
        required = fields.filter(\.isRequired)
        var index: [String: Int] = [:]
        for (position, field) in fields.enumerated() {
            // A key that is the same word in both languages is there once.
            for name in Set([Self.folded(field.english), Self.folded(field.spanish)]) {
                precondition(index[name] == nil, "Two fields of a schema are called \(name).")
                index[name] = position
            }
        }
        indexOfName = index
    }

    /// The position of the field of that name in either language, without accents, case, or the
    /// difference between spaces, hyphens and underscores.
    func position(ofFieldNamed name: String) -> Int? {
        // Most keys are written as the schema writes them.
        indexOfName[name] ?? indexOfName[Self.folded(name)]
    }

    /// The field name that a wrong one was probably meant to be.
    func nearMiss(of name: String) -> String? {
        guard let near = Self.folded(name).nearMiss(in: indexOfName.keys.sorted()) else {
            return nil
        }
        guard let field = indexOfName[near].map({ fields[$0] }) else { return nil }
        return near == Self.folded(field.english) ? field.english : field.spanish
    }

    static func folded(_ name: String) -> String {
        String(name.folded.map { $0 == " " || $0 == "-" ? "_" : $0 })
    }
}
