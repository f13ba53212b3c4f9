internal import Diagnostics

/// A template in the context that includes it: all that a program depends on.
struct Inclusion: Hashable {
    let template: String
    let escaping: Escaping
    let context: Context
    let overrides: [String: Int]
    let place: Place
    var indentation: [UInt8]
}

extension Compiler {
    /// Compiles the template of a page, and returns its program.
    mutating func compilePage(_ template: ParsedTemplate, _ shape: Shape) -> Int {
        escaping = template.source.escaping
        let scope = Scope(template: template.source, context: Context(frame: frame(of: shape)))
        let program = program(for: inclusion(of: template, scope, at: .text), template, scope)
        if isTooLarge {
            report(.templateTooLarge, template.source.name, in: template.source, at: 0..<0)
        } else if escaping == .html, let end = ends[program], end != .text {
            let length = template.source.file.text.utf8.count
            report(
                .pageEndsOpen, template.source.name, end.words.text(in: .spanish),
                end.words.text(in: .english), in: template.source, at: length..<length)
        }
        return program
    }

    private func inclusion(
        of template: ParsedTemplate, _ scope: Scope, at place: Place
    ) -> Inclusion {
        Inclusion(
            template: template.source.name, escaping: escaping, context: scope.context,
            overrides: scope.overrides, place: place, indentation: scope.indentation)
    }

    /// Compiles the inclusion of a template.
    ///
    /// - Parameters:
    ///   - scope: The scope inside the template.
    ///   - file: The template that includes it.
    mutating func include(
        _ name: String, _ node: Node, _ scope: Scope, from file: TemplateSource
    ) {
        guard let template = templates[name] else {
            let templates = templates
            report(
                .missingTemplate, name, in: file, at: node.range,
                hint: name.nearMiss(in: templates.keys.sorted()).map(Hint.didYouMean))
            return
        }
        guard inProgress.count < Self.depthLimit else {
            report(.templateTooDeep, String(Self.depthLimit), in: file, at: node.range)
            return
        }
        flush()
        let program = program(
            for: inclusion(of: template, scope, at: state.place), template, scope)
        let call = Call(
            program: program, descents: state.descents, template: file.name, range: node.range)
        programs[state.program].calls.append(call)
        emit(.call(program: program))
        // A template that is still being compiled ends where it began, or it is reported.
        guard let end = ends[program] else { return }
        if state.place.joined(end) == nil {
            reportPlaceChange(name, from: state.place, to: end, node, file)
        } else {
            state.place = end
        }
    }

    /// Returns the program of an inclusion, compiled unless it is known.
    private mutating func program(
        for inclusion: Inclusion, _ template: ParsedTemplate, _ scope: Scope
    ) -> Int {
        if let program = known[inclusion] { return program }
        // A template inside itself is indented like the outermost, or it would never end.
        if let outer = inProgress.first(where: { $0.equals(inclusion) }), let program = known[outer]
        {
            return program
        }
        let program = programs.count
        programs.append(Program())
        ends.append(nil)
        known[inclusion] = program
        inProgress.append(inclusion)
        let outer = state
        state = State(program: program, place: inclusion.place)
        var inner = scope
        inner.template = template.source
        compile(template.nodes, in: inner)
        flush()
        ends[program] = state.place
        state = outer
        inProgress.removeLast()
        return program
    }
}

extension Inclusion {
    /// Returns whether it is the same except for its indentation.
    fileprivate func equals(_ other: Inclusion) -> Bool {
        var other = other
        other.indentation = indentation
        return self == other
    }
}

/// Parents and blocks.
extension Compiler {
    mutating func compile(
        parent name: String, _ given: [Override], _ node: Node, _ scope: Scope,
        from file: TemplateSource
    ) {
        var inner = scope
        for override in given {
            checkBlock(override, given, of: name, file)
            // The outermost override wins.
            if inner.overrides[override.name] == nil {
                inner.overrides[override.name] = override.id
            }
        }
        include(name, node, inner, from: file)
    }

    private mutating func checkBlock(
        _ override: Override, _ given: [Override], of parent: String, _ file: TemplateSource
    ) {
        guard templates[parent] != nil else { return }
        var blocks: Set<String> = []
        var visited: Set<String> = []
        collectBlocks(of: parent, into: &blocks, &visited)
        for override in given { collectBlocks(in: override.nodes, into: &blocks, &visited) }
        if blocks.contains(override.name) { return }
        report(
            .unknownTemplateBlock, override.name, parent, in: file, at: override.range,
            hint: override.name.nearMiss(in: blocks.sorted()).map(Hint.didYouMean))
    }

    private func collectBlocks(
        of name: String, into blocks: inout Set<String>, _ visited: inout Set<String>
    ) {
        guard visited.insert(name).inserted, let template = templates[name] else { return }
        collectBlocks(in: template.nodes, into: &blocks, &visited)
    }

    private func collectBlocks(
        in nodes: [Node], into blocks: inout Set<String>, _ visited: inout Set<String>
    ) {
        for node in nodes {
            switch node.content {
            case .literal, .variable: break
            case .section(_, _, let nodes): collectBlocks(in: nodes, into: &blocks, &visited)
            case .block(let name, _, let nodes):
                blocks.insert(name)
                collectBlocks(in: nodes, into: &blocks, &visited)
            case .partial(let name, _): collectBlocks(of: name, into: &blocks, &visited)
            case .parent(let name, _, let overrides):
                collectBlocks(of: name, into: &blocks, &visited)
                for override in overrides {
                    collectBlocks(in: override.nodes, into: &blocks, &visited)
                }
            }
        }
    }

    mutating func compile(
        block name: String, _ site: Node.Site, _ nodes: [Node], _ node: Node, _ scope: Scope
    ) {
        guard let id = scope.overrides[name], let (override, template) = overrides[id] else {
            keepingPlace(name, node, scope) { $0.compile(nodes, in: scope) }
            return
        }
        var inner = scope
        inner.template = template
        inner.indentation = scope.indentation + site.indentation
        // An override may show the block's own content by naming the block again.
        inner.overrides[name] = nil
        keepingPlace(name, node, scope) { compiler in
            if site.isStandalone, !override.startsLine {
                compiler.emit(inner.indentation)
            } else if !site.isStandalone, override.startsLine {
                compiler.state.isInsideLine = true
            }
            compiler.compile(override.nodes, in: inner)
            compiler.state.isInsideLine = false
        }
    }
}
