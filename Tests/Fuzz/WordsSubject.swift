import Content
import Diagnostics
import Words

/// Folds, orders and compares three texts, which null bytes part.
func examineWords(_ input: [UInt8]) -> Bool {
    let texts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    for text in texts {
        promise(text.folded.folded == text.folded, "What is folded stays as it is.")
        let slug = text.slug
        promise(slug.isEmpty || slug.isSlug, "A slug is one: \(slug)")
        promise(slug.slug == slug, "The slug of a slug is itself.")
        promise(text.folded.slug == slug, "Folding does not change a slug.")
        promise(!text.isSlug || slug.utf8.allSatisfy { $0 < 0x80 }, "A slug is ASCII.")
        if let day = Day(text) { promise(Day(day.iso) == day, "A day is written as it is read.") }
        let near = text.nearMiss(in: texts)
        promise(near == nil || texts.contains(near ?? ""), "A near miss is a candidate.")
    }
    let keys = texts.map { OrderingKey($0) }
    for one in keys {
        promise(!(one < one), "Nothing stands before itself.")
        for other in keys {
            promise(!(one < other && other < one), "Order has one direction.")
            promise(one < other || other < one || one == other, "Order is total.")
            for third in keys where one < other && other < third {
                promise(one < third, "Order carries over.")
            }
        }
    }
    return true
}
