import Testing

@testable import Pages

struct AddressTests {
    @Test(arguments: [
        ("index.html", "index.html", "index.html"), ("index.html", "a/index.html", "a/index.html"),
        ("a/index.html", "index.html", "../index.html"),
        ("a/funciones/5.html", "a/funciones/6.html", "6.html"),
        ("a/funciones/5.html", "a/index.html", "../index.html"),
        ("a/index.html", "a/funciones/5.html", "funciones/5.html"),
        ("a/b/c/index.html", "a/d/index.html", "../../d/index.html"),
        // Names that begin alike are not one folder.
        ("ab/index.html", "ac/index.html", "../ac/index.html"),
        ("a/index.html", "ab/index.html", "../ab/index.html"),
        ("ab/index.html", "a/index.html", "../a/index.html"),
        ("a/b.html", "a/b/c.html", "b/c.html"), ("a/b/c.html", "a/b.html", "../b.html"),
        ("a/index.html", "a/index.html#mision", "index.html#mision"),
        ("", "a.html", "a.html"), ("//", "a.html", "../../a.html"),
    ])
    func `a link names the way from one page to another`(
        page: String, target: String, link: String
    ) {
        #expect(Address.relative(from: page, to: target) == link)
    }

    @Test func `the way from any page leads to its target`() {
        var chance = Chance()
        /// A path of few letters, so that many begin alike.
        func path() -> String {
            let folders = (0..<chance.next(5)).map { _ in
                String((0...chance.next(2)).map { _ in "ab"[chance.next(2)] })
            }
            return (folders + ["\("xy"[chance.next(2)]).html"]).joined(separator: "/")
        }
        for _ in 0..<5000 {
            let (page, target) = (path(), path())
            let link = Address.relative(from: page, to: target)
            var place = page.split(separator: "/").dropLast()
            for step in link.split(separator: "/") {
                if step == ".." {
                    #expect(place.popLast() != nil, "\(page) → \(target): \(link)")
                } else {
                    place.append(step)
                }
            }
            #expect(place.joined(separator: "/") == target, "\(page) → \(target): \(link)")
            #expect(!link.hasPrefix("/"))
        }
    }

    @Test(arguments: [
        ("https://x.gov.co", "/"), ("https://x.gov.co/", "/"), ("https://x.gov.co/p/", "/p/"),
        ("http://x.gov.co/a/b/", "/a/b/"), ("https://x.gov.co:8080/p/", "/p/"),
    ])
    func `the path of a whole address follows its host`(url: String, path: String) {
        #expect(Address.path(ofURL: url) == path)
    }

    @Test(arguments: [
        ("a/plan.pdf", "a/plan.pdf"), ("Plan 2024.pdf", "Plan%202024.pdf"),
        ("año.pdf", "a%C3%B1o.pdf"), ("Acta%20%233.pdf#pie", "Acta%20%233.pdf#pie"),
        ("a?b", "a%3Fb"),
        ("acta 3.pdf#pie", "acta%203.pdf#pie"), ("a\"b", "a%22b"),
        ("../x(1)_~!$&'*+,;=@.pdf", "../x(1)_~!$&'*+,;=@.pdf"),
        ("𝄞", "%F0%9D%84%9E"), ("a\\b[c]", "a%5Cb%5Bc%5D"),
    ])
    func `what an address cannot hold is percent-encoded`(path: String, encoded: String) {
        #expect(path.percentEncodedPath == encoded)
    }
}

extension String {
    /// The character at an offset.
    fileprivate subscript(offset: Int) -> Character { self[index(startIndex, offsetBy: offset)] }
}
