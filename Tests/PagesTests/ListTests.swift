import Content
import PortalModel
import Testing

@testable import Pages

struct ListTests {
    /// Agencies beside each other, with so many functions each.
    private func flat(_ counts: [Int]) -> Site {
        site(counts.enumerated().map { ("e\($0)/index.md", agency("E\($0)", functions($1))) }).site
    }

    @Test(arguments: [
        (0, []), (1, [1]), (499, [499]), (500, [500]), (501, [500, 1]), (1201, [500, 500, 201]),
    ])
    func `a part of a list shows up to 500 agencies`(count: Int, sizes: [Int]) {
        let site = site((0..<count).map { ("e\($0)/index.md", agency("E\($0)")) }).site
        #expect(site.plan.lists.agencyParts.map(\.count) == sizes)
        #expect(site.plan.lists.agencyParts.flatMap(Array.init) == Array(0..<count))
        // The page is there even where there is nothing to list.
        let parts = max(1, sizes.count)
        #expect(site.pageAddresses.filter { $0.hasPrefix("entidades/") }.count == parts)
        #expect(site.pageAddresses.filter { $0.hasPrefix("mapa-del-sitio") }.count == parts)
    }

    @Test func `agencies stand from A to Z, and in the tree each before its parts`() {
        let site = site([
            ("b/index.md", agency("Beta")), ("b/1/index.md", agency("Zeta")),
            ("b/1/x/index.md", agency("Alfa")), ("b/2/index.md", agency("Ñandú")),
            ("c/index.md", agency("Álamo")),
        ]).site
        let titles = site.portal.agencies.map(\.title)
        #expect(
            site.plan.lists.alphabetical.map { titles[$0] } == [
                "Álamo", "Alfa", "Beta", "Ñandú", "Zeta",
            ])
        #expect(
            site.plan.lists.depthFirst.map { titles[$0] } == [
                "Álamo", "Beta", "Ñandú", "Zeta", "Alfa",
            ])
    }

    @Test func `each letter heads its agencies once`() throws {
        let titles = [
            "2 de mayo", "10 de mayo", "20 de julio", "Álamo", "«Alba»", "ábaco", "Nube", "Ñandú",
            "n\u{303}ame", "Œuvre", "oficina", "日本", "¡!",
        ]
        let site = site(
            titles.enumerated().map { ("e\($0)/index.md", agency("\"\($1)\"")) }
        ).site
        let page = try #require(site.pages.first { $0.address == "entidades/index.html" })
        let list = site.agencies(page, 1)
        let letters = list.letters
        #expect(letters.map(\.letter) == ["#", "0–9", "A", "N", "Ñ", "O", "日"])
        #expect(letters.map(\.agencies.count) == [1, 3, 3, 1, 2, 2, 1])
        #expect(Set(letters.map(\.id)).count == letters.count)
        #expect(list.index.map(\.address) == letters.map { "#" + $0.id })
        #expect(list.index.map(\.title) == letters.map(\.letter))
    }

    @Test func `the index of letters leads to the part where each begins, where there are many`()
        throws
    {
        let many = site(
            (0..<1100).map { ("e\($0)/index.md", agency("\($0 < 700 ? "A" : "B") \($0)")) }
        ).site
        let first = try #require(many.pages.first { $0.address == "entidades/index.html" })
        let last = try #require(many.pages.first { $0.address == "entidades/parte-3.html" })
        #expect(
            many.agencies(first, 1).index.map(\.address) == ["#letra_a", "parte-2.html#letra_b"])
        #expect(
            many.agencies(last, 3).index.map(\.address)
                == ["index.html#letra_a", "parte-2.html#letra_b"])
        let few = flat(Array(repeating: 1, count: 12))
        #expect(
            try #require(few.html("entidades/index.html")).contains("class=\"letters\"") == false)
    }

    @Test(
        arguments: [
            ([], []), ([0, 0], []), ([600], [[600]]), ([601], [[600], [1]]),
            ([599, 3, 0, 700], [[599, 1], [2, 598], [102]]), ([600, 600], [[600], [600]]),
            ([1300], [[600], [600], [100]]),
        ] as [([Int], [[Int]])])
    func `a part of the list of all functions shows up to 600`(counts: [Int], sizes: [[Int]]) {
        #expect(flat(counts).plan.lists.functionParts.map { $0.map(\.functions.count) } == sizes)
    }

    @Test func `every function stands once in the list of all, in order`() {
        var chance = Chance()
        for _ in 0..<8 {
            let site = flat((0..<12).map { _ in [0, 1, 7, 250, 599, 600, 601][chance.next(7)] })
            let parts = site.plan.lists.functionParts
            let listed = parts.joined().flatMap { stretch in
                stretch.functions.map { [stretch.agency, $0] }
            }
            let all = site.plan.lists.depthFirst.flatMap { index in
                site.portal.agencies[index].functions.indices.map { [index, $0] }
            }
            #expect(listed == all)
            let sizes = parts.map { $0.reduce(0) { $0 + $1.functions.count } }
            #expect(sizes.dropLast().allSatisfy { $0 == 600 })
            #expect(sizes.allSatisfy { (1...600).contains($0) })
            #expect(parts.joined().allSatisfy { !$0.functions.isEmpty })
        }
    }

    /// The bytes of each function's text, and how many functions each part shows.
    @Test(arguments: [
        ([], [0]), ([10], [1]), ([200_000], [1]), ([60_000, 60_000], [1, 1]),
        ([59_700, 59_700], [2]), ([200_000, 10, 200_000], [1, 1, 1]),
        (Array(repeating: 100, count: 600), [300, 300]),
    ])
    func `a part of an agency's list shows up to 120 kB`(sizes: [Int], counts: [Int]) throws {
        let items = sizes.map { "- " + String(repeating: "x", count: $0) + "\n" }
        let site = site([("e/index.md", agency("E", "## Funciones\n\n" + items.joined()))]).site
        let parts = site.plan.lists.parts(ofFunctionsOf: site.portal.agencies[0])
        #expect(parts.map(\.count) == counts)
        #expect(parts.flatMap(Array.init) == Array(sizes.indices))
    }

    @Test func `a part of the tree repeats the agencies above its first`() throws {
        var files = [("a/index.md", agency("A")), ("a/b/index.md", agency("B"))]
        for number in 100..<600 {
            files.append(("a/b/e\(number)/index.md", agency("E\(number)")))
        }
        files.append(("z/index.md", agency("Z")))
        let site = site(files).site
        let page = try #require(site.pages.first { $0.address == "entidades/parte-2.html" })
        let tree = site.agencies(page, 2).tree
        #expect(tree.map(\.title) == ["A", "Z"])
        #expect(tree.map(\.isContinued) == [true, false])
        let second = try #require(tree.first?.children.first)
        #expect(second.title == "B")
        #expect(second.isContinued)
        #expect(second.children.map(\.title) == ["E598", "E599"])
        #expect(second.children.map(\.isContinued) == [false, false])
        #expect(
            second.children.map(\.address) == ["../a/b/e598/index.html", "../a/b/e599/index.html"])
        // The first part holds what it shows and no more.
        let first = try #require(site.pages.first { $0.address == "entidades/index.html" })
        #expect(site.agencies(first, 1).tree.map(\.title) == ["A"])
        #expect(site.agencies(first, 1).tree.first?.children.first?.children.count == 498)
    }

    @Test func `a pager leads to all parts, to the one before and to the one after`() throws {
        let site = flat([1300])
        func pager(_ part: Int) throws -> Pager {
            let address = part == 1 ? "funciones/index.html" : "funciones/parte-\(part).html"
            let page = try #require(site.pages.first { $0.address == address })
            return try #require(site.allFunctions(page, part).pager)
        }
        let (first, second, third) = (try pager(1), try pager(2), try pager(3))
        #expect(first.parts.map(\.address) == ["index.html", "parte-2.html", "parte-3.html"])
        #expect(second.parts.map(\.isCurrent) == [false, true, false])
        #expect([first.previous, first.next] == [nil, "parte-2.html"])
        #expect([second.previous, second.next] == ["index.html", "parte-3.html"])
        #expect([third.previous, third.next] == ["parte-2.html", nil])
    }

    @Test func `a list of one part has no pager`() throws {
        let site = flat([3])
        for address in ["funciones/index.html", "entidades/index.html", "mapa-del-sitio.html"] {
            let html = try #require(site.html(address))
            #expect(!html.contains("class=\"pager\""))
        }
    }
}
