import Content
import Testing

@testable import OpenData

struct SecurityTests {
    @Test(arguments: [
        ("2026-01-01", "2026-12-31"), ("2026-06-30", "2026-12-31"), ("2026-07-01", "2027-06-30"),
        ("2026-12-31", "2027-06-30"), ("2024-02-29", "2024-12-31"),
    ])
    func `security.txt holds between six and twelve months`(today: String, expires: String) throws {
        let day = try #require(Day(today))
        #expect(PortalData.expiry(of: day) == expires)
    }
}
