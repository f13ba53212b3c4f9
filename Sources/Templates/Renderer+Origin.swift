package import Diagnostics

/// The origin of a part of a page.
package struct PageOrigin: Sendable {
    /// The file of the template.
    package let file: SourceFile
    /// The empty range at which it begins there, in bytes; for an unescaped value, the range of its
    /// name.
    package let range: Range<Int>
    /// The offset of the byte in an unescaped value, such as a text or a drawing; nil in literal
    /// text.
    package let offsetInValue: Int?

    /// The name of that value, as it is written in the template; nil in literal text.
    package var valueName: String? {
        guard offsetInValue != nil else { return nil }
        return String(decoding: Array(file.text.utf8)[range], as: UTF8.self)
    }

    /// Returns a finding at this place.
    ///
    /// - Parameter length: The number of bytes to be marked; those after the line are not.
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

/// The origin of a part of the literals, which extends up to the next one.
struct LiteralOrigin: Sendable {
    let start: Int
    let template: Int
    /// The offset in the file of the template.
    let offset: Int

    func moved(by count: Int) -> LiteralOrigin {
        LiteralOrigin(start: start + count, template: template, offset: offset)
    }
}

/// The tag of a value that is written unescaped.
struct ValueOrigin: Sendable {
    let instruction: Int
    let template: Int
    let range: Range<Int>

    func moved(by count: Int) -> ValueOrigin {
        ValueOrigin(instruction: instruction + count, template: template, range: range)
    }
}

extension Renderer {
    /// The origin in a template of a byte of a page.
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
    /// Runs instructions until the output is longer than an offset, and returns the origin of that
    /// byte.
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

    /// Returns the origin of a byte that an instruction writes.
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
    /// The records over which a section iterates.
    fileprivate var records: [Record] {
        switch self {
        case .record(let record): [record]
        case .list(let records): records
        case .texts(let texts): texts.map { Record(text: $0) }
        default: []
        }
    }
}
