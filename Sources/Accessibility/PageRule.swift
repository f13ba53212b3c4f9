package import Diagnostics

/// A rule for every page, with the criteria that it checks, in whole or in part.
package enum PageRule: UInt8, Sendable, CaseIterable {
    case language, partLanguage, title, longTitle, repeatedTitle, viewport, zoomForbidden
    case main, landmark, unnamedNavigation, skipLink, heading, skippedHeading, emptyHeading
    case imageWithoutText, imageTextIsName, unnamedDrawing, linkWithoutText
    case tableWithoutHeader, headerWithoutScope, listContent, itemOutsideList
    case unlabelledControl, unnamedFrame, uncaptionedVideo
    case duplicateID, brokenReference, unclosedElement, strayEndTag
    case positiveTabindex, takesFocus, eventAttribute, playsAlone, refresh, movingText
    case focusRemoved, motionForced
    case fewWays, menuOrder, menuName

    /// The rule with its wording.
    package var rule: Rule {
        switch self {
        case .language: .pageLanguage
        case .partLanguage: .partLanguage
        case .title: .pageTitle
        case .longTitle: .longPageTitle
        case .repeatedTitle: .repeatedPageTitle
        case .viewport: .pageViewport
        case .zoomForbidden: .zoomForbidden
        case .main: .pageMain
        case .landmark: .pageLandmark
        case .unnamedNavigation: .unnamedNavigation
        case .skipLink: .skipLink
        case .heading: .pageHeading
        case .skippedHeading: .pageSkippedHeading
        case .emptyHeading: .pageEmptyHeading
        case .imageWithoutText: .pageImageWithoutText
        case .imageTextIsName: .pageImageTextIsName
        case .unnamedDrawing: .unnamedDrawing
        case .linkWithoutText: .pageLinkWithoutText
        case .tableWithoutHeader: .pageTableWithoutHeader
        case .headerWithoutScope: .headerWithoutScope
        case .listContent: .listContent
        case .itemOutsideList: .itemOutsideList
        case .unlabelledControl: .unlabelledControl
        case .unnamedFrame: .unnamedFrame
        case .uncaptionedVideo: .uncaptionedVideo
        case .duplicateID: .duplicateID
        case .brokenReference: .brokenReference
        case .unclosedElement: .unclosedElement
        case .strayEndTag: .strayEndTag
        case .positiveTabindex: .positiveTabindex
        case .takesFocus: .takesFocus
        case .eventAttribute: .eventAttribute
        case .playsAlone: .playsAlone
        case .refresh: .pageRefresh
        case .movingText: .movingText
        case .focusRemoved: .focusRemoved
        case .motionForced: .motionForced
        case .fewWays: .fewWays
        case .menuOrder: .menuOrder
        case .menuName: .menuName
        }
    }

    /// The criteria of Annex 1 of Resolución MinTIC 1519 de 2020 (CC1 to CC32) that it checks, or
    /// parts of them.
    package var criteria: [Int] {
        switch self {
        case .language, .partLanguage: [27]
        case .title, .longTitle, .repeatedTitle: [23]
        case .viewport, .zoomForbidden: [4]
        case .main, .landmark, .unnamedNavigation: [8, 10]
        case .skipLink: [10]
        case .heading, .skippedHeading, .emptyHeading: [8]
        case .imageWithoutText, .imageTextIsName, .unnamedDrawing: [1]
        case .linkWithoutText: [26]
        case .tableWithoutHeader, .headerWithoutScope, .listContent, .itemOutsideList: [9]
        case .unlabelledControl: [24]
        case .unnamedFrame: [11]
        case .uncaptionedVideo: [2]
        case .duplicateID, .brokenReference, .unclosedElement, .strayEndTag: [11]
        case .positiveTabindex: [14, 16]
        case .takesFocus: [22]
        case .eventAttribute: [30, 32]
        case .playsAlone: [18]
        case .refresh: [19, 21]
        case .movingText, .motionForced: [20]
        case .focusRemoved: [17]
        case .fewWays: [12]
        case .menuOrder: [13]
        case .menuName: [7]
        }
    }

    /// The success criteria of WCAG 2.1 that it checks, or parts of them: `1.1.1`.
    package var wcag: [String] {
        switch self {
        case .language: ["3.1.1"]
        case .partLanguage: ["3.1.2"]
        case .title, .longTitle, .repeatedTitle: ["2.4.2"]
        case .viewport: ["1.4.4", "1.4.10"]
        case .zoomForbidden: ["1.4.4"]
        case .main, .landmark, .unnamedNavigation: ["1.3.1", "2.4.1"]
        case .skipLink: ["2.4.1"]
        case .heading, .skippedHeading, .emptyHeading: ["1.3.1", "2.4.6"]
        case .imageWithoutText, .imageTextIsName, .unnamedDrawing: ["1.1.1"]
        case .linkWithoutText: ["2.4.4"]
        case .tableWithoutHeader, .headerWithoutScope, .listContent, .itemOutsideList: ["1.3.1"]
        case .unlabelledControl: ["1.3.1", "3.3.2", "4.1.2"]
        case .unnamedFrame: ["4.1.2"]
        case .uncaptionedVideo: ["1.2.2"]
        case .duplicateID, .unclosedElement, .strayEndTag: ["4.1.1"]
        case .brokenReference: ["1.3.1", "4.1.2"]
        case .positiveTabindex: ["2.4.3"]
        case .takesFocus: ["3.2.1"]
        case .eventAttribute: ["2.1.1"]
        case .playsAlone: ["1.4.2"]
        case .refresh: ["2.2.1", "3.2.5"]
        case .movingText: ["2.2.2"]
        case .motionForced: ["2.2.2", "2.3.3"]
        case .focusRemoved: ["2.4.7"]
        case .fewWays: ["2.4.5"]
        case .menuOrder: ["3.2.3"]
        case .menuName: ["3.2.4"]
        }
    }

    /// Whether a rule of the content reports it as well, at the source, where content breaks it.
    package var isSaidOfContent: Bool {
        switch self {
        case .imageWithoutText, .imageTextIsName, .linkWithoutText, .skippedHeading, .emptyHeading,
            .tableWithoutHeader:
            true
        default: false
        }
    }

    /// Whether it is about style sheets, and not about pages.
    package var isOfStyle: Bool { self == .focusRemoved || self == .motionForced }

    /// Whether it compares the pages of a site.
    package var isOfSite: Bool {
        switch self {
        case .repeatedTitle, .fewWays, .menuOrder, .menuName: true
        default: false
        }
    }
}

