import Content
package import Diagnostics

extension Portal {
    /// Refuses attachments at the addresses of files that stand beside pages: a page as JSON.
    ///
    /// The feeds there are XML, which no attachment may be.
    package func refuseInTheWay(_ diagnostics: inout [Diagnostic]) {
        guard DataParts(settings).contains(.pageJSON) else { return }
        let candidates = attachments.filter { $0.address.lowercased().hasSuffix(".json") }
        // Few portals have any, and only those pay for the look-up.
        guard !candidates.isEmpty else { return }
        var made: Set<String> = []
        func add(_ page: String) { made.insert(page.dropLast("html".utf8.count) + "json") }
        for agency in agencies {
            add(agency.address)
            for function in agency.functions { add(agency.address(of: function)) }
        }
        for norm in norms { add(norm.address) }
        for attachment in candidates where made.contains(attachment.address.lowercased()) {
            diagnostics.append(
                Diagnostic(
                    .dataInTheWay, attachment.address, path: "Content/" + attachment.path,
                    hint: .renameOrOmit))
        }
    }
}
