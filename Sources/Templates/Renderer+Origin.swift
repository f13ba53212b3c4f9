package import Diagnostics

/// Where a part of a page comes from.
package struct PageOrigin: Sendable {
    /// The template in which it stands.
    package let file: SourceFile
    /// Where it begins there, in bytes; of what is shown as it is, where the name stands.
    package let range: Range<Int>
    /// How far into a value the byte stands that the template shows as it is: a text, or a drawing;
    /// nil where the template says it itself.
    package let offsetInValue: Int?

    /// The name of that value, as the template has it.
    package var valueName: String? {
        guard offsetInValue != nil else { return nil }
        return String(decoding: Array(file.text.utf8)[range], as: UTF8.self)
    }

    /// A finding at this place.
    ///
    /// - Parameter length: How many bytes it is about; no more are marked than stand on the line.
    package func diagnostic(
        _ rule: Rule, _ arguments: [String], length: Int, hint: Hint?
    ) -> Diagnostic {
        let bytes = file.text.utf8.dropFirst(range.lowerBound)
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.count
        let marked = offsetInValue == nil ? Swift.min(length, line) : range.count
        return TemplateSource(name: "", file: file).problem(
            rule, arguments, at: range.lowerBound..<range.lowerBound + marked, hint: hint)
    }
}

/// Where a part of a literal comes from: what follows it, up to the next, comes from there, too.
struct LiteralOrigin: Sendable {
    let start: Int
    let template: Int
    /// Where it begins in the file of the template.
    let offset: Int

    func moved(by count: Int) -> LiteralOrigin {
        LiteralOrigin(start: start + count, template: template, offset: offset)
    }
}

/// Where the tag stands of a value that is shown as it is.
struct ValueOrigin: Sendable {
    let instruction: Int
    let template: Int
    let range: Range<Int>

    func moved(by count: Int) -> ValueOrigin {
        ValueOrigin(instruction: instruction + count, template: template, range: range)
    }
}

extension Renderer {
    /// Where in a template the byte comes from that a page has at an offset.
    struct Origin {
        let template: Int
        let range: Range<Int>
        let offsetInValue: Int?
    }

    mutating func origin(of offset: Int, program: Int, frame: Int, _ record: Record) -> Origin? {
        frames[frame] = record
        var output: [UInt8] = []
        return code.origin(of: offset, in: code.programs[program], &frames, &output)
    }
}

extension Code {
    /// Runs instructions until the output is longer than an offset, and says what made it so.
    fileprivate func origin(
        of offset: Int, in range: Range<Int>, _ frames: inout [Record], _ output: inout [UInt8]
    ) -> Renderer.Origin? {
        var index = range.lowerBound
        while index < range.upperBound {
            let here = index
            index += 1
            switch instructions[here] {
            case .whenShown(let path, let count):
                if !value(path, frames).isShown { index += count }
            case .unlessShown(let path, let count):
                if value(path, frames).isShown { index += count }
            case .each(let path, let frame, let count):
                let outer = frames[frame]
                for record in value(path, frames).records {
                    frames[frame] = record
                    let body = index..<index + count
                    if let origin = origin(of: offset, in: body, &frames, &output) { return origin }
                }
                frames[frame] = outer
                index += count
            case .call(let program):
                let origin = origin(of: offset, in: programs[program], &frames, &output)
                if let origin { return origin }
            case .literal, .escaped, .plain, .percentEncoded:
                let start = output.count
                run(here..<index, &frames, into: &output)
                if output.count > offset { return origin(of: here, at: offset - start) }
            }
        }
        return nil
    }

    /// Where what an instruction writes comes from.
    private func origin(of instruction: Int, at offset: Int) -> Renderer.Origin? {
        guard case .literal(let start, _) = instructions[instruction] else {
            return values.first { $0.instruction == instruction }.map {
                .init(template: $0.template, range: $0.range, offsetInValue: offset)
            }
        }
        guard let part = literalOrigins.last(where: { $0.start <= start + offset }) else {
            return nil
        }
        let place = part.offset + start + offset - part.start
        return .init(template: part.template, range: place..<place, offsetInValue: nil)
    }
}

extension Value {
    /// The records that a section over it goes through.
    fileprivate var records: [Record] {
        switch self {
        case .record(let record): [record]
        case .list(let records): records
        case .texts(let texts): texts.map { Record(text: $0) }
        default: []
        }
    }
}
