"""What ``dossier verify`` found, for a reader and as data."""

from collections.abc import Iterable
from typing import Any

from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import Lang, say
from yte_check.dossier.manifest import result_json
from yte_check.dossier.verifying import DossierCheck
from yte_check.render.diagnostics import diagnostic_json, diagnostics_text
from yte_check.render.styled import StyledText
from yte_check.render.tool import TOOL


def verification_text(verification: DossierCheck, sha256: str, lang: Lang) -> StyledText:
    """Whether the dossier is whole, what it is about, and each difference."""
    out = StyledText()
    manifest = verification.manifest
    errors = sum(difference.severity == "error" for difference in verification.differences)
    if verification.verified:
        out.paragraph(say("dossier_verified", lang), "good")
    elif verification.uncompared:
        out.paragraph(say("dossier_uncompared", lang, id=manifest.standard.id), "open")
    else:
        out.paragraph(say("dossier_not_verified", lang, count=errors), "bad")
    points = manifest.result.points
    high = points.high if points.high != points.low else None
    verdict = say(f"verdict_{manifest.result.verdict}", lang)
    out.paragraph(say("dossier_result", lang, verdict=verdict, low=points.low, high=high, max=points.max))
    standard = manifest.standard
    out.paragraph(
        say(
            "dossier_about", lang, number=standard.number, as_of=standard.as_of, year=str(manifest.submission.year),
            files=len(manifest.files),
        )
    )  # fmt: skip
    if without := tuple(entry.evidence for entry in manifest.missing):
        out.paragraph(say("dossier_without", lang, count=len(without), ids=without))
    out.paragraph(say("dossier_sha256", lang, sha256=sha256), "dim")
    if verification.differences:
        out.line()
        diagnostics_text(verification.differences, lang, out)
    return out


def verification_json(verification: DossierCheck, path: str, sha256: str, lang: Lang) -> dict[str, Any]:
    manifest, assessment = verification.manifest, verification.assessment
    return {
        "tool": TOOL,
        "dossier": {"path": path, "sha256": sha256, "tool": manifest.tool.version, "files": len(manifest.files)},
        "verified": verification.verified,
        "result": result_json(assessment) if assessment is not None else None,
        "diagnostics": [diagnostic_json(difference, lang) for difference in verification.differences],
    }


def unverified_json(path: str, diagnostics: Iterable[Diagnostic], lang: Lang) -> dict[str, Any]:
    """What is said of a file that is no dossier, or one that could do harm."""
    return {
        "tool": TOOL,
        "dossier": {"path": path},
        "verified": False,
        "diagnostics": [diagnostic_json(diagnostic, lang) for diagnostic in diagnostics],
    }
