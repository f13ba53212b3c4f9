import Diagnostics
import Testing

@testable import Content

/// What YAML says, and where each part of it stands.
struct YAMLPlaceTests {
    @Test(arguments: [
        ("a: b", ["group 1:1-1:5", "  a: 1:1-1:2", "    \"b\" 1:4-1:5"]),
        ("título: Año ñ", ["group 1:1-1:14", "  título: 1:1-1:7", "    \"Año ñ\" 1:9-1:14"]),
        ("🇨🇴: 𝄞 x", ["group 1:1-1:8", "  🇨🇴: 1:1-1:3", "    \"𝄞 x\" 1:5-1:8"]),
        ("a:   b   ", ["group 1:1-1:10", "  a: 1:1-1:2", "    \"b\" 1:6-1:7"]),
        (
            "{ñ: \"á\", b: c}",
            [
                "group 1:1-1:15", "  ñ: 1:2-1:3", "    quoted \"á\" 1:5-1:8", "  b: 1:10-1:11",
                "    \"c\" 1:13-1:14",
            ]
        ),
        ("a: b # nota", ["group 1:1-1:12", "  a: 1:1-1:2", "    \"b\" 1:4-1:5"]),
    ])
    func `keys and values know their columns, counted in characters`(
        text: String, expected: [String]
    ) {
        #expect(outline(yaml(text).yaml) == expected)
    }

    @Test(arguments: [
        ("\"b\"", "b"), ("'b'", "b"), ("\"á\\u00f3\\n\"", "áó\n"), ("'it''s'", "it's"),
        ("\"a\\\"b\"", "a\"b"), ("'a: b'", "a: b"), ("\"# 5-53\"", "# 5-53"), ("''", ""),
        ("\"NO\"", "NO"),
    ])
    func `a quoted value is what its quotes hold`(quoted: String, value: String) {
        guard case .mapping(let pairs, _)? = yaml("ñ: \(quoted)").yaml,
            case .scalar(let text, let isPlain)? = pairs.first?.value
        else {
            Issue.record("no mapping")
            return
        }
        #expect(text.value == value)
        #expect(!isPlain)
        #expect(text.range == SourceRange(line: 1, column: 4, length: quoted.unicodeScalars.count))
    }

    @Test(arguments: [
        ("a: |\n  uno\n  dos\nb: c", "uno\ndos\n"), ("a: |-\n  uno\n  dos\nb: c", "uno\ndos"),
        ("a: >\n  uno\n  dos\nb: c", "uno dos\n"), ("a: >-\n  uno\n\n  dos\nb: c", "uno\ndos"),
        ("a: |\n  uno\n   dos\nb: c", "uno\n dos\n"), ("a: uno\n  dos\nb: c", "uno dos"),
        ("a: \"uno\n  dos\"\nb: c", "uno dos"), ("a: |\r\n  uno\r\n  dos\r\nb: c", "uno\ndos\n"),
    ])
    func `a value of several lines is joined as YAML says`(text: String, value: String) {
        guard case .mapping(let pairs, _)? = yaml(text).yaml,
            case .scalar(let read, _)? = pairs.first?.value
        else {
            Issue.record("no mapping")
            return
        }
        #expect(read.value == value)
        #expect(read.range.start == Position(line: 1, column: 4))
        // What comes after it is still found where it stands.
        #expect(
            pairs.last?.key.range == SourceRange(line: text.count { $0.isNewline } + 1, length: 1))
    }

    @Test func `groups and lists nest, each with its place`() {
        let text = """
            titular:
              nombre: Ana
              correo: a@b.co
            temas:
              - salud
              - {a: b}
              - - uno
                - dos
            """
        #expect(
            outline(yaml(text).yaml) == [
                "group 1:1-8:10",
                "  titular: 1:1-1:8",
                "    group 2:3-4:1",
                "      nombre: 2:3-2:9",
                "        \"Ana\" 2:11-2:14",
                "      correo: 3:3-3:9",
                "        \"a@b.co\" 3:11-3:17",
                "  temas: 4:1-4:6",
                "    list 5:3-8:10",
                "      \"salud\" 5:5-5:10",
                "      group 6:5-6:11",
                "        a: 6:6-6:7",
                "          \"b\" 6:9-6:10",
                "      list 7:5-8:10",
                "        \"uno\" 7:7-7:10",
                "        \"dos\" 8:7-8:10",
            ])
    }

    @Test(arguments: [
        ("a: b\r\nc: d\r\n", "2:1-2:2"), ("a: b\rc: d\r", "2:1-2:2"),
        ("a: b\n\n\nc: d\n", "4:1-4:2"),
        ("# ñ\na: b\nc: d", "3:1-3:2"), ("a: |\n  ñ\n\n  x\nc: d", "5:1-5:2"),
    ])
    func `lines are counted whatever ends them`(text: String, place: String) {
        guard case .mapping(let pairs, _)? = yaml(text).yaml else {
            Issue.record("no mapping")
            return
        }
        #expect(pairs.last.map { words(of: $0.key.range) } == place)
    }

    @Test func `the lines are those of the file that holds the data`() {
        #expect(
            outline(yaml("a: b\nc: d", firstLine: 20).yaml) == [
                "group 20:1-21:5", "  a: 20:1-20:2", "    \"b\" 20:4-20:5", "  c: 21:1-21:2",
                "    \"d\" 21:4-21:5",
            ])
    }

    @Test(arguments: [
        "NO", "sí", "true", "2016", "1_000", "0x1F", "1e3", ".5", "null", "2016-08-23",
    ])
    func `a value is text and nothing else`(value: String) {
        guard case .mapping(let pairs, _)? = yaml("a: \(value)").yaml,
            case .scalar(let text, true)? = pairs.first?.value
        else {
            Issue.record("no text")
            return
        }
        #expect(text.value == value)
    }

    @Test(arguments: [
        ("a:", true), ("a: ~", true), ("a: # nada", true), ("a: ''", false), ("a: \"~\"", false),
        ("a: null", false), ("a: []", false), ("a: 0", false),
    ])
    func `a key without a value has none`(text: String, isAbsent: Bool) throws {
        guard case .mapping(let pairs, _)? = yaml(text).yaml else {
            Issue.record("no mapping")
            return
        }
        #expect(try #require(pairs.first).value.isAbsent == isAbsent)
    }

    @Test(arguments: ["", "\n\n", "# nota\n", "---\n", "---\n...\n"])
    func `data that hold nothing are nothing`(text: String) {
        let (yaml, findings) = yaml(text)
        if case .scalar? = yaml {
            // `---` alone is one empty value.
            #expect(yaml?.isAbsent == true)
        } else {
            #expect(yaml == nil)
        }
        #expect(findings.isEmpty)
    }
}
