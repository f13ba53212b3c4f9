/// The result of checking an address outside the portal.
package enum Verdict: Sendable, Hashable {
    /// There is a page.
    case works
    /// There is a page, and its server redirects permanently to another address.
    case moved(to: String)
    /// The server redirects to the home page of a site instead.
    case home(String)
    /// The server says that the page does not exist (404), or no longer does (410).
    case gone(code: Int)
    /// The server refuses it, to everyone or to programs.
    case refused(code: Int)
    /// The server responds with this status code, and without a page.
    case failing(code: Int)
    /// The server asks to be asked later, repeatedly or much later.
    case busy
    /// The name of the server cannot be resolved.
    case unknownHost
    /// The connection to the server fails or breaks off.
    case noConnection
    /// The server does not respond in time.
    case timeout
    /// The server's certificate is for another name, expired, or not trusted.
    case certificate
    /// The redirects are too many, or form a loop.
    case endlessRedirects
    /// The server responds with a page to any address, so that its answer proves nothing.
    case anything
    /// The answer came from a computer of this machine's private network.
    case inside
    /// The address is, or redirects to, one of a private network; it was not requested.
    case privateAddress
    /// The address cannot be requested.
    case notAsked(WebAddress.Problem)
    /// Nothing is known, because curl reported no outcome.
    case unanswered

    /// How long the verdict is valid, in seconds: a day, or an hour where it may be temporary; nil
    /// where nothing was asked or learned.
    var lifetime: Int? {
        switch self {
        case .works, .moved, .home, .gone, .refused, .anything, .certificate, .endlessRedirects:
            86_400
        case .failing, .busy, .unknownHost, .noConnection, .timeout, .inside: 3600
        case .privateAddress, .notAsked, .unanswered: nil
        }
    }

    /// Whether the link is broken, as far as can be told from here.
    package var isBroken: Bool {
        switch self {
        case .home, .gone, .failing, .unknownHost, .noConnection, .timeout, .certificate,
            .endlessRedirects, .privateAddress:
            true
        case .works, .moved, .refused, .busy, .anything, .inside, .notAsked, .unanswered: false
        }
    }

    /// Whether nothing could be verified.
    package var isOpen: Bool {
        switch self {
        case .refused, .busy, .anything, .inside, .notAsked, .unanswered: true
        case .works, .moved: false
        default: false
        }
    }
}
