"""The page for authors of criteria files."""

from pathlib import Path

from yte_check.criteria.guide import case_codes, file_sections, proofs, rule_guides
from yte_check.documents.language import Lang
from yte_check.render.templates import render, template_text


def guide_markdown(lang: Lang, templates: Path) -> str:
    view = {
        "example": template_text(templates, "rules/standard.yaml").rstrip(),
        "files": list(file_sections(lang)),
        "rules": list(rule_guides(templates, lang)),
        "proofs": list(proofs(lang)),
        "cases": case_codes(lang),
    }
    return render(templates, "criteria.md.j2", lang, **view).rstrip() + "\n"
