import Foundation
import Testing

extension Trait where Self == ConditionTrait {
    /// For a test or suite that takes more than some seconds: `make test` runs it, and `make check`,
    /// which sets `VITRINA_QUICK`, says that it left it out.
    static var slow: Self {
        .enabled(
            if: ProcessInfo.processInfo.environment["VITRINA_QUICK"] == nil,
            "It is slow; make test runs it.")
    }
}
