/// How templates see a Swift value: each name with its kind, its meaning and the way to its value.
///
/// One declaration gives the shape and the records, so that the two can never disagree.
package struct View<Source>: Sendable {
    package let shape: Shape
    @usableFromInline let values: [@Sendable (Source) -> Value]

    package init(_ name: String, _ fields: [ViewField<Source>]) {
        shape = Shape(name, fields.map(\.field))
        values = fields.map(\.value)
    }

    /// The values of a source, in the order of the fields.
    ///
    /// Inlinable, so that it is compiled for each source and not for all of them at once.
    @inlinable @inline(__always) package func record(_ source: Source) -> Record {
        var record: [Value] = []
        record.reserveCapacity(values.count)
        for value in values { record.append(value(source)) }
        return Record(record)
    }
}

/// One name of a view.
///
/// Its makers are inlinable for the reason that ``View/record(_:)`` is.
package struct ViewField<Source>: Sendable {
    let field: Field
    let value: @Sendable (Source) -> Value

    @usableFromInline init(_ field: Field, _ value: @escaping @Sendable (Source) -> Value) {
        self.field = field
        self.value = value
    }
}

extension ViewField {
    @inlinable package static func text(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String
    ) -> Self {
        Self(Field(name, .text, summary: summary)) { .text(get($0)) }
    }

    @inlinable package static func optionalText(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String?
    ) -> Self {
        Self(Field(name, .text, isOptional: true, summary: summary)) { source in
            get(source).map { .text($0) } ?? .absent
        }
    }

    @inlinable package static func texts(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [String]
    ) -> Self {
        Self(Field(name, .texts, summary: summary)) { .texts(get($0)) }
    }

    @inlinable package static func number(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Int
    ) -> Self {
        Self(Field(name, .number, summary: summary)) { .number(get($0)) }
    }

    @inlinable package static func optionalNumber(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Int?
    ) -> Self {
        Self(Field(name, .number, isOptional: true, summary: summary)) { source in
            get(source).map { .number($0) } ?? .absent
        }
    }

    @inlinable package static func html(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]
    ) -> Self {
        Self(Field(name, .html, summary: summary)) { .html(get($0)) }
    }

    @inlinable package static func optionalHTML(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]?
    ) -> Self {
        Self(Field(name, .html, isOptional: true, summary: summary)) { source in
            get(source).map { .html($0) } ?? .absent
        }
    }

    @inlinable package static func optionalJSON(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]?
    ) -> Self {
        Self(Field(name, .json, isOptional: true, summary: summary)) { source in
            get(source).map { .json($0) } ?? .absent
        }
    }

    @inlinable package static func address(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String
    ) -> Self {
        Self(Field(name, .address, summary: summary)) { .address(get($0)) }
    }

    @inlinable package static func optionalAddress(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String?
    ) -> Self {
        Self(Field(name, .address, isOptional: true, summary: summary)) { source in
            get(source).map { .address($0) } ?? .absent
        }
    }

    @inlinable package static func flag(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Bool
    ) -> Self {
        Self(Field(name, .flag, summary: summary)) { .flag(get($0)) }
    }
}

/// Names that lead to further names; the view is asked for late, because it may be the same one.
extension ViewField {
    @inlinable package static func record<Other>(
        _ name: String, _ summary: String, of view: @escaping @Sendable () -> View<Other>,
        _ get: @escaping @Sendable (Source) -> Other
    ) -> Self {
        Self(Field(name, .record(view().shape), summary: summary)) {
            .record(view().record(get($0)))
        }
    }

    @inlinable package static func optionalRecord<Other>(
        _ name: String, _ summary: String, of view: @escaping @Sendable () -> View<Other>,
        _ get: @escaping @Sendable (Source) -> Other?
    ) -> Self {
        Self(Field(name, .record(view().shape), isOptional: true, summary: summary)) { source in
            get(source).map { .record(view().record($0)) } ?? .absent
        }
    }

    @inlinable package static func list<Other>(
        _ name: String, _ summary: String, of view: @escaping @Sendable () -> View<Other>,
        _ get: @escaping @Sendable (Source) -> [Other]
    ) -> Self {
        Self(Field(name, .list(view().shape), summary: summary)) { source in
            let view = view()
            return .list(get(source).map(view.record))
        }
    }

    /// A record that was made before, because many pages share it.
    @inlinable package static func shared(
        _ name: String, _ summary: String, of shape: @escaping @Sendable () -> Shape,
        _ get: @escaping @Sendable (Source) -> Record
    ) -> Self {
        Self(Field(name, .record(shape()), summary: summary)) { .record(get($0)) }
    }

    @inlinable package static func optionalShared(
        _ name: String, _ summary: String, of shape: @escaping @Sendable () -> Shape,
        _ get: @escaping @Sendable (Source) -> Record?
    ) -> Self {
        Self(Field(name, .record(shape()), isOptional: true, summary: summary)) { source in
            get(source).map { .record($0) } ?? .absent
        }
    }

    /// Records that were made before, because many pages share them.
    @inlinable package static func records(
        _ name: String, _ summary: String, of shape: @escaping @Sendable () -> Shape,
        _ get: @escaping @Sendable (Source) -> [Record]
    ) -> Self {
        Self(Field(name, .list(shape()), summary: summary)) { .list(get($0)) }
    }
}
