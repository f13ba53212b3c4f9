import Testing

@testable import ExternalLinks

struct WebAddressTests {
    @Test(arguments: [
        ("https://www.cali.gov.co", "https://www.cali.gov.co/"),
        ("HTTPS://WWW.Cali.gov.co/A/b?C=D#abajo", "https://www.cali.gov.co/A/b?C=D"),
        ("http://a.co:80/x", "http://a.co/x"),
        ("https://a.co:443", "https://a.co/"),
        ("http://a.co:8080?q", "http://a.co:8080/?q"),
        ("http://a.co:/x", "http://a.co/x"),
        ("https://a.co/acta 1.pdf", "https://a.co/acta%201.pdf"),
        ("https://a.co/año/%C3%B1", "https://a.co/a%C3%B1o/%C3%B1"),
        (#"https://a.co/"b\c<d>`{e}|^"#, "https://a.co/%22b%5Cc%3Cd%3E%60%7Be%7D%7C%5E"),
        ("https://a.co/@file", "https://a.co/@file"),
        ("https://a.co/[1-9]{a,b}", "https://a.co/[1-9]%7Ba,b%7D"),
        ("https://ñame.gov.co/", "https://ñame.gov.co/"),
        ("http://[2001:DB8::1]:81/", "http://[2001:db8::1]:81/"),
    ])
    func `an address is asked in one form, without its fragment`(text: String, asked: String)
        throws
    {
        #expect(try WebAddress(text).text == asked)
        #expect(try WebAddress(asked).text == asked)
    }

    @Test(arguments: [
        ("mailto:a@b.co", WebAddress.Problem.notOfTheWeb), ("tel:+576015550000", .notOfTheWeb),
        ("../index.md", .notOfTheWeb), ("", .notOfTheWeb), ("file:///etc/passwd", .notOfTheWeb),
        ("-K", .notOfTheWeb), ("@file", .notOfTheWeb), ("httpss://a.co", .notOfTheWeb),
        ("http:", .malformed), ("http://", .malformed), ("http:///a", .malformed),
        ("http:a.co", .malformed), ("https://a.co/\nurl = b", .malformed),
        ("https://a.co/\u{0}", .malformed), ("https://a.co/\t", .malformed),
        ("https://a .co/", .malformed), ("https://a%2Eco/", .malformed),
        ("https://a\"b.co/", .malformed), ("https://.co/", .malformed),
        (#"https://a.co\b.co/"#, .malformed),
        ("https://a.co:x/", .malformed), ("https://a.co:0/", .malformed),
        ("https://a.co:65536/", .malformed), ("https://a.co:99999999/", .malformed),
        ("https://[::1/", .malformed), ("https://[::g]/", .malformed),
        ("https://1.2.3.256/", .malformed), ("https://1.2.3.4.5/", .malformed),
        ("https://a.co@b.co/", .credentials),
        ("https://a:b@c.co/", .credentials),
        ("https://a.co/" + String(repeating: "a", count: 4000), .malformed),
    ])
    func `what is no address of the web is not asked`(text: String, problem: WebAddress.Problem) {
        #expect(throws: problem) { try WebAddress(text) }
    }

    /// Nothing that an author writes comes out as an option, a file or a second argument.
    @Test func `whatever is written, what is asked begins with http and holds no quote or space`()
        throws
    {
        var chance = Chance(seed: 3)
        let pieces = [
            "http://", "https://", "a.co", "[::1]", "127.1", "-K", "@", "\"", "\\", "\n", "\r",
            "\t",
            "\u{0}", " ", "--next", "/", "?", "#", ":", "%", "ñ", "'", "`", "{", "}", "[", "]", "…",
        ]
        var count = 0
        for _ in 0..<20_000 {
            let start = chance.next(2) == 0 ? "http://a.co" : "https://"
            let text = (0..<chance.next(8)).reduce(into: start) { text, _ in
                text += pieces[chance.next(pieces.count)]
            }
            guard let address = try? WebAddress(text) else { continue }
            count += 1
            let asked = address.text
            #expect(asked.hasPrefix("http://") || asked.hasPrefix("https://"))
            #expect(asked.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C })
            #expect(try WebAddress(asked) == address)
        }
        #expect(count > 3000)
    }

    @Test(arguments: [
        "http://localhost/", "http://LOCALHOST:3000", "http://x.localhost/", "http://intranet/",
        "http://servidor.local/", "http://127.0.0.1/", "http://127.1/", "http://2130706433/",
        "http://0x7f000001/", "http://0177.0.0.1/", "http://0x7f.1/", "http://0/", "http://0x/",
        "http://10.1.2.3/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/",
        "http://169.254.169.254/latest/", "http://100.64.0.1/", "http://224.0.0.1/",
        "http://255.255.255.255/", "http://127.0.0.1./", "http://[::1]/", "http://[::]/",
        "http://[fe80::1]/", "http://[fd00::1]/", "http://[::ffff:10.0.0.1]/",
        "http://[::ffff:7f00:1]/", "http://[64:ff9b::7f00:1]/", "http://[2002:7f00:1::]/",
        "http://[::127.0.0.1]/", "http://wpad.home.arpa/", "http://localhost./",
    ])
    func `an address of a private network is known by its name or number`(text: String) throws {
        #expect(try WebAddress(text).isPrivate)
    }

    @Test(arguments: [
        "http://www.cali.gov.co/", "http://8.8.8.8/", "http://134744072/", "http://172.32.0.1/",
        "http://172.15.0.1/", "http://192.169.0.1/", "http://100.128.0.1/", "http://11.0.0.1/",
        "http://[2606:4700::1111]/", "http://[64:ff9b::808:808]/", "http://localhost.gov.co/",
        "http://10.gov.co/", "http://192.0.66.2/",
    ])
    func `an address of all is not taken for one's own`(text: String) throws {
        #expect(try !WebAddress(text).isPrivate)
    }

    @Test(arguments: [
        ("https://a.co", true), ("https://a.co/index.html", true), ("https://a.co/Inicio/", true),
        ("https://a.co/es/", true), ("https://a.co/?p=4", false), ("https://a.co/ley", false),
    ])
    func `the first page of a site goes by several names`(text: String, isHome: Bool) throws {
        #expect(try WebAddress(text).isHome == isHome)
    }
}

/// Numbers by chance, the same at every run.
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number below `limit`.
    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}
