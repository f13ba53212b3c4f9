import Content
import PortalModel
import Templates

/// A norm on which an agency or a function rests, or that its text names.
struct LegalBasis: Sendable {
    let norm: String
    /// Its page; nil where the words name no norm for certain.
    let address: String?
    let parts: String?
    /// The items that it covers.
    let items: String?
    /// How it comes to rest on it, in words.
    let ground: String?
    /// That the norm is no longer in force.
    let gone: String?

    static let view = View<LegalBasis>(
        "legal_basis",
        [
            .text("norm", "La norma") { $0.norm },
            .optionalAddress("address", "Su página, si se sabe cuál es") { $0.address },
            .optionalText("parts", "El artículo y las demás partes") { $0.parts },
            .optionalText("items", "Los puntos que cubre") { $0.items },
            .optionalText("ground", "Si es propio, común o de varios puntos") { $0.ground },
            .optionalText("gone", "Que la norma ya no rige, si consta") { $0.gone },
        ])
}

extension Site {
    /// Norms as a page lists them.
    ///
    /// - Parameter isOfFunction: Whether the list is that of one function, which says how it comes
    ///   to rest on each.
    func legalBasis(
        _ bases: [Basis], on address: String, isOfFunction: Bool = false
    ) -> [LegalBasis] {
        bases.map { basis in
            let norm = basis.norm.map { portal.norms[$0] }
            var items: String?
            if case .items(let given) = basis.ground { items = given }
            return LegalBasis(
                norm: norm?.name ?? basis.words,
                address: norm.map { Address.relative(from: address, to: $0.address) },
                parts: basis.partWords.isEmpty ? nil : basis.partWords,
                items: isOfFunction ? nil : items?.withRanges,
                ground: isOfFunction ? words(for: basis.ground) : nil,
                gone: norm.flatMap { gone($0) })
        }
    }

    /// How something comes to rest on a norm, in words.
    func words(for ground: Basis.Ground) -> String {
        switch ground {
        case .own: words[.groundOwn]
        case .inherited: words[.groundInherited]
        case .items(let items): words[.groundItems] + " " + items.withRanges
        case .mention: words[.groundMention]
        }
    }

    /// That a norm is no longer in force, in words; nil where that is not known.
    func gone(_ norm: Norm) -> String? {
        switch norm.status {
        case .repealed(let others) where !others.isEmpty:
            words[.goneRepealedBy] + " "
                + others.map { portal.norms[$0].name }
                .joined(separator: ", ")
        case .repealed, .annulled: status(norm.status)
        default: nil
        }
    }

    /// Whether a norm is in force, in words.
    func status(_ status: NormStatus) -> String {
        switch status {
        case .unknown: words[.normUnknown]
        case .inForce: words[.normInForce]
        case .repealed: words[.normRepealed]
        case .partlyRepealed: words[.normPartlyRepealed]
        case .suspended: words[.normSuspended]
        case .annulled: words[.normAnnulled]
        }
    }

    /// Writes the opening tag of a link to a norm; false on that norm's own page.
    func openLink(
        toNorm index: Int, on address: String, into output: inout [UInt8]
    ) -> Bool {
        let norm = portal.norms[index]
        guard norm.address != address else { return false }
        output += "<a class=\"norm".utf8
        if norm.status.isGone {
            output += " gone\" title=\"".utf8
            gone(norm)?.writeEscaped(into: &output)
        }
        output += "\" href=\"".utf8
        output += Address.relative(from: address, to: norm.address).utf8
        output += "\">".utf8
        return true
    }
}

extension String {
    /// The same with an en dash instead of a hyphen between two digits, as ranges are printed.
    fileprivate var withRanges: String {
        let bytes = Array(utf8)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        var ranged: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            let isRange =
                byte == UInt8(ascii: "-") && place > 0 && place + 1 < bytes.count
                && digits.contains(bytes[place - 1]) && digits.contains(bytes[place + 1])
            if isRange { ranged += "–".utf8 } else { ranged.append(byte) }
        }
        return String(decoding: ranged, as: UTF8.self)
    }
}
