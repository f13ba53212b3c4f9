import CommonMark
package import Content
package import Diagnostics
import Words

extension Portal {
    /// Puts the drafts of all files together and checks them against each other.
    ///
    /// - Parameters:
    ///   - drafts: What the Markdown files gave.
    ///   - norms: What `norms.yml` says.
    ///   - attachments: The files published as they are, in order.
    ///   - assets: The addresses of the theme's files, each with the path of the file.
    ///   - unreadable: The paths of the files that an error was found in already; what they would
    ///     have said is missed without a second error.
    ///   - today: The day of the run, on which what is not due and what no longer holds is left out;
    ///     nil to take everything in.
    ///   - isPreview: Whether drafts, and what is due later, are taken in all the same.
    ///   - folder: What messages call the content's folder.
    package init(
        settings: PortalSettings?, drafts: Drafts, norms: EntryFile<NormFacts>? = nil,
        attachments: [AttachmentFile],
        assets: [(address: String, path: String)] = [], unreadable: Set<String> = [],
        today: Day? = nil, isPreview: Bool = false, folder: String, siteAddresses: SiteAddresses,
        diagnostics: inout [Diagnostic]
    ) {
        self.settings = settings
        self.isPreview = isPreview
        self.siteAddresses = siteAddresses
        home = drafts.home
        (hasAliases, hasReviews) = (drafts.hasAliases, drafts.hasReviews)
        // By their folders, so that each comes after the one that holds it.
        agencies = drafts.agencies.sorted { $0.folder < $1.folder }
        if agencies.isEmpty, unreadable.isEmpty {
            diagnostics.append(Diagnostic(.noContent, folder, path: ""))
        }
        var assembly = Assembly(
            agencies: agencies, unreadable: unreadable, siteAddresses: siteAddresses)
        let ownPages = siteAddresses.reserved(
            hasRootAgency: agencies.contains { $0.folder.isEmpty })
        assembly.reserve(ownPages.map { (address: $0, path: $0) } + assets)
        assembly.address(&agencies, &diagnostics)
        assembly.addFunctions(drafts.functions, to: &agencies, &diagnostics)
        assembly.addressFunctions(&agencies, &diagnostics)
        assembly.link(&agencies, &diagnostics)
        assembly.reportEqualTitles(agencies, &diagnostics)
        articles = assembly.news(drafts.news, of: agencies, &diagnostics)
        assembly.addPages(drafts.pages, of: agencies, to: &articles, &diagnostics)
        self.attachments = assembly.attachments(attachments, &diagnostics)
        noteAttachments()
        if home != nil { assembly.addresses["index.md"] = SiteAddresses.home }
        identify(norms, drafts.norms, &diagnostics)
        for norm in givenNorms {
            guard let document = norm.given.document else { continue }
            assembly.addresses[document.path] = Norm(norm.id, siteAddresses).address
        }
        addresses = assembly.addresses
        // Everything is checked as if it were published, so that nothing is found on its day only.
        let timetable = drafts.hasDays && today != nil ? Timetable(of: self) : Timetable()
        let isDated = !timetable.isEmpty
        checkLinks(timetable, on: isDated ? today : nil, unreadable: unreadable, &diagnostics)
        if let today, isDated {
            let shown = isPreview ? timetable.withoutWaiting : timetable
            leaveOut(by: shown, on: today, &diagnostics)
        }
        roots = agencies.indices.filter { agencies[$0].parent == nil }
        sortAndCount()
        noteFunctionAddresses()
    }

    /// Notes where each attachment is published.
    mutating func noteAttachments() {
        attachmentOfAddress.removeAll()
        for (index, attachment) in attachments.enumerated() {
            attachmentOfAddress[attachment.address.withoutAnchor] = index
        }
    }

