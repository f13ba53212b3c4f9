// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors under CI only: on a user's machine a newer Swift must not break `make site`.
let isUnderCI = Context.environment["CI"] != nil

/// `make fuzz` builds a target more and all modules so that libFuzzer sees which code is run: in a
/// folder of its own, no other build shall pay for it.
let isForFuzzing = Context.environment["VITRINA_FUZZ"] != nil

/// `make bench` builds a target more, which tells what the rules of accessibility take.
let isForBench = Context.environment["VITRINA_BENCH"] != nil

let settings: [SwiftSetting] =
    [
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (isUnderCI ? [.treatAllWarnings(as: .error)] : [])

/// A module of ours and the modules it may import: the table of the architecture, which is also a test.
func module(_ name: String, imports dependencies: [Target.Dependency] = []) -> Target {
    .target(
        name: name, dependencies: dependencies,
        swiftSettings: settings + (isForFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : []))
}

func tests(
    of name: String, with dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name)] + dependencies,
        exclude: exclude, swiftSettings: settings)
}

/// In this package, because another one would not see what is `package`.
let fuzzer = Target.executableTarget(
    name: "Fuzz",
    dependencies: [
        "CCmark", "Citations", "CommonMark", "Content", "Diagnostics", "Templates", "Words",
    ],
    path: "Tests/Fuzz", exclude: ["run.py"], swiftSettings: settings,
    // The linker that comes with Debian breaks off here.
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])

let pageRules = Target.executableTarget(
    name: "PageRules", dependencies: ["Accessibility"], path: "Tests/Bench/PageRules",
    swiftSettings: settings)

let package = Package(
    name: "vitrina",
    platforms: [.macOS(.v26)],
    products: [.executable(name: "vitrina", targets: ["vitrina"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Without its trait for Foundation, which would come into the binary.
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // No `link` in their module maps: the Makefile's own .pc files choose the static libraries.
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CNettle", pkgConfig: "nettle",
            providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
        .systemLibrary(name: "CDisk"),

        module("Encodings"),
        module("Words"),
        module("Diagnostics", imports: ["Encodings"]),
        module("Citations", imports: ["Words"]),
        module("Digests", imports: ["CNettle", "Encodings"]),
        module("CommonMark", imports: ["CCmark", "Encodings", "Words", "Diagnostics"]),
        module("Files", imports: ["CDisk", "Diagnostics", "Digests"]),
        module(
            "Content",
            imports: ["CommonMark", "Encodings", "Words", "Diagnostics", "Digests", "CYAML"]),
        module(
            "PortalModel",
            imports: [
                "Citations", "Content", "CommonMark", "Encodings", "Words", "Diagnostics",
                "Digests",
            ]),
        module("Templates", imports: ["Encodings", "Diagnostics"]),
        module("Accessibility", imports: ["Encodings", "Diagnostics"]),
        module(
            "ExternalLinks",
            imports: [
                "Encodings", "Diagnostics",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]),
        module("Search", imports: ["Encodings", "Words", "Digests"]),
        module(
            "OpenData", imports: ["PortalModel", "Content", "Encodings", "Words", "Diagnostics"]),
        module(
            "Pages",
            imports: [
                "PortalModel", "OpenData", "Accessibility", "Search", "Content", "CommonMark",
                "Templates", "Encodings", "Words", "Diagnostics",
            ]),
        module(
            "Build",
            imports: [
                "Files", "Content", "CommonMark", "PortalModel", "OpenData", "Templates", "Pages",
                "Search", "Accessibility", "ExternalLinks", "Words",
                "Diagnostics", "Digests",
            ]),
        .executableTarget(
            name: "vitrina",
            dependencies: [
                "Build", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["vitrina.1"], swiftSettings: settings),

        tests(of: "Encodings"),
        tests(of: "Words"),
        tests(of: "Citations"),
        tests(of: "Digests"),
        tests(of: "Diagnostics"),
        tests(of: "CommonMark", with: ["Diagnostics"], exclude: ["fetch-spec.sh"]),
        tests(of: "Files", with: ["Diagnostics", "Digests"]),
        tests(of: "Content", with: ["CommonMark", "Diagnostics", "Digests"]),
        tests(of: "PortalModel", with: ["Content", "CommonMark", "Diagnostics"]),
        tests(of: "ExternalLinks"),
        tests(of: "Templates", with: ["Diagnostics"], exclude: ["fetch-spec.sh", "Fixtures"]),
        tests(of: "Search", with: ["Words"]),
        tests(of: "Accessibility", with: ["Diagnostics"]),
        tests(of: "OpenData", with: ["PortalModel", "Content", "Diagnostics"]),
        tests(of: "Pages", with: ["PortalModel", "Content", "Templates", "Diagnostics"]),
        tests(
            of: "Build", with: ["Accessibility", "Files", "ExternalLinks", "Diagnostics"],
            exclude: [
                "fetch-jsonschema.sh", "fetch-sarif.sh", "fetch-validators.sh", "validate-json.py",
                "validate-data.py", "atom.rnc", "sitemap.xsd",
            ]),
        tests(of: "vitrina", with: ["Build", "Diagnostics"], exclude: ["fetch-servers.sh"]),
        .testTarget(
            name: "ArchitectureTests",
            dependencies: [
                "vitrina", "Content", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
    ] + (isForFuzzing ? [fuzzer] : []) + (isForBench ? [pageRules] : [])
)
