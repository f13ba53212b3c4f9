import Content
import Diagnostics

/// The addresses of former times for which the site has no room.
extension Comparison {
    /// Says where something else stands in the place of the page of a former address.
    ///
    /// - Parameter others: The addresses of the site's files that are neither pages nor the content's.
    func refuseBlocked(
        _ history: History, _ others: [String], _ diagnostics: inout [Diagnostic]
    ) {
        let former =
            history.redirects.map { (address: $0.address, target: $0.target) }
            + history.tombstones.map { (address: $0.address, target: "") }
        guard !former.isEmpty else { return }
        var places = Places(standings.map(\.address) + others)
        let files = Set(others)
        for (address, target) in former {
            let blocker =
                files.contains(address)
                ? address : places.take(address.pageOfFormerAddress, for: target)
            guard let blocker else { continue }
            let (shown, other) =
                ("/" + address.canonicalAddress, "/" + blocker.canonicalAddress)
            if let alias = aliases[address] {
                diagnostics.append(
                    Diagnostic(
                        .addressBlocked, shown, other, in: alias.file, at: alias.range))
            } else {
                diagnostics.append(
                    Diagnostic(.addressBlocked, shown, other, path: Ledger.path))
            }
        }
    }
}

/// The files and folders of a site, as a disk sees them that does not tell capitals apart.
private struct Places {
    /// The address of each file, and where it leads if it is one of former times.
    private var files: [String: (address: String, target: String?)] = [:]
    /// An address in each folder.
    private var folders: [String: String] = [:]

    init(_ addresses: [String]) {
        for address in addresses { add(address, target: nil) }
    }

    private mutating func add(_ address: String, target: String?) {
        let place = address.lowercased()
        files[place] = (address, target)
        var folder = place[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if folders.updateValue(address, forKey: String(folder)) != nil { return }
        }
    }

    /// Gives a page its place; where it cannot have it, what stands there.
    mutating func take(_ address: String, for target: String) -> String? {
        let place = address.lowercased()
        if let other = files[place], other.target != target { return other.address }
        if let other = folders[place] { return other }
        var folder = place[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if let other = files[String(folder)] { return other.address }
        }
        add(address, target: target)
        return nil
    }
}
