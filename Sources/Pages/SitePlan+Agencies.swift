import Content
import PortalModel

/// The planners of the pages of agencies and their functions, and of the hierarchy.
extension SitePlan {
    /// The pages of each agency: its functions, the list of them, and its own.
    mutating func planAgencies() {
        for (index, agency) in portal.agencies.enumerated() {
            let trail = trailsOfAgencies[index]
            if !agency.functions.isEmpty { planFunctions(of: agency, index, below: trail) }
            let section: PortalSection =
                agency.address == SiteAddresses.home ? .home : .agencies
            add(
                Standing(agency), .agency(index), title: agency.title, in: section,
                below: self.trail(above: index)
            ) { $0.agency = index }
        }
    }

    private mutating func planFunctions(of agency: Agency, _ index: Int, below trail: Int) {
        let functions = agency.functions
        let listTrail = addTrail(
            trails[trail] + [(words[.functions], agency.functionsAddress)])
        let offset = 1 + portal.articles.count
        // In the order of their addresses, which the list of what was published has, too.
        let order = functions.indices.sorted { functions[$0].number < functions[$1].number }
        let word = words[.function]
        for position in order {
            let function = functions[position]
            add(
                Standing(
                    function, of: agency.document,
                    at: portal.address(ofFunction: position, of: index)),
                .function(index, position), title: "\(word) \(function.number): \(function.title)",
                in: .agencies, below: listTrail
            ) { ($0.agency, $0.rank) = (index, offset + position) }
        }
        guard !agency.base.isEmpty else { return }
        addParts(
            lists.parts(ofFunctionsOf: agency).count, of: agency.functionsAddress,
            source: agency.document.path, title: "\(words[.functions]): \(agency.title)",
            in: .agencies, below: trail, fallback: agency.address,
            { .functions(index, part: $0) }
        ) { $0.agency = index }
    }

    // MARK: The organigram

    /// The sheets of the organigram.
    mutating func planOrganigram() {
        for (index, sheet) in organigram.sheets.enumerated() {
            let isWhole = organigram.sheets[0].top == sheet.top
            let trail = isWhole ? nil : sheet.top.map { trailsOfAgencies[$0] }
            let first = address(ofFirstSheetOf: sheet)
            let standing = Standing(
                list: address(ofSheet: index),
                fallback: sheet.part > 1
                    ? first : isWhole ? addresses.above(first) : addresses.organigram)
            add(
                standing, .organigram(index), title: title(ofSheet: index), in: nil,
                below: trail ?? Self.homeTrail
            ) { $0.isSearched = index == 0 }
        }
    }

    /// Where a sheet of the organigram is.
    func address(ofSheet index: Int) -> String {
        let sheet = organigram.sheets[index]
        return addresses.part(sheet.part, of: address(ofFirstSheetOf: sheet))
    }

    private func address(ofFirstSheetOf sheet: Organigram.Sheet) -> String {
        // The first sheet is that of the whole portal.
        guard organigram.sheets[0].top != sheet.top, let top = sheet.top else {
            return addresses.organigram
        }
        return addresses.organigram(base: portal.agencies[top].base)
    }

    /// What a sheet is called.
    func title(ofSheet index: Int) -> String {
        guard let top = organigram.sheets[index].top, index > 0 else {
            return words[.organigram]
        }
        return words[.organigram] + ": " + portal.agencies[top].title
    }

    // MARK: Names

    /// The agencies above one, from the nearest up, for the window's title; nil where there are none.
    ///
    /// An agency that is the whole portal is left out where the portal has its name.
    func windowPath(to index: Int, including: Bool) -> String? {
        var titles: [String] = []
        for agency in portal.ancestors(of: index, including: including) {
            let title = portal.agencies[agency].title
            if !portal.agencies[agency].base.isEmpty || title != portalTitle {
                titles.append(title)
            }
        }
        return titles.isEmpty ? nil : titles.joined(separator: " · ")
    }

    /// The agencies above one, from the top; nil where there are none.
    func path(above index: Int) -> String? { agencyNames[index].path }
}

/// What an agency is called among those of its name: many have a «Secretaría General».
struct AgencyName: Sendable {
    /// The agencies above it, from the top; nil where there are none.
    let path: String?
    /// Its own name with that path.
    let withPath: String

    /// The names of all agencies of a portal.
    static func all(of portal: Portal) -> [AgencyName] {
        portal.agencies.indices.map { index in
            let agency = portal.agencies[index]
            let titles = portal.ancestors(of: index).map { portal.agencies[$0].title }
            let path = titles.isEmpty ? nil : titles.reversed().joined(separator: " › ")
            return AgencyName(
                path: path, withPath: path.map { "\(agency.title) · \($0)" } ?? agency.title)
        }
    }
}
