package import Content

/// Where every page and file of a site is, from its root: the one place where addresses are made.
///
/// An address is the file's path, `entidades/index.html`; the words in it are the language's.
package struct SiteAddresses: Sendable {
    /// The home page.
    package static let home = "index.html"
    /// The page for addresses at which there is nothing.
    package static let notFound = "404.html"

    /// The list of agencies.
    package let agencies: String
    /// The list of all functions.
    package let functions: String
    /// The list of norms.
    package let norms: String
    /// The site map.
    package let siteMap: String
    /// The list of all news.
    package let news: String
    /// The accessibility statement.
    package let accessibility: String
    /// The list of themes.
    package let themes: String
    /// The functions by verb.
    package let verbs: String
    /// The functions by letter.
    package let alphabet: String
    /// The whole organigram.
    package let organigram: String
    /// The page of the search.
    package let search: String
    /// The folder of the index of the search, with a final `/`.
    package let searchFolder: String
    /// The folder of the theme's files, with a final `/`.
    package let assets: String
    /// The files that tell servers where former addresses lead, and what to say of every file.
    package let serverFiles: ServerFiles
    /// The data for machines.
    package let data: Portal.DataAddresses
    /// The folder of functions within an agency's, with a final `/`.
    let functionsFolder: String
    /// The folder of news within an agency's, with a final `/`.
    let newsFolder: String
    private let normsFolder: String
    private let organigramWord: String
    /// The word with which the parts of a list are numbered.
    private let partWord: String

    /// Makes the addresses in the words of a language.
    package init(_ strings: Strings) {
        func folder(_ word: Word) -> String { strings[word] + "/" }
        functionsFolder = folder(.pathFunctions)
        newsFolder = folder(.pathNews)
        normsFolder = folder(.pathNorms)
        organigramWord = strings[.pathOrganigram]
        partWord = strings[.pathPart]
        agencies = folder(.pathAgencies).indexOfFolder
        functions = functionsFolder.indexOfFolder
        norms = normsFolder.indexOfFolder
        siteMap = strings[.pathSiteMap] + ".html"
        news = newsFolder.indexOfFolder
        accessibility = strings[.pathAccessibility] + ".html"
        themes = folder(.pathThemes).indexOfFolder
        verbs = (functionsFolder + folder(.pathVerbs)).indexOfFolder
        alphabet = (functionsFolder + folder(.pathAZ)).indexOfFolder
        organigram = organigramWord + ".html"
        search = strings[.pathSearch] + ".html"
        searchFolder = folder(.pathSearch)
        assets = folder(.pathAssets)
        serverFiles = ServerFiles(
            folder: strings[.pathServer], redirects: strings[.pathRedirects],
            headers: strings[.pathHeaders])
        data = Portal.DataAddresses(strings)
    }

    /// A part of a list: the first is at the list's own address, the second at `…/parte-2.html`.
    package func part(_ number: Int, of list: String) -> String {
        guard number > 1 else { return list }
        return list.isIndex
            ? "\(list.canonicalAddress)\(partWord)-\(number).html"
            : "\(list.dropLast(".html".utf8.count))-\(number).html"
    }

    /// A part of a list that is one file among others: further parts have a folder of their own, in
    /// which they can meet no other list.
    private func innerPart(_ number: Int, of list: String) -> String {
        number == 1 ? list + ".html" : "\(list)/\(partWord)-\(number).html"
    }

    /// A part of the list of a theme.
    package func theme(_ id: String, part: Int = 1) -> String {
        innerPart(part, of: themes.canonicalAddress + id)
    }

    /// A part of the list of a verb.
    package func verb(_ slug: String, part: Int = 1) -> String {
        innerPart(part, of: verbs.canonicalAddress + slug)
    }

    func norm(_ slug: String) -> String { normsFolder + slug + ".html" }

    /// The list of the news of an agency, by the folder of its pages; the portal's own at the root.
    package func newsList(base: String) -> String { (base + newsFolder).indexOfFolder }

    /// The sheet of the organigram that has an agency at its top.
    package func organigram(base: String) -> String {
        base.isEmpty ? (organigramWord + "/").indexOfFolder : base + organigramWord + ".html"
    }

    /// The page to which a list leads on that is there only while it has something to list.
    package func above(_ list: String) -> String? {
        switch list {
        case organigram: agencies
        case themes, norms, search, news: siteMap
        case verbs, alphabet: functions
        default: nil
        }
    }

    /// The pages of the portal's own to which a text may lead as to a file; that a portal has them all
    /// is not said.
    var ownPages: [String] {
        [
            agencies, functions, norms, siteMap, news, accessibility, themes, verbs, alphabet,
            organigram, search, data.page,
        ]
    }

    /// The addresses that no content can have: those of the pages that every portal has, and of files
    /// that it may come to need.
    func reserved(hasRootAgency: Bool) -> [String] {
        [
            Self.notFound, accessibility, search, siteMap, organigram, agencies, functions, themes,
            verbs, alphabet,
        ]
            + (hasRootAgency ? [] : [Self.home])
            + serverFiles.addresses + data.all + [norms, news]
    }

    /// The files that are for servers.
    package struct ServerFiles: Sendable {
        /// The former addresses.
        package let redirects: Places
        /// What goes with every answer.
        package let headers: Places

        /// One matter, told to each kind of server.
        package struct Places: Sendable {
            /// For hosts that read a file of this name at the root of a site.
            package let hosts: String
            /// To be included in a `server` block of nginx.
            package let nginx: String
            /// To be included in a virtual host of Apache.
            package let apache: String

            /// All three.
            package var addresses: [String] { [hosts, nginx, apache] }

            fileprivate init(hosts: String, path: String) {
                self.hosts = hosts
                nginx = path + ".nginx.conf"
                apache = path + ".apache.conf"
            }
        }

        /// The addresses of all of them.
        package var addresses: [String] { redirects.addresses + headers.addresses }

        fileprivate init(folder: String, redirects: String, headers: String) {
            self.redirects = Places(hosts: "_redirects", path: "\(folder)/\(redirects)")
            self.headers = Places(hosts: "_headers", path: "\(folder)/\(headers)")
        }
    }
}

