"""A rule as a form tells it beside its question."""

from yte_check.documents.language import Lang, say
from yte_check.standard.model import Indicator
from yte_check.standard.place import Place
from yte_check.standard.regions import named_rows
from yte_check.standard.standard import Standard


def rule_words(indicator: Indicator, standard: Standard, lang: Lang) -> list[str]:
    """The rule in words, with how sure it is and which documents prove the answer."""
    lines = [say("form_comment_points", lang, points=indicator.points)]
    rule = indicator.scoring.describe(Place(), lang, keys=False)
    lines += named_rows(rule, standard.text)
    if indicator.evidence:
        lines.append(say("form_comment_evidence", lang, evidence=indicator.evidence))
    grade = say(f"grade_{indicator.grade_at(Place())}", lang)
    return [*lines, say("form_comment_grade", lang, grade=grade)]
