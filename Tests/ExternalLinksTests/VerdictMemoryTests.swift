import Testing

@testable import ExternalLinks

/// Verdicts kept for the next run.
struct VerdictMemoryTests {
    private static let now = 1_800_000_000
    private static let lasting: [Verdict] = [
        .works, .moved(to: "https://b.co/x"), .home("https://a.co/"), .gone(code: 404),
        .refused(code: 403), .anything, .certificate, .endlessRedirects,
    ]
    private static let passing: [Verdict] = [
        .failing(code: 502), .busy, .unknownHost, .noConnection, .timeout, .inside,
    ]

    private static func address(_ number: Int) throws -> WebAddress {
        try WebAddress("https://a.co/\(number)")
    }

    private static func full() throws -> VerdictMemory {
        var memory = VerdictMemory([], now: now)
        for (number, verdict) in (lasting + passing).enumerated() {
            memory.keep(verdict, of: try address(number))
        }
        return memory
    }

    @Test func `every verdict comes back as it was, for an hour or a day`() throws {
        let bytes = try Self.full().bytes
        for (number, verdict) in (Self.lasting + Self.passing).enumerated() {
            let address = try Self.address(number)
            let hold = number < Self.lasting.count ? 86_400 : 3600
            #expect(VerdictMemory(bytes, now: Self.now)[address] == verdict)
            #expect(VerdictMemory(bytes, now: Self.now + hold - 1)[address] == verdict)
            #expect(VerdictMemory(bytes, now: Self.now + hold)[address] == nil)
            #expect(VerdictMemory(bytes, now: Self.now - 1)[address] == nil)
        }
    }

    @Test func `what holds no longer leaves the file`() throws {
        let bytes = try Self.full().bytes
        let later = VerdictMemory(bytes, now: Self.now + 3600).bytes
        #expect(later.split(separator: 10).count == 1 + Self.lasting.count)
        #expect(VerdictMemory(later, now: Self.now + 86_400).bytes.split(separator: 10).count == 1)
    }

    @Test(arguments: [Verdict.privateAddress, .notAsked(.malformed), .unanswered])
    func `what is no answer is not kept, and takes the place of one that was`(verdict: Verdict)
        throws
    {
        let address = try Self.address(0)
        var memory = try Self.full()
        memory.keep(verdict, of: address)
        #expect(memory[address] == nil)
        #expect(VerdictMemory(memory.bytes, now: Self.now)[address] == nil)
    }

    @Test func `a damaged file is forgotten`() throws {
        let whole = try Self.full().bytes
        var chance = Chance(seed: 7)
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0...chance.next(4) {
                let place = chance.next(bytes.count)
                switch chance.next(3) {
                case 0: bytes[place] = UInt8(chance.next(256))
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + chance.next(40)))
                default: bytes = Array(bytes[..<place])
                }
                guard !bytes.isEmpty else { break }
            }
            guard bytes != whole else { continue }
            #expect(VerdictMemory(bytes, now: Self.now).bytes == VerdictMemory([], now: 0).bytes)
        }
    }

    @Test func `the file has a bound, and keeps the newest`() throws {
        var old = VerdictMemory([], now: Self.now)
        for number in 0..<20_500 { old.keep(.works, of: try Self.address(number)) }
        var new = VerdictMemory(old.bytes, now: Self.now + 60)
        let last = try WebAddress("https://z.co/")
        new.keep(.gone(code: 410), of: last)
        let bytes = new.bytes
        #expect(bytes.split(separator: 10).count == 20_001)
        #expect(bytes.count < VerdictMemory.sizeLimit)
        #expect(VerdictMemory(bytes, now: Self.now + 60)[last] == .gone(code: 410))
    }
}
