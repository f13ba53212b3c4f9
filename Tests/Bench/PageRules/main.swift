import Accessibility
import Foundation

/// Reads every page of a published site with the rules of accessibility, as each build does, and prints
/// the seconds that the rules took on one core; to read the files from the disk is left out.
///
///     PageRules SITE

guard let site = CommandLine.arguments.dropFirst().first,
    let paths = try? FileManager.default.subpathsOfDirectory(atPath: site)
else {
    FileHandle.standardError.write(Data("PageRules needs the folder of a published site.\n".utf8))
    exit(64)
}
let pages = paths.filter { $0.hasSuffix(".html") }.compactMap {
    FileManager.default.contents(atPath: site + "/" + $0).map(Array.init)
}
var best = Duration.seconds(3600)
var faults = 0
for _ in 1...3 {
    var reader = PageReader()
    faults = 0
    let took = ContinuousClock().measure {
        for page in pages {
            reader.read(page.span)
            faults += reader.faults.count
        }
    }
    best = min(best, took)
}
print(pages.count, faults, best / .seconds(1))
