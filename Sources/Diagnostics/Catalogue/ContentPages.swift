extension Subject {
    /// The pages that are neither agencies nor functions, news nor norms.
    static let contentPages = Subject(
        es: "Las páginas", en: "Pages",
        rules: [.folderWithoutPage])
}

/// What can be wrong with the place of a page.
extension Rule {
    package static let folderWithoutPage = Rule(
        "folder-without-page",
        es: "la carpeta «{0}» tiene páginas, y ningún «index.md» que diga qué es",
        en: "the folder '{0}' has pages, and no 'index.md' that says what it is"
    ) {
        Explanation(
            $0,
            es: """
                La dirección de una carpeta es la de su «index.md»: sin él, quien acorta una \
                dirección no encuentra nada, y la página no tiene nada por encima.
                """,
            en: """
                The address of a folder is that of its 'index.md': without one, those who shorten an \
                address find nothing, and nothing is above the page.
                """,
            wrong: .situation(
                es: "Content/politicas/ tiene datos-personales.md y nada más.",
                en: "Content/politicas/ has datos-personales.md and nothing else."),
            mended: .situation(
                es: """
                    A su lado hay un «index.md» con «tipo: página» y «título: Políticas».
                    """,
                en: "Beside it there is an 'index.md' with 'type: page' and 'title: Políticas'."))
    }
}

/// What to do about pages.
extension Hint {
    package static let orSayPage = Hint(
        es: "si no es una entidad, escriba «tipo: página»",
        en: "if it is no agency, write 'type: page'")

    /// For a folder of pages without a page of its own.
    package static func writeFolderPage(_ path: String) -> Hint {
        Hint(
            [path], es: "escriba {0} con «tipo: página» y un título",
            en: "write {0} with 'type: page' and a title")
    }
}
