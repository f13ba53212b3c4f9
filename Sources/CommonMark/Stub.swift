package import Diagnostics

package struct FormattedText: Sendable, Equatable {
    package var html: [UInt8]
    package var links: [Link]
    package var outline: [Heading]
    package var blocks: [Block]
    package var plainText: String
    package func write(_ range: Range<Int>, to output: inout [UInt8], address: (Link) -> String) {}
}
package struct Link: Sendable, Equatable {
    package var target: String; package var text: String; package var isImage: Bool;
    package var range: SourceRange; package var offset: Int
}
package struct Heading: Sendable, Equatable {
    package var level: Int; package var id: String; package var text: String; package var line: Int;
    package var block: Int?
}
package struct Block: Sendable, Equatable {
    package enum Kind: Sendable, Equatable { case heading(Int), list(List), other }
    package var kind: Kind; package var html: Range<Int>; package var line: Int;
    package var endLine: Int
}
package struct List: Sendable, Equatable { package var isOrdered: Bool; package var items: [Item] }
package struct Item: Sendable, Equatable {
    package var number: Int?; package var html: Range<Int>; package var plainText: String;
    package var line: Int; package var range: SourceRange
}
package enum Style: Sendable { case portal; case plain(headingIDs: Bool) }
package func parse(
    _ file: SourceFile, bodyStart: Int, firstLine: Int, style: Style,
    diagnostics: inout [Diagnostic]
) -> FormattedText { fatalError() }
package func libraryVersion() -> String { "" }
