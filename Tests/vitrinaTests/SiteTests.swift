import Foundation
import Testing

/// What holds for every page of a site, whatever it shows.
struct SiteTests {
    private static let portals: [String: PublishedPortal] = {
        var portals = ["the example": PublishedPortal()]
        for name in FixturePortal.names {
            portals[name] = PublishedPortal(FixturePortal.folder + name)
        }
        portals["a large portal"] = try? PublishedPortal.large()
        return portals
    }()

    static let names = ["the example", "a large portal"] + FixturePortal.names

    /// A link or source of a page, and where it leads.
    private struct Reference {
        let page: String
        let value: String

        /// Whether it leaves the site.
        var isExternal: Bool { value.contains(":") || value.hasPrefix("//") }

        /// The file it leads to from the page's folder; nil where it leaves the site.
        var file: String? {
            let path = value.prefix { $0 != "#" }
            if path.isEmpty { return page }
            var parts = page.split(separator: "/").dropLast()
            for part in path.split(separator: "/") {
                if part == ".." {
                    if parts.popLast() == nil { return nil }
                } else {
                    parts.append(part)
                }
            }
            return parts.joined(separator: "/").removingPercentEncoding
        }

        var anchor: Substring? {
            value.firstIndex(of: "#").map { value[value.index(after: $0)...] }
        }
    }

    private static func portal(_ name: String) throws -> PublishedPortal {
        try #require(portals[name])
    }

    /// Every `href` and `src` of a page but its own permanent address.
    private static func references(_ page: HTMLPage, _ address: String) -> [Reference] {
        let canonical = page.elements.first { element in
            element.attributes.contains { $0 == ("rel", "canonical") }
        }?.attributes.first { $0.name == "href" }?.value
        return (page.values(of: "href") + page.values(of: "src"))
            .filter { $0 != canonical }.map { Reference(page: address, value: $0) }
    }

