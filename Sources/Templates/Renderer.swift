/// Walks over the instructions of one page.
struct Renderer {
    private let instructions: [Instruction]
    private let literals: [UInt8]
    private let chains: [[Int]]
    private let programs: [Range<Int>]
    /// By frame, the nearest record of that shape.
    private var frames: [Record]

    init(_ code: Code) {
        instructions = code.instructions
        literals = code.literals
        chains = code.chains
        programs = code.programs
        frames = Array(repeating: Record([]), count: code.frameCount)
    }

    mutating func render(_ program: Int, frame: Int, _ record: Record, into output: inout [UInt8]) {
        frames[frame] = record
        run(programs[program], into: &output)
    }

    /// Recursion is as deep as sections in the templates, which is bounded, times the nesting of
    /// the data, which the checks made sure runs out.
    private mutating func run(_ range: Range<Int>, into output: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let instruction = instructions[index]
            index += 1
            switch instruction {
            case .literal(let start, let count):
                output.append(contentsOf: literals[start..<start + count])
            case .escaped(let path): value(path).write(escaped: true, into: &output)
            case .plain(let path): value(path).write(escaped: false, into: &output)
            case .percentEncoded(let path): value(path).writePercentEncoded(into: &output)
            case .whenShown(let path, let count):
                if !value(path).isShown { index += count }
            case .unlessShown(let path, let count):
                if value(path).isShown { index += count }
            case .each(let path, let frame, let count):
                each(path, frame, index..<index + count, into: &output)
                index += count
            case .call(let program): run(programs[program], into: &output)
            }
        }
    }

    private mutating func each(
        _ path: Path, _ frame: Int, _ body: Range<Int>, into output: inout [UInt8]
    ) {
        switch value(path) {
        case .record(let record):
            let outer = frames[frame]
            frames[frame] = record
            run(body, into: &output)
            frames[frame] = outer
        case .list(let records):
            if records.isEmpty { return }
            let outer = frames[frame]
            for record in records {
                frames[frame] = record
                run(body, into: &output)
            }
            frames[frame] = outer
        case .text, .number, .html, .address, .flag, .absent: break
        }
    }

    private func value(_ path: Path) -> Value {
        let value = frames[Int(path.frame)].values[Int(path.field)]
        return path.chain == Path.noChain ? value : follow(chains[Int(path.chain)], from: value)
    }

    private func follow(_ chain: [Int], from start: Value) -> Value {
        var value = start
        for field in chain {
            guard case .record(let record) = value else { return .absent }
            value = record.values[field]
        }
        return value
    }
}

/// All programs, one after the other.
struct Code: Sendable {
    private(set) var instructions: [Instruction] = []
    private(set) var programs: [Range<Int>] = []
    let literals: [UInt8]
    let chains: [[Int]]
    let frameCount: Int

    init(_ compiler: Compiler) {
        literals = compiler.literals
        chains = compiler.chains
        frameCount = compiler.shapes.count
        for program in compiler.programs {
            let start = instructions.count
            instructions += program.instructions
            programs.append(start..<instructions.count)
        }
    }
}
