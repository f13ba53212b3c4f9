package import Diagnostics

/// What a run did and found.
package struct Report: Sendable {
    /// How a run ended.
    package enum Outcome: Sendable, Hashable {
        /// The site stands in the output folder, or (for a check) could.
        case success
        /// The content has errors; nothing was published.
        case contentErrors
        /// The output folder is not one to publish in; nothing was published.
        case refused
        /// Nothing was found wrong, but the addresses outside could not all be asked.
        case unavailable
        /// The disk failed; nothing was published.
        case diskFailure
    }

    package var outcome = Outcome.success
    /// Everything found, in the order in which it is to be read.
    package var diagnostics: [Diagnostic] = []
    /// What `portal.yml` says of how grave a finding is.
    var severities = Severities()
    /// How many pages the site has.
    package var pages = 0
    /// How many files were written because they are new or different.
    package var changed = 0
    /// How many files of the last publication the site no longer has.
    package var removed = 0
    /// What became of the addresses outside; nil where they were not asked.
    package var external: ExternalCount?
    /// Whether a reader saw the whole old or the whole new site at every moment.
    package var isAtomic = true

    /// What was published: kept until the process ends, which frees it faster than we could value
    /// by value.
    var kept: Kept?

    package init() {}
}

/// What a report keeps, by reference, so that the report stays small.
final class Kept: Sendable {
    private let plan: PortalBuild.Plan

    init(_ plan: PortalBuild.Plan) { self.plan = plan }
}