/// What an address says of its page.
extension String {
    /// The page of a folder, whose path ends in `/` or is empty.
    package var indexOfFolder: String { self + "index.html" }

    /// Whether it is the page of a folder.
    package var isIndex: Bool { self == "index.html" || hasSuffix("/index.html") }

    /// The address as readers know it: an `index.html` is its folder.
    package var canonicalAddress: String {
        isIndex ? String(dropLast("index.html".utf8.count)) : self
    }

    /// The file that an address means: a folder's is its `index.html`.
    package var fileOfAddress: String {
        if isEmpty || utf8.last == UInt8(ascii: "/") { return indexOfFolder }
        let name = split(separator: "/").last ?? ""
        return name.utf8.contains(UInt8(ascii: ".")) ? self : (self + "/").indexOfFolder
    }

    /// An address from the portal's root as the site's files are called.
    var withoutLeadingSlash: String {
        utf8.first == UInt8(ascii: "/") ? String(dropFirst()) : self
    }

    /// Where the page is that answers for a former address: a browser would not show a page that is
    /// called like a document.
    package var pageOfFormerAddress: String { hasSuffix(".html") ? self : self + ".html" }

    /// The address for which such a page answers; nil for any other page.
    var documentOfPage: String? {
        guard hasSuffix(".html") else { return nil }
        let document = dropLast(".html".utf8.count)
        let name = document.split(separator: "/").last ?? ""
        return name.utf8.contains(UInt8(ascii: ".")) ? String(document) : nil
    }

    /// Whether it is an address of another site.
    package var isWholeURL: Bool { hasPrefix("https://") || hasPrefix("http://") }
}
