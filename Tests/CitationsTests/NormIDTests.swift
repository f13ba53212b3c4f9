import Testing

@testable import Citations

struct NormIDTests {
    static let cali = Issuer(key: "alcaldia-de-cali")

    @Test func `a number is the same with zeros before it`() {
        let one = NormID(type: .agreement, number: "01", year: 1996, issuer: Self.cali)
        let other = NormID(type: .agreement, number: "1", year: 1996, issuer: Self.cali)
        #expect(one == other)
        #expect(one.title == "Acuerdo 1 de 1996")
    }

    @Test(arguments: [
        ("0", "0"), ("000", "0"), ("0010", "10"), ("411.0.20.0516", "411.0.20.0516"),
        ("100-000005", "100-000005"),
        ("psaa16-10476", "PSAA16-10476"), ("", ""), ("1000", "1000"), ("2893-a", "2893-A"),
    ])
    func `zeros before a number go, letters become capitals`(written: String, number: String) {
        #expect(NormID.normalised(written) == number)
    }

    @Test(arguments: [
        (NormID(type: .law, number: "1753", year: 2015, issuer: .nation), "ley-1753-2015"),
        (NormID(type: .decree, number: "1083", year: 2015, issuer: .nation), "decreto-1083-2015"),
        (
            NormID(type: .agreement, number: "01", year: 1996, issuer: cali),
            "acuerdo-1-1996-alcaldia-de-cali"
        ),
        (.constitution(), "constitucion-1991"),
        (NormID(type: .ruling, number: "C-355", year: 2006, issuer: cali), "sentencia-c-355-2006"),
        (NormID(type: .conpes, number: "3654", year: 2010, issuer: .nation), "conpes-3654"),
    ])
    func `the address of a norm depends on its identity alone`(norm: NormID, slug: String) {
        #expect(norm.slug == slug)
    }

    @Test func `two issuers' norms of one number are two`() {
        let other = Issuer(key: "alcaldia-de-pasto")
        let one = NormID(type: .agreement, number: "1", year: 1996, issuer: Self.cali)
        let two = NormID(type: .agreement, number: "1", year: 1996, issuer: other)
        #expect(one != two)
        #expect(one.slug != two.slug)
    }
}
