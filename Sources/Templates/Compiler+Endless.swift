internal import Diagnostics

/// Templates that would include themselves endlessly.
///
/// An inclusion that leads back to its program terminates only if, each time around, some record is
/// replaced by one nested in it: nested data is finite. This is the size-change principle (Lee,
/// Jones and Ben-Amram): every cycle that, repeated, has the same descents must make some record
/// strictly smaller.
extension Compiler {
    /// Reports each template that may never terminate.
    mutating func checkEnds() {
        if isTooLarge { return }
        var callers = Array(repeating: [Int](), count: programs.count)
        for (caller, program) in programs.enumerated() {
            for call in program.calls { callers[call.program].append(caller) }
        }
        var budget = Self.wayLimit
        var checked: Set<Int> = []
        for program in programs.indices where !checked.contains(program) {
            let reached = reaches(program)
            guard reached.contains(program) else { continue }
            let circle = reached.intersection(closure(of: program) { callers[$0] })
            for member in circle.sorted() { check(member, within: circle, &budget) }
            checked.formUnion(circle)
        }
    }

    /// How many cycles are followed in all: a theme has some dozens, and one with more than this is
    /// refused before it takes seconds.
    private static let wayLimit = 20_000

    /// Follows every cycle from a program to itself.
    private mutating func check(_ program: Int, within circle: Set<Int>, _ budget: inout Int) {
        guard budget > 0 else { return }
        var known: Set<Way> = []
        var pending = ways(from: program, within: circle)
        while let way = pending.popLast() {
            guard known.insert(way).inserted else { continue }
            budget -= 1
            if budget == 0 || way.isEndless(from: program) {
                reportEndless(way)
                return
            }
            for next in ways(from: way.program, within: circle) {
                pending.append(way.followed(by: next))
            }
        }
    }

    private mutating func reportEndless(_ way: Way) {
        guard let template = templates[way.last.template] else { return }
        let name = String(
            decoding: template.source.file.text.utf8.dropFirst(way.last.range.lowerBound)
                .prefix(way.last.range.count), as: UTF8.self)
        report(
            .endlessTemplate, name, in: template.source, at: way.last.range,
            hint: .recurseThroughData)
    }

    /// Returns the inclusions in a program that can lead back to it.
    private func ways(from program: Int, within reached: Set<Int>) -> [Way] {
        programs[program].calls.compactMap { call in
            guard reached.contains(call.program) else { return nil }
            var way = Way(program: call.program, last: LastCall(call))
            for descent in call.descents { way.descend(descent) }
            return way
        }
    }

    /// Returns the programs that a program calls, directly or not.
    func reaches(_ program: Int) -> Set<Int> {
        closure(of: program) { programs[$0].calls.map(\.program) }
    }

    /// Returns what is one or more steps away.
    private func closure(of start: Int, _ step: (Int) -> [Int]) -> Set<Int> {
        var reached: Set<Int> = []
        var pending = [start]
        while let next = pending.popLast() {
            for program in step(next) where reached.insert(program).inserted {
                pending.append(program)
            }
        }
        return reached
    }
}

/// A path of inclusions, with the origins of the records in the frames at its end.
private struct Way: Hashable {
    var program: Int
    var last: LastCall
    /// The origin of the record of each frame; a frame that is missing kept its record.
    private var origins: [Int: Origin] = [:]

    init(program: Int, last: LastCall) {
        self.program = program
        self.last = last
    }

    mutating func descend(_ descent: Call.Descent) {
        let source = origin(of: descent.from)
        origins[descent.to] = Origin(frame: source.frame, isInside: true)
    }

    private func origin(of frame: Int) -> Origin {
        origins[frame] ?? Origin(frame: frame, isInside: false)
    }

    func followed(by next: Way) -> Way {
        var whole = self
        whole.program = next.program
        whole.last = next.last
        for (frame, later) in next.origins {
            let earlier = origin(of: later.frame)
            whole.origins[frame] = Origin(
                frame: earlier.frame, isInside: earlier.isInside || later.isInside)
        }
        return whole
    }

    /// Returns whether it leads back, could be repeated as it is, and makes no record smaller.
    func isEndless(from start: Int) -> Bool {
        program == start && followed(by: self).origins == origins
            && !origins.contains { $0.key == $0.value.frame && $0.value.isInside }
    }
}

private struct Origin: Hashable {
    let frame: Int
    let isInside: Bool
}

/// The inclusion at the end of a way, for the message; ways are compared without it.
private struct LastCall: Hashable {
    let template: String
    let range: Range<Int>

    init(_ call: Call) {
        template = call.template
        range = call.range
    }

    static func == (one: LastCall, other: LastCall) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
}
