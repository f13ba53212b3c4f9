import Foundation
import Testing

/// The day on which a page changed is one fact, whoever asks for it.
struct DaysTests {
    private let place = Workplace()

    /// Publishes on a day what is in the portal's folder.
    private func publish(on day: String) throws {
        let run = try Command.run([
            "build", "--source", place("portal"), "--output", place("Output"), "--today", day,
        ])
        #expect(run.status == 0, "\(run.errors)")
    }

    private func write(_ hours: String) throws {
        try place.write(
            "---\ntipo: función\n---\n\n\(hours)\n", to: "portal/Content/a/funciones/1.md")
    }

    /// Publishes a portal, and again after the file of one function changed, which says no day itself.
    private func publishTwice() throws {
        try place.write(
            "título: P\ndirección: https://x.gov.co/\n", to: "portal/Content/portal.yml")
        try place.write(
            """
            ---
            título: A
            clase: oficina
            publicado: 2025-01-10
            actualizado: 2025-02-10
            revisar_cada: 6 meses
            ---

            ## Funciones

            1. Atender.
            2. Cobrar.

            """, to: "portal/Content/a/index.md")
        try write("De lunes a viernes.")
        try publish(on: "2026-01-01")
        try write("De lunes a sábado.")
        try publish(on: "2026-03-01")
    }

    @Test func `page, table, JSON, feed, home and ledger know the same day of a function's change`()
        throws
    {
        try publishTwice()
        let shown = "<dt>Última modificación</dt><dd><time datetime=\""
        for (number, day) in [(1, "2026-03-01"), (2, "2025-02-10")] {
            let page = try place.read("Output/a/funciones/\(number).html")
            #expect(page.contains(shown + day))
            #expect(page.contains("\"dateModified\":\"\(day)\""))
            let table = try place.read("Output/datos/funciones.csv").split(separator: "\r\n")
            let row = try #require(table.first { $0.hasPrefix("/a/funciones/\(number).html,") })
            #expect(row.hasSuffix(",\(day)"))
        }
        let feed = try place.read("Output/a/cambios.xml")
        let entry = try #require(
            feed.split(separator: "<entry>").first { $0.contains("/a/funciones/1.html") })
        #expect(entry.contains("<updated>2026-03-01T"))
        let home = try place.read("Output/index.html")
        #expect(
            home.contains(
                "<time datetime=\"2026-03-01\">1 de marzo de 2026</time><br>"
                    + "<a href=\"a/funciones/1.html\">"))
        let ledger = try place.read("portal/Content/ledger.tsv")
        let line = try #require(
            ledger.split(separator: "\n").first { $0.hasPrefix("a/funciones/1.html\t") })
        #expect(line.contains("\t2026-01-01\t2026-03-01\t"))
    }

    @Test func `the review of a function falls due by its own last change`() throws {
        try publishTwice()
        let notice = "class=\"status overdue\""
        #expect(try !place.read("Output/a/funciones/1.html").contains(notice))
        #expect(try place.read("Output/a/funciones/2.html").contains(notice))
    }
}