/// A violation of a rule at one place of a page or a style sheet.
package struct PageFault: Sendable, Hashable {
    /// The rule that is violated.
    package let rule: PageRule
    /// The range in bytes of the tag in question, or of one that contains all of the page; of a
    /// declaration in a style sheet.
    package let range: Range<Int>
    /// The arguments of the rule's message after the page.
    package let details: [String]

    /// How to fix it.
    package var hint: Hint {
        switch rule {
        case .language: .writeLanguage
        case .partLanguage: .languageCode
        case .title: .writeTitle
        case .longTitle: .shortenTitle
        case .repeatedTitle: .tellApart
        case .viewport: .writeViewport
        case .zoomForbidden: .allowZoom
        case .main: .oneMain
        case .landmark: .landmark(details[0])
        case .unnamedNavigation: .nameNavigation
        case .skipLink: .writeSkipLink
        case .heading: .oneHeading
        case .skippedHeading: .headingTag((Int(details[0]) ?? 1) + 1)
        case .emptyHeading: .wordsOrNothing
        case .imageWithoutText, .imageTextIsName: .writeAlt
        case .unnamedDrawing: .nameDrawing
        case .linkWithoutText: .nameLink
        case .tableWithoutHeader: .writeHeaders
        case .headerWithoutScope: .writeScope
        case .listContent: .listItems(details[0] == "dl" ? "<dt>, <dd>, <div>" : "<li>")
        case .itemOutsideList: .putInList
        case .unlabelledControl: .labelControl
        case .unnamedFrame: .titleFrame
        case .uncaptionedVideo: .captionVideo
        case .duplicateID: .otherID
        case .brokenReference: .existingID
        case .unclosedElement: .closeElement
        case .strayEndTag: .removeEndTag
        case .positiveTabindex: .tabindexZero
        case .takesFocus: .removeAttribute
        case .eventAttribute: .useScript
        case .playsAlone: .removeAutoplay
        case .refresh: .removeRefresh
        case .movingText: .stillText
        case .focusRemoved: .showFocus
        case .motionForced: .reducedMotion
        case .fewWays: .secondWay
        case .menuOrder: .sameOrder
        case .menuName: .sameName
        }
    }

    /// Makes a fault; the rule decides how many details its message needs.
    package init(_ rule: PageRule, _ range: Range<Int>, _ details: [String] = []) {
        self.rule = rule
        self.range = range
        self.details = details
    }
}
