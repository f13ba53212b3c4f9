/// Executes the instructions of one page after the other.
struct Renderer {
    let code: Code
    /// The nearest record of the shape of each frame.
    var frames: [Record]

    init(_ code: Code) {
        self.code = code
        frames = Array(repeating: Record([]), count: code.frameCount)
    }

    mutating func render(_ program: Int, frame: Int, _ record: Record, into output: inout [UInt8]) {
        frames[frame] = record
        code.run(code.programs[program], &frames, into: &output)
    }
}

extension Code {
    /// Renders one page, without a renderer that would hold the code.
    func render(_ program: Int, frame: Int, _ record: Record, into output: inout [UInt8]) {
        var frames = Array(repeating: Record([]), count: frameCount)
        frames[frame] = record
        run(programs[program], &frames, into: &output)
    }

    /// Executes a range of instructions.
    ///
    /// Recursion is as deep as sections are nested in templates, which is bounded, times the
    /// nesting of the data, which the checks made sure is finite.
    func run(
        _ range: Range<Int>, _ frames: inout [Record], into output: inout [UInt8]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let instruction = instructions[index]
            index += 1
            switch instruction {
            case .literal(let start, let count):
                output.append(literals.span.extracting(start..<start + count))
            case .escaped(let path):
                withValue(path, frames) { $0.write(escaped: true, into: &output) }
            case .plain(let path):
                withValue(path, frames) { $0.write(escaped: false, into: &output) }
            case .percentEncoded(let path):
                withValue(path, frames) { $0.writePercentEncoded(into: &output) }
            case .whenShown(let path, let count):
                if !withValue(path, frames, { $0.isShown }) { index += count }
            case .unlessShown(let path, let count):
                if withValue(path, frames, { $0.isShown }) { index += count }
            case .each(let path, let frame, let count):
                each(path, frame, index..<index + count, &frames, into: &output)
                index += count
            case .call(let program): run(programs[program], &frames, into: &output)
            }
        }
    }

    private func each(
        _ path: Path, _ frame: Int, _ body: Range<Int>, _ frames: inout [Record],
        into output: inout [UInt8]
    ) {
        switch value(path, frames) {
        case .record(let record):
            let outer = frames[frame]
            frames[frame] = record
            run(body, &frames, into: &output)
            frames[frame] = outer
        case .list(let records):
            if records.isEmpty { return }
            let outer = frames[frame]
            for record in records {
                frames[frame] = record
                run(body, &frames, into: &output)
            }
            frames[frame] = outer
        case .texts(let texts):
            let outer = frames[frame]
            frames[frame] = Record(text: "")
            for text in texts {
                frames[frame].replace(text: text)
                run(body, &frames, into: &output)
            }
            frames[frame] = outer
        case .text, .number, .html, .json, .address, .flag, .absent: break
        }
    }

    func value(_ path: Path, _ frames: borrowing [Record]) -> Value {
        withValue(path, frames) { $0 }
    }

    /// Calls a function with a borrowed value: copying it would count references, which is
    /// expensive in many tasks at once.
    @inline(__always) private func withValue<Result>(
        _ path: Path, _ frames: borrowing [Record], _ body: (Value) -> Result
    ) -> Result {
        let frame = Int(path.frame)
        return path.chain == Path.noChain
            ? body(frames[frame].values[Int(path.field)])
            : follow(Int(path.chain), from: frames[frame].values[Int(path.field)], body)
    }

    /// Calls a function with the borrowed value at the end of a chain of fields, from a link of it
    /// on.
    private func follow<Result>(
        _ link: Int, from value: Value, _ body: (Value) -> Result
    ) -> Result {
        let field = chains[link]
        guard field != Path.chainEnd else { return body(value) }
        guard case .record(let record) = value else { return body(.absent) }
        return follow(link + 1, from: record.values[Int(field)], body)
    }
}

/// The instructions of all programs, one after the other.
struct Code: Sendable {
    private(set) var instructions: [Instruction] = []
    private(set) var programs: [Range<Int>] = []
    let literals: [UInt8]
    /// The origins of the parts of the literals, in their order.
    let literalOrigins: [LiteralOrigin]
    /// The tags of the values that are written unescaped, in the order of the instructions.
    private(set) var values: [ValueOrigin] = []
    let chains: [Int32]
    let frameCount: Int

    init(_ compiler: Compiler) {
        literals = compiler.literals
        literalOrigins = compiler.literalOrigins
        chains = compiler.chains
        frameCount = compiler.shapes.count
        for program in compiler.programs {
            let start = instructions.count
            values += program.values.map { $0.moved(by: start) }
            instructions += program.instructions
            programs.append(start..<instructions.count)
        }
    }
}
