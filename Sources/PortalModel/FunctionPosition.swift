/// A function by its agency's position in the portal and its own in the agency.
package struct FunctionPosition: Sendable, Hashable, Comparable {
    // Small, because a portal's themes hold several for each function.
    private let storedAgency: Int32
    private let storedPosition: Int32

    /// The position of its agency in ``Portal/agencies``.
    package var agency: Int { Int(storedAgency) }
    /// Its own position in ``Agency/functions``.
    package var position: Int { Int(storedPosition) }

    /// - Parameters:
    ///   - agency: The position of its agency in ``Portal/agencies``.
    ///   - position: Its own position in ``Agency/functions``.
    package init(agency: Int, position: Int) {
        storedAgency = Int32(agency)
        storedPosition = Int32(position)
    }

    /// Orders functions as their portal does.
    package static func < (one: FunctionPosition, other: FunctionPosition) -> Bool {
        (one.storedAgency, one.storedPosition) < (other.storedAgency, other.storedPosition)
    }
}

extension Portal {
    /// The function at a position.
    package func function(at position: FunctionPosition) -> Function {
        agencies[position.agency].functions[position.position]
    }

    /// The address of a function's page, from the portal's root.
    package func address(of position: FunctionPosition) -> String {
        address(ofFunction: position.position, of: position.agency)
    }
}
