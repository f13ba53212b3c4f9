import Foundation
import Testing

/// `vitrina check --external` as a command, with a program called `curl` that says what a test
/// wants.
@Suite(.timeLimit(.minutes(30)))
struct ExternalTests {
    private let workplace = Workplace()

    init() throws {
        try workplace.write(
            """
            ---
            type: agency
            title: Alcaldía
            kind: alcaldía
            level: municipal
            published: unknown
            ---

            Véase [la ley](https://www.example.gov.co/ley.html) y [otra](https://www.example.gov.co/no.html).
            """, to: "portal/Content/index.md")
    }

    /// Puts a program in the place of curl.
    private func curl(_ script: String) throws {
        try workplace.write("#!/bin/sh\n" + script, to: "bin/curl")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: workplace("bin/curl"))
    }

    /// A curl for which every address whose path begins with `/no` or `/vitrina-` is gone.
    private func honestCurl() throws {
        try curl(
            """
            [ "$2" = --version ] && { echo "curl 8.5.0 (test)"; exit; }
            printf '%s\\n' "$@" >> "\(workplace("arguments"))"
            for argument; do case $argument in
              '%{stderr}'*) number=${argument#*\\\\t}; number=${number%%\\\\t*} ;;
              https://*/no*|https://*/vitrina-*) printf 'vitrina\\t%d\\t404\\t0\\t200.1.80.5\\t\\t\\t\\n' $number >&2 ;;
              https://*) printf 'vitrina\\t%d\\t200\\t0\\t200.1.80.5\\t\\t\\t\\n' $number >&2 ;;
            esac; done
            """)
    }

    private func check(_ more: [String] = [], language: String = "en_US.UTF-8") throws
        -> Command.Run
    {
        try Command.run(
            ["check", "--source", workplace("portal"), "--external"] + more,
            environment: [
                "LANG": language, "PATH": workplace("bin"), "XDG_CACHE_HOME": workplace("cache"),
            ])
    }

    @Test func `the command says what is gone, and how many addresses it asked`() throws {
        try honestCurl()
        let run = try check()
        #expect(run.status == 1)
        #expect(
            run.errors.contains(
                """
                Content/index.md:9:62: error: 'https://www.example.gov.co/no.html' is no longer there: its server answers 404 [external-gone]
                """))
        #expect(
            run.output
                == "Addresses outside: 2 (2 asked, 0 known from today); 1 broken, 0 not verifiable.\n"
        )
        #expect(run.errors.hasSuffix("\n1 error in 1 file. Nothing was published.\n"))

        let otra = try check(language: "es_CO.UTF-8")
        #expect(otra.status == 1)
        #expect(
            otra.output
                == "Direcciones de fuera: 2 (0 consultadas, 2 sabidas de hoy); 1 rotas, 0 sin verificar.\n"
        )
        let again = try check(["--fresh"])
        #expect(again.output.contains("(2 asked, 0 known"))
        #expect(try check(["--quiet"]).output.isEmpty)
        #expect(try check(["--format", "json"]).output.contains(#""external-gone""#))
        // Nothing is left in the portal.
        #expect(try workplace.names(in: "portal") == ["Content"])
        #expect(try workplace.names(in: "cache/vitrina") == ["external.tsv"])
    }

    @Test func `curl gets no settings, no cookies, and only addresses of the web`() throws {
        try honestCurl()
        _ = try check()
        let arguments = try workplace.read("arguments").split(separator: "\n")
        #expect(arguments.first == "-q")
        let forbidden = [
            "--location", "-L", "--netrc", "--cookie", "--insecure", "-k", "--config", "-K",
        ]
        #expect(Set(arguments).isDisjoint(with: forbidden.map { $0[...] }))
        let urls = arguments.indices.filter { arguments[$0] == "--url" }.map { arguments[$0 + 1] }
        #expect(urls.count >= 4)
        #expect(urls.allSatisfy { $0.hasPrefix("https://www.example.gov.co/") })
        #expect(arguments.count { $0 == "--proto" } == urls.count)
        let agent = try #require(arguments.firstIndex(of: "--user-agent"))
        #expect(arguments[agent + 1].hasPrefix("vitrina/"))
        #expect(!arguments.contains { $0.hasPrefix("@") })
    }

    @Test func `without curl the command says how to get it`() throws {
        try FileManager.default.createDirectory(
            atPath: workplace("bin"), withIntermediateDirectories: true)
        let run = try check()
        #expect(run.status == 69)
        #expect(run.errors.contains("[no-curl]\n  hint: install it: apt-get install curl"))
        #expect(try check(language: "es").errors.contains("sugerencia: instálelo: apt-get"))
    }

    @Test func `a curl that is too old is refused`() throws {
        try curl("echo 'curl 7.74.0 (test)'")
        let run = try check()
        #expect(run.status == 69)
        #expect(run.errors.contains("and this is 7.74.0 [old-curl]"))
    }

    @Test(arguments: [
        (
            #"[ "$2" = --version ] && echo "curl 8.5.0" || { echo "out of luck" >&2; exit 2; }"#,
            "out of luck"
        ),
        (#"[ "$2" = --version ] && echo "curl 8.5.0" || kill -9 $$"#, "curl failed, and 2"),
        ("echo not curl at all", "curl failed, and 2"), ("exit 1", "curl failed, and 2"),
        (
            #"""
            [ "$2" = --version ] && { echo "curl 8.5.0"; exit; }
            for argument; do case $argument in '%{stderr}'*) number=${argument#*\\t}; printf 'vitrina\t%d\t000\t77\t\t\t\t\n' ${number%%\\t*} >&2 ;; esac; done
            """#, "exit 77"
        ),
    ])
    func `a curl that fails is said to`(script: String, words: String) throws {
        try curl(script)
        let run = try check()
        #expect(run.status == 69)
        #expect(run.errors.contains("[curl-failed]"))
        #expect(run.errors.contains(words))
        #expect(run.output.contains("0 asked"))
    }

    @Test func `where no server responds, nothing is taken for certain`() throws {
        try curl(
            #"""
            [ "$2" = --version ] && { echo "curl 8.5.0"; exit; }
            for argument; do case $argument in '%{stderr}'*) number=${argument#*\\t}; printf 'vitrina\t%d\t000\t6\t\t\t\t\n' ${number%%\\t*} >&2 ;; esac; done
            """#)
        let run = try check()
        #expect(run.status == 69)
        #expect(run.errors.contains("[no-network]"))
        #expect(!run.errors.contains("external-unknown-host"))
    }

    @Test func `errors of the content come before the network's`() throws {
        try workplace.write("---\ntipe: agency\n---\n", to: "portal/Content/otra/index.md")
        try FileManager.default.createDirectory(
            atPath: workplace("bin"), withIntermediateDirectories: true)
        let run = try check()
        #expect(run.status == 1)
        #expect(run.errors.contains("[no-curl]"))
        #expect(run.errors.contains("Content/otra/index.md"))
    }

    @Test func `a memory that cannot be kept costs no verdict`() throws {
        try honestCurl()
        try workplace.write("", to: "cache")
        let run = try check()
        #expect(run.status == 1)
        #expect(run.errors.contains("[external-gone]"))
        #expect(run.errors.contains("[verdicts-not-kept]"))
    }

    @Test func `fresh goes with external`() throws {
        let run = try Command.run(["check", "--source", workplace("portal"), "--fresh"])
        #expect(run.status == 64)
    }
}
