internal import Diagnostics

/// What names mean, and how a value is escaped at its place.
extension Compiler {
    /// Returns what a name means; nil, and a finding, if it is unknown.
    mutating func resolve(_ name: Name, at range: Range<Int>, in scope: Scope) -> Target? {
        if name.text == Field.itself {
            if let item = scope.context.item { return item.target }
            report(.unknownTemplateName, name.text, in: scope.template, at: range)
            return nil
        }
        guard let first = name.parts.first, !name.parts.contains("") else { return nil }
        for frame in scope.context.frames {
            if let field = shapes[frame].index(of: first) {
                let found = target(frame: frame, field: field)
                return follow(name, from: found, at: range, in: scope)
            }
        }
        reportUnknown(
            name, first, among: scope.context.frames.map { shapes[$0] }, at: range, scope)
        return nil
    }

    private mutating func target(frame: Int, field index: Int) -> Target {
        let field = shapes[frame].fields[index]
        use(frame, index)
        let path = Path(frame: Int32(frame), field: Int32(index), chain: Path.noChain)
        return Target(path: path, kind: field.kind, isOptional: field.isOptional)
    }

    /// Returns what `{{.}}` means in a section over a shape: its elements, if they are not records.
    mutating func item(of shape: Shape) -> Target? {
        let frame = frame(of: shape)
        return shape.index(of: Field.itself).map { target(frame: frame, field: $0) }
    }

    /// Resolves the parts of a dotted name after the first, each strictly within the one before.
    private mutating func follow(
        _ name: Name, from start: Target, at range: Range<Int>, in scope: Scope
    ) -> Target? {
        var (kind, isOptional) = (start.kind, start.isOptional)
        var fields: [Int] = []
        for part in name.parts.dropFirst() {
            guard case .record(let shape) = kind, let index = shape.index(of: part) else {
                let shapes = if case .record(let shape) = kind { [shape] } else { [Shape]() }
                reportUnknown(name, part, among: shapes, at: range, scope)
                return nil
            }
            use(frame(of: shape), index)
            fields.append(index)
            kind = shape.fields[index].kind
            isOptional = isOptional || shape.fields[index].isOptional
        }
        let path = Path(
            frame: start.path.frame, field: start.path.field, chain: chain(fields))
        return Target(path: path, kind: kind, isOptional: isOptional)
    }

    private mutating func use(_ frame: Int, _ field: Int) {
        programs[state.program].uses.insert(FieldUse(frame: frame, field: field))
    }

    private mutating func reportUnknown(
        _ name: Name, _ part: String, among shapes: [Shape], at range: Range<Int>, _ scope: Scope
    ) {
        report(
            .unknownTemplateName, name.text, in: scope.template, at: range,
            hint: part.nearMiss(in: shapes.flatMap { $0.fields.map(\.name) }).map { near in
                .didYouMean(name.parts.map { $0 == part ? near : $0 }.joined(separator: "."))
            })
    }
}

/// Variables.
extension Compiler {
    mutating func compile(_ name: Name, isRaw: Bool, _ node: Node, _ scope: Scope) {
        guard let target = resolve(name, at: node.range, in: scope) else { return }
        let variable = Variable(
            name: name.text, target: target, range: node.range, template: scope.template)
        switch target.kind {
        case .flag, .record, .list:
            report(.notAVariable, variable, hint: .openSection(name.text))
        case .html:
            compileHTML(variable, isRaw: isRaw)
        case .json:
            compileJSON(variable, isRaw: isRaw)
        case .text, .number, .address:
            if isRaw {
                report(.rawNeedsHTML, variable, hint: .write("{{\(name.text)}}"))
            } else {
                compileText(variable)
            }
        }
    }

    private mutating func compileHTML(_ variable: Variable, isRaw: Bool) {
        switch (escaping, isRaw) {
        case (.xml, false): emit(.escaped(variable.target.path))
        case (_, false): report(.escapedHTML, variable, hint: .write("{{{\(variable.name)}}}"))
        case (.html, true):
            switch state.place {
            case .text:
                let index = emit(.plain(variable.target.path))
                programs[state.program].values.append(
                    ValueOrigin(
                        instruction: index, template: variable.template.number,
                        range: variable.range))
            default: reportPlace(variable)
            }
        case (_, true): emit(.plain(variable.target.path))
        }
    }

    private mutating func compileJSON(_ variable: Variable, isRaw: Bool) {
        guard isRaw else {
            report(.escapedHTML, variable, hint: .write("{{{\(variable.name)}}}"))
            return
        }
        if escaping == .html {
            guard case .rawText(let element, []) = state.place, element.takesData else {
                reportPlace(variable)
                return
            }
            state.place = .rawText(element.holdingData, end: [])
        }
        emit(.plain(variable.target.path))
    }

    private mutating func compileText(_ variable: Variable) {
        switch escaping {
        case .none: emit(.plain(variable.target.path))
        case .xml: emit(.escaped(variable.target.path))
        case .html: compileHTMLText(variable)
        }
    }

    private mutating func compileHTMLText(_ variable: Variable) {
        switch state.place {
        case .text, .value(_, .plain, _):
            emit(.escaped(variable.target.path))
        case .rawText(let element, _) where element.holdsText:
            state.place = .rawText(element, end: [])
            emit(.escaped(variable.target.path))
        case .value(let tag, .address(var start), let quote):
            compileURLPart(variable, after: start)
            start.appendValue(of: variable.target.kind)
            state.place = .value(tag, .address(start), quote: quote)
        default: reportPlace(variable)
        }
    }

    private mutating func compileURLPart(_ variable: Variable, after start: AddressStart) {
        if case .address = variable.target.kind {
            if start.takesAddress {
                emit(.escaped(variable.target.path))
            } else {
                reportPlace(variable)
            }
        } else if start.takesText {
            emit(.percentEncoded(variable.target.path))
        } else if start == .unclear {
            reportPlace(variable)
        } else {
            report(.textAsAddress, variable, hint: .beginAddress)
        }
    }

    private mutating func reportPlace(_ variable: Variable) {
        let words = state.place.words
        report(
            .templatePlace, variable.name, words.text(in: .spanish), words.text(in: .english),
            in: variable.template, at: variable.range)
    }

    private mutating func report(_ rule: Rule, _ variable: Variable, hint: Hint) {
        let word = variable.target.kind.word
        report(
            rule, variable.name, word.text(in: .spanish), word.text(in: .english),
            in: variable.template, at: variable.range, hint: hint)
    }
}

/// A value to be written, and its tag in the template.
private struct Variable {
    let name: String
    let target: Target
    let range: Range<Int>
    let template: TemplateSource
}
