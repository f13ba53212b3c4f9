/// How many requests are made at once, and how long their answers may take.
package struct Limits: Sendable {
    /// The most concurrent requests to one server.
    package var perHost = 2
    /// The most concurrent requests in all.
    package var atOnce = 10
    /// The most requests of one run of curl.
    package var perBatch = 16
    /// The timeout for a connection, in seconds.
    package var connecting = 10.0
    /// The timeout for an answer, in seconds.
    package var answering = 20.0
    /// The pause before a server that failed is asked again, in seconds.
    package var pause = 2.0
    /// The longest wait that a server may ask for, in seconds; one that asks for more is given up.
    package var longestWait = 30.0
    /// How often one address is postponed because its server asks for it.
    package var waits = 2
    /// The most redirects that are followed for one address.
    package var redirects = 10
    /// Whether addresses of a private network are asked: tests have no others, and content must not
    /// cause such requests.
    package var asksPrivate = false
    /// Whether there is a proxy: then it is the computer that responds.
    package var hasProxy = false

    /// Makes the limits of the command.
    package init() {}
}
