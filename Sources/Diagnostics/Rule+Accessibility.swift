/// What the pages themselves must have so that everybody can use them, whatever wrote them: in
/// practice, rules for those who edit `Templates/`.
///
/// Each message ends with a page where it is so, `{0}`, and how many others there are: `{1}` in
/// Spanish, `{2}` in English. What else it names comes after these.
extension Rule {
    package static let pageLanguage = Rule(
        "page-language", .warning,
        es: "<html> no dice en «lang» el idioma de la página (en {0}{1})",
        en: "<html> does not say in 'lang' which language the page is in (on {0}{2})")
    package static let partLanguage = Rule(
        "part-language", .warning,
        es: "«{3}» no es el código de un idioma (en {0}{1})",
        en: "'{3}' is not the code of a language (on {0}{2})")
    package static let pageTitle = Rule(
        "page-title", .warning,
        es: "la página no tiene título: falta <title>, o está vacío (en {0}{1})",
        en: "the page has no title: <title> is missing or empty (on {0}{2})")
    package static let longPageTitle = Rule(
        "long-page-title", .warning,
        es: "el título de la página tiene {3} letras, y nadie oye tantas (en {0}{1})",
        en: "the title of the page has {3} letters, and nobody listens to so many (on {0}{2})")
    package static let repeatedPageTitle = Rule(
        "repeated-page-title", .warning,
        es: "«{3}» es también el título de {4} (en {0}{1})",
        en: "'{3}' is also the title of {4} (on {0}{2})")
    package static let pageViewport = Rule(
        "page-viewport", .warning,
        es: "falta <meta name=\"viewport\">: en un teléfono la letra es diminuta (en {0}{1})",
        en: "<meta name=\"viewport\"> is missing: on a phone the letters are tiny (on {0}{2})")
    package static let zoomForbidden = Rule(
        "zoom-forbidden",
        es: "«viewport» prohíbe ampliar la página: «{3}» (en {0}{1})",
        en: "'viewport' forbids to enlarge the page: '{3}' (on {0}{2})")
}

/// The parts of a page and its headings.
extension Rule {
    package static let pageMain = Rule(
        "page-main", .warning,
        es: "la página tiene {3} elementos <main>, y debe tener uno (en {0}{1})",
        en: "the page has {3} <main> elements, and must have one (on {0}{2})")
    package static let pageLandmark = Rule(
        "page-landmark", .warning,
        es: "la página no tiene <{3}>, y quien no la ve salta de una parte a otra (en {0}{1})",
        en: "the page has no <{3}>, and who does not see it jumps from part to part (on {0}{2})")
    package static let unnamedNavigation = Rule(
        "unnamed-navigation", .warning,
        es: "hay más de un <nav>, y este no tiene un nombre que lo distinga (en {0}{1})",
        en: "there is more than one <nav>, and no name tells this one apart (on {0}{2})")
    package static let skipLink = Rule(
        "skip-link", .warning,
        es: "el primer enlace no salta al contenido de la página (en {0}{1})",
        en: "the first link does not skip to the content of the page (on {0}{2})")
    package static let pageHeading = Rule(
        "page-heading", .warning,
        es: "la página tiene {3} títulos <h1>, y debe tener uno (en {0}{1})",
        en: "the page has {3} headings <h1>, and must have one (on {0}{2})")
    package static let pageSkippedHeading = Rule(
        "page-skipped-heading", .warning,
        es: "después de <h{3}> viene <h{4}>: no se saltan niveles (en {0}{1})",
        en: "<h{4}> comes after <h{3}>: no level is skipped (on {0}{2})")
    package static let pageEmptyHeading = Rule(
        "page-empty-heading", .warning,
        es: "<{3}> no tiene palabras (en {0}{1})",
        en: "<{3}> has no words (on {0}{2})")
}

/// Images, links, tables, lists and controls on a page.
extension Rule {
    package static let pageImageWithoutText = Rule(
        "page-image-without-text", .warning,
        es: "<img> no tiene «alt»: quien no la ve no sabe qué muestra (en {0}{1})",
        en: "<img> has no 'alt': who does not see it does not know what it shows (on {0}{2})")
    package static let pageImageTextIsName = Rule(
        "page-image-text-is-name", .warning,
        es: "«{3}» es el nombre de un archivo y no dice qué muestra <img> (en {0}{1})",
        en: "'{3}' is the name of a file and does not say what <img> shows (on {0}{2})")
    package static let unnamedDrawing = Rule(
        "unnamed-drawing", .warning,
        es: "<svg> no tiene nombre ni dice que solo adorna (en {0}{1})",
        en: "<svg> neither has a name nor says that it only decorates (on {0}{2})")
    package static let pageLinkWithoutText = Rule(
        "page-link-without-text",
        es: "<a> no tiene palabras: nadie sabría que es un enlace (en {0}{1})",
        en: "<a> has no words: nobody would know that it is a link (on {0}{2})")
    package static let pageTableWithoutHeader = Rule(
        "page-table-without-header", .warning,
        es: "<table> no tiene <th>: sus celdas quedan sin nombre (en {0}{1})",
        en: "<table> has no <th>: its cells have no names (on {0}{2})")
    package static let headerWithoutScope = Rule(
        "header-without-scope", .warning,
        es: "<th> no dice en «scope» de qué celdas es el nombre (en {0}{1})",
        en: "<th> does not say in 'scope' which cells it names (on {0}{2})")
    package static let listContent = Rule(
        "list-content", .warning,
        es: "<{3}> tiene dentro algo que no es uno de sus elementos: {4} (en {0}{1})",
        en: "<{3}> holds something that is not one of its items: {4} (on {0}{2})")
    package static let itemOutsideList = Rule(
        "item-outside-list", .warning,
        es: "<{3}> no está dentro de una lista (en {0}{1})",
        en: "<{3}> does not stand in a list (on {0}{2})")
    package static let unlabelledControl = Rule(
        "unlabelled-control",
        es: "<{3}> no tiene nombre: nadie sabría qué escribir o qué hace (en {0}{1})",
        en: "<{3}> has no name: nobody would know what to write or what it does (on {0}{2})")
    package static let unnamedFrame = Rule(
        "unnamed-frame", .warning,
        es: "<iframe> no dice en «title» qué muestra (en {0}{1})",
        en: "<iframe> does not say in 'title' what it shows (on {0}{2})")
    package static let uncaptionedVideo = Rule(
        "uncaptioned-video", .warning,
        es: "<video> no tiene subtítulos: falta <track kind=\"captions\"> (en {0}{1})",
        en: "<video> has no captions: <track kind=\"captions\"> is missing (on {0}{2})")
}

