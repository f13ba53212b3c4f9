/// What can be wrong with the days on which something is published, ceases to hold, or is reviewed.
extension Rule {
    package static let notDue = Rule(
        "not-due", .note,
        es: "se publicará el {0}",
        en: "it will be published on {0}")
    package static let notDueWith = Rule(
        "not-due-with", .note,
        es: "se publicará con «{0}», el {1}",
        en: "it will be published with '{0}', on {1}")
    package static let expired = Rule(
        "expired", .note,
        es: "dejó de valer el {0} y ya no se publica",
        en: "it ceased to hold on {0} and is no longer published")
    package static let expiredWith = Rule(
        "expired-with", .note,
        es: "dejó de valer con «{0}», el {1}, y ya no se publica",
        en: "it ceased to hold with '{0}', on {1}, and is no longer published")
    package static let expiredUnpublished = Rule(
        "expired-unpublished", .note,
        es: "dejó de valer el {0} sin que se hubiera publicado, y no deja ninguna página",
        en: "it ceased to hold on {0} without having been published, and leaves no page")
    package static let neverPublished = Rule(
        "never-published",
        es: "nunca se publicaría: dejaría de valer el {1}, y se publica desde el {0}",
        en: "it would never be published: it would cease to hold on {1}, and is published from {0}")
    package static let linkNotDue = Rule(
        "link-not-due",
        es: "«{0}» no se publica hasta el {1}, y esta página lo enlaza antes",
        en: "'{0}' is not published until {1}, and this page links to it before")
    package static let linkToExpired = Rule(
        "link-to-expired", .warning,
        es: "«{0}» dejó de valer el {1}; el enlace lleva a una página que lo dice",
        en: "'{0}' ceased to hold on {1}; the link leads to a page that says so")
    package static let agencyExpired = Rule(
        "agency-expired", .warning,
        es: "la entidad «{0}» dejó de valer el {1}, y esta página ya no la nombra",
        en: "the agency '{0}' ceased to hold on {1}, and this page no longer names it")
    package static let reviewOverdue = Rule(
        "review-overdue", .warning,
        es: "la página debía revisarse antes del {0}, y así lo dice ella misma",
        en: "the page should have been reviewed before {0}, and says so itself")
}
