internal import Diagnostics

/// The nodes of a template, one after the other.
extension Compiler {
    mutating func compile(_ nodes: [Node], in scope: Scope) {
        for node in nodes {
            if isTooLarge { return }
            if node.isLineStart { compileLineStart(node, scope) }
            switch node.content {
            case .literal(let text):
                emit(text, from: scope.template, at: node.range.upperBound - text.count)
            case .variable(let name, let isRaw): compile(name, isRaw: isRaw, node, scope)
            case .section(let name, let isInverted, let nodes):
                compile(name, isInverted: isInverted, nodes, node, scope)
            case .partial(let name, let indentation):
                include(name, node, scope.included(indentation), from: scope.template)
            case .parent(let name, let indentation, let overrides):
                let inner = scope.included(indentation)
                compile(parent: name, overrides, node, inner, from: scope.template)
            case .block(let name, let site, let nodes):
                compile(block: name, site, nodes, node, scope)
            }
        }
    }

    private mutating func compileLineStart(_ node: Node, _ scope: Scope) {
        // A blank line stays blank.
        if case .literal(let text) = node.content,
            text.first == UInt8(ascii: "\n") || text.first == UInt8(ascii: "\r")
        {
            return
        }
        emitIndentation(scope)
    }
}

/// Sections, which must end in the place where they began.
extension Compiler {
    private mutating func compile(
        _ name: Name, isInverted: Bool, _ nodes: [Node], _ node: Node, _ scope: Scope
    ) {
        let target = resolve(name, at: node.range, in: scope)
        guard let target else {
            // The content of a section over an unknown name cannot be checked.
            if isInverted { keepingPlace(name.text, node, scope) { $0.compile(nodes, in: scope) } }
            return
        }
        if !target.canBeSection(isInverted: isInverted) {
            report(
                .notASection, name.text, target.kind.word.text(in: .spanish),
                target.kind.word.text(in: .english), in: scope.template, at: node.range)
            return
        }
        keepingPlace(name.text, node, scope) { compiler in
            if isInverted {
                compiler.emit({ .unlessShown(target.path, count: $0) }) {
                    $0.compile(nodes, in: scope)
                }
            } else {
                compiler.compile(nodes, over: target, in: scope)
            }
        }
    }

    private mutating func compile(_ nodes: [Node], over target: Target, in scope: Scope) {
        var inner = scope
        guard let shape = target.kind.shape else {
            inner.context = scope.context.pushing(target)
            emit({ .whenShown(target.path, count: $0) }) { $0.compile(nodes, in: inner) }
            return
        }
        let frame = frame(of: shape)
        inner.context = scope.context.pushing(frame, item: item(of: shape))
        state.descents.append(Call.Descent(from: Int(target.path.frame), to: frame))
        emit({ .each(target.path, frame: frame, count: $0) }) { $0.compile(nodes, in: inner) }
        state.descents.removeLast()
    }

    /// Compiles `body`, and reports it if it ends in another place than it began.
    mutating func keepingPlace(
        _ name: String, _ node: Node, _ scope: Scope, _ body: (inout Compiler) -> Void
    ) {
        let start = state.place
        body(&self)
        if let joined = start.joined(state.place) {
            state.place = joined
        } else {
            reportPlaceChange(name, from: start, to: state.place, node, scope.template)
            state.place = start
        }
    }

    mutating func reportPlaceChange(
        _ name: String, from start: Place, to end: Place, _ node: Node, _ template: TemplateSource
    ) {
        report(
            .placeChanged, name, start.words.text(in: .spanish), start.words.text(in: .english),
            end.words.text(in: .spanish), end.words.text(in: .english),
            in: template, at: node.range)
    }
}

extension Target {
    /// Returns whether a section over it is conditional, or gives new names to what is inside.
    fileprivate func canBeSection(isInverted: Bool) -> Bool {
        switch kind {
        case .flag, .text, .html, .json, .address, .list: true
        case .number: isOptional
        case .record: isOptional || !isInverted
        }
    }
}

extension Scope {
    /// Returns the scope inside a template that is included here, alone on its line or within one.
    fileprivate func included(_ own: [UInt8]?) -> Scope {
        var scope = self
        scope.indentation = own.map { indentation + $0 } ?? []
        return scope
    }
}
