import Foundation
import Testing

@testable import Build

/// Work in slices: whatever is done first, the results are in order.
struct SlicesTests {
    private struct Failure: Error, Equatable {
        let element: Int
    }

    @Test(arguments: [0, 1, 15, 16, 17, 1000], [1, 2, 5])
    func `the slices have every element once, and their results are in order`(
        count: Int, jobs: Int
    ) async {
        let elements = Array(0..<count)
        let slices = await elements.concurrentSlices(jobs: jobs) { Array($0) }
        #expect(slices.flatMap(\.self) == elements)
        #expect(slices.allSatisfy { !$0.isEmpty })
        let doubled = await elements.concurrentMap(jobs: jobs) { $0 * 2 }
        #expect(doubled == elements.map { $0 * 2 })
    }

    @Test(arguments: [1, 2, 5])
    func `the first failure in order is thrown, whichever comes first`(jobs: Int) async {
        let elements = Array(0..<1000)
        let ofSlices = await #expect(throws: Failure.self) {
            try await elements.concurrentSlices(jobs: jobs) { (slice) throws(Failure) in
                for element in slice where element >= 300 {
                    if slice.contains(300) { Thread.sleep(forTimeInterval: 0.02) }
                    throw Failure(element: element)
                }
            }
        }
        #expect(ofSlices == Failure(element: 300))
        let ofElements = await #expect(throws: Failure.self) {
            try await elements.concurrentMap(jobs: jobs) { (element) throws(Failure) in
                if element == 3 { Thread.sleep(forTimeInterval: 0.02) }
                if element >= 3 { throw Failure(element: element) }
            }
        }
        #expect(ofElements == Failure(element: 3))
    }
}
