import Diagnostics
import Testing

@testable import Content

struct PortalFactsTests {
    private func settings(
        _ text: String
    ) throws -> (settings: PortalSettings, findings: [String]) {
        var diagnostics: [Diagnostic] = []
        let settings = PortalSettings(
            parsing: SourceFile(path: "portal.yml", text: text), diagnostics: &diagnostics)
        return (try #require(settings), diagnostics.map(words(of:)))
    }

    @Test func `portal.yml says what the portal is`() throws {
        let (settings, findings) = try settings(
            """
            title: P
            address: https://x.gov.co/
            language: es
            publisher: Alcaldía
            summary: S
            footer: F
            utc_offset: '-05:00'
            contact: {email: c@x.gov.co}
            social: [{network: X, account: a}]
            severities: {bare-url: note}
            security: {url: 'https://x.gov.co/s', policy: 'https://x.gov.co/p'}
            """)
        #expect(findings.isEmpty)
        let facts = settings.facts
        #expect(facts.title == "P")
        #expect(facts.address == "https://x.gov.co/")
        #expect(facts.language.map { words(of: $0.range) } == "3:11-3:13")
        #expect(facts.publisher == "Alcaldía")
        #expect(facts.summary == "S")
        #expect(facts.footer == "F")
        #expect(facts.utcOffset?.minutes == -300)
        #expect(facts.utcOffset?.text == "-05:00")
        #expect(facts.contact?.email?.value == "c@x.gov.co")
        #expect(facts.social.map(\.network) == ["X"])
        #expect(facts.security?.url.map { words(of: $0.range) } == "11:17-11:37")
        #expect(facts.security?.policy == "https://x.gov.co/p")
        #expect(facts.webAddresses.map(\.value) == ["https://x.gov.co/s", "https://x.gov.co/p"])
    }

    @Test func `portal.yml says how the portal looks and what it leaves out`() throws {
        let (settings, findings) = try settings(
            """
            título: P
            omitir: [verbos, a_z]
            datos_abiertos: {licencia: 'https://x.org/l', omitir: [canales, rdf]}
            logo: {archivo: escudo.png, texto_alternativo: Escudo}
            colores: {acento: 0b3d91, oscuro: {sobre_acento: fff}}
            govco: sí
            menús:
              transparencia: [{título: Plan, dirección: /plan.pdf}, {título: Sin}]
            canales: [{título: Línea, dirección: 'tel:195'}]
            accesibilidad:
              estado: sin evaluar
              excepciones: [{qué: Planes, por_qué: Son imágenes}]
              revisado: 2025-11-04
              método: Lector
            """)
        #expect(findings == ["8:57-57 missing-key: dirección"])
        let facts = settings.facts
        #expect(facts.omitted == [.verbs, .aToZ])
        #expect(settings.omits(.verbs))
        #expect(!settings.omits(.search))
        #expect(facts.license == "https://x.org/l")
        #expect(!facts.dataParts.contains(.feeds))
        #expect(!facts.dataParts.contains(.rdf))
        #expect(facts.dataParts.contains(.tables))
        #expect(facts.logo?.file.value == "escudo.png")
        #expect(facts.logo?.alternative == "Escudo")
        #expect(facts.colours.light[.accent]?.value.hex == "#0b3d91")
        #expect(facts.colours.light[.accent].map { words(of: $0.range) } == "5:19-5:25")
        #expect(facts.colours.dark[.onAccent]?.value.hex == "#ffffff")
        #expect(facts.colours.dark[.accent] == nil)
        #expect(facts.hasGovcoBar)
        #expect(facts.transparencyMenu.map(\.title) == ["Plan"])
        #expect(facts.transparencyMenu.map { words(of: $0.address.range) } == ["8:45-8:54"])
        #expect(facts.channels.map(\.address.value) == ["tel:195"])
        #expect(facts.policies.isEmpty)
        #expect(facts.accessibility?.status?.value == .notEvaluated)
        #expect(facts.accessibility?.exceptions.map(\.what) == ["Planes"])
        #expect(facts.accessibility?.reviewed?.iso == "2025-11-04")
        #expect(facts.accessibility?.method == "Lector")
    }

    @Test(arguments: ["security: {policy: 'https://x.gov.co/p'}", "security: {}", "govco: no"])
    func `without a mailbox or a page there is nobody to tell of a flaw`(line: String) throws {
        #expect(try settings("title: P\n\(line)\n").settings.facts.security == nil)
    }
}

/// The choices of the schema and the enums that they become.
struct ChoiceTests {
    /// The English words of the choices of a field, which may be in groups.
    private static func words(_ type: DocumentType, _ path: Key...) -> [String] {
        var fields = Schema.schema(of: type).fields
        var words: [String] = []
        for key in path {
            guard var kind = fields.first(where: { $0.key == key })?.kind else { return [] }
            if case .list(let element) = kind { kind = element }
            switch kind {
            case .group(let schema): fields = schema.fields
            case .choice(let choices): words = choices.map(\.english)
            default: return []
            }
        }
        return words.sorted()
    }

    private static let choices: [(words: [String], cases: [String])] = [
        (words(.agency, .level), GovernmentLevel.allCases.map(\.rawValue)),
        (words(.agency, .status), AgencyStatus.allCases.map(\.rawValue)),
        (words(.norm, .status), NormFacts.Status.allCases.map(\.rawValue)),
        (
            words(.norm, .relations, .relation),
            NormFacts.Relation.Kind.allCases.map(\.rawValue)
        ),
        (words(.portal, .omit), PortalFacts.Feature.allCases.map(\.rawValue)),
        (words(.portal, .openData, .omit), DataParts.Part.allCases.map(\.rawValue)),
        (
            words(.portal, .accessibility, .status),
            AccessibilityFacts.Status.allCases.map(\.rawValue)
        ),
    ]

    @Test(arguments: choices)
    func `an enum has a case for each choice of the schema`(words: [String], cases: [String]) {
        #expect(!words.isEmpty)
        #expect(words == cases.sorted())
    }

    @Test func `an enum has a case for each colour of the schema`() {
        guard
            case .group(let colours)? = Schema.schema(of: .portal).fields
                .first(where: { $0.key == .colors })?.kind
        else {
            Issue.record("portal.yml has colours.")
            return
        }
        #expect(
            Set(colours.fields.map(\.english)).subtracting(["dark"])
                == Set(ColourName.allCases.map(\.rawValue)))
    }
}
