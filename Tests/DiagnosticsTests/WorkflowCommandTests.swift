import Testing

@testable import Diagnostics

/// What GitHub shows beside the lines of a change.
struct WorkflowCommandTests {
    private func command(
        _ finding: Diagnostic, source: String = ".", in language: Language = .english
    ) -> String { finding.workflowCommand(in: language, source: source) }

    private func finding(_ rule: Rule, _ argument: String, path: String) -> Diagnostic {
        Diagnostic(rule, argument, path: path)
    }

    @Test func `a finding has its file, place, code, message and hint`() {
        let finding = Examples.finding(
            in: "one\ntwo", line: 2, column: 1, length: 3, hint: .write("2"))
        #expect(
            command(finding)
                == "::error file=Content/a.md,line=2,col=1,endLine=2,title=bad-thing::"
                + "'x' is wrong%0Ahint: write 2")
        #expect(
            command(finding, in: .spanish).hasSuffix("::«x» está mal%0Asugerencia: escriba 2"))
    }

    @Test func `each severity has its command`() {
        #expect(
            command(finding(Examples.warning, "x", path: "Content/a.md"))
                == "::warning file=Content/a.md,title=odd-thing::'x' is odd")
        #expect(
            command(Diagnostic(Examples.note, path: "")) == "::notice title=plain-thing::no more")
    }

    @Test func `what would end a command or a property is escaped`() {
        let finding = finding(
            Examples.error, "100%\r\n::error::x, y: z", path: "Content/a,b: 100%\n.md")
        #expect(
            command(finding)
                == "::error file=Content/a%2Cb%3A 100%25%0A.md,title=bad-thing::"
                + "'100%25%0D%0A::error::x, y: z' is wrong")
    }

    @Test(arguments: [
        (".", "Content/a.md"), ("./", "Content/a.md"), ("", "Content/a.md"),
        ("portal", "portal/Content/a.md"), ("./portal//", "portal/Content/a.md"),
        ("../portal", "../portal/Content/a.md"), ("/srv/portal", "/srv/portal/Content/a.md"),
        ("/", "/Content/a.md"),
    ])
    func `paths count from where the command runs`(source: String, path: String) {
        let finding = finding(Examples.error, "x", path: "Content/a.md")
        #expect(
            command(finding, source: source) == "::error file=\(path),title=bad-thing::'x' is wrong"
        )
    }

    @Test func `a path in the output is as it was given`() {
        for path in ["Output/index.html", "/srv/sitio", "Contents/a", "Templates2"] {
            #expect(finding(Examples.error, "x", path: path).path(from: "portal") == path)
        }
        for path in ["Templates", "Content", "Templates/home.mustache"] {
            let shown = finding(Examples.error, "x", path: path).path(from: "portal")
            #expect(shown == "portal/" + path)
        }
    }
}
