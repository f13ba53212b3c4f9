internal import Diagnostics

/// Compiles parsed templates to programs, and checks every name and every place on the way.
///
/// A partial is compiled once for each context in which it is included. Of two records with the
/// same shape only the nearer one is visible, so there are finitely many contexts even where shapes
/// are recursive, and a partial may include itself.
struct Compiler {
    /// How deep partials may include each other.
    static let depthLimit = 64
    /// The greatest number of instructions: a theme with more has partials that double at each
    /// level.
    private static let sizeLimit = 500_000
    private static let programLimit = 4_000

    let templates: [String: ParsedTemplate]
    /// The overrides of blocks, by their numbers.
    let overrides: [Int: (override: Override, template: TemplateSource)]
    /// The escaping of the page that is being compiled; places matter in HTML only.
    var escaping = Escaping.html

    private(set) var shapes: [Shape] = []
    private var frames: [ObjectIdentifier: Int] = [:]
    var programs: [Program] = []
    private(set) var literals: [UInt8] = []
    /// The origins of the parts of ``literals``, in their order.
    private(set) var literalOrigins: [LiteralOrigin] = []
    /// The fields of each chain, one chain after the other, each with ``Path/chainEnd`` at its end.
    private(set) var chains: [Int32] = []
    private var chainStarts: [[Int]: Int32] = [:]
    private var size = 0
    private var found: Set<Diagnostic> = []
    private var problemCounts: [String: Int] = [:]
    private var reported: Set<Report> = []

    /// The identity of a finding: a template may be compiled hundreds of times, and making a
    /// finding again costs more than compiling it.
    private struct Report: Hashable {
        let template: String
        let code: String
        let range: Range<Int>
        let arguments: [String]
    }

    /// The programs that were compiled or are being compiled, by what they depend on.
    var known: [Inclusion: Int] = [:]
    /// The place in which each program ends; nil while it is being compiled.
    var ends: [Place?] = []
    /// The inclusions that are being compiled, outermost first.
    var inProgress: [Inclusion] = []
    var state = State(program: -1, place: .text)

    /// The state at the end of what was compiled so far.
    struct State {
        let program: Int
        var place: Place
        var pending: [UInt8] = []
        /// The origins of the parts of `pending`.
        var pendingOrigins: [LiteralOrigin] = []
        var descents: [Call.Descent] = []
        /// Whether the line has already begun, so that its indentation must not be repeated.
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

    /// Returns the number of the frame that holds records of a shape.
    mutating func frame(of shape: Shape) -> Int {
        let identity = ObjectIdentifier(shape)
        if let frame = frames[identity] { return frame }
        shapes.append(shape)
        frames[identity] = shapes.count - 1
        return shapes.count - 1
    }

    /// Returns the index at which a chain of fields begins.
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
    /// Writes literal text.
    ///
    /// - Parameters:
    ///   - template: The template that contains it; nil for white space that was added.
    ///   - offset: The offset in the file of the template at which it begins.
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

    /// Writes instructions that are skipped together; `make` gets their number.
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
