package import ExternalLinks

/// What a check is asked about addresses outside.
package struct ExternalCheck: Sendable {
    package var limits = Limits()
    /// Whether addresses of one's own network are asked, which content must not bring about.
    package var asksPrivate: Bool {
        get { limits.asksPrivate }
        set { limits.asksPrivate = newValue }
    }
    /// Whether a proxy stands between this machine and the web.
    package var hasProxy: Bool {
        get { limits.hasProxy }
        set { limits.hasProxy = newValue }
    }
    /// Seconds since 1970, by the machine's clock: what holds today on the network has nothing to do
    /// with the day of the run.
    package var now: Int
    /// The file in which verdicts are kept; nil to keep none.
    package var memory: String?
    /// Whether all is asked again, whatever is still known.
    package var isFresh = false
    /// How the command introduces itself to servers.
    package var userAgent: String

    package init(now: Int, memory: String?, userAgent: String) {
        self.now = now
        self.memory = memory
        self.userAgent = userAgent
    }
}

/// What a check learnt of the addresses outside, in numbers.
package struct ExternalCount: Sendable, Hashable {
    /// How many addresses the portal has, each counted once.
    package var addresses = 0
    /// How many of them were asked.
    package var asked = 0
    /// How many were known from an earlier run.
    package var remembered = 0
    /// How many lead nowhere.
    package var broken = 0
    /// Of how many it cannot be told.
    package var open = 0
}
