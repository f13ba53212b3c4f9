import Files

/// All concurrency of the command: slices of work, each task with its own results, joined in order.
extension Array where Element: Sendable {
    /// Hands the elements to several tasks at once, one at a time, and returns the results in order.
    func concurrentMap<Output: Sendable>(
        jobs: Int, _ transform: @escaping @Sendable (Element) -> Output
    ) async -> [Output] {
        if jobs <= 1 || count <= 1 { return map(transform) }
        return await withTaskGroup(of: (index: Int, output: Output).self) { group in
            var next = 0
            var outputs: [(index: Int, output: Output)] = []
            func start() {
                guard next < count else { return }
                let (index, element) = (next, self[next])
                next += 1
                group.addTask {
                    growHeap()
                    return (index, transform(element))
                }
            }
            for _ in 0..<jobs { start() }
            while let output = await group.next() {
                outputs.append(output)
                start()
            }
            return outputs.sorted { $0.index < $1.index }.map(\.output)
        }
    }

    /// Hands slices of the array to several tasks at once and returns their results in order.
    ///
    /// Each slice is a part of what is left, so that the last ones are small and no task is left alone
    /// with much of the work.
    func concurrentSlices<Output: Sendable>(
        jobs: Int, _ transform: @escaping @Sendable (ArraySlice<Element>) -> Output
    ) async -> [Output] {
        let smallest = 16
        if count <= smallest || jobs <= 1 {
            // As many slices as there are with two tasks, so that progress is told as often.
            let size = Swift.max(smallest, count / 16)
            return stride(from: 0, to: count, by: size).map {
                transform(self[$0..<Swift.min($0 + size, count)])
            }
        }
        return await withTaskGroup(of: (start: Int, output: Output).self) { group in
            var next = 0
            var parts: [(start: Int, output: Output)] = []
            func start() {
                guard next < count else { return }
                let size = Swift.max(smallest, (count - next) / (jobs * 4))
                let slice = self[next..<Swift.min(next + size, count)]
                next += slice.count
                group.addTask {
                    growHeap()
                    return (slice.startIndex, transform(slice))
                }
            }
            for _ in 0..<jobs { start() }
            while let part = await group.next() {
                parts.append(part)
                start()
            }
            return parts.sorted { $0.start < $1.start }.map(\.output)
        }
    }
}