    /// Orders the agencies of each level by rank and title, and adds up their functions.
    private mutating func sortAndCount() {
        let keys = agencies.map { SiblingOrder(rank: $0.facts.rank, name: $0.title) }
        roots.sort { keys[$0] < keys[$1] }
        var counts = agencies.map(\.functions.count)
        for index in agencies.indices {
            let own = agencies[index].functions.count
            for above in agencies.ancestors(of: index) { counts[above] += own }
        }
        for index in agencies.indices {
            agencies[index].children.sort { keys[$0] < keys[$1] }
            agencies[index].functionCount = counts[index]
        }
    }
}

/// The steps of putting a portal together, with the look-ups they share.
struct Assembly {
    let siteAddresses: SiteAddresses
    /// The position of each agency, by its folder.
    private let indexOfFolder: [String: Int]
    /// The address of each source, by its path.
    var addresses: [String: String] = [:]
    /// The source at each address, in lower case: addresses that differ in case alone are one
    /// on many disks.
    private var sources: [String: String] = [:]

    /// The files with errors.
    private let unreadable: Set<String>

    init(agencies: [Agency], unreadable: Set<String>, siteAddresses: SiteAddresses) {
        self.siteAddresses = siteAddresses
        self.unreadable = unreadable
        indexOfFolder = Dictionary(
            agencies.enumerated().map { ($1.folder, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Notes the addresses of the portal's own pages and of the theme's files.
    mutating func reserve(_ addresses: [(address: String, path: String)]) {
        for (address, path) in addresses { sources[address.lowercased()] = path }
    }

    /// Gives each agency the address that its folder's name makes.
    mutating func address(_ agencies: inout [Agency], _ diagnostics: inout [Diagnostic]) {
        for index in agencies.indices {
            let agency = agencies[index]
            agencies[index].functionsWord = siteAddresses.functionsFolder
            agencies[index].base = base(
                of: agency.folder, path: agency.document.file.path, &diagnostics)
            claim(
                agencies[index].address, path: agency.document.path,
                shownPath: agency.document.file.path, &diagnostics)
        }
    }

    /// The address of a folder, with a final `/`.
    func base(
        of folder: String, path: String, _ diagnostics: inout [Diagnostic]
    ) -> String {
        var base = ""
        for name in folder.split(separator: "/") {
            let slug = String(name).slug
            if slug.isEmpty {
                diagnostics.append(Diagnostic(.badFolderName, String(name), path: path))
            }
            // Its own name keeps a folder without an address from sharing one with another.
            base += (slug.isEmpty ? String(name) : slug) + "/"
        }
        return base
    }

    /// Notes that a source is published at an address; two at one address is an error.
    mutating func claim(
        _ address: String, path: String, shownPath: String, _ diagnostics: inout [Diagnostic]
    ) {
        addresses[path] = address
        if let other = sources.updateValue(shownPath, forKey: address.lowercased()) {
            diagnostics.append(
                Diagnostic(
                    .duplicateAddress, address, other, path: shownPath,
                    hint: other == address ? .pageOfPortal : nil))
        }
    }

    /// Adds each function file to its agency: to the item of its number, or as a function.
    mutating func addFunctions(
        _ files: [(function: Function, folder: String)], to agencies: inout [Agency],
        _ diagnostics: inout [Diagnostic]
    ) {
        var added = [[Function]](repeating: [], count: agencies.count)
        // Most are beside others of their agency.
        var last: (folder: String, index: Int?) = ("", indexOfFolder[""])
        for (function, folder) in files {
            guard let document = function.document else { continue }
            if folder != last.folder { last = (folder, indexOfFolder[folder]) }
            guard let index = last.index else {
                let owner = folder.isEmpty ? "index.md" : folder + "/index.md"
                if unreadable.contains(owner) { continue }
                diagnostics.append(
                    Diagnostic(
                        .functionOutsideAgency, "Content/" + owner, in: document.file,
                        at: SourceRange(line: 1, length: 3)))
                continue
            }
            if let item = agencies[index].functions.firstIndex(where: {
                $0.number == function.number
            }),
                agencies[index].functions[item].document == nil
            {
                agencies[index].functions[item] = agencies[index].functions[item].adding(function)
                continue
            }
            if function.plainText.isEmpty, document.common.title == nil {
                diagnostics.append(
                    Diagnostic(
                        .emptyFunction, in: document.file, at: SourceRange(line: 1, length: 3)))
            }
            added[index].append(function)
        }
        for (index, functions) in added.enumerated() where !functions.isEmpty {
            agencies[index].functions.merge(functions)
        }
    }

    /// Gives each function its address; a number that is there twice in an agency is an error.
    mutating func addressFunctions(
        _ agencies: inout [Agency], _ diagnostics: inout [Diagnostic]
    ) {
        for index in agencies.indices {
            let (base, document) = (agencies[index].base, agencies[index].document)
            let folder = base + siteAddresses.functionsFolder
            let functions = agencies[index].functions
            if !functions.isEmpty, !base.isEmpty {
                claim(
                    folder.indexOfFolder, path: document.path + "#" + siteAddresses.functionsFolder,
                    shownPath: document.file.path, &diagnostics)
            }
            var positionOfNumber: [String: Int] = [:]
            var budget = FindingBudget()
            for position in functions.indices {
                let number = functions[position].number
                if functions[position].isEmptyItem {
                    diagnostics.append(
                        Diagnostic(.emptyFunction, in: document.file, at: functions[position].range)
                    )
                }
                guard let other = positionOfNumber.updateValue(position, forKey: number) else {
                    continue
                }
                let function = functions[position]
                // A function's own file has its own first line.
                let line = function.item == nil ? -position : function.range.start.line
                budget.append(to: &diagnostics, line: line) {
                    Diagnostic(
                        .duplicateFunction, number, functions[other].place(in: document),
                        in: function.file(in: document), at: function.range)
                }
            }
            budget.close(document.file, &diagnostics)
        }
    }

    /// Finds each agency's parent and successor.
    func link(_ agencies: inout [Agency], _ diagnostics: inout [Diagnostic]) {
        for index in agencies.indices {
            let document = agencies[index].document
            func agency(_ given: Located<String>?) -> Int? {
                guard let given else { return nil }
                let folder = given.value.split(separator: "/").joined(separator: "/")
                if let found = indexOfFolder[folder] { return found }
                if unreadable.contains(folder + "/index.md") { return nil }
                diagnostics.append(
                    Diagnostic(
                        .unknownFolder, given.value, in: document.file, at: given.range,
                        hint: folder.nearMiss(in: indexOfFolder.keys.sorted())
                            .map { .didYouMean($0) }))
                return nil
            }
            let facts = agencies[index].facts
            agencies[index].successor = agency(facts.successor)
            agencies[index].parent =
                facts.parent == nil ? holder(of: agencies[index].folder) : agency(facts.parent)
        }
        refuseCycles(&agencies, &diagnostics)
        refuseDepth(&agencies, &diagnostics)
        for index in agencies.indices {
            if let parent = agencies[index].parent { agencies[parent].children.append(index) }
        }
    }

    /// The agency of a folder, or of the nearest above.
    func agency(at folder: String) -> Int? { indexOfFolder[folder] ?? holder(of: folder) }

    /// Whether a folder is that of an agency.
    func hasAgency(in folder: String) -> Bool { indexOfFolder[folder] != nil }

    /// Whether a file has errors that were found already.
    func isUnreadable(_ path: String) -> Bool { unreadable.contains(path) }

    /// The agency of the nearest folder above.
    private func holder(of folder: String) -> Int? {
        var folder = folder[...]
        while !folder.isEmpty {
            folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
            if let found = indexOfFolder[String(folder)] { return found }
        }
        return nil
    }

    /// Cuts each circle of parents at its first agency, so that what follows ends.
    private func refuseCycles(_ agencies: inout [Agency], _ diagnostics: inout [Diagnostic]) {
        // On which way up each agency was passed first.
        var way = [Int?](repeating: nil, count: agencies.count)
        for start in agencies.indices {
            var passed: Int?
            for agency in agencies.lineage(of: start) {
                guard way[agency] == nil else {
                    passed = agency
                    break
                }
                way[agency] = start
            }
            guard let closing = passed, way[closing] == start else { continue }
            let circle = agencies.ancestors(of: closing).prefix { $0 != closing }
            let first = circle.reduce(closing, min)
            refuseParent(.cyclicParents, agencies[first].title, of: first, &agencies, &diagnostics)
        }
    }

    /// Cuts the hierarchy where it is deeper than any state: each page names all that is above it.
    private func refuseDepth(_ agencies: inout [Agency], _ diagnostics: inout [Diagnostic]) {
        var depths = [Int](repeating: 0, count: agencies.count)
        for start in agencies.indices {
            let way = agencies.lineage(of: start).prefix { depths[$0] == 0 }
            for agency in way.reversed() {
                let above = agencies[agency].parent.map { depths[$0] } ?? 0
                depths[agency] = above + 1
                guard above == Self.depthLimit else { continue }
                refuseParent(
                    .tooManyLevels, "\(Self.depthLimit)", of: agency, &agencies, &diagnostics)
                depths[agency] = 1
            }
        }
    }

    /// How many agencies may be one above the other.
    private static let depthLimit = 100

    private func refuseParent(
        _ rule: Rule, _ argument: String, of index: Int, _ agencies: inout [Agency],
        _ diagnostics: inout [Diagnostic]
    ) {
        let document = agencies[index].document
        let place = agencies[index].facts.parent?.range ?? SourceRange(line: 1, length: 3)
        diagnostics.append(Diagnostic(rule, argument, in: document.file, at: place))
        agencies[index].parent = nil
    }

    /// Gives each attachment its address.
    mutating func attachments(
        _ files: [AttachmentFile], _ diagnostics: inout [Diagnostic]
    ) -> [Portal.Attachment] {
        files.map { file in
            let path = file.path
            var folder = path.split(separator: "/")
            let name = folder.removeLast()
            let slugs = folder.map { name in
                switch name {
                case "funciones", "functions": String(siteAddresses.functionsFolder.dropLast())
                case "noticias", "news": String(siteAddresses.newsFolder.dropLast())
                default: String(name).slug
                }
            }
            if let nameless = slugs.firstIndex(of: "") {
                diagnostics.append(
                    Diagnostic(.badFolderName, String(folder[nameless]), path: "Content/" + path))
            }
            let address = (slugs + [String(name)]).joined(separator: "/")
            claim(address, path: path, shownPath: "Content/" + path, &diagnostics)
            return Portal.Attachment(path: path, address: address, size: file.size)
        }
    }
}

extension [Function] {
    /// Puts functions of files where their numbers belong: among those of the text where these
    /// ascend, and else after them.
    fileprivate mutating func merge(_ others: [Function]) {
        let all = self + others
        // The numbers are digits joined by hyphens: `2-10` comes after `2-9`.
        let keys = all.map { $0.number.split(separator: "-").map { Int($0) ?? 0 } }
        let isAscending = indices.dropFirst().allSatisfy {
            keys[$0 - 1].lexicographicallyPrecedes(keys[$0])
        }
        let start = isAscending ? 0 : count
        let order = all.indices[start...].sorted {
            keys[$0] != keys[$1] ? keys[$0].lexicographicallyPrecedes(keys[$1]) : $0 < $1
        }
        self = Array(all[..<start]) + order.map { all[$0] }
    }
}

extension Function {
    /// Whether it is an item of a list that says nothing, and no file says more.
    fileprivate var isEmptyItem: Bool {
        guard item != nil, plainText.isEmpty else { return false }
        return document.map { $0.text.plainText.isEmpty && $0.common.title == nil } ?? true
    }

    /// The file whose text it is: the agency's, or its own.
    fileprivate func file(in agency: Document) -> SourceFile {
        item == nil ? document?.file ?? agency.file : agency.file
    }

    /// Where it stands, for messages: `Content/alcaldia/index.md:12`.
    fileprivate func place(in agency: Document) -> String {
        "\(file(in: agency).path):\(range.start.line)"
    }
}
