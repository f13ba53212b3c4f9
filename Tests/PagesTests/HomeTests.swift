import Content
import PortalModel
import Testing

@testable import Pages

/// What the home page shows of all the others.
struct HomeTests {
    private func home(_ files: [(path: String, text: String)]) throws -> HomePage {
        let site = site(files).site
        return site.home(try #require(site.pages.first { $0.address == "index.html" }))
    }

    /// An agency published and, perhaps, modified.
    private func agency(_ title: String, _ published: String, _ updated: String? = nil) -> String {
        let change = updated.map { "actualizado: \($0)\n" } ?? ""
        return "---\ntítulo: \(title)\nclase: oficina\npublicado: \(published)\n\(change)---\n"
    }

    @Test func `the latest changes come first, and pages without a day not at all`() throws {
        let changes = try home([
            ("a/index.md", agency("A", "2020-01-01")),
            ("b/index.md", agency("B", "2019-01-01", "2021-05-06")),
            ("c/index.md", agency("C", "desconocido")),
            ("d/index.md", agency("D", "desconocido", "2018-02-03")),
            ("a/funciones/7.md", "---\ntítulo: Siete\npublicado: 2022-12-31\n---\n"),
            ("a/b/index.md", agency("AB", "2020-01-01")),
        ]).changes
        #expect(changes.map(\.title) == ["Siete", "B", "A", "AB", "D"])
        #expect(
            changes.map(\.dayISO) == [
                "2022-12-31", "2021-05-06", "2020-01-01", "2020-01-01", "2018-02-03",
            ])
        #expect(changes.map(\.isModification) == [false, true, false, false, true])
        #expect(changes.map(\.path) == ["A", nil, nil, "A", nil])
        #expect(changes.first?.address == "a/funciones/7.html")
        #expect(changes.first?.day == "31 de diciembre de 2022")
    }

    @Test(arguments: [9, 10, 11, 80, 81, 300])
    func `of many changes the ten latest are shown, whatever their order`(count: Int) throws {
        // Each day once, in an order that jumps through the year.
        let days = (0..<count).map { ($0 * 7) % count }
        let changes = try home(
            days.enumerated().map { position, day in
                let iso = Day(daysSince1970: 18_000 + day).iso
                return ("e\(position)/index.md", agency("E\(position)", iso))
            }
        ).changes
        let latest = Set(days).sorted(by: >).flatMap { day in days.filter { $0 == day } }.prefix(10)
        #expect(changes.map(\.dayISO) == latest.map { Day(daysSince1970: 18_000 + $0).iso })
    }

    @Test func `of many agencies the home page shows two hundred, and counts all`() throws {
        let home = try home(
            (0..<1001).map { ("e\($0)/index.md", agency("E\($0)", "desconocido")) })
        #expect(home.agencies.count == 200)
        #expect(home.agencies.first?.title == "E0")
        #expect(home.agencyCount == "1.001 entidades")
        #expect(home.functionCount == nil)
    }

    @Test func `an agency in a list is shown with what is above it and how much it does`() throws {
        let text =
            "---\ntítulo: A\nclase: oficina\nsigla: NO\nobjeto: Oír.\npublicado: desconocido\n---\n"
        let site = site([
            ("a/index.md", text), ("a/b/index.md", PagesTests.agency("B", functions(2))),
            ("a/b/c/index.md", PagesTests.agency("C", functions(1))),
        ]).site
        let first = site.item(0, on: "index.html")
        #expect(first.short == "NO")
        #expect(first.summary == "Oír.")
        #expect(first.path == nil)
        #expect(first.functions == "3 funciones")
        let last = site.item(2, on: "entidades/index.html")
        #expect(last.path == "A › B")
        #expect(last.functions == "1 función")
        #expect(last.address == "../a/b/c/index.html")
    }
}
