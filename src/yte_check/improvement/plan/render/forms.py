"""The forms of file that a plan can take, by extension; a library is imported only where it is needed."""

from collections.abc import Sequence

from yte_check.documents.language import Lang
from yte_check.improvement.plan.following import Followed
from yte_check.improvement.plan.model import ImprovementText

PLAN_FORMS = (".yaml", ".xlsx", ".docx", ".ics")


def render_plan(
    plan: ImprovementText, followed: Sequence[Followed], document: str, extension: str, lang: Lang
) -> bytes:
    """The file of an extension, the same for the same plan; ``document`` is the number of the decision."""
    if extension == ".yaml":
        from yte_check.improvement.plan.render.yaml import plan_yaml

        return plan_yaml(plan, lang).encode("utf-8")
    if extension == ".ics":
        from yte_check.improvement.plan.render.ics import plan_ics

        return plan_ics(plan, lang).encode("utf-8")
    from yte_check.improvement.plan.render import docx, xlsx
    from yte_check.improvement.plan.render.view import plan_view

    view = plan_view(plan, followed, document, lang)
    return docx.render(view, lang) if extension == ".docx" else xlsx.render(view, lang)
