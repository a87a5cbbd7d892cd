"""The forms of file that a plan can take."""

from collections.abc import Sequence

from yte_check.documents.language import Lang
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.model import ImprovementText
from yte_check.render.forms import Form, Forms
from yte_check.render.glyphs import letters_missing
from yte_check.standard.standard import Standard

PLAN_FORMS: Forms = {
    ".yaml": Form("yte_check.improvement.plan.render.yaml:plan_yaml"),
    ".xlsx": Form("yte_check.improvement.plan.render.xlsx:render"),
    ".docx": Form("yte_check.improvement.plan.render.docx:render"),
    ".pdf": Form("yte_check.improvement.plan.render.pdf:render", "typst", "pdf"),
    ".html": Form("yte_check.improvement.plan.render.html:render"),
    ".md": Form("yte_check.improvement.plan.render.markdown:render"),
    ".ics": Form("yte_check.improvement.plan.render.ics:plan_ics"),
}
_OF_TEXT = (".yaml", ".ics")
"""What is made from the plan's text; the others show it to people, with its heading."""


def render_plan(
    plan: ImprovementText, followed: Sequence[Followed], standard: Standard, extension: str, lang: Lang
) -> bytes:
    """The file of an extension, the same for the same plan; ``standard`` is the text by which it was scored."""
    writer = PLAN_FORMS[extension].writer()
    if extension in _OF_TEXT:
        text: str = writer(plan, lang)
        return text.encode("utf-8")
    from yte_check.improvement.plan.render.view import plan_view

    content: bytes = writer(plan_view(plan, followed, standard, lang), lang)
    return content


def plan_letters_missing(
    plan: ImprovementText, followed: Sequence[Followed], standard: Standard, extension: str, lang: Lang
) -> tuple[str, ...]:
    """The letters of a plan that a form cannot draw."""
    if extension in _OF_TEXT:
        return ()
    from yte_check.improvement.plan.render.view import plan_view

    return letters_missing(plan_view(plan, followed, standard, lang), extension)
