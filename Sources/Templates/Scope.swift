/// What names mean at one place of a template.
struct Scope {
    /// The template in whose file the nodes stand.
    var template: TemplateSource
    var context: Context
    /// What goes before each line.
    var indentation: [UInt8] = []
    /// By block name, the number of the override that replaces it.
    var overrides: [String: Int] = [:]
}

/// The records that names are looked up in.
struct Context: Hashable {
    /// The frames, nearest first; of two records with one shape only the nearer is seen.
    private(set) var frames: [Int]
    /// What `{{.}}` stands for; nil where that is a record.
    private(set) var item: Item?

    struct Item: Hashable {
        let target: Target

        static func == (one: Item, other: Item) -> Bool { one.target.path == other.target.path }
        func hash(into hasher: inout Hasher) { hasher.combine(target.path) }
    }

    init(frame: Int) { frames = [frame] }

    /// The context inside a section over a record, with what `{{.}}` means for its elements.
    func pushing(_ frame: Int, item: Target?) -> Context {
        var context = self
        context.frames.removeAll { $0 == frame }
        context.frames.insert(frame, at: 0)
        context.item = item.map(Item.init)
        return context
    }

    /// The context inside a section over a single value.
    func pushing(_ value: Target) -> Context {
        var context = self
        context.item = Item(target: value)
        return context
    }
}

/// What a name was found to mean.
struct Target {
    let path: Path
    let kind: Kind
    let isOptional: Bool
}
