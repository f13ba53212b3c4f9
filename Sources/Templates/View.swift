/// How templates see a Swift value: each name with its kind, its meaning and the function that gets
/// its value.
///
/// One declaration makes the shape and the records, so that the two cannot disagree.
package struct View<Source>: Sendable {
    /// The shape of the records.
    package let shape: Shape
    @usableFromInline let count: Int
    /// Appends the values of a source.
    ///
    /// It is one function that calls those of the fields: to call functions in an array counts a
    /// reference to each, and all tasks that render pages would wait for each other at the counts.
    @usableFromInline let append: @Sendable (Source, inout [Value]) -> Void

    /// Makes a view with a name for messages; the names of its fields must differ.
    package init(_ name: String, _ fields: [ViewField<Source>]) {
        shape = Shape(name, fields.map(\.field))
        count = fields.count
        var append: @Sendable (Source, inout [Value]) -> Void = { _, _ in }
        for field in fields {
            let (appendOthers, value) = (append, field.value)
            append = { source, values in
                appendOthers(source, &values)
                values.append(value(source))
            }
        }
        self.append = append
    }

    /// Returns the values of a source, in the order of the fields.
    ///
    /// It is inlinable, so that it is specialised for each type of source.
    @inlinable @inline(__always) package func record(_ source: Source) -> Record {
        var record: [Value] = []
        record.reserveCapacity(count)
        append(source, &record)
        return Record(record)
    }
}

/// One name of a view.
///
/// The functions that make one are inlinable for the same reason as ``View/record(_:)``.
package struct ViewField<Source>: Sendable {
    let field: Field
    let value: @Sendable (Source) -> Value

    @usableFromInline init(_ field: Field, _ value: @escaping @Sendable (Source) -> Value) {
        self.field = field
        self.value = value
    }
}

extension ViewField {
    /// Returns a field of kind ``Kind/text``.
    @inlinable package static func text(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String
    ) -> Self {
        Self(Field(name, .text, summary: summary)) { .text(get($0)) }
    }

    /// Returns a field of kind ``Kind/text`` that is absent where its value is nil.
    @inlinable package static func optionalText(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String?
    ) -> Self {
        Self(Field(name, .text, isOptional: true, summary: summary)) { source in
            get(source).map { .text($0) } ?? .absent
        }
    }

    /// Returns a field of kind ``Kind/texts``.
    @inlinable package static func texts(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [String]
    ) -> Self {
        Self(Field(name, .texts, summary: summary)) { .texts(get($0)) }
    }

    /// Returns a field of kind ``Kind/number``.
    @inlinable package static func number(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Int
    ) -> Self {
        Self(Field(name, .number, summary: summary)) { .number(get($0)) }
    }

    /// Returns a field of kind ``Kind/number`` that is absent where its value is nil.
    @inlinable package static func optionalNumber(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Int?
    ) -> Self {
        Self(Field(name, .number, isOptional: true, summary: summary)) { source in
            get(source).map { .number($0) } ?? .absent
        }
    }

    /// Returns a field of kind ``Kind/html``; the bytes must be safe between tags.
    @inlinable package static func html(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]
    ) -> Self {
        Self(Field(name, .html, summary: summary)) { .html(get($0)) }
    }

    /// Returns a field of kind ``Kind/html`` that is absent where its value is nil.
    @inlinable package static func optionalHTML(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]?
    ) -> Self {
        Self(Field(name, .html, isOptional: true, summary: summary)) { source in
            get(source).map { .html($0) } ?? .absent
        }
    }

    /// Returns a field of kind ``Kind/json`` that is absent where its value is nil.
    @inlinable package static func optionalJSON(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> [UInt8]?
    ) -> Self {
        Self(Field(name, .json, isOptional: true, summary: summary)) { source in
            get(source).map { .json($0) } ?? .absent
        }
    }

    /// Returns a field of kind ``Kind/address``; the URL must be safe, and percent-encoded.
    @inlinable package static func address(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String
    ) -> Self {
        Self(Field(name, .address, summary: summary)) { .address(get($0)) }
    }

    /// Returns a field of kind ``Kind/address`` that is absent where its value is nil.
    @inlinable package static func optionalAddress(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> String?
    ) -> Self {
        Self(Field(name, .address, isOptional: true, summary: summary)) { source in
            get(source).map { .address($0) } ?? .absent
        }
    }

    /// Returns a field of kind ``Kind/flag``.
    @inlinable package static func flag(
        _ name: String, _ summary: String, _ get: @escaping @Sendable (Source) -> Bool
    ) -> Self {
        Self(Field(name, .flag, summary: summary)) { .flag(get($0)) }
    }
}

/// Fields with nested fields; their view is computed late, because it may be the same one.
extension ViewField {
    /// Returns a field of kind ``Kind/record(_:)``.
    @inlinable package static func record<Other>(
        _ name: String, _ summary: String, of view: @escaping @Sendable () -> View<Other>,
        _ get: @escaping @Sendable (Source) -> Other
    ) -> Self {
        Self(Field(name, .record(view().shape), summary: summary)) {
            .record(view().record(get($0)))
        }
    }

    /// Returns a field of kind ``Kind/record(_:)`` that is absent where its value is nil.
    @inlinable package static func optionalRecord<Other>(
        _ name: String, _ summary: String, of view: @escaping @Sendable () -> View<Other>,
        _ get: @escaping @Sendable (Source) -> Other?
    ) -> Self {
        Self(Field(name, .record(view().shape), isOptional: true, summary: summary)) { source in
            get(source).map { .record(view().record($0)) } ?? .absent
        }
    }

    /// Returns a field of kind ``Kind/list(_:)``.
    @inlinable package static func list<Other>(
        _ name: String, _ summary: String, of view: @escaping @Sendable () -> View<Other>,
        _ get: @escaping @Sendable (Source) -> [Other]
    ) -> Self {
        Self(Field(name, .list(view().shape), summary: summary)) { source in
            let view = view()
            return .list(get(source).map(view.record))
        }
    }

    /// Returns a field for a record that was made before, because many pages share it.
    @inlinable package static func shared(
        _ name: String, _ summary: String, of shape: @escaping @Sendable () -> Shape,
        _ get: @escaping @Sendable (Source) -> Record
    ) -> Self {
        Self(Field(name, .record(shape()), summary: summary)) { .record(get($0)) }
    }

    /// Returns a field for such a shared record that is absent where its value is nil.
    @inlinable package static func optionalShared(
        _ name: String, _ summary: String, of shape: @escaping @Sendable () -> Shape,
        _ get: @escaping @Sendable (Source) -> Record?
    ) -> Self {
        Self(Field(name, .record(shape()), isOptional: true, summary: summary)) { source in
            get(source).map { .record($0) } ?? .absent
        }
    }

    /// Returns a field for a list of records that were made before, because many pages share them.
    @inlinable package static func records(
        _ name: String, _ summary: String, of shape: @escaping @Sendable () -> Shape,
        _ get: @escaping @Sendable (Source) -> [Record]
    ) -> Self {
        Self(Field(name, .list(shape()), summary: summary)) { .list(get($0)) }
    }
}
