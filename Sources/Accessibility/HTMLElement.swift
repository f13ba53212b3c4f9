/// The HTML elements that rules are about, by the letters of their names, the last in the lowest
/// byte.
enum HTMLElement: UInt64, CaseIterable {
    /// Any other element; no name is without letters.
    case other = 0
    case a = 0x61
    case area = 0x6172_6561
    case article = 0x61_7274_6963_6C65
    case aside = 0x61_7369_6465
    case audio = 0x61_7564_696F
    case base = 0x6261_7365
    case blink = 0x62_6C69_6E6B
    case body = 0x626F_6479
    case br = 0x6272
    case button = 0x6275_7474_6F6E
    case caption = 0x63_6170_7469_6F6E
    case col = 0x63_6F6C
    case dd = 0x6464
    case details = 0x64_6574_6169_6C73
    case div = 0x64_6976
    case dl = 0x646C
    case dt = 0x6474
    case embed = 0x65_6D62_6564
    case fieldset = 0x6669_656C_6473_6574
    case footer = 0x666F_6F74_6572
    case form = 0x666F_726D
    case h1 = 0x6831
    case h2 = 0x6832
    case h3 = 0x6833
    case h4 = 0x6834
    case h5 = 0x6835
    case h6 = 0x6836
    case head = 0x6865_6164
    case header = 0x6865_6164_6572
    case hr = 0x6872
    case html = 0x6874_6D6C
    case iframe = 0x6966_7261_6D65
    case img = 0x69_6D67
    case input = 0x69_6E70_7574
    case label = 0x6C_6162_656C
    case legend = 0x6C65_6765_6E64
    case li = 0x6C69
    case link = 0x6C69_6E6B
    case main = 0x6D61_696E
    case marquee = 0x6D_6172_7175_6565
    case menu = 0x6D65_6E75
    case meta = 0x6D65_7461
    case nav = 0x6E_6176
    case ol = 0x6F6C
    case optgroup = 0x6F70_7467_726F_7570
    case option = 0x6F70_7469_6F6E
    case p = 0x70
    case param = 0x70_6172_616D
    case pre = 0x70_7265
    case script = 0x7363_7269_7074
    case section = 0x73_6563_7469_6F6E
    case select = 0x7365_6C65_6374
    case source = 0x736F_7572_6365
    case style = 0x73_7479_6C65
    case summary = 0x73_756D_6D61_7279
    case svg = 0x73_7667
    case table = 0x74_6162_6C65
    case tbody = 0x74_626F_6479
    case td = 0x7464
    case template = 0x7465_6D70_6C61_7465
    case textarea = 0x7465_7874_6172_6561
    case tfoot = 0x74_666F_6F74
    case th = 0x7468
    case thead = 0x74_6865_6164
    case title = 0x74_6974_6C65
    case tr = 0x7472
    case track = 0x74_7261_636B
    case ul = 0x756C
    case video = 0x76_6964_656F
    case wbr = 0x77_6272

    /// The length of the longest name among them, in bytes.
    static let longest = 8

    @inline(__always)
    init(name: UInt64, count: Int) {
        self = count > Self.longest ? .other : HTMLElement(rawValue: name) ?? .other
    }

    /// Whether it has neither content nor an end tag (HTML, section 13.1.2, void elements).
    var isVoid: Bool {
        switch self {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source,
            .track, .wbr:
            true
        default: false
        }
    }

    /// Whether its end tag may be omitted in HTML.
    var mayStayOpen: Bool {
        switch self {
        case .html, .head, .body, .p, .li, .dt, .dd, .tr, .td, .th, .thead, .tbody, .tfoot,
            .option, .optgroup, .col, .caption:
            true
        default: false
        }
    }

    /// Whether a `header` or `footer` inside it belongs to it, and not to the page.
    var isSection: Bool {
        switch self {
        case .article, .aside, .main, .nav, .section: true
        default: false
        }
    }

    /// Whether it ends a paragraph that is still open.
    var endsParagraph: Bool {
        switch self {
        case .article, .aside, .details, .div, .dl, .fieldset, .footer, .form, .h1, .h2, .h3, .h4,
            .h5, .h6, .header, .hr, .main, .menu, .nav, .ol, .p, .pre, .section, .table, .ul:
            true
        default: false
        }
    }

    /// The level of a heading; nil for any other element.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }

    /// Returns whether its start tag implies the end tag of an open element around it.
    func ends(_ open: HTMLElement) -> Bool {
        switch (open, self) {
        case (.p, _): endsParagraph
        case (.li, .li), (.option, .option), (.option, .optgroup), (.optgroup, .optgroup): true
        case (.dt, .dt), (.dt, .dd), (.dd, .dt), (.dd, .dd): true
        case (.td, .td), (.td, .th), (.th, .td), (.th, .th), (.td, .tr), (.th, .tr), (.tr, .tr),
            (.caption, .tr), (.caption, .thead), (.caption, .tbody), (.head, .body):
            true
        case (.td, .tbody), (.th, .tbody), (.tr, .tbody), (.thead, .tbody), (.tbody, .tbody),
            (.td, .tfoot), (.th, .tfoot), (.tr, .tfoot), (.thead, .tfoot), (.tbody, .tfoot):
            true
        default: false
        }
    }
}
