@testable import Accessibility

/// A page with a little of everything, and nothing wrong with it.
enum SoundPage {
    static let text = """
        <!DOCTYPE html>
        <html lang="es-CO">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Secretaría General · Portal</title>
        <link rel="stylesheet" href="estilo.css">
        <script type="application/ld+json">{"a": "<b>"}</script>
        </head>
        <body>
        <a class="skip" href="#contenido">Saltar al contenido</a>
        <header class="site">
        <nav aria-label="Menú">
        <ul><li><a href="index.html">Inicio</a></li><li><a href='mapa.html'>Mapa</a></li></ul>
        </nav>
        </header>
        <nav aria-labelledby="ruta"><p id="ruta">Ruta</p></nav>
        <main id="contenido" tabindex="-1">
        <h1>Secretaría General</h1>
        <p>Ver la <a href="#tabla">tabla</a> y el <a href="plan.pdf" hreflang="es">plan</a>.
        <h2 id="tabla">Tabla</h2>
        <table><thead><tr><th scope="col">Concepto<th scope="col">Millones</thead>
        <tbody><tr><td>Rentas<td>120</tbody></table>
        <h3>Figuras</h3>
        <img src="escudo.png" alt="Escudo del municipio"><img src="raya.png" alt="">
        <a href="gov.html"><img src="gov.png" alt="GOV.CO"></a>
        <svg viewBox="0 0 8 8" aria-hidden="true"><path d="M0 0"/><text>x</text></svg>
        <svg role="img" aria-labelledby="figura"><title id="figura">Funciones</title><g></g></svg>
        <h2>Formulario</h2>
        <form action="buscar.html">
        <label for="q">Buscar</label> <input id="q" type="search" name="q">
        <label>Tema <select name="t"><option>Uno<option>Dos</select></label>
        <input type="hidden" name="x"><input type="submit"><input type="text" aria-label="Año">
        <button type="button">Imprimir</button>
        </form>
        <dl><div><dt>Correo</dt><dd>a@b.co</dd></div></dl>
        <ol><li>Uno<li>Dos <ul><li>Tres</ul></ol>
        <article><header><p>Su encabezado</p></header></article>
        <p lang="en">Text</p>
        <iframe src="mapa.html" title="Mapa"></iframe>
        <video controls src="a.mp4"><track kind="captions" src="a.vtt"></video>
        <!-- <img src="x"> -->
        <details><summary>Más</summary><p>Texto</p></details>
        </main>
        <footer><p>Pie</p></footer>
        </body>
        </html>

        """

    /// The rules that a page breaks, as they were met.
    static func faults(of text: String, leadsAway: Bool = false) -> [PageFault] {
        var reader = PageReader()
        reader.read(Array(text.utf8).span, leadsAway: leadsAway)
        return reader.faults
    }

    static func rules(of text: String, leadsAway: Bool = false) -> [PageRule] {
        faults(of: text, leadsAway: leadsAway).map(\.rule)
    }

    /// The page with its main part replaced by a heading and what is given.
    static func page(_ content: String) -> String {
        text.prefix(upTo: "<h1>") + "<h1>Título</h1>\n" + content + "\n"
            + text.suffix(from: "</main>")
    }
}

extension String {
    /// What precedes a word that is there.
    fileprivate func prefix(upTo word: String) -> String {
        let index = firstRange(of: word)?.lowerBound ?? startIndex
        return String(self[..<index])
    }

    fileprivate func suffix(from word: String) -> String {
        let index = firstRange(of: word)?.lowerBound ?? endIndex
        return String(self[index...])
    }
}
