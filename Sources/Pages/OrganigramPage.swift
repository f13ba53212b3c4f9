import Content
import PortalModel
import Templates

/// A drawing of the hierarchy, with the same tree as a list.
struct OrganigramPage: FramedPage {
    let frame: PageFrame
    let drawing: [UInt8]
    let tree: [OrganigramNode]
    /// Where all of the hierarchy is, where this is a part of it.
    let whole: PageLink?
    let pager: Pager?

    static let view = View<OrganigramPage>(
        page: "organigram",
        [
            .html("drawing", "El organigrama como dibujo, en SVG") { $0.drawing },
            .list("tree", "El mismo como lista", of: { OrganigramNode.view }) { $0.tree },
            .optionalRecord(
                "whole", "El de todo el portal, si este es una parte", of: { PageLink.view }
            ) { $0.whole },
            .optionalRecord("pager", "Las partes del organigrama", of: { Pager.view }) { $0.pager },
        ])
}

/// An agency in the list of an organigram.
struct OrganigramNode: Sendable {
    let title: String
    let address: String
    /// The sheet with what is below it, where this one has no room for it.
    let more: PageLink?
    let children: [OrganigramNode]

    static let view: View<OrganigramNode> = View<OrganigramNode>(
        "organigram_node",
        [
            .text("title", "El nombre de la entidad") { $0.title },
            .address("address", "Su página") { $0.address },
            .optionalRecord(
                "more", "El organigrama de sus dependencias, si no caben", of: { PageLink.view }
            ) { $0.more },
            .flag("has_children", "Si tiene dependencias aquí") { !$0.children.isEmpty },
            .list("children", "Sus dependencias", of: { OrganigramNode.view }) { $0.children },
        ])
}

extension Site {
    func organigram(_ page: Page, _ index: Int) -> OrganigramPage {
        let sheet = plan.organigram.sheets[index]
        let isWhole = plan.organigram.sheets[0].top == sheet.top
        let children = Organigram.children(of: sheet.top, in: portal)[sheet.children]
        let address = page.address
        let nodes = children.map { node($0, sheet, on: address) }
        let top = OrganigramDrawing.Node(
            title: sheet.top.map { portal.agencies[$0].title } ?? plan.portalTitle,
            address: Address.relative(
                from: address,
                to: sheet.top.map { portal.agencies[$0].address } ?? SiteAddresses.home),
            children: nodes.map(Self.drawn))
        return OrganigramPage(
            frame: frame(page, part: sheet.part),
            drawing: OrganigramDrawing(top).svg,
            tree: [
                OrganigramNode(
                    title: top.title, address: top.address, more: nil, children: nodes)
            ],
            whole: isWhole
                ? nil
                : PageLink(
                    title: words[.organigramWhole],
                    address: Address.relative(from: address, to: addresses.organigram)),
            pager: pager(page, sheet, index))
    }

    private func pager(_ page: Page, _ sheet: Organigram.Sheet, _ index: Int) -> Pager? {
        guard sheet.partCount > 1 else { return nil }
        let first = index - sheet.part + 1
        func link(_ part: Int) -> String {
            Address.relative(from: page.address, to: plan.address(ofSheet: first + part - 1))
        }
        return Pager(
            part: sheet.part,
            parts: (1...sheet.partCount).map {
                PagerPart(number: $0, address: link($0), isCurrent: $0 == sheet.part)
            },
            previous: sheet.part > 1 ? link(sheet.part - 1) : nil,
            next: sheet.part < sheet.partCount ? link(sheet.part + 1) : nil)
    }

    private func node(
        _ index: Int, _ sheet: Organigram.Sheet, on address: String
    ) -> OrganigramNode {
        let agency = portal.agencies[index]
        let isCut = sheet.cut.contains(index)
        return OrganigramNode(
            title: agency.title, address: Address.relative(from: address, to: agency.address),
            more: isCut
                ? plan.organigram.sheetOfAgency[index].map { other in
                    PageLink(
                        title: "\(words[.partsOf]): \(words.text(of: agency.children.count))",
                        address: Address.relative(from: address, to: plan.address(ofSheet: other)))
                } : nil,
            children: isCut ? [] : agency.children.map { node($0, sheet, on: address) })
    }

    private static func drawn(_ node: OrganigramNode) -> OrganigramDrawing.Node {
        let more = node.more.map {
            OrganigramDrawing.Node(title: $0.title, address: $0.address, isMore: true)
        }
        return OrganigramDrawing.Node(
            title: node.title, address: node.address,
            children: node.children.map(drawn) + [more].compactMap(\.self))
    }
}
