/// How to mend what stands in the way of those who use a page in another manner.
extension Hint {
    package static let writeLanguage = Hint(
        es: "escriba <html lang=\"{{page.language}}\">",
        en: "write <html lang=\"{{page.language}}\">"
    )
    package static let languageCode = Hint(
        es: "escriba uno como «es», «es-CO» o «nab»", en: "write one such as 'es', 'es-CO' or 'nab'"
    )
    package static let writeTitle = Hint(
        es: "escriba <title>{{page.full_title}}</title>",
        en: "write <title>{{page.full_title}}</title>")
    package static let shortenTitle = Hint(
        es: "escriba primero lo que distingue a la página, y deje lo demás",
        en: "write first what sets the page apart, and leave out the rest")
    package static let writeViewport = Hint(
        es: "escriba <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        en: "write <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    package static let oneMain = Hint(
        es: "ponga lo propio de la página, y nada más, en un solo <main>",
        en: "put what is the page's own, and nothing else, into a single <main>")

    package static func landmark(_ name: String) -> Hint {
        Hint(
            [name], es: "ponga esa parte de la página en <{0}>, fuera de <main>",
            en: "put that part of the page into <{0}>, outside of <main>")
    }

    package static let nameNavigation = Hint(
        es: "dígalo con aria-label=\"…\" o aria-labelledby=\"…\"",
        en: "say it with aria-label=\"…\" or aria-labelledby=\"…\"")
    package static let writeSkipLink = Hint(
        es: "comience <body> con <a href=\"#…\"> que lleve al id de <main>",
        en: "begin <body> with <a href=\"#…\"> that leads to the id of <main>")
    package static let oneHeading = Hint(
        es: "use <h1> para el título de la página, y <h2> para sus partes",
        en: "use <h1> for the title of the page, and <h2> for its parts")

    package static func headingTag(_ level: Int) -> Hint {
        Hint(
            ["\(level)"], es: "escriba <h{0}>; el tamaño de la letra es de la hoja de estilo",
            en: "write <h{0}>; the size of its letters is up to the style sheet")
    }

    package static let wordsOrNothing = Hint(
        es: "escriba sus palabras, o no lo ponga donde no las haya",
        en: "write its words, or leave it out where there are none")
    package static let writeAlt = Hint(
        es: "escriba alt=\"…\" con lo que muestra, o alt=\"\" si solo adorna",
        en: "write alt=\"…\" with what it shows, or alt=\"\" where it only decorates")
    package static let nameDrawing = Hint(
        es: "póngale <title> y role=\"img\", o aria-hidden=\"true\" si solo adorna",
        en: "give it <title> and role=\"img\", or aria-hidden=\"true\" where it only decorates")
    package static let nameLink = Hint(
        es: "escriba dentro qué abre, o dígalo con aria-label=\"…\"",
        en: "write inside what it opens, or say it with aria-label=\"…\"")
    package static let writeHeaders = Hint(
        es: "escriba <th scope=\"col\"> en la primera fila; para acomodar cosas no use tablas",
        en: "write <th scope=\"col\"> in the first row; do not use tables to arrange things")
    package static let writeScope = Hint(
        es: "escriba scope=\"col\" o scope=\"row\"", en: "write scope=\"col\" or scope=\"row\"")

    package static func listItems(_ items: String) -> Hint {
        Hint(
            [items], es: "dentro solo van {0}: ponga lo demás en ellos",
            en: "only {0} go there: put the rest into them")
    }

    package static let putInList = Hint(
        es: "póngalo en <ul>, <ol> o, si es <dt> o <dd>, en <dl>",
        en: "put it into <ul>, <ol> or, where it is <dt> or <dd>, into <dl>")
    package static let labelControl = Hint(
        es: "escriba <label for=\"…\"> con su id, o aria-label=\"…\"; de un botón, sus palabras",
        en: "write <label for=\"…\"> with its id, or aria-label=\"…\"; of a button, its words")
    package static let titleFrame = Hint(
        es: "escriba title=\"…\" con lo que muestra", en: "write title=\"…\" with what it shows")
    package static let captionVideo = Hint(
        es: "escriba dentro <track kind=\"captions\" src=\"….vtt\" srclang=\"es\">",
        en: "write inside <track kind=\"captions\" src=\"….vtt\" srclang=\"es\">")
    package static let otherID = Hint(
        es: "dé a uno de los dos otro id", en: "give one of the two another id")
    package static let existingID = Hint(
        es: "escriba el id de un elemento de la página, o quite la referencia",
        en: "write the id of an element of the page, or remove the reference")
    package static let closeElement = Hint(
        es: "ciérrelo donde termina, antes de lo que lo contiene",
        en: "close it where it ends, before what it stands in")
    package static let removeEndTag = Hint(
        es: "quítelo, o escriba el elemento que cierra", en: "remove it, or write what it closes")
    package static let tabindexZero = Hint(
        es: "quítelo, y ponga las cosas en el orden en que se leen",
        en: "remove it, and put things in the order in which they are read")
    package static let removeAttribute = Hint(es: "quítelo", en: "remove it")
    package static let useScript = Hint(
        es: "use un enlace o un botón, y lo demás en un archivo de Templates/assets",
        en: "use a link or a button, and the rest in a file of Templates/assets")
    package static let removeAutoplay = Hint(
        es: "quite «autoplay» y ponga «controls»", en: "remove 'autoplay' and write 'controls'")
    package static let removeRefresh = Hint(
        es: "quítelo; de una dirección a otra llevan los alias",
        en: "remove it; aliases lead from one address to another")
    package static let stillText = Hint(
        es: "escríbalo como texto quieto", en: "write it as text that stands still")
    package static let allowZoom = Hint(
        es: "quite user-scalable y maximum-scale", en: "remove user-scalable and maximum-scale")
    package static let showFocus = Hint(
        es:
            "ponga allí mismo otra señal, como outline: 3px solid, o use :focus:not(:focus-visible)",
        en: "put another sign there, such as outline: 3px solid, or use :focus:not(:focus-visible)")
    package static let reducedMotion = Hint(
        es: "póngalo en @media (prefers-reduced-motion: no-preference)",
        en: "put it into @media (prefers-reduced-motion: no-preference)")
    package static let secondWay = Hint(
        es: "añada un menú en <nav>, el buscador o un enlace al mapa del sitio",
        en: "add a menu in <nav>, the search or a link to the site map")
    package static let sameOrder = Hint(
        es: "dé a los enlaces del encabezado y del pie un solo orden en todas las páginas",
        en: "give the links of the head and the foot one order on all pages")
    package static let sameName = Hint(
        es: "dele el mismo nombre en todas las páginas", en: "give it one name on all pages")
}