    @Test(arguments: names)
    func `every link leads to a file that is there, and every anchor to an id`(
        name: String
    ) throws {
        let portal = try Self.portal(name)
        var ids: [String: Set<String>] = [:]
        var pages: [String: HTMLPage] = [:]
        for address in portal.addresses {
            let page = try portal.page(address)
            pages[address] = page
            ids[address] = Set(page.values(of: "id"))
        }
        for (address, page) in pages {
            for link in Self.references(page, address) where !link.isExternal {
                // Links of the page for addresses that do not exist start at the portal's root.
                if address == "404.html", link.value.hasPrefix("/") { continue }
                #expect(!link.value.hasPrefix("/"), "\(address): \(link.value)")
                let file = try #require(link.file, "\(address): \(link.value)")
                #expect(portal.files[file] != nil, "\(address): \(link.value)")
                if let anchor = link.anchor {
                    #expect(
                        ids[file]?.contains(String(anchor)) == true, "\(address): \(link.value)")
                }
            }
        }
    }

    @Test(arguments: names)
    func `the page for addresses that do not exist links to pages that do`(name: String) throws {
        let portal = try Self.portal(name)
        let page = try portal.page("404.html")
        let home = try portal.page("index.html")
        let canonical = home.elements.first { element in
            element.attributes.contains { $0 == ("rel", "canonical") }
        }?.attributes.first { $0.name == "href" }?.value
        let root = canonical.flatMap { URL(string: $0) }?.path()
        for link in Self.references(page, "404.html")
        where link.value != "#contenido_principal" && !link.isExternal {
            guard let root else {
                // Without an address it has no links, and its looks at the portal's root only.
                #expect(link.value.hasSuffix(".css") && portal.files[link.value] != nil)
                continue
            }
            #expect(link.value.hasPrefix(root))
            let file = link.value.dropFirst(root.count).prefix { $0 != "#" }
            #expect(portal.files[String(file)] != nil)
        }
    }

    @Test(arguments: names)
    func `no page asks the network for anything, or runs anything`(name: String) throws {
        let portal = try Self.portal(name)
        for address in portal.addresses {
            for element in try portal.page(address).elements {
                #expect(!["style", "iframe", "object"].contains(element.name))
                if element.name == "script" {
                    // What a browser does not run, or a file of the portal's own that waits for
                    // the page.
                    let isData = element.attributes.contains {
                        $0 == ("type", "application/ld+json")
                    }
                    #expect(
                        element.attributes.map(\.name) == (isData ? ["type"] : ["src", "defer"]),
                        "\(address)")
                }
                for attribute in element.attributes {
                    #expect(
                        attribute.name != "style" && !attribute.name.hasPrefix("on"),
                        "\(address): \(element.name) \(attribute)")
                    let isLoaded =
                        attribute.name == "src"
                        || (element.name == "link"
                            && element.attributes.contains { $0 == ("rel", "stylesheet") })
                    if isLoaded, ["src", "href"].contains(attribute.name) {
                        #expect(!attribute.value.contains(":"), "\(address): \(attribute)")
                        #expect(!attribute.value.hasPrefix("//"), "\(address): \(attribute)")
                    }
                }
            }
        }
        for (path, bytes) in portal.files where path.hasSuffix(".css") {
            let style = String(decoding: bytes, as: UTF8.self)
            #expect(!style.contains("@import") && !style.contains("url("), "\(path)")
        }
    }

    @Test(arguments: names)
    func `a page has one title, unique ids, a language, and a main part to skip to`(
        name: String
    ) throws {
        let portal = try Self.portal(name)
        for address in portal.addresses {
            let page = try portal.page(address)
            let elements = page.elements
            #expect(elements.count { $0.name == "h1" } == 1, "\(address)")
            #expect(elements.count { $0.name == "main" } == 1, "\(address)")
            let ids = page.values(of: "id")
            #expect(Set(ids).count == ids.count, "\(address): \(ids)")
            for reference in page.values(of: "aria-labelledby") {
                #expect(ids.contains(reference), "\(address): \(reference)")
            }
            #expect(page.values(of: "lang").first?.isEmpty == false, "\(address)")
            let main = elements.first { $0.name == "main" }?.attributes.first { $0.name == "id" }
            let skip = elements.first { $0.name == "a" }
            #expect(
                skip?.attributes.first { $0.name == "href" }?.value == "#" + (main?.value ?? ""),
                "\(address)")
        }
    }

    @Test(arguments: names)
    func `no two pages have the same title`(name: String) throws {
        let portal = try Self.portal(name)
        var pages: [String: String] = [:]
        for address in portal.addresses where try !Self.isFormer(portal.page(address)) {
            let title = try #require(try portal.page(address).texts(of: "title").first)
            #expect(!title.isEmpty)
            let other = pages.updateValue(address, forKey: title)
            #expect(other == nil, "«\(title)»: \(address)")
        }
    }

    @Test(arguments: names)
    func `headings go down one level at a time`(name: String) throws {
        let portal = try Self.portal(name)
        for address in portal.addresses {
            var level = 0
            for element in try portal.page(address).elements {
                guard element.name.count == 2, element.name.first == "h",
                    let next = element.name.dropFirst().first?.wholeNumberValue
                else { continue }
                #expect(next <= level + 1, "\(address): h\(next) after h\(level)")
                level = next
            }
        }
    }

    @Test(arguments: names)
    func `no page is over 300 kB`(name: String) throws {
        for (path, bytes) in try Self.portal(name).files where path.hasSuffix(".html") {
            #expect(bytes.count <= 300_000, "\(path)")
        }
    }

    @Test(arguments: names)
    func `what comes after a page has that page before it`(name: String) throws {
        let portal = try Self.portal(name)
        func neighbours(_ relation: String, _ address: String) throws -> [String?] {
            try portal.page(address).elements.filter { element in
                element.attributes.contains { $0 == ("rel", relation) }
            }.map { element in
                let link = element.attributes.first { $0.name == "href" }?.value ?? ""
                return Reference(page: address, value: link).file
            }
        }
        var count = 0
        for address in portal.addresses {
            for case let next? in try neighbours("next", address) {
                #expect(try neighbours("prev", next).contains(address), "\(address) → \(next)")
                count += 1
            }
            for case let previous? in try neighbours("prev", address) {
                #expect(try neighbours("next", previous).contains(address))
            }
        }
        if name == "the example" { #expect(count == 9 + 16 + 17) }
        if name == "a large portal" {
            for list in ["entidades", "funciones", "municipio-0/funciones"] {
                #expect(portal.addresses.contains(list + "/parte-2.html"))
            }
        }
    }

    @Test(arguments: names)
    func `every page can be reached from the home page`(name: String) throws {
        let portal = try Self.portal(name)
        var reached: Set = ["index.html"]
        var pending = ["index.html"]
        while let address = pending.popLast() {
            for link in Self.references(try portal.page(address), address) where !link.isExternal {
                guard let file = link.file, reached.insert(file).inserted else { continue }
                if file.hasSuffix(".html") { pending.append(file) }
            }
        }
        // Addresses of former times are for who comes from elsewhere.
        let lost = try Set(portal.addresses).subtracting(reached)
            .filter { try !Self.isFormer(portal.page($0)) }
        #expect(lost == ["404.html"])
    }

    /// Whether a page stands for one that moved or was withdrawn, which no search engine is to
    /// list.
    private static func isFormer(_ page: HTMLPage) -> Bool {
        page.elements.contains { element in
            element.name == "meta" && element.attributes.contains { $0.value == "noindex" }
        }
    }
}
