internal import CYAML
import Diagnostics

/// Reads YAML through libyaml's events into our own tree; the one file that sees libyaml.
///
/// Anchors, aliases and tags are refused, and so are documents deeper or larger than any
/// front matter has reason to be: YAML cannot explode here.
@safe
struct YAMLReader: ~Copyable {
    private static let maximumDepth = 12
    static let maximumNodes = 20_000
    /// Each finding shows its whole line.
    private static let maximumNodesOnLine = 1000

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let file: SourceFile
    /// What to add to libyaml's lines, which start at 0, to get those of the file.
    private let firstLine: Int
    /// Where the YAML begins, as an offset in the file's UTF-8.
    private let start: Int
    /// Where the last line ends that no line end follows: libyaml's places lie behind it.
    private let end: Position?
    /// The lines with a `#`, by their number: few files have any.
    private let linesWithHash: [Int: Substring]

    /// Reads one document from a range of a file; nil, with diagnostics, where it is no YAML.
    ///
    /// - Parameters:
    ///   - bytes: Where the YAML stands in the file's UTF-8.
    ///   - firstLine: The line of the file on which it starts.
    ///   - maximumNodes: How many keys, values and lists there may be.
    static func read(
        _ file: SourceFile, bytes: Range<Int>, firstLine: Int,
        maximumNodes: Int = YAMLReader.maximumNodes, diagnostics: inout [Diagnostic]
    ) -> YAML? {
        unsafe file.text.utf8.withContiguousStorageIfAvailable { text in
            let stretch = unsafe UnsafeBufferPointer(rebasing: text[bytes])
            let signs = unsafe Signs(in: stretch)
            if let separator = signs.separator {
                let start = position(
                    of: bytes.lowerBound + separator, after: bytes.lowerBound, in: file, firstLine)
                diagnostics.append(
                    Diagnostic(
                        .yamlCharacter, in: file,
                        at: SourceRange(line: start.line, column: start.column, length: 1),
                        hint: .invisibleCharacter))
                return nil
            }
            let lines =
                signs.hasHash
                ? linesWithHash(unsafe String(decoding: stretch, as: UTF8.self), firstLine) : [:]
            let isOpen = unsafe stretch.last.map {
                $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
            }
            let end =
                isOpen == true
                ? position(of: bytes.upperBound, after: bytes.lowerBound, in: file, firstLine) : nil
            let reader = YAMLReader(file, firstLine, start: bytes.lowerBound, end: end, lines)
            unsafe yaml_parser_set_input_string(reader.parser, stretch.baseAddress, stretch.count)
            return reader.document(maximumNodes, &diagnostics)
        } ?? nil
    }

    /// The version of libyaml that is linked in.
    static var libraryVersion: String { unsafe String(cString: yaml_get_version_string()) }

    /// The signs that libyaml reads otherwise than their author meant them.
    private struct Signs {
        /// The place of an invisible character that libyaml takes for the end of a line and no
        /// editor does.
        var separator: Int?
        var hasHash = false

        init(in bytes: UnsafeBufferPointer<UInt8>) {
            var hashes = 0
            for index in 0..<bytes.count {
                hashes &+= unsafe bytes[index] == UInt8(ascii: "#") ? 1 : 0
            }
            hasHash = hashes > 0
            var index = 0
            while index < bytes.count {
                // The text is valid UTF-8, and so the bytes of a letter are all there.
                if unsafe bytes[index] >= 0xC2, unsafe bytes.isSeparator(at: index) {
                    separator = index
                    return
                }
                index &+= 1
            }
        }
    }

