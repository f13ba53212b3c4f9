package import Diagnostics

/// A name that a template may use.
package struct TemplateName: Sendable, Equatable {
    /// The name, after those around it: `agency.title`.
    package let path: String
    /// How many names are around it.
    package let depth: Int
    /// The kind of its value, in words.
    package let kind: Wording
    /// Whether its value may be absent.
    package let isOptional: Bool
    /// What its value is, in Spanish.
    package let summary: String
    /// Whether the template, or one that it includes, uses the name.
    package let isUsed: Bool
}

/// A field of a shape that a template uses.
struct NameUse: Hashable {
    let shape: ObjectIdentifier
    let field: Int
}

extension TemplateName {
    /// Returns the names of a shape and of those nested in it.
    ///
    /// Recursion is as deep as there are shapes: none is entered within itself.
    static func all(in shape: Shape, uses: Set<NameUse>) -> [TemplateName] {
        var names: [TemplateName] = []
        collect(shape, around: [], prefix: "", uses, into: &names)
        return names
    }

    private static func collect(
        _ shape: Shape, around outer: [ObjectIdentifier], prefix: String, _ uses: Set<NameUse>,
        into names: inout [TemplateName]
    ) {
        let identity = ObjectIdentifier(shape)
        let around = outer + [identity]
        for (index, field) in shape.fields.enumerated() where field.name != Field.itself {
            let kind = field.kind
            let path = prefix + field.name
            names.append(
                TemplateName(
                    path: path, depth: outer.count, kind: kind.word, isOptional: field.isOptional,
                    summary: field.summary,
                    isUsed: uses.contains(NameUse(shape: identity, field: index))))
            if let inner = kind.shape, !around.contains(ObjectIdentifier(inner)) {
                collect(inner, around: around, prefix: path + ".", uses, into: &names)
            }
        }
    }
}
