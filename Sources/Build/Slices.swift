import Files

/// All concurrency of the command: slices of work, each task with its own results, joined in order.
extension Array where Element: Sendable {
    /// Hands the elements to several tasks at once, one at a time, and returns the results in order.
    ///
    /// - Throws: The first failure in the order of the elements; nothing is begun after one.
    func concurrentMap<Output: Sendable, Failure: Error>(
        jobs: Int, _ transform: @escaping @Sendable (Element) throws(Failure) -> Output
    ) async throws(Failure) -> [Output] {
        if jobs <= 1 || count <= 1 { return try map(transform) }
        typealias Part = (index: Int, result: Result<Output, Failure>)
        let parts = await withTaskGroup(of: Part.self) { group in
            var next = 0
            var parts: [Part] = []
            func start() {
                guard next < count else { return }
                let (index, element) = (next, self[next])
                next += 1
                group.addTask {
                    growHeap()
                    return (index, Result { () throws(Failure) in try transform(element) })
                }
            }
            for _ in 0..<jobs { start() }
            var hasFailed = false
            while let part = await group.next() {
                parts.append(part)
                if case .failure = part.result { hasFailed = true }
                // All elements before the one that failed have been begun, and are waited for.
                if !hasFailed { start() }
            }
            return parts.sorted { $0.index < $1.index }
        }
        return try parts.map { (part) throws(Failure) in try part.result.get() }
    }

    /// Hands slices of the array to several tasks at once and returns their results in order.
    ///
    /// - Throws: The first failure in the order of the slices; nothing is begun after one.
    func concurrentSlices<Output: Sendable, Failure: Error>(
        jobs: Int, _ transform: @escaping @Sendable (ArraySlice<Element>) throws(Failure) -> Output
    ) async throws(Failure) -> [Output] {
        try await slices(jobs: jobs).concurrentMap(jobs: jobs, transform)
    }

    /// The array in slices, each a part of what is left, so that the last ones are small and no task
    /// is left alone with much of the work.
    private func slices(jobs: Int) -> [ArraySlice<Element>] {
        let smallest = 16
        var slices: [ArraySlice<Element>] = []
        var next = 0
        while next < count {
            // One task has as many slices as there are with two, so that progress is told as often.
            let part = jobs <= 1 ? count / 16 : (count - next) / (jobs * 4)
            slices.append(self[next..<Swift.min(next + Swift.max(smallest, part), count)])
            next += slices[slices.count - 1].count
        }
        return slices
    }
}
