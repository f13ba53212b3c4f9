import Diagnostics

/// A day, or the statement that nobody knows it.
package enum KnownDay: Sendable, Hashable {
    case day(Day)
    case unknown

    /// The day; nil where nobody knows it.
    package var day: Day? {
        if case .day(let day) = self { day } else { nil }
    }
}

/// The value of a field, read by the kind that the schema gives it.
enum FieldValue: Sendable {
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
struct FieldGroup: Sendable {
    /// The place of the whole group.
    let range: SourceRange
    fileprivate var values: [(key: Key, value: FieldValue)] = []

    init(at range: SourceRange, capacity: Int) {
        self.range = range
        values.reserveCapacity(capacity)
    }

    mutating func set(_ key: Key, _ value: FieldValue) { values.append((key, value)) }

    /// Whether any field was given whose key is one of some.
    func contains(where isOne: (Key) -> Bool) -> Bool { values.contains { isOne($0.key) } }

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
    func locatedText(_ key: Key) -> Located<String>? {
        switch value(key) {
        case .text(let text)?, .period(_, let text)?: text
        default: nil
        }
    }

    /// The value of a field of text, without its place.
    func text(_ key: Key) -> String? { locatedText(key)?.value }

    /// A day, or that nobody knows it, with its place.
    func locatedDay(_ key: Key) -> Located<KnownDay>? {
        if case .day(let day)? = value(key) { day } else { nil }
    }

    /// A day, or that nobody knows it.
    func day(_ key: Key) -> KnownDay? { locatedDay(key)?.value }

    /// A day that is known, with its place.
    func givenDay(_ key: Key) -> Located<Day>? {
        guard let given = locatedDay(key), let day = given.value.day else { return nil }
        return Located(day, at: given.range)
    }

    /// A choice by its English word, with its place.
    func locatedChoice<Choice: RawRepresentable<String>>(_ key: Key) -> Located<Choice>? {
        guard let given = locatedText(key), let choice = Choice(rawValue: given.value) else {
            return nil
        }
        return Located(choice, at: given.range)
    }

    /// A choice by its English word.
    func choice<Choice: RawRepresentable<String>>(_ key: Key) -> Choice? {
        text(key).flatMap(Choice.init)
    }

    /// The choices of a list by their English words.
    func choices<Choice: RawRepresentable<String>>(_ key: Key) -> [Choice] {
        texts(key).compactMap { Choice(rawValue: $0.value) }
    }

    /// A whole number.
    func number(_ key: Key) -> Int? {
        if case .number(let number)? = value(key) { number.value } else { nil }
    }

    /// A period, with its author's words.
    func period(_ key: Key) -> StatedPeriod? {
        guard case .period(let period, let words)? = value(key) else { return nil }
        return StatedPeriod(period: period, words: words)
    }

    /// The texts of a list; addresses of pages as ``locatedText(_:)`` has them.
    func texts(_ key: Key) -> [Located<String>] {
        if case .texts(let texts)? = value(key) { texts } else { [] }
    }

    /// The fields of a field that has some.
    func group(_ key: Key) -> FieldGroup? {
        if case .group(let group)? = value(key) { group } else { nil }
    }

    /// The entries of a list of groups.
    func groups(_ key: Key) -> [FieldGroup] {
        if case .groups(let groups)? = value(key) { groups } else { [] }
    }

    /// The severities of rules.
    func severities(_ key: Key) -> Severities {
        if case .severities(let severities)? = value(key) { severities } else { Severities() }
    }
}

extension FieldGroup {
    /// Every value, of this group and those in it, that is a whole `https:` or `http:` address, but
    /// for the portal's own.
    var webAddresses: [Located<String>] {
        var addresses: [Located<String>] = []
        for index in values.indices {
            if values[index].key == .address, case .text = values[index].value { continue }
            values[index].value.appendWebAddresses(to: &addresses)
        }
        return addresses
    }
}

extension FieldValue {
    /// Appends every whole `https:` or `http:` address in it; those of menus have that key, too.
    fileprivate func appendWebAddresses(to addresses: inout [Located<String>]) {
        switch self {
        case .text(let text): if text.value.isWebAddress { addresses.append(text) }
        case .texts(let texts): addresses += texts.filter(\.value.isWebAddress)
        case .group(let group): group.appendWebAddresses(to: &addresses)
        case .groups(let groups):
            for group in groups { group.appendWebAddresses(to: &addresses) }
        case .day, .number, .period, .severities: break
        }
    }
}

extension FieldGroup {
    fileprivate func appendWebAddresses(to addresses: inout [Located<String>]) {
        for index in values.indices { values[index].value.appendWebAddresses(to: &addresses) }
    }
}
