/// The words of the portal as they are written, folded and in order.
///
/// They complete a word that is not in the index, or correct its spelling.
struct WordList {
    /// The fewest letters of a word that is listed.
    static let shortest = 3
    /// How many bytes a part of the list has, approximately.
    private static let partLimit = 14_000

    private let words: [(form: String, rank: Int)]

    /// Makes the list.
    ///
    /// - Parameter words: Each word with the number of documents that have its term.
    init(_ words: [String: Int]) {
        self.words = words.map { (form: $0.key, rank: $0.value) }.sorted { $0.form < $1.form }
    }

    /// Returns the parts of the list, each with its first word.
    ///
    /// A word is written as a letter for how many bytes it shares with the word before, the rest,
    /// and a letter for how often it occurs: each stands for twice as often as the one before.
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
