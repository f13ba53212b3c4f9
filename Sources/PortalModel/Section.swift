package import CommonMark
import Content

/// A section of an agency's text that has a role.
package struct Section: Sendable {
    /// What it is for.
    package let role: SectionRole
    /// The heading that opens it.
    package let heading: Heading
    /// Its blocks, the heading's excluded, as positions in the text's blocks.
    package let blocks: Range<Int>

    /// The lists that stand in it.
    package func lists(of text: FormattedText) -> [List] {
        text.blocks[blocks].compactMap { block in
            if case .list(let list) = block.kind { list } else { nil }
        }
    }
}

extension Section {
    /// The sections of a text that have a role, in order.
    ///
    /// A section ends at the next heading of its level or above, or where a section with a role of
    /// its own begins.
    static func sections(of text: FormattedText, _ vocabulary: Vocabulary) -> [Section] {
        var sections: [Section] = []
        var open: (role: SectionRole, heading: Heading, start: Int)?
        func close(at end: Int) {
            if let section = open {
                sections.append(
                    Section(
                        role: section.role, heading: section.heading, blocks: section.start..<end))
            }
            open = nil
        }
        for heading in text.outline {
            guard let block = heading.block else { continue }
            let role = vocabulary.role(ofHeading: heading.text)
            if let section = open, heading.level <= section.heading.level || role != nil {
                close(at: block)
            }
            if let role { open = (role, heading, block + 1) }
        }
        close(at: text.blocks.count)
        return sections
    }
}
