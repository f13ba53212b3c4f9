internal import Diagnostics

/// Turns parsed templates into programs, and checks every name and every place on the way.
///
/// A partial is compiled once for each context in which it is included; since of two records with
/// one shape only the nearer is seen, there are finitely many contexts even where data is nested
/// without end, and a partial may include itself.
struct Compiler {
    /// How deep partials may include each other.
    static let depthLimit = 64
    /// More than this is a theme gone wrong: partials that double at each level.
    private static let sizeLimit = 500_000
    private static let programLimit = 4_000

    let templates: [String: ParsedTemplate]
    /// By their numbers, what replaces a block.
    let overrides: [Int: (override: Override, template: TemplateSource)]
    /// Whether the page under way is HTML, whose places count.
    var escaping = Escaping.html

    private(set) var shapes: [Shape] = []
    private var frames: [ObjectIdentifier: Int] = [:]
    var programs: [Program] = []
    private(set) var literals: [UInt8] = []
    /// Where the parts of ``literals`` come from, in their order.
    private(set) var literalOrigins: [LiteralOrigin] = []
    /// The fields of each chain, one chain after the other, each with ``Path/chainEnd`` at its end.
    private(set) var chains: [Int32] = []
    private var chainStarts: [[Int]: Int32] = [:]
    private var size = 0
    private var found: Set<Diagnostic> = []
    private var problemCounts: [String: Int] = [:]
    private var reported: Set<Report> = []

    /// What a finding says and where: a template may be compiled hundreds of times, and to make a
    /// finding again costs more than to compile it.
    private struct Report: Hashable {
        let template: String
        let code: String
        let range: Range<Int>
        let arguments: [String]
    }

    /// The programs that were compiled or are being compiled, by what they depend on.
    var known: [Inclusion: Int] = [:]
    /// Where each program ends; nil while it is being compiled.
    var ends: [Place?] = []
    /// The inclusions under way, outermost first.
    var underWay: [Inclusion] = []
    var state = State(program: -1, place: .text)

    /// What is known at the end of what was compiled last.
    struct State {
        let program: Int
        var place: Place
        var pending: [UInt8] = []
        /// Where its parts come from.
        var pendingOrigins: [LiteralOrigin] = []
        var descents: [Call.Descent] = []
        /// Set where the line has begun already, so that its indentation must not be repeated.
        var isInsideLine = false
    }

    init(_ templates: [ParsedTemplate]) {
        self.templates = Dictionary(templates.map { ($0.source.name, $0) }) { $1 }
        var overrides: [Int: (Override, TemplateSource)] = [:]
        for template in templates {
            template.nodes.forEachParent { _, _, given in
                for override in given { overrides[override.id] = (override, template.source) }
            }
        }
        self.overrides = overrides
    }

    var diagnostics: [Diagnostic] { Array(found).inOrder() }

    mutating func report(
        _ rule: Rule, _ arguments: String..., in template: TemplateSource, at range: Range<Int>,
        hint: @autoclosure () -> Hint? = nil
    ) {
        let count = problemCounts[template.name, default: 0]
        guard count < Parser.problemLimit else { return }
        let report = Report(
            template: template.name, code: rule.code, range: range, arguments: arguments)
        guard reported.insert(report).inserted else { return }
        let problem = template.problem(rule, arguments, at: range, hint: hint())
        if found.insert(problem).inserted { problemCounts[template.name] = count + 1 }
    }

    /// The number of the frame that holds records of that shape.
    mutating func frame(of shape: Shape) -> Int {
        let identity = ObjectIdentifier(shape)
        if let frame = frames[identity] { return frame }
        shapes.append(shape)
        frames[identity] = shapes.count - 1
        return shapes.count - 1
    }

    /// Where that chain of fields begins.
    mutating func chain(_ fields: [Int]) -> Int32 {
        if fields.isEmpty { return Path.noChain }
        if let known = chainStarts[fields] { return known }
        let start = Int32(chains.count)
        chainStarts[fields] = start
        chains += fields.map { Int32($0) } + [Path.chainEnd]
        return start
    }
}

/// Writing instructions.
extension Compiler {
    /// Writes what the template itself says.
    ///
    /// - Parameters:
    ///   - template: The template in whose file it stands; nil for white space that was added.
    ///   - offset: Where in that file it begins.
    mutating func emit(_ text: [UInt8], from template: TemplateSource? = nil, at offset: Int = 0) {
        state.isInsideLine = false
        if let template {
            state.pendingOrigins.append(
                LiteralOrigin(
                    start: state.pending.count, template: template.number, offset: offset))
        }
        state.pending += text
        if escaping == .html { state.place.read(text) }
    }

    mutating func emitIndentation(_ scope: Scope) {
        if state.isInsideLine { state.isInsideLine = false } else { emit(scope.indentation) }
    }

    @discardableResult
    mutating func emit(_ instruction: Instruction) -> Int {
        flush()
        state.isInsideLine = false
        size += 1
        programs[state.program].instructions.append(instruction)
        return programs[state.program].instructions.count - 1
    }

    /// Whether there is more than any theme needs; the rest is then left out, with an error.
    var isTooLarge: Bool {
        size + literals.count / 16 > Self.sizeLimit || programs.count > Self.programLimit
    }

    mutating func flush() {
        guard !state.pending.isEmpty else { return }
        let start = literals.count
        literals += state.pending
        state.pending.removeAll(keepingCapacity: true)
        for origin in state.pendingOrigins { literalOrigins.append(origin.moved(by: start)) }
        state.pendingOrigins.removeAll(keepingCapacity: true)
        size += 1
        programs[state.program].instructions.append(
            .literal(start: start, count: literals.count - start))
    }

    /// Writes instructions that are skipped together: `make` is told how many they are.
    mutating func emit(
        _ make: (Int) -> Instruction, around body: (inout Compiler) -> Void
    ) {
        let index = emit(make(0))
        body(&self)
        flush()
        let program = state.program
        programs[program].instructions[index] =
            make(programs[program].instructions.count - index - 1)
    }
}