/// How a page is put together, and what it does by itself.
extension Rule {
    package static let duplicateID = Rule(
        "duplicate-id", .warning,
        es: "«{3}» es el «id» de dos elementos (en {0}{1})",
        en: "'{3}' is the 'id' of two elements (on {0}{2})")
    package static let brokenReference = Rule(
        "broken-reference", .warning,
        es: "«{3}» nombra a «{4}», y nada en la página tiene ese «id» (en {0}{1})",
        en: "'{3}' names '{4}', and nothing on the page has that 'id' (on {0}{2})")
    package static let unclosedElement = Rule(
        "unclosed-element", .warning,
        es: "<{3}> no se cierra (en {0}{1})",
        en: "<{3}> is not closed (on {0}{2})")
    package static let strayEndTag = Rule(
        "stray-end-tag", .warning,
        es: "</{3}> no cierra nada (en {0}{1})",
        en: "</{3}> closes nothing (on {0}{2})")
    package static let positiveTabindex = Rule(
        "positive-tabindex", .warning,
        es: "«tabindex» es {3}: con el teclado se llegaría fuera de orden (en {0}{1})",
        en: "'tabindex' is {3}: the keyboard would get there out of order (on {0}{2})")
    package static let takesFocus = Rule(
        "takes-focus", .warning,
        es: "«autofocus» lleva al lector a otra parte sin que lo pida (en {0}{1})",
        en: "'autofocus' takes the reader elsewhere unasked (on {0}{2})")
    package static let eventAttribute = Rule(
        "event-attribute", .warning,
        es: "«{3}» no se ejecuta: las páginas no admiten programas en sus etiquetas (en {0}{1})",
        en: "'{3}' is not run: pages allow no programs in their tags (on {0}{2})")
    package static let playsAlone = Rule(
        "plays-alone",
        es: "<{3}> suena sin que nadie lo pida: «autoplay» (en {0}{1})",
        en: "<{3}> plays without anybody asking: 'autoplay' (on {0}{2})")
    package static let pageRefresh = Rule(
        "page-refresh",
        es: "la página se recarga o se va sola: <meta http-equiv=\"refresh\"> (en {0}{1})",
        en: "the page reloads or leaves by itself: <meta http-equiv=\"refresh\"> (on {0}{2})")
    package static let movingText = Rule(
        "moving-text",
        es: "<{3}> se mueve o parpadea, y no se puede detener (en {0}{1})",
        en: "<{3}> moves or blinks, and cannot be stopped (on {0}{2})")
}

/// What a style sheet takes away from those who do not use a mouse, or do not bear movement.
extension Rule {
    package static let focusRemoved = Rule(
        "focus-removed",
        es: "se quita el contorno del foco sin poner otra señal: «{0}»",
        en: "the outline of the focus is removed and nothing put in its place: '{0}'")
    package static let motionForced = Rule(
        "motion-forced", .warning,
        es: "«{0}» mueve la página también para quien pidió que nada se mueva",
        en: "'{0}' moves the page also for those who asked that nothing move")
}

/// What all pages together must have.
extension Rule {
    package static let fewWays = Rule(
        "few-ways", .warning,
        es: "no hay dos caminos a las demás páginas: menú, buscador, mapa del sitio (en {0}{1})",
        en: "no two ways lead to the other pages: menu, search, site map (on {0}{2})")
    package static let menuOrder = Rule(
        "menu-order", .warning,
        es: "«{3}» no está en el mismo orden que en {4} (en {0}{1})",
        en: "'{3}' does not stand in the same order as on {4} (on {0}{2})")
    package static let menuName = Rule(
        "menu-name", .warning,
        es: "«{3}» lleva a donde en {5} lleva «{4}» (en {0}{1})",
        en: "'{3}' leads where '{4}' leads on {5} (on {0}{2})")
}
