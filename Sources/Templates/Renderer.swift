/// Walks over the instructions of one page.
struct Renderer {
    let code: Code
    /// By frame, the nearest record of that shape.
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
    /// Recursion is as deep as sections in the templates, which is bounded, times the nesting of
    /// the data, which the checks made sure runs out.
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

    func value(_ path: Path, _ frames: [Record]) -> Value { withValue(path, frames) { $0 } }

    /// Lends a value where it stands: to take it out would count references, which many tasks at once
    /// pay dearly for.
    @inline(__always) private func withValue<Result>(
        _ path: Path, _ frames: [Record], _ body: (Value) -> Result
    ) -> Result {
        let frame = Int(path.frame)
        return path.chain == Path.noChain
            ? body(frames[frame].values[Int(path.field)])
            : follow(Int(path.chain), from: frames[frame].values[Int(path.field)], body)
    }

    /// Lends what a chain of fields leads to, from the place of the first of them that is still to go.
    private func follow<Result>(
        _ link: Int, from value: Value, _ body: (Value) -> Result
    ) -> Result {
        let field = chains[link]
        guard field != Path.chainEnd else { return body(value) }
        guard case .record(let record) = value else { return body(.absent) }
        return follow(link + 1, from: record.values[Int(field)], body)
    }
}

/// All programs, one after the other.
struct Code: Sendable {
    private(set) var instructions: [Instruction] = []
    private(set) var programs: [Range<Int>] = []
    let literals: [UInt8]
    /// Where the parts of the literals come from, in their order.
    let literalOrigins: [LiteralOrigin]
    /// Where the tags stand of what is shown as it is, in the order of the instructions.
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
