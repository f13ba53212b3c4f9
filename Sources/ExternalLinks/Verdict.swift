/// What became of an address outside.
package enum Verdict: Sendable, Hashable {
    /// There is a page.
    case works
    /// There is a page, and its server says for good that it is at another address.
    case moved(to: String)
    /// The server leads to the first page of a site instead.
    case home(String)
    /// The server says that there is no such page (404) or none any more (410).
    case gone(code: Int)
    /// The server shows it to nobody, or to no program.
    case refused(code: Int)
    /// The server answers with this code, which gives no page.
    case failing(code: Int)
    /// The server asks to be asked later, again and again or much later.
    case busy
    /// No server has that name.
    case unknownHost
    /// There is a server, or was, and no connection with it comes about or lasts.
    case noConnection
    /// The server does not answer in time.
    case timeout
    /// The server's certificate is not one for that name, is out of date, or nobody vouches for it.
    case certificate
    /// One address leads to the next without end.
    case endlessRedirects
    /// The server answers 200 to any address, so that its answer says nothing.
    case anything
    /// The answer came from a computer of this machine's own network.
    case inside
    /// It is, or leads to, an address that only one's own network has; it was not asked.
    case privateAddress
    /// It is none that could be asked.
    case notAsked(WebAddress.Problem)
    /// curl did not say what became of it.
    case unanswered

    /// How long the verdict holds, in seconds: a day, and an hour where it may be of the moment;
    /// nil where it cost nothing or was none.
    var lifetime: Int? {
        switch self {
        case .works, .moved, .home, .gone, .refused, .anything, .certificate, .endlessRedirects:
            86_400
        case .failing, .busy, .unknownHost, .noConnection, .timeout, .inside: 3600
        case .privateAddress, .notAsked, .unanswered: nil
        }
    }

    /// Whether it leads nowhere, as far as can be told from here.
    package var isBroken: Bool {
        switch self {
        case .home, .gone, .failing, .unknownHost, .noConnection, .timeout, .certificate,
            .endlessRedirects, .privateAddress:
            true
        case .works, .moved, .refused, .busy, .anything, .inside, .notAsked, .unanswered: false
        }
    }

    /// Whether it is left open.
    package var isOpen: Bool {
        switch self {
        case .refused, .busy, .anything, .inside, .notAsked, .unanswered: true
        case .works, .moved: false
        default: false
        }
    }
}
