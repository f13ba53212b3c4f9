"""What is asked of a page for each code of Vitrina, and where another generator has nothing alike."""

# How the fault shows in what was published: the probes of observe.py.
PROBES = {
    "value": """bad-choice bad-date bad-email bad-language bad-nit bad-number bad-period bad-telephone bad-url
        wrong-check-digit empty-value future-date old-telephone unknown-agency unknown-key wrong-shape cyclic-parents
        yaml-anchor yaml-character yaml-after-value yaml-unclosed-bracket yaml-colon yaml-comment yaml-too-large
        yaml-several-documents yaml-escape yaml-key yaml-no-break-space yaml-no-colon yaml-indentation yaml-tab
        yaml-unclosed-quote typographic-quotes missing-document bad-utc-offset bad-page-address agency-expired
        never-published review-overdue""",
    "both": "duplicate-key",
    "missing": "missing-key",
    "page": """no-front-matter unclosed-front-matter utf-16 not-utf8 null-byte no-data empty-function bad-folder-name
        file-too-large front-matter-too-large text-too-deep text-too-dense""",
    "link": """broken-link broken-anchor empty-link unsafe-link link-outside vague-link link-without-text bare-url
        home-as-filler insecure-link ip-address-link personal-drive personal-mail same-text-links external-image
        image-without-text image-text-is-name link-not-due link-to-expired""",
    "html": "raw-html",
    "number": "renumbered-item duplicate-function",
    "text": "skipped-heading empty-heading table-without-header table-row-too-long duplicate-title",
    "file": """attachment-kind forbidden-attachment unknown-file unused-attachment bad-file-name special-file
        symbolic-link unnameable-file""",
    "twin": "duplicate-address case-twins",
    "vanished": "vanished-address",
    "anchor": "anchor-kept",
    "alias": "alias-taken alias-twice address-blocked",
    "empty": "no-content no-source",
    "template": """unclosed-template-tag bad-template-name bad-template-delimiters stray-template-close
        unclosed-template-section mismatched-template-close unknown-template-name missing-template
        not-a-template-section not-a-template-variable raw-template-value escaped-template-html text-as-address
        template-place template-place-changed unknown-template-block lost-in-parent template-ends-open
        endless-template template-too-deep unknown-string bad-path-word unknown-placeholder""",
}
PROBE = {code: probe for probe, codes in PROBES.items() for code in codes.split()}

# Where neither has anything alike, and why.
NOTHING_ALIKE = {
    "no-type": "no types of documents that a file must be of",
    "agency-not-index": "no agencies", "home-not-at-top": "no types of documents",
    "function-number": "no numbered functions", "bad-function-number": "no numbered functions",
    "function-outside-agency": "no functions of agencies", "functions-without-items": "no functions of agencies",
    "function-moved": "no functions of agencies", "unknown-number": "no functions of agencies",
    "unknown-code": "no severities to set", "fixed-severity": "no severities to set",
    "bad-replacement": "no tombstones", "tombstone-shape": "no tombstones", "tombstone-alive": "no tombstones",
    "unknown-replacement": "no tombstones", "tombstone-twice": "no tombstones", "tombstone-unknown": "no tombstones",
    "bad-ledger": "no ledger of addresses", "bad-ledger-line": "no ledger of addresses",
    "norm-shape": "no norms", "bad-norm": "no norms", "norm-issuer": "no norms", "norm-twice": "no norms",
    "unused-norm": "no norms", "norm-cycle": "no norms", "norm-status": "no norms", "repealed-norm": "no norms",
    "gone-norm": "no norms", "bad-items": "no functions of agencies",
    "items-without-function": "no functions of agencies",
    "unknown-theme": "no themes with words of their own", "theme-both-ways": "no themes with words of their own",
    "no-strings": "no words of its own on the pages",
}


def nothing_alike(fault):
    """Why neither has anything that could be wrong in that way, or nothing."""
    if fault.path.endswith("tombstones.yml"):
        return "no tombstones"
    if fault.path.endswith("/norms.yml"):
        return "no norms"
    if fault.path.endswith("/themes.yml"):
        return "no themes with words of their own"
    if fault.path == "Content/portal.yml" and fault.portal == "portal" and fault.line > 5:
        return "no severities to set" if fault.line < 16 else "no colours, logo or menus that are checked"
    return NOTHING_ALIKE.get(fault.code)


def probe(fault):
    """The probe that shows what became of the fault."""
    if fault.path.startswith("Templates/") and fault.code != "template-too-deep":
        return "template"
    if fault.code == "duplicate-function" and "/funciones/" in fault.path:
        return "page"
    if fault.code not in PROBE:
        raise SystemExit(f"rules.py: say in PROBES or NOTHING_ALIKE what becomes of the code {fault.code}")
    return PROBE[fault.code]
