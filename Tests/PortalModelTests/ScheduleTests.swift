import Content
import Testing

@testable import PortalModel

struct ScheduleTests {
    private func day(_ number: Int) -> Day? { Day(year: 2026, month: 1, day: number) }

    @Test func `a thing is due on its day, and no longer holds on its last`() throws {
        let schedule = Schedule(from: day(10), until: day(20))
        let states = try [9, 10, 19, 20, 31].map { schedule.state(on: try #require(day($0))) }
        #expect(states == [.notDue, .published, .published, .expired, .expired])
        #expect(Schedule.always.state(on: try #require(day(1))) == .published)
    }

    @Test func `what would end before it begins is due, and then expired, and never published`()
        throws
    {
        let schedule = Schedule(from: day(20), until: day(10))
        let states = try [9, 10, 20].map { schedule.state(on: try #require(day($0))) }
        #expect(states == [.notDue, .expired, .expired])
    }

    @Test(arguments: [
        (nil, nil, nil, nil, nil, nil), (5, nil, nil, 9, 5, 9), (5, 20, 7, 15, 7, 15),
        (7, 15, 5, 20, 7, 15),
    ])
    func `of two schedules the later beginning and the earlier end hold`(
        from: Int?, until: Int?, otherFrom: Int?, otherUntil: Int?, start: Int?, end: Int?
    ) {
        let one = Schedule(from: from.flatMap(day), until: until.flatMap(day))
        let other = Schedule(from: otherFrom.flatMap(day), until: otherUntil.flatMap(day))
        #expect(
            one.within(other) == Schedule(from: start.flatMap(day), until: end.flatMap(day)))
    }

    @Test func `one of two is there from the first beginning to the last end`() {
        let one = Schedule(from: day(5), until: day(10))
        let other = Schedule(from: day(7), until: day(20))
        #expect(one.joined(with: other) == Schedule(from: day(5), until: day(20)))
        #expect(one.joined(with: .always) == .always)
    }

    @Test func `a draft is due on no day, and neither is what goes with it`() throws {
        let draft = Schedule(from: day(5), until: day(10), isDraft: true)
        let states = try [4, 5, 10, 31].map { draft.state(on: try #require(day($0))) }
        #expect(states == [.notDue, .notDue, .notDue, .notDue])
        #expect(Schedule(from: day(1)).within(draft).isDraft)
        #expect(draft.within(.always) == draft)
    }

    @Test func `of a draft and what is due, the latter says when one of them is there`() {
        let draft = Schedule(from: day(1), isDraft: true)
        let other = Schedule(from: day(5), until: day(10))
        #expect(draft.joined(with: other) == other)
        #expect(other.joined(with: draft) == other)
        #expect(draft.joined(with: draft) == draft)
    }

    @Test func `what waits for a draft does not wait for a day`() {
        let draft = Schedule(isDraft: true)
        let later = Schedule(from: day(5))
        #expect(draft.delays(later.within(draft)) && !later.delays(later.within(draft)))
        #expect(later.delays(later) && !Schedule.always.delays(later))
    }
}
