package import Diagnostics

/// The themes of a portal and its functions under them.
package struct TopicIndex: Sendable {
    /// The themes.
    package private(set) var topics = Topics()
    /// What was read of each function: by agency, then by function.
    package private(set) var words: [[FunctionWords]] = []
    /// The functions of each theme, in the order of the portal.
    package private(set) var functions: [[FunctionPosition]] = []

    /// Makes the index of a portal without themes.
    package init() {}

    /// Joins what was read of all agencies, in their order.
    package init(
        _ topics: Topics, _ slices: [TopicSlice], diagnostics: inout [Diagnostic]
    ) {
        self.topics = topics
        functions = Array(repeating: [], count: topics.all.count)
        words.reserveCapacity(slices.reduce(0) { $0 + $1.functions.count })
        for slice in slices {
            for agency in slice.functions {
                for (position, function) in agency.enumerated() {
                    let place = FunctionPosition(agency: words.count, position: position)
                    var last: Int32 = -1
                    for mark in function.marks where mark.topic != last {
                        last = mark.topic
                        functions[Int(mark.topic)].append(place)
                    }
                }
                words.append(agency)
            }
            diagnostics += slice.diagnostics
        }
        noteUnused(slices, &diagnostics)
    }

    /// Says which words of the portal's own themes no function has.
    private func noteUnused(_ slices: [TopicSlice], _ diagnostics: inout [Diagnostic]) {
        guard topics.isOwn, let file = topics.file else { return }
        for (position, topic) in topics.all.enumerated() {
            for (word, given) in topic.words.enumerated()
            where !slices.contains(where: { $0.found[position][word] }) {
                diagnostics.append(
                    Diagnostic(
                        .unusedThemeWord, given.value, topic.title, in: file, at: given.range))
            }
        }
    }

    /// Why a function belongs to each of its themes, by theme.
    package func marks(_ agency: Int, _ position: Int) -> [TopicMark] {
        agency < words.count ? words[agency][position].marks : []
    }

    /// The themes of a function, each once.
    package func topics(_ agency: Int, _ position: Int) -> [Int] {
        agency < words.count ? words[agency][position].topics : []
    }
}

extension Portal {
    /// The themes that a page of an agency names in its data, and that `themes.yml` has.
    package func topic(named name: String) -> Int? { topicIndex.topics.position(of: name) }
}
