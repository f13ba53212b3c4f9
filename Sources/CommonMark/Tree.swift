internal import CCmark

/// A parsed text, as libcmark's own tree of nodes.
///
/// A tree owns its C memory and frees it at the end of its lifetime. It can be neither copied nor
/// sent to another task: its memory belongs to its thread.
@safe
struct Tree: ~Copyable {
    let root: Node

    /// Parses UTF-8; every text is valid CommonMark, so parsing cannot fail.
    init(parsing text: Span<UInt8>) {
        let root = unsafe text.withUnsafeBytes { unsafe ThreadTrees.parse($0) }
        guard let root = unsafe root else { preconditionFailure("libcmark returned no tree.") }
        unsafe self.root = Node(pointer: root)
    }

    // The nodes are freed with all other memory of this thread's trees, once it has none left.
    deinit { ThreadTrees.freeOne() }
}

/// The trees of the calling thread, in a thread-local arena.
///
/// None of these is inlined: the C variable that has the arena exists once for each object file, so
/// that a tree that was made in one file and freed in another would leak.
package enum ThreadTrees {
    /// How many trees the thread has: none while no text is being parsed.
    package static var count: Int {
        @inline(never) get { unsafe Int(vitrina_own_arena().pointee.trees) }
    }

    @inline(never)
    fileprivate static func parse(_ text: UnsafeRawBufferPointer) -> OpaquePointer? {
        // SOURCEPOS makes libcmark count the lines inside code spans and tags.
        // It aborts the process when memory runs out, so there is always a tree.
        unsafe vitrina_parse(
            text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, CMARK_OPT_SOURCEPOS)
    }

    @inline(never)
    fileprivate static func freeOne() { vitrina_free_tree() }
}

/// A node of a tree; it must not outlive the tree.
@safe
struct Node: Equatable {
    fileprivate let pointer: OpaquePointer

    static func == (one: Node, other: Node) -> Bool { unsafe one.pointer == other.pointer }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.pointer = pointer
    }

    fileprivate init(pointer: OpaquePointer) { unsafe self.pointer = pointer }

    var type: cmark_node_type { unsafe cmark_node_get_type(pointer) }
    var parent: Node? { unsafe Node(cmark_node_parent(pointer)) }
    var firstChild: Node? { unsafe Node(cmark_node_first_child(pointer)) }
    var next: Node? { unsafe Node(cmark_node_next(pointer)) }
    var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { unsafe Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }
    var childCount: Int {
        var count = 0
        var child = firstChild
        while let node = child {
            count += 1
            child = node.next
        }
        return count
    }
    var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

    // The bytes belong to the node.
    var literal: UnsafeBufferPointer<UInt8> { unsafe bytes(of: cmark_node_get_literal(pointer)) }
    var fenceInfo: UnsafeBufferPointer<UInt8> {
        unsafe bytes(of: cmark_node_get_fence_info(pointer))
    }
    var target: UnsafeBufferPointer<UInt8> { unsafe bytes(of: cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { unsafe bytes(of: cmark_node_get_title(pointer)) }

    /// Returns a C string as bytes; libcmark has replaced the NULs of the text, so none truncates
    /// it.
    private func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text = unsafe text else {
            return unsafe UnsafeBufferPointer(start: nil, count: 0)
        }
        return unsafe UnsafeBufferPointer(
            start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self),
            count: vitrina_length(text))
    }
}

/// A walk over a node and its descendants, without recursion: authors decide how deep they nest.
@safe
struct Walk: ~Copyable {
    private let iterator: OpaquePointer

    init(over node: Node) {
        guard let iterator = unsafe cmark_iter_new(node.pointer) else {
            preconditionFailure("libcmark returned no iterator.")
        }
        unsafe self.iterator = iterator
    }

    deinit { unsafe cmark_iter_free(iterator) }

    /// Returns the next node and whether it is entered or left; leaf nodes are only entered.
    mutating func next() -> (node: Node, isEntering: Bool)? {
        let event = unsafe cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(iterator) else {
            return nil
        }
        return unsafe (Node(pointer: node), event == CMARK_EVENT_ENTER)
    }

    /// Continues after a node, as if it had been left.
    mutating func skip(_ node: Node) {
        unsafe cmark_iter_reset(iterator, node.pointer, CMARK_EVENT_EXIT)
    }
}

/// Returns the version of libcmark: `0.30.2`.
package func libraryVersion() -> String {
    guard let version = unsafe cmark_version_string() else { return "" }
    return unsafe String(cString: version)
}
