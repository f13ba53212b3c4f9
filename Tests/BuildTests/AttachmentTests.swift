import Diagnostics
import Foundation
import Testing

@testable import Build

/// What is published as it is: its name, and what it holds.
@Suite(.timeLimit(.minutes(30)))
struct AttachmentTests {
    @Test(arguments: [
        "Content/plan.pdf", "Content/con acta.pdf", "Content/conde.pdf", "Content/com10.pdf",
        "Content/Plan de acción (2025) – v1.pdf", "Content/.a/x", "Content/precio $.pdf",
        "Content/auxiliar/nulo.pdf", "Content/日本.pdf", "Content/acta.pdf.pdf", "Content/-a.pdf",
        "Content/“acta”.pdf", "Content/ﬁn.pdf",
    ])
    func `a name that every disk can hold has no fault`(path: String) {
        #expect(FileName.fault(of: path) == nil)
    }

    @Test(arguments: [
        "Content/con", "Content/AUX.txt", "Content/nul/x.pdf", "Content/com0.pdf", "Content/lpt³",
        "Content/prn  .a.b", "Content/conin$", "Content/a /x.pdf", "Content/ a.pdf",
        "Content/a.", "Content/a\u{200B}.pdf", "Content/\u{FEFF}a.pdf", "Content/a\u{AD}.pdf",
        "Content/a\u{61C}.pdf", "Content/a\u{85}.pdf", "Content/a\\b.pdf", "Content/a|b.pdf",
        "Content/" + String(repeating: "ñ", count: 117) + ".pdf",
    ])
    func `a name that some disk cannot hold has one`(path: String) {
        #expect(FileName.fault(of: path) != nil)
    }

    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0]
    private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static let starts: [(bytes: [UInt8], kind: FileKind)] = [
        (text("%PDF-1.7"), FileKind.pdf), (text("\n\n%PDF-1.4"), .pdf),
        (png, .png), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg), (text("GIF89a"), .gif),
        (text("RIFF1234WEBPVP8"), .webp), (text("RIFF1234WAVE"), .other),
        (zip, .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), (compound, .compound),
        (text("{\\rtf1"), .rtf), ([], .empty), (text("a;b\n1;2\n"), .other),
        (text("<!DOCTYPE html>"), .html), (text("\u{FEFF} \n<HTML lang=es>"), .html),
        (text("<!-- a --><p>"), .html), (text("<table>"), .html),
        (text("<?xml version=\"1.0\"?>\n<svg>"), .html),
        (text("<?xml version=\"1.0\"?><html>"), .html),
        (text("<?xml version=\"1.0\"?><kml>"), .other), (text("<abc>"), .other),
        (text("<3 la ciudad"), .other), (text("<publico>"), .other),
        (text("#!/bin/sh"), .script), (text("<?php echo 1;"), .script),
        (text("# Título"), .other), ([0x7F, 0x45, 0x4C, 0x46], .program),
        (text("MZ\u{0}\u{0}"), .program), (text("MZ es una sigla"), .other),
    ]

    @Test(arguments: starts)
    func `a file's first bytes show its kind`(bytes: [UInt8], kind: FileKind) {
        #expect(FileKind(of: bytes) == kind)
    }

    private static let endings: [(bytes: [UInt8], ending: String, suits: Bool)] = [
        (zip, "docx", true), (zip, "odt", true), (zip, "epub", true), (zip, "zip", true),
        (zip, "pdf", false), (zip, "csv", false), (compound, "doc", true),
        // An encrypted document of a newer Office.
        (compound, "docx", true), (compound, "odt", false), (zip, "doc", true),
        (png, "jpg", false), (png, "png", true), ([0xFF, 0xD8, 0xFF], "jpeg", true),
        (text("{\\rtf1"), "doc", true), (text("a\tb"), "xls", true),
        (text("<table>"), "xls", false), (text("<html>"), "txt", false),
        (text("a;b"), "csv", true), ([], "csv", true), ([], "pdf", false),
        (text("%PDF-1.4"), "txt", false), (text("ID3"), "mp3", true),
        (text("#!/bin/sh"), "p7m", false), (text("texto"), "pdf", false),
    ]

    @Test(arguments: endings)
    func `a kind suits an ending or does not`(bytes: [UInt8], ending: String, suits: Bool) {
        #expect(FileKind(of: bytes).suits(ending[...]) == suits)
    }

    @Test func `an attachment of another kind stops the publication`() async throws {
        let workplace = try Workplace()
        try workplace.write(
            "---\ntipo: entidad\ntítulo: Alcaldía\nclase: alcaldía\npublicado: desconocido\n"
                + "documentos:\n  - título: Plan\n    archivo: PLAN.PDF\n---\n",
            to: "Content/index.md")
        try workplace.write("<html>", to: "Content/PLAN.PDF")
        let report = await workplace.publish()
        #expect(report.outcome == .contentErrors)
        #expect(report.diagnostics.map(\.rule.code).contains("attachment-kind"))

        try workplace.write("%PDF-1.7", to: "Content/PLAN.PDF")
        #expect(await workplace.publish().outcome == .success)
    }

    @Test func `an attachment at the address of a file of the theme is an error of the content`()
        async throws
    {
        let workplace = try Workplace()
        try workplace.write(
            "---\ntipo: entidad\ntítulo: Alcaldía\nclase: alcaldía\npublicado: desconocido\n---\n",
            to: "Content/index.md")
        try workplace.write("a", to: "Content/recursos/Nota.txt")
        try workplace.write("b", to: "Templates/assets/nota.txt")
        let report = await workplace.publish()
        #expect(report.outcome == .contentErrors)
        let finding = try #require(report.diagnostics.first { $0.rule.code == "duplicate-address" })
        #expect(finding.path == "Content/recursos/Nota.txt")
        #expect(finding.arguments == ["recursos/Nota.txt", "Templates/assets/nota.txt"])
    }
}
