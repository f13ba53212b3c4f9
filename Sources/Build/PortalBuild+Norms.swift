import Content
import Diagnostics
import PortalModel

/// Norms: what they are made of, and the texts that cite them.
extension PortalBuild {
    /// What `norms.yml` says; nil where there is none.
    func norms(_ read: ReadPortal, _ report: inout Report) -> EntryFile<NormFacts>? {
        text(Inventory.norms, read, &report).flatMap {
            EntryFile(parsing: $0, diagnostics: &report.diagnostics)
        }
    }

    /// Finds what the texts cite and links it, many agencies at once: only to count the norms and to
    /// hand the results on takes one task.
    func cite(_ portal: inout Portal, _ report: inout Report) async {
        let reading = CitationReading(portal)
        let found = await Array(portal.agencies.indices).concurrentSlices(jobs: options.jobs) {
            $0.compactMap { reading.citations(ofAgency: $0) }
        }
        let citations = found.flatMap(\.self)
        let resolution = portal.makeNorms(
            of: citations, texts: reading.citationsOfTexts, &report.diagnostics)
        let resolved = await citations.concurrentSlices(jobs: options.jobs) {
            $0.map { resolution.resolved($0) }
        }
        portal.take(resolved.flatMap(\.self), of: resolution, &report.diagnostics)
    }
}
