import Build
import Diagnostics
import Synchronization

/// A line on a terminal that shows the progress of work that takes longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var done = 0
        var step = PortalBuild.Step.reading
        var shownAt = 1.0
        var isOnScreen = false
    }

    private let isShown: Bool
    private let language: Language
    private let stopwatch = Stopwatch()
    private let state = Mutex(State())

    init(isShown: Bool, language: Language) {
        self.isShown = isShown
        self.language = language
    }

    func advance(_ step: PortalBuild.Step, by count: Int, of total: Int) {
        guard isShown else { return }
        let text: String? = state.withLock { state in
            if state.step != step { (state.step, state.done) = (step, 0) }
            state.done += count
            let seconds = stopwatch.seconds
            guard seconds >= state.shownAt else { return nil }
            state.shownAt = seconds + 0.2
            state.isOnScreen = true
            let word =
                switch step {
                case .reading: Wording(es: "Leyendo", en: "Reading")
                case .writing: Wording(es: "Escribiendo", en: "Writing")
                case .asking: Wording(es: "Consultando", en: "Asking")
                }
            return "\r\(word.text(in: language)) \(state.done.grouped) / \(total.grouped)\u{1B}[K"
        }
        if let text { Terminal.draw(text) }
    }

    /// Takes the line off the screen.
    func clear() {
        if state.withLock({ $0.isOnScreen }) { Terminal.draw("\r\u{1B}[K") }
    }
}
