import Testing

@testable import Content

/// Tax numbers of agencies, with their check digits.
struct NITTests {
    @Test(arguments: [
        ("890.399.011-3", "890.399.011-3"), ("890399011-3", "890.399.011-3"),
        ("890399011 - 3", "890.399.011-3"), ("NIT 890.399.011-3", "890.399.011-3"),
        ("Nit.: 890.399.011–3", "890.399.011-3"), ("890,399,011-3", "890.399.011-3"),
        ("899.999.061-9", "899.999.061-9"), ("890900286-0", "890.900.286-0"),
        ("890905211-1", "890.905.211-1"), ("800.197.268-4", "800.197.268-4"),
    ])
    func `a number is shown with dots and its check digit`(text: String, shown: String) throws {
        #expect(try NIT(text).text == shown)
    }

    @Test(arguments: [
        ("890.399.011-4", "890.399.011-3"), ("890399011", "890.399.011-3"),
        ("8903990113", "890.399.011-3"), ("890.399.011-", "890.399.011-3"),
        ("899999061-1", "899.999.061-9"), ("800197268", "800.197.268-4"),
    ])
    func `a wrong or missing check digit is told with the right one`(text: String, right: String) {
        let error = #expect(throws: NIT.Fault.self) { try NIT(text) }
        guard case .checkDigit(let nit) = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
        #expect(nit.text == right)
        let (fields, findings) = agency("nit: \(text)")
        #expect(fields?.text(.taxID) == nil)
        #expect(
            findings == ["5:6-\(6 + text.count) wrong-check-digit: nit | write \(right)"])
    }

    @Test(arguments: [
        "", "NIT", "890399011-33", "890399011-3-3", "abc", "12345-1", "12345678901-2", "-3",
        "090399011-3", "890399011-3 ", "890.399.011-3.", "890399011-x", "٨٩٠٣٩٩٠١١-٣",
    ])
    func `what is no number is told so`(text: String) {
        guard text.hasSuffix(" ") else {
            #expect(throws: NIT.Fault.form) { try NIT(text) }
            return
        }
        #expect((try? NIT(text))?.text == "890.399.011-3")
    }

    @Test func `any wrong digit is found, and nearly any two that changed places`() throws {
        let digits = Array("890399011")
        for index in digits.indices {
            for digit in "0123456789" where digit != digits[index] && (index > 0 || digit != "0") {
                var wrong = digits
                wrong[index] = digit
                // A sum whose rest is 1 has the check digit 1, as one whose rest is 10 has.
                let nit = try? NIT(String(wrong) + "-3")
                #expect(nit == nil, "\(String(wrong))")
            }
        }
    }
}
