package import Content

/// What a run is asked to do.
package struct BuildOptions: Sendable {
    /// The folder that holds `Content/` and, if the portal has its own, `Templates/`.
    package var source: String
    /// The folder of the site.
    package var output: String
    /// The portal's address, which wins over the one in `portal.yml`.
    package var baseURL: String?
    /// The day of the run; nil for the machine's, which `now` gives.
    package var today: Day?
    /// Seconds since 1970, from which the day is taken at the portal's offset from UTC.
    package var now: Int
    /// Whether warnings stop the publication as errors do.
    package var isStrict = false
    /// Whether the ledger of addresses must have everything already.
    package var isLocked = false
    /// Whether the site is only to be looked at: with drafts and what is due later, marked as such, and
    /// without a word in the ledger.
    package var isPreview = false
    /// The file in which a run's findings are kept for one that can repeat them; nil to keep none.
    package var memory: String?
    /// How many slices of work are done at once.
    package var jobs: Int

    package init(source: String, output: String, now: Int, jobs: Int) {
        self.source = source
        self.output = output
        self.now = now
        self.jobs = jobs
    }
}
