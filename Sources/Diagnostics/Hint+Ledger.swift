/// What to do so that no address dies.
extension Hint {
    package static let restoreLedger = Hint(
        es: "recupere el archivo de una copia; lo escribe Vitrina, y no se edita",
        en: "bring the file back from a copy; Vitrina writes it, and it is not edited")
    package static let resolveConflict = Hint(
        es: "git dejó aquí un conflicto: quite sus marcas y conserve las líneas de ambos lados",
        en: "git left a conflict here: remove its marks and keep the lines of both sides")
}

/// What to write so that an address answers.
extension Hint {
    package static func writeAlias(_ address: String, _ file: String) -> Hint {
        Hint(
            [address, file], es: "parece que se mudó; escriba en {1}: alias: [{0}]",
            en: "it seems to have moved; write in {1}: aliases: [{0}]")
    }

    package static func withdraw(_ address: String) -> Hint {
        Hint(
            [address],
            es:
                "si se mudó, escriba en la página nueva «alias: [{0}]»; si se retiró, anótelo en Content/tombstones.yml con «dirección: {0}», «retirado» y «motivo»",
            en:
                "if it moved, write 'aliases: [{0}]' in its new page; if it was withdrawn, say so in Content/tombstones.yml with 'address: {0}', 'withdrawn' and 'reason'"
        )
    }

    package static func withdrawReplaced(_ address: String, _ now: String) -> Hint {
        Hint(
            [address, now],
            es:
                "parece que hoy es «{1}»; anótelo en Content/tombstones.yml con «dirección: {0}», «retirado», «motivo» y «reemplazo: {1}»",
            en:
                "it seems to be '{1}' now; say so in Content/tombstones.yml with 'address: {0}', 'withdrawn', 'reason' and 'replacement: {1}'"
        )
    }

    package static func restoreWords(_ address: String) -> Hint {
        Hint(
            [address],
            es:
                "las palabras de las direcciones cambiaron: vuelva a dar las de antes («path_…») en Templates/strings, o anote «{0}» con su «reemplazo» en Content/tombstones.yml",
            en:
                "the words of the addresses changed: give back the former ones ('path_…') in Templates/strings, or say so of '{0}' with its 'replacement' in Content/tombstones.yml"
        )
    }

    package static func sayRenumbered(_ number: String, _ was: String) -> Hint {
        Hint(
            [number, was],
            es:
                "vuelva a poner los números de antes, o dígalo en «funciones: renumeradas:» con «número: {0}» y «antes: {1}»",
            en:
                "give back the former numbers, or say so in 'functions: renumbered:' with 'number: {0}' and 'was: {1}'"
        )
    }
}

extension Hint {
    package static let publishUnlocked = Hint(
        es: "publique una vez sin --locked y guarde Content/ledger.tsv con el contenido",
        en: "publish once without --locked and keep Content/ledger.tsv with the content")
}
