/// How much is asked of others, and for how long they are waited for.
package struct Limits: Sendable {
    /// Requests at once to one server.
    package var perHost = 2
    /// Requests at once in all.
    package var atOnce = 10
    /// Requests that one run of curl is given.
    package var perBatch = 16
    /// Seconds until a connection stands.
    package var connecting = 10.0
    /// Seconds until an answer has come.
    package var answering = 20.0
    /// Seconds before a server that failed is asked again.
    package var pause = 2.0
    /// The longest wait that a server may ask for, in seconds; one that asks for more is left alone.
    package var longestWait = 30.0
    /// How many times one address is put off because its server asks for it.
    package var waits = 2
    /// How many addresses may lead one to the next.
    package var redirects = 10
    /// Whether addresses of one's own network are asked, which content must not bring about: tests
    /// have no other.
    package var asksPrivate = false
    /// Whether a proxy stands between: then the computer that answers is the proxy.
    package var hasProxy = false

    package init() {}
}
