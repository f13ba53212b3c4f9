/// One step of a rendering, with all names resolved: a value is found by counting.
///
/// No case owns memory, so that walking over instructions costs no reference counting.
enum Instruction {
    case literal(start: Int, count: Int)
    /// A value with `& < > " '` replaced.
    case escaped(Path)
    /// A value as it is.
    case plain(Path)
    /// A value percent-encoded, for the inside of a URL.
    case percentEncoded(Path)
    /// The next `count` instructions, if the value is there.
    case whenShown(Path, count: Int)
    case unlessShown(Path, count: Int)
    /// The next `count` instructions, once for each record, which becomes the frame `frame`.
    case each(Path, frame: Int, count: Int)
    case call(program: Int)
}

/// The way to a value: the frame, the field of its record, and the fields within that, if any.
struct Path: Hashable {
    let frame: Int32
    let field: Int32
    /// Where the fields begin in the table of chains; ``noChain`` for a name without dots.
    let chain: Int32

    static let noChain: Int32 = -1
    /// What stands in the table of chains after the last field of each.
    static let chainEnd: Int32 = -1
}

/// What the compiler hands to the renderer.
struct Program: Sendable {
    var instructions: [Instruction] = []
    /// The fields it uses itself.
    var uses: Set<FieldUse> = []
    var calls: [Call] = []
    /// Where the tags stand of the HTML that it shows as it is.
    var values: [ValueOrigin] = []
}

/// A field of the shape with that frame.
struct FieldUse: Hashable {
    let frame: Int
    let field: Int
}

/// An inclusion, with the sections around it, from the outside in.
struct Call: Sendable {
    let program: Int
    let descents: [Descent]
    /// Where it stands.
    let template: String
    let range: Range<Int>

    /// A section that replaces the record of frame `to` by one found inside that of `from`.
    struct Descent: Hashable {
        let from: Int
        let to: Int
    }
}
