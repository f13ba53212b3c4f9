import Files

/// All concurrency of the command: slices of work, each task with its own results, joined in order.
extension Array where Element: Sendable {
    /// Hands slices of the array to several tasks at once and returns their results in order.
    ///
    /// There are more slices than tasks, so that one slow slice does not leave the others idle.
    func concurrentSlices<Output: Sendable>(
        jobs: Int, _ transform: @escaping @Sendable (ArraySlice<Element>) -> Output
    ) async -> [Output] {
        let slices = Swift.max(1, jobs) * 8
        let size = Swift.max(16, (count + slices - 1) / slices)
        if count <= size || jobs == 1 {
            return stride(from: 0, to: count, by: size).map {
                transform(self[$0..<Swift.min($0 + size, count)])
            }
        }
        return await withTaskGroup(of: (start: Int, output: Output).self) { group in
            var next = 0
            var parts: [(start: Int, output: Output)] = []
            func start() {
                guard next < count else { return }
                let slice = self[next..<Swift.min(next + size, count)]
                next += size
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
