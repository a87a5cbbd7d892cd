"""JUnit XML: a test case for each proof or golden case, as CI systems count and show them."""

from collections.abc import Iterable
from xml.etree import ElementTree

from yte_check.documents.characters import spelled_out
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang, message, say
from yte_check.findings.model import Examined, Findings
from yte_check.render.diagnostics import place_text


def junit(findings: Findings, lang: Lang, strict: bool, **_: object) -> str:
    """``strict`` counts warnings as failures, as the exit code does."""
    suite = ElementTree.Element("testsuite", name=f"yte-check criteria {findings.command}")
    cases = [_case(examined, findings.command, lang, strict) for examined in findings.examined]
    cases += [_unreadable(diagnostic, findings.command, lang) for diagnostic in findings.loose]
    suite.extend(cases)
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(sum(case.find(tag) is not None for case in cases)))
    suite.set("tests", str(len(cases)))
    root = ElementTree.Element("testsuites")
    root.append(suite)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    # What stands in a file may be no character of XML at all.
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{spelled_out(text)}\n'


def _case(examined: Examined, command: str, lang: Lang, strict: bool) -> ElementTree.Element:
    title = say(examined.title, lang, **examined.params)
    case = ElementTree.Element("testcase", classname=f"{command}.{examined.name}", name=title)
    if examined.file is not None:
        case.set("file", examined.file)
        case.set("line", str(examined.line or 1))
    if examined.status == "broken" or (examined.status == "warned" and strict):
        failure = ElementTree.SubElement(case, "failure", message=_first(examined.diagnostics, lang))
        failure.text = _lines(examined.diagnostics, lang)
    elif examined.status == "warned":
        ElementTree.SubElement(case, "system-out").text = _lines(examined.diagnostics, lang)
    elif examined.status == "not_checked":
        ElementTree.SubElement(case, "skipped")
    return case


def _unreadable(diagnostic: Diagnostic, command: str, lang: Lang) -> ElementTree.Element:
    """A diagnostic that belongs to no proof or case; a file that could not be read is an error, not a failure."""
    case = ElementTree.Element("testcase", classname=f"{command}.files", name=diagnostic.file)
    tag = "error" if diagnostic.severity == "error" else "system-out"
    element = ElementTree.SubElement(case, tag)
    element.text = _lines([diagnostic], lang)
    if tag == "error":
        element.set("message", message(diagnostic, lang))
    return case


def _first(diagnostics: Iterable[Diagnostic], lang: Lang) -> str:
    return next((message(diagnostic, lang) for diagnostic in diagnostics), "")


def _lines(diagnostics: Iterable[Diagnostic], lang: Lang) -> str:
    return "\n".join(
        f"{d.file}{place_text(d, lang)}: {say(f'severity_{d.severity}', lang)} [{d.code}] {message(d, lang)}"
        for d in diagnostics
    )
