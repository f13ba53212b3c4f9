/// The words of the portal as they are written, folded and in order: what a word that is not in the
/// index may be the beginning of, or may have been meant to be.
struct WordList {
    /// The fewest letters of a word that is listed.
    static let shortest = 3
    /// How many bytes a part of the list has.
    private static let partLimit = 14_000

    private let words: [(form: String, rank: Int)]

    /// - Parameter words: Each word with how often its term stands in the portal, each once.
    init(_ words: [String: Int]) {
        self.words = words.map { (form: $0.key, rank: $0.value) }.sorted { $0.form < $1.form }
    }

    /// The parts of the list, each with its first word.
    ///
    /// A word is a letter for how much of the word before it has, what is new, and a letter for how
    /// often it stands: each is twice the one before.
    func parts() -> [(first: String, file: SearchFile)] {
        var parts: [(first: String, file: SearchFile)] = []
        var text: [UInt8] = []
        var first = ""
        var last: String.UTF8View = "".utf8
        func end() {
            guard !text.isEmpty else { return }
            var script = Script("w\(parts.count)", capacity: text.count)
            script.append("\"".utf8)
            script.append(text)
            script.append("\"".utf8)
            parts.append((first, script.file()))
            text.removeAll(keepingCapacity: true)
        }
        for (form, count) in words {
            if text.count > Self.partLimit { end() }
            if text.isEmpty {
                first = form
                last = "".utf8
            } else {
                text.append(UInt8(ascii: " "))
            }
            let shared = min(25, zip(form.utf8, last).prefix { $0 == $1 }.count)
            text.append(UInt8(ascii: "a") + UInt8(shared))
            text += form.utf8.dropFirst(shared)
            let power = min(25, count.bitWidth - count.leadingZeroBitCount)
            text.append(UInt8(ascii: "a") + UInt8(power))
            last = form.utf8
        }
        end()
        return parts
    }
}
