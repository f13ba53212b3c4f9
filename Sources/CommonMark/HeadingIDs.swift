internal import Words

/// Makes a unique `id` for each heading of a text.
struct HeadingIDs {
    private var taken: Set<String> = []
    /// The next number to try for a slug, so that many equal headings cost no more than others.
    private var nextNumber: [String: Int] = [:]

    /// Returns the slug of `text`, or `seccion`, with `-2`, `-3` … where it is taken.
    mutating func id(for text: String) -> String {
        let slug = text.slug
        let base = slug.isEmpty ? "seccion" : slug
        if taken.insert(base).inserted { return base }
        var number = nextNumber[base] ?? 2
        while !taken.insert("\(base)-\(number)").inserted { number += 1 }
        nextNumber[base] = number + 1
        return "\(base)-\(number)"
    }
}
