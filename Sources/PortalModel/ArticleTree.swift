import Content

/// The articles that are listed by their place, and not by their day as news are: those of the portal,
/// those of each agency, and those below each other, each list in its order.
package struct ArticleTree: Sendable {
    /// The articles of the portal that are below no other.
    package private(set) var top: [Int] = []
    /// The articles of each agency that are below no other, by the agency's position.
    package private(set) var ofAgency: [Int: [Int]] = [:]
    /// The articles right below each other one.
    package private(set) var below: [Int: [Int]] = [:]

    package init(_ portal: Portal) {
        let orders = portal.articles.map {
            SiblingOrder(rank: $0.document.facts.rank, name: $0.title)
        }
        let listed = portal.articles.indices.dropFirst(portal.news.count)
            .sorted { orders[$0] < orders[$1] }
        for index in listed {
            let article = portal.articles[index]
            if let parent = article.parent {
                below[parent, default: []].append(index)
            } else if let agency = article.agency {
                ofAgency[agency, default: []].append(index)
            } else {
                top.append(index)
            }
        }
    }
}