    /// Line and column of a byte.
    private static func position(
        of offset: Int, after start: Int, in file: SourceFile, _ firstLine: Int
    ) -> Position {
        let bytes = file.text.utf8Span.span
        var (line, column) = (firstLine, 1)
        for index in start..<min(offset, bytes.count) {
            let isEnd =
                bytes[index] == UInt8(ascii: "\n")
                || bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
                    && bytes[index + 1] != UInt8(ascii: "\n")
            if isEnd {
                (line, column) = (line + 1, 1)
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Position(line: line, column: column)
    }

    private static func linesWithHash(_ text: String, _ firstLine: Int) -> [Int: Substring] {
        var lines: [Int: Substring] = [:]
        var number = firstLine
        var rest = text.utf8[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            if line.contains(UInt8(ascii: "#")) { lines[number] = Substring(line) }
            rest = rest[line.endIndex...]
            // A carriage return alone ends a line as well.
            if rest.popFirst() == UInt8(ascii: "\r"), rest.first == UInt8(ascii: "\n") {
                rest.removeFirst()
            }
            number += 1
        }
        return lines
    }

    private init(
        _ file: SourceFile, _ firstLine: Int, start: Int, end: Position?,
        _ linesWithHash: [Int: Substring]
    ) {
        // On the heap, because libyaml stores addresses of the struct in itself.
        unsafe parser = .allocate(capacity: 1)
        unsafe yaml_parser_initialize(parser)
        unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        self.file = file
        self.firstLine = firstLine
        self.start = start
        self.end = end
        self.linesWithHash = linesWithHash
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
    }

    /// A collection that is being read.
    private struct Open {
        var isMapping: Bool
        var start: SourceRange
        var key: Located<String>?
        var items: [YAML] = []
        var pairs: [(key: Located<String>, value: YAML)] = []

        /// Makes room for what most front matter has.
        mutating func reserve() {
            if isMapping { pairs.reserveCapacity(8) } else { items.reserveCapacity(4) }
        }
    }

    private borrowing func document(
        _ maximumNodes: Int, _ diagnostics: inout [Diagnostic]
    ) -> YAML? {
        var open: [Open] = []
        open.reserveCapacity(4)
        var root: YAML?
        var count = 0
        var onLine = (line: 0, count: 0)
        while true {
            var event = unsafe yaml_event_t()
            guard unsafe yaml_parser_parse(parser, &event) != 0 else {
                diagnostics.append(syntaxError())
                return nil
            }
            defer { unsafe yaml_event_delete(&event) }
            let range = unsafe range(of: event)
            count += 1
            let line = range.start.line
            onLine = onLine.line == line ? (line, onLine.count + 1) : (line, 1)
            guard count <= maximumNodes, onLine.count <= Self.maximumNodesOnLine,
                open.count <= Self.maximumDepth
            else {
                diagnostics.append(Diagnostic(.yamlTooLarge, in: file, at: range))
                return nil
            }
            var finished: YAML?
            switch unsafe event.type {
            case YAML_STREAM_END_EVENT: return root
            case YAML_ALIAS_EVENT:
                diagnostics.append(
                    Diagnostic(.yamlAnchor, in: file, at: range, hint: .quoteTheText))
                return nil
            case YAML_SCALAR_EVENT:
                let scalar = unsafe event.data.scalar
                guard unsafe scalar.anchor == nil, unsafe scalar.tag == nil else {
                    diagnostics.append(
                        Diagnostic(.yamlAnchor, in: file, at: range, hint: .quoteTheText))
                    return nil
                }
                let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
                // libyaml has looked at each byte of the file, and writes what escapes mean.
                let text = unsafe String(
                    copying: UTF8Span(unchecked: Span(_unsafeElements: bytes)))
                finished = unsafe .scalar(
                    Located(text: text, at: range),
                    isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
            case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
                let isMapping = unsafe event.type == YAML_MAPPING_START_EVENT
                guard unsafe Self.isUntagged(event, isMapping: isMapping) else {
                    diagnostics.append(
                        Diagnostic(.yamlAnchor, in: file, at: range, hint: .quoteTheText))
                    return nil
                }
                open.append(Open(isMapping: isMapping, start: range))
                open[open.count - 1].reserve()
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                let closed = open.removeLast()
                let whole = SourceRange(closed.start.start, range.end)
                finished =
                    closed.isMapping
                    ? .mapping(closed.pairs, whole) : .sequence(closed.items, whole)
            case YAML_DOCUMENT_START_EVENT where root != nil:
                diagnostics.append(Diagnostic(.yamlSeveralDocuments, in: file, at: range))
                return nil
            default: break
            }
            guard let node = finished else { continue }
            if open.isEmpty {
                root = node
            } else if !place(node, in: &open[open.count - 1], &diagnostics) {
                return nil
            }
        }
    }

    /// Puts a finished node where it belongs; false where it cannot be a key.
    private borrowing func place(
        _ node: YAML, in open: inout Open, _ diagnostics: inout [Diagnostic]
    ) -> Bool {
        guard open.isMapping else {
            checkComment(after: node, &diagnostics)
            open.items.append(node)
            return true
        }
        if let key = open.key {
            checkComment(after: node, &diagnostics)
            open.key = nil
            open.pairs.append((key, node))
            return true
        }
        guard case .scalar(let key, _) = node else {
            diagnostics.append(Diagnostic(.yamlKey, in: file, at: node.range))
            return false
        }
        open.key = key
        return true
    }

    /// Says that a value ends at a number sign: an author of `Calle 1 # 2-3` means no comment.
    private borrowing func checkComment(after node: YAML, _ diagnostics: inout [Diagnostic]) {
        guard !linesWithHash.isEmpty, case .scalar(let text, isPlain: true) = node,
            !text.value.isEmpty, let line = linesWithHash[text.range.end.line]?.unicodeScalars
        else { return }
        let end = text.range.end
        let rest = line.dropFirst(end.column - 1).drop { $0 == " " || $0 == "\t" }
        let number = rest.dropFirst().drop { $0 == " " }
        guard rest.first == "#", ("0"..."9").contains(number.first ?? " ") else { return }
        let start = Position(line: end.line, column: line.count - rest.count + 1)
        let place = SourceRange(
            start, Position(line: end.line, column: start.column + rest.count))
        diagnostics.append(Diagnostic(.yamlComment, in: file, at: place, hint: .quoteTheText))
    }

    private static func isUntagged(_ event: yaml_event_t, isMapping: Bool) -> Bool {
        if isMapping {
            let start = unsafe event.data.mapping_start
            return unsafe start.anchor == nil && start.tag == nil
        }
        let start = unsafe event.data.sequence_start
        return unsafe start.anchor == nil && start.tag == nil
    }

    private borrowing func position(_ mark: yaml_mark_t) -> Position {
        let place = Position(line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
        return end.map { min(place, $0) } ?? place
    }

    private borrowing func range(of event: yaml_event_t) -> SourceRange {
        unsafe SourceRange(position(event.start_mark), position(event.end_mark))
    }

    private borrowing func syntaxError() -> Diagnostic {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
        // A character that YAML has no place for is found before it is part of any line.
        let mark =
            unsafe parser.pointee.error == YAML_READER_ERROR
            ? Self.position(
                of: start + Int(parser.pointee.problem_offset), after: start, in: file, firstLine)
            : position(parser.pointee.problem_mark)
        let contextMark = unsafe position(parser.pointee.context_mark)
        return YAMLProblem(problem, context, at: mark, contextAt: contextMark, in: file).diagnostic
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether one of U+0085, U+2028 and U+2029 begins there.
    fileprivate func isSeparator(at index: Int) -> Bool {
        switch unsafe self[index] {
        case 0xC2: unsafe self[index + 1] == 0x85
        case 0xE2: unsafe self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8
        default: false
        }
    }
}
