package import Diagnostics

/// A day, or the statement that nobody knows it.
package enum KnownDay: Sendable, Hashable {
    case day(Day)
    case unknown

    package var day: Day? {
        if case .day(let day) = self { day } else { nil }
    }
}

/// The value of a field, read by the kind that the schema gives it.
package enum FieldValue: Sendable {
    /// Text, an e-mail, an address, a file, a folder, or the English word of a choice.
    case text(Located<String>)
    case day(Located<KnownDay>)
    case number(Located<Int>)
    /// A period, with the words in which its author wrote it.
    case period(Period, Located<String>)
    case texts([Located<String>])
    case group(FieldGroup)
    case groups([FieldGroup])
    case severities(Severities)
}

/// The fields that were given together, in their order, each with its place.
package struct FieldGroup: Sendable {
    package let range: SourceRange
    fileprivate var values: [(key: Key, value: FieldValue)] = []

    init(at range: SourceRange, capacity: Int) {
        self.range = range
        values.reserveCapacity(capacity)
    }

    mutating func set(_ key: Key, _ value: FieldValue) { values.append((key, value)) }

    /// The fields by the names of their keys.
    func forEachInOrder(_ body: (Key, FieldValue) -> Void) {
        // By position, as below: there are few.
        for index in values.indices.sorted(by: { values[$0].key.rawValue < values[$1].key.rawValue }
        ) { body(values[index].key, values[index].value) }
    }

    private func value(_ key: Key) -> FieldValue? {
        // By position: to copy each entry would cost more than to compare it.
        for index in values.indices where values[index].key == key { return values[index].value }
        return nil
    }

    /// The value of a field of text, with its place; nil where it was not given.
    ///
    /// An address of a page comes without its first slash and decoded, a NIT with its dots, a choice
    /// as its English word, a period in its author's words.
    package func locatedText(_ key: Key) -> Located<String>? {
        switch value(key) {
        case .text(let text)?, .period(_, let text)?: text
        default: nil
        }
    }

    package func text(_ key: Key) -> String? { locatedText(key)?.value }

    package func locatedDay(_ key: Key) -> Located<KnownDay>? {
        if case .day(let day)? = value(key) { day } else { nil }
    }

    package func day(_ key: Key) -> KnownDay? { locatedDay(key)?.value }

    package func number(_ key: Key) -> Int? {
        if case .number(let number)? = value(key) { number.value } else { nil }
    }

    package func period(_ key: Key) -> Period? {
        if case .period(let period, _)? = value(key) { period } else { nil }
    }

    /// The texts of a list; addresses of pages as ``locatedText(_:)`` has them.
    package func texts(_ key: Key) -> [Located<String>] {
        if case .texts(let texts)? = value(key) { texts } else { [] }
    }

    /// The telephones of a field, one or several for each text that its author wrote.
    package func telephones(_ key: Key) -> [Telephones] { texts(key).map { Telephones($0.value) } }

    package func group(_ key: Key) -> FieldGroup? {
        if case .group(let group)? = value(key) { group } else { nil }
    }

    package func groups(_ key: Key) -> [FieldGroup] {
        if case .groups(let groups)? = value(key) { groups } else { [] }
    }

    package func severities(_ key: Key) -> Severities {
        if case .severities(let severities)? = value(key) { severities } else { Severities() }
    }
}

extension FieldGroup {
    /// Every value, of this group and those in it, that is a whole `https:` or `http:` address, but
    /// for the portal's own.
    package var webAddresses: [Located<String>] {
        values.flatMap { (key, value) -> [Located<String>] in
            if key == .address, case .text = value { return [] }
            return value.webAddresses
        }
    }
}

extension FieldValue {
    /// Every whole `https:` or `http:` address in it; those of menus are called `address`, too.
    fileprivate var webAddresses: [Located<String>] {
        switch self {
        case .text(let text): text.value.isWebAddress ? [text] : []
        case .texts(let texts): texts.filter(\.value.isWebAddress)
        case .group(let group): group.values.flatMap(\.value.webAddresses)
        case .groups(let groups): groups.flatMap { $0.values.flatMap(\.value.webAddresses) }
        case .day, .number, .period, .severities: []
        }
    }
}
