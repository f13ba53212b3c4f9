/// A step of a rendering, with all names resolved to indices.
///
/// No case owns memory, so that walking over instructions needs no reference counting.
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

/// The path to a value: the frame, the field of its record, and the fields within that, if any.
struct Path: Hashable {
    let frame: Int32
    let field: Int32
    /// The index of the fields in the table of chains; ``noChain`` for a name without dots.
    let chain: Int32

    static let noChain: Int32 = -1
    /// The value in the table of chains that terminates each chain.
    static let chainEnd: Int32 = -1
}

/// What the compiler hands to the renderer.
struct Program: Sendable {
    var instructions: [Instruction] = []
    /// The fields it uses itself, without those that its calls use.
    var uses: Set<FieldUse> = []
    var calls: [Call] = []
    /// The tags of the values that are written unescaped.
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
    /// The name of the template that contains it, and its range there.
    let template: String
    let range: Range<Int>

    /// A section that replaces the record of frame `to` by one nested in that of `from`.
    struct Descent: Hashable {
        let from: Int
        let to: Int
    }
}
