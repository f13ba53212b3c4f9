import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Mistakes that a repository cannot hold, or not on every disk: they are made where they are
/// needed.
enum PlantedFaults {
    /// What the findings should be, as in `NAME.expected`, with the path before them.
    static let findings = faults + unused

    private static let faults: [(path: String, words: String)] =
        [
            ("Content/names/CON.pdf", unportable + "Windows keeps it for itself"),
            ("Content/names/lpt1.notas.pdf", unportable + "Windows keeps it for itself"),
            ("Content/names/Com².pdf", unportable + "Windows keeps it for itself"),
            ("Content/names/nul .pdf", unportable + "Windows keeps it for itself"),
            ("Content/names/CONOUT$.pdf", unportable + "Windows keeps it for itself"),
            (
                "Content/names/acta\u{202E}fdp.pdf",
                unportable + "it has an invisible character (U+202E)"
            ),
            ("Content/names/100%.pdf", unportable + "it has the sign %"),
            ("Content/names/acta: 1.pdf", unportable + "it has the sign :"),
            ("Content/names/a\u{7}b.pdf", unportable + "it has a control character"),
            ("Content/names/plan./a.pdf", unportable + "it begins or ends in a space or dot"),
            (longPath, unportable + "the path is over 240 bytes"),
            (
                "Content/names/plan.pdf",
                "error case-twins: only case or accents distinguish it from 'Content/names/Plan.pdf', "
                    + "and on many disks the two are the same"
            ),
            (
                composedName,
                "error case-twins: only case or accents distinguish it from '\(decomposedName)', "
                    + "and on many disks the two are the same"
            ),
            (
                "Content/names/n\u{FFFD}.pdf",
                "error unnameable-file: the file's name is not UTF-8"
            ),
            ("Content/names/tubo.pdf", special), ("Content/names/enchufe", special),
            ("Content/names/enlace.pdf", link), ("Content/names/enlace.md", link),
            ("Content/names/carpeta", link), ("Content/names/roto", link),
            ("Content/names/.#index.md", leftOut), ("Content/names/.oculto", leftOut),
            ("Content/names/Thumbs.db", leftOut), ("Content/names/~$plan.docx", leftOut),
            (
                "Content/too-large/index.md",
                "error file-too-large: the file has more than 1048576 bytes"
            ),
            (
                "Content/front-matter-too-large/index.md",
                "1:1 error front-matter-too-large: the page's data are over 65536 bytes"
            ),
            (
                "Content/too-many-values/index.md",
                "5:2005 error yaml-too-large: the data have too many levels or too many values"
            ),
            (
                "Content/text-too-dense/index.md",
                "7:1 error text-too-dense: there are too many '![' characters in a single paragraph"
                    + " (20000)"
            ),
            (
                "Templates/agencies.mustache",
                "64:4 error template-too-deep: there are more than 64 levels of sections or "
                    + "templates inside each other"
            ),
        ]

    /// No page leads to the files whose names are at fault.
    private static let unused: [(path: String, words: String)] =
        ([
            "CON.pdf", "lpt1.notas.pdf", "Com².pdf", "nul .pdf", "CONOUT$.pdf",
            "acta\u{202E}fdp.pdf", "100%.pdf", "acta: 1.pdf", "a\u{7}b.pdf", "plan./a.pdf",
            "Plan.pdf", "an\u{303}o.pdf",
        ].map { "Content/names/" + $0 } + [longPath]).map { path in
            (
                path,
                "warning unused-attachment: the file is published, but no page leads to it; "
                    + "hint: name it in 'documents' or in a link; if it is no longer needed, "
                    + "delete it"
            )
        }

    private static let unportable =
        "error bad-file-name: this name cannot be copied to every disk: "
    private static let special =
        "error special-file: it is not an ordinary file and cannot be published"
    private static let link =
        "error symbolic-link: it is a symbolic link, and those are neither followed nor published"
    private static let leftOut = "note left-out: not published: it is a hidden or working file"
    private static let longPath =
        "Content/names/\(String(repeating: "a", count: 120))/\(String(repeating: "b", count: 120)).pdf"
    private static let decomposedName = "Content/names/an\u{303}o.pdf"
    private static let composedName = "Content/names/a\u{F1}o.pdf"

    /// Puts them into a portal.
    static func plant(in workplace: Workplace) throws {
        let names = workplace.portal + "/Content/names/"
        for (path, _) in findings where path.hasPrefix("Content/names/") {
            guard !path.contains("\u{FFFD}"), !path.hasSuffix("/.oculto") else { continue }
            try workplace.write("%PDF-1.7\n", to: path)
        }
        try workplace.write("%PDF-1.7\n", to: "Content/names/Plan.pdf")
        try workplace.write("%PDF-1.7\n", to: decomposedName)
        try workplace.write("x", to: "Content/names/.oculto/plan.pdf")
        // The texts outlive the calls.
        for name in [
            "tubo.pdf", "enchufe", "enlace.pdf", "enlace.md", "carpeta", "roto", ".#index.md",
        ] {
            try #require(unsafe unlink(names + name) == 0)
        }
        try #require(unsafe mkfifo(names + "tubo.pdf", 0o600) == 0)
        try #require(unsafe mknod(names + "enchufe", S_IFSOCK | 0o600, 0) == 0)
        try #require(unsafe symlink("/etc/passwd", names + "enlace.pdf") == 0)
        try #require(unsafe symlink("../bad-date/index.md", names + "enlace.md") == 0)
        try #require(unsafe symlink("/etc", names + "carpeta") == 0)
        try #require(unsafe symlink("nada", names + "roto") == 0)
        try #require(unsafe symlink("ana@pc.1234", names + ".#index.md") == 0)
        let latin1 =
            Array(names.utf8).map { CChar(bitPattern: $0) } + [0x6E, -23] + ".pdf".utf8CString
        try #require(unsafe close(open(latin1, O_CREAT | O_WRONLY, 0o600)) == 0)
        try plantLargeFiles(in: workplace)
    }

    private static func plantLargeFiles(in workplace: Workplace) throws {
        let start = "---\ntítulo: Secretaría\nclase: secretaría\npublicado: desconocido\n"
        try workplace.write(
            start + "---\n" + String(repeating: "a", count: 1 << 20),
            to: "Content/too-large/index.md")
        try workplace.write(
            start + "resumen: " + String(repeating: "a", count: 1 << 16) + "\n---\n",
            to: "Content/front-matter-too-large/index.md")
        try workplace.write(
            start + "temas: [" + String(repeating: "a,", count: 30_000) + "]\n---\n",
            to: "Content/too-many-values/index.md")
        try workplace.write(
            start + "---\n\n" + String(repeating: "![[]()", count: 20_000) + "\n",
            to: "Content/text-too-dense/index.md")
        try workplace.write(
            String(repeating: "{{#portal.links}}\n", count: 70)
                + String(repeating: "{{/portal.links}}\n", count: 70),
            to: "Templates/agencies.mustache")
    }
}
