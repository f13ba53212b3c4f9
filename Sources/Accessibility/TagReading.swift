/// Parses tags, as far as the rules need them.
extension Span<UInt8> {
    /// Reads the tag that begins at an offset with `<` and a letter.
    @inline(__always)
    func readTag(at start: Int, into tag: inout Tag) {
        tag.begin(at: start)
        var index = readName(from: start &+ 1, into: &tag)
        while index < count {
            let byte = self[index]
            if byte <= 0x20 {
                index &+= 1
            } else if byte == UInt8(ascii: ">") {
                index &+= 1
                break
            } else if byte == UInt8(ascii: "/") {
                tag.isClosed = true
                index &+= 1
            } else {
                tag.isClosed = false
                index = readAttribute(from: index, into: &tag)
            }
        }
        tag.end = index
    }

    /// Reads the tag that begins at an offset with `</`.
    @inline(__always)
    func readEndTag(at start: Int, into tag: inout Tag) {
        tag.begin(at: start)
        let index = readName(from: start &+ 2, into: &tag)
        tag.end = Swift.min(count, offset(of: UInt8(ascii: ">"), from: index) &+ 1)
    }

    @inline(__always)
    private func readName(from start: Int, into tag: inout Tag) -> Int {
        var name: UInt64 = 0
        var index = start
        while index < count {
            let byte = self[index]
            guard byte.isNameByte else { break }
            name = name &<< 8 | UInt64(byte.lowercased)
            index &+= 1
        }
        tag.name = name
        tag.element = HTMLElement(name: name, count: index &- start)
        return index
    }

    /// Reads an attribute with its value; returns the offset of what follows.
    @inline(__always)
    private func readAttribute(from start: Int, into tag: inout Tag) -> Int {
        var name: UInt64 = 0
        var index = start
        while index < count {
            let byte = self[index]
            if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte <= 0x20
                || byte == UInt8(ascii: "/")
            {
                break
            }
            name = name &<< 8 | UInt64(byte.lowercased)
            index &+= 1
        }
        let length = index &- start
        var next = index
        while next < count, self[next] <= 0x20 { next &+= 1 }
        var value = index..<index
        if next < count, self[next] == UInt8(ascii: "=") {
            next &+= 1
            while next < count, self[next] <= 0x20 { next &+= 1 }
            (value, index) = readValue(from: next)
        } else if length == 0 {
            index &+= 1
        }
        let first = self[start].lowercased
        if let attribute = Attribute(name: name, count: length, first: first) {
            tag.take(attribute, value)
        } else if first == UInt8(ascii: "o"), length > 2, self[start &+ 1].lowercased == 0x6E,
            tag.event == nil
        {
            tag.event = start..<start &+ length
        }
        return index
    }

    @inline(__always)
    private func readValue(from start: Int) -> (value: Range<Int>, next: Int) {
        guard start < count else { return (start..<start, start) }
        let quote = self[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let end = offset(of: quote, from: start &+ 1)
            return (start &+ 1..<end, Swift.min(count, end &+ 1))
        }
        var end = start
        while end < count, self[end] > 0x20, self[end] != UInt8(ascii: ">") { end &+= 1 }
        return (start..<end, end)
    }

    /// Returns the offset of the end tag of an element in which tags are text.
    func endOfRawText(of element: HTMLElement, from start: Int) -> Int {
        let name: String =
            switch element {
            case .script: "</script"
            case .style: "</style"
            default: "</textarea"
            }
        var index = start
        while true {
            index = offset(of: UInt8(ascii: "<"), from: index)
            if index >= count || holds(name, at: index) { return index }
            index &+= 1
        }
    }
}
