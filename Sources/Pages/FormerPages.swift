import Templates

/// The page at an address whose page is now at another.
struct RedirectPage: FramedPage {
    let frame: PageFrame
    let target: PageLink

    static let view = View<RedirectPage>(
        page: "redirect",
        [.record("target", "La página de ahora", of: { PageLink.view }) { $0.target }])
}

/// The page at an address that leads to no content any more.
struct WithdrawnPage: FramedPage {
    let frame: PageFrame
    let day: String
    let dayISO: String
    let reason: String?
    let act: String?
    let replacement: PageLink?

    static let view = View<WithdrawnPage>(
        page: "withdrawn",
        [
            .text("day", "El día en que se retiró o venció, en palabras") { $0.day },
            .text("day_iso", "El mismo, como AAAA-MM-DD") { $0.dayISO },
            .flag("has_expired", "Si venció, y no la retiró nadie") { $0.reason == nil },
            .optionalText("reason", "Por qué se retiró") { $0.reason },
            .optionalText("act", "El acto que lo ordenó") { $0.act },
            .optionalRecord("replacement", "Lo que la reemplaza", of: { PageLink.view }) {
                $0.replacement
            },
        ])
}
