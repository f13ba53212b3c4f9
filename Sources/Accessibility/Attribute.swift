/// The attributes that rules are about.
enum Attribute: UInt8, CaseIterable {
    case id, href, lang, alt, `for`, name, type, role, tabindex, title, scope, content, value,
        hreflang, autofocus, autoplay, muted, kind, ariaLabel, ariaLabelledby, ariaDescribedby,
        ariaControls, ariaHidden, httpEquiv

    /// Recognises an attribute by its name; nil for any other.
    ///
    /// - Parameters:
    ///   - name: The letters of its name in lowercase, the last in the lowest byte; the last eight
    ///     where it has more.
    ///   - count: The number of letters.
    ///   - first: The first of them.
    @inline(__always)
    init?(name: UInt64, count: Int, first: UInt8) {
        switch (name, count) {
        case (0x6964, 2): self = .id
        case (0x6872_6566, 4): self = .href
        case (0x6C61_6E67, 4): self = .lang
        case (0x61_6C74, 3): self = .alt
        case (0x66_6F72, 3): self = .for
        case (0x6E61_6D65, 4): self = .name
        case (0x7479_7065, 4): self = .type
        case (0x726F_6C65, 4): self = .role
        case (0x7461_6269_6E64_6578, 8): self = .tabindex
        case (0x74_6974_6C65, 5): self = .title
        case (0x73_636F_7065, 5): self = .scope
        case (0x63_6F6E_7465_6E74, 7): self = .content
        case (0x76_616C_7565, 5): self = .value
        case (0x6872_6566_6C61_6E67, 8): self = .hreflang
        case (0x7574_6F66_6F63_7573, 9) where first == UInt8(ascii: "a"): self = .autofocus
        case (0x6175_746F_706C_6179, 8): self = .autoplay
        case (0x6D_7574_6564, 5): self = .muted
        case (0x6B69_6E64, 4): self = .kind
        case (0x6961_2D6C_6162_656C, 10) where first == UInt8(ascii: "a"): self = .ariaLabel
        case (0x6265_6C6C_6564_6279, 15) where first == UInt8(ascii: "a"): self = .ariaLabelledby
        case (0x6372_6962_6564_6279, 16) where first == UInt8(ascii: "a"): self = .ariaDescribedby
        case (0x636F_6E74_726F_6C73, 13) where first == UInt8(ascii: "a"): self = .ariaControls
        case (0x612D_6869_6464_656E, 11) where first == UInt8(ascii: "a"): self = .ariaHidden
        case (0x7470_2D65_7175_6976, 10) where first == UInt8(ascii: "h"): self = .httpEquiv
        default: return nil
        }
    }
}

/// A start tag, `<a href="…">`, or an end tag.
struct Tag {
    var element = HTMLElement.other
    /// The letters of its name in lowercase, the last in the lowest byte; the last eight of a
    /// longer one.
    var name: UInt64 = 0
    var start = 0
    /// The offset just past its `>`.
    var end = 0
    /// Whether it ends in `/>`.
    var isClosed = false
    /// The name of an event handler attribute, such as `onclick`; nil where there is none.
    var event: Range<Int>?
    private var given: UInt32 = 0
    private var starts = InlineArray<24, Int32>(repeating: 0)
    private var ends = InlineArray<24, Int32>(repeating: 0)

    /// The range of an attribute's value; nil where the tag does not have the attribute.
    subscript(attribute: Attribute) -> Range<Int>? {
        guard has(attribute) else { return nil }
        let index = Int(attribute.rawValue)
        return Int(starts[index])..<Int(ends[index])
    }

    /// Whether it has any attribute that a rule is about.
    @inline(__always)
    var hasAttributes: Bool { given != 0 || event != nil }

    @inline(__always)
    func has(_ attribute: Attribute) -> Bool {
        given & (1 &<< UInt32(attribute.rawValue)) != 0
    }

    /// Adds an attribute; the first of two with the same name counts.
    @inline(__always)
    mutating func take(_ attribute: Attribute, _ value: Range<Int>) {
        guard !has(attribute) else { return }
        given |= 1 &<< UInt32(attribute.rawValue)
        let index = Int(attribute.rawValue)
        starts[index] = Int32(truncatingIfNeeded: value.lowerBound)
        ends[index] = Int32(truncatingIfNeeded: value.upperBound)
    }

    /// Clears it for the tag that begins at an offset.
    @inline(__always)
    mutating func begin(at start: Int) {
        self.start = start
        isClosed = false
        event = nil
        given = 0
    }
}
