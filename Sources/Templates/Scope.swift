/// The scope of names at one place of a template.
struct Scope {
    /// The template that contains the nodes.
    var template: TemplateSource
    var context: Context
    /// The white space before each line.
    var indentation: [UInt8] = []
    /// The number of the override of each block, by the block's name.
    var overrides: [String: Int] = [:]
}

/// The records in which names are looked up.
struct Context: Hashable {
    /// The frames, nearest first; of two records with the same shape only the nearer one is
    /// visible.
    private(set) var frames: [Int]
    /// What `{{.}}` means; nil where that is a record.
    private(set) var item: Item?

    struct Item: Hashable {
        let target: Target

        static func == (one: Item, other: Item) -> Bool { one.target.path == other.target.path }
        func hash(into hasher: inout Hasher) { hasher.combine(target.path) }
    }

    init(frame: Int) { frames = [frame] }

    /// Returns the context inside a section over a record, with what `{{.}}` means for its
    /// elements.
    func pushing(_ frame: Int, item: Target?) -> Context {
        var context = self
        context.frames.removeAll { $0 == frame }
        context.frames.insert(frame, at: 0)
        context.item = item.map(Item.init)
        return context
    }

    /// Returns the context inside a section over a single value.
    func pushing(_ value: Target) -> Context {
        var context = self
        context.item = Item(target: value)
        return context
    }
}

/// The meaning of a name.
struct Target {
    let path: Path
    let kind: Kind
    let isOptional: Bool
}
