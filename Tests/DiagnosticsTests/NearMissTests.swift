import Testing

@testable import Diagnostics

/// Which name was probably meant.
struct NearMissTests {
    static let keys = ["título", "clase", "orden", "publicado", "funciones", "fundamento", "al"]

    @Test(arguments: [
        ("titulo", "título"), ("clas", "clase"), ("claes", "clase"), ("ordenn", "orden"),
        ("pubilcado", "publicado"), ("functiones", "funciones"), ("a", "al"),
    ])
    func `a typing error is recognized`(written: String, meant: String) {
        #expect(written.nearMiss(in: Self.keys) == meant)
    }

    @Test(arguments: ["", "x", "xy", "responsable", "clase", "publicadopublicado"])
    func `what is far from all, or right, is none`(written: String) {
        #expect(written.nearMiss(in: Self.keys) == nil)
    }

    @Test func `of two that are equally near none is guessed`() {
        #expect("casa".nearMiss(in: ["cara", "cama"]) == nil)
        #expect("casa".nearMiss(in: ["cara", "cara"]) == "cara")
        #expect("casa".nearMiss(in: ["cara", "cama", "casas", "cosas"]) == nil)
    }

    @Test func `a short name allows one error and a long one three`() {
        #expect("abc".nearMiss(in: ["abd"]) == "abd")
        #expect("abc".nearMiss(in: ["axd"]) == nil)
        #expect("abcd".nearMiss(in: ["axxd"]) == "axxd")
        #expect("abcdefgh".nearMiss(in: ["abxxxfgh"]) == "abxxxfgh")
        #expect("abcdefgh".nearMiss(in: ["abxxxxgh"]) == nil)
    }
}
