"""Figures against thresholds: rates, and numbers with a unit."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from yte_check.criteria.importing.guessing.guess import Guess, Remark, distinct, remark
from yte_check.criteria.importing.guessing.subject import RuleSubject
from yte_check.criteria.importing.guidance.clauses import Clause
from yte_check.criteria.importing.guidance.conditions import FigureCondition, common_unit
from yte_check.criteria.importing.guidance.counts import counts_in, is_rate
from yte_check.criteria.importing.guidance.figures import figure, printed_step
from yte_check.criteria.importing.guidance.places import EVERYWHERE, Where, kind_of, whole_of
from yte_check.criteria.official.wording import comparable
from yte_check.documents.language import Lang, say
from yte_check.standard.rules.bounds import Bound

BandDraft = dict[str, Decimal]
SHARES = ("%", "‰")
_MEASURES = frozenset(("m²", "km²", "km", "m", "ha", "giờ", "phút", "hours", "hour", "triệu đồng", "đồng", "lít", "kg"))
_COMMON = re.compile(r"(?<!\w)(?:tỷ lệ|tỉ lệ|đạt|có|là|được|nếu|khi|thì|số|rate|reaches|is|if)(?!\w)", re.IGNORECASE)
_NO_ONE = re.compile(
    r"(?:nếu\s+|trường hợp\s+)?(?:xã\s+|trạm\s+)?không có|(?:if\s+)?(?:there\s+(?:is|are)\s+)?no\b", re.IGNORECASE
)


def banded(subject: RuleSubject, clauses: Sequence[Clause]) -> Guess | None:
    """None where not every clause that gives points asks for a figure of the same thing."""
    absent, giving = _apart(clauses)
    conditions = [clause.condition for clause in giving]
    asked = [condition for condition in conditions if condition is not None]
    if not asked or len(asked) != len(conditions) or not _same_thing(asked):
        return None
    unit = common_unit([condition.unit for condition in asked])
    if unit == "" and is_rate(subject.words):
        unit = "%"
    if not unit:
        return None
    table = _table(giving, clauses)
    if table is None:
        return None
    bands, remarks = table
    points = max((band["points"] for row in bands.values() for band in row), default=Decimal(0))
    rule = _rule(subject, unit, asked[0])
    remarks += rule.remarks
    if (beside := _beside(asked, subject)) is not None:
        remarks.append(remark("import_words_beside", text=beside))
    if absent:
        remarks.append(remark("import_absent_full"))
    by_place = _by_place(bands)
    return Guess({**rule.rule, **by_place, **({"when_absent": "full"} if absent else {})}, points, tuple(remarks))


def _apart(clauses: Sequence[Clause]) -> tuple[bool, list[Clause]]:
    """Whether a clause gives everything where there is no one to count; and those that give points for a figure."""
    giving = [clause for clause in clauses if clause.points]
    absent = [clause for clause in giving if not _asks_a_share(clause) and _NO_ONE.match(clause.text)]
    most = max((clause.points for clause in giving if clause.points is not None), default=None)
    full = [clause for clause in absent if clause.points == most and len(giving) > len(absent)]
    return bool(full), [clause for clause in giving if clause not in full]


def _asks_a_share(clause: Clause) -> bool:
    """“≥ 95%”; a figure that only names those who are counted, “trẻ dưới 1 tuổi”, is none."""
    return clause.condition is not None and clause.condition.unit in SHARES


def _same_thing(asked: Sequence[FigureCondition]) -> bool:
    """Whether the words beside the figures do not speak of different things."""
    said = {" ".join(_COMMON.sub(" ", condition.rest).casefold().split()).strip(" .,:;") for condition in asked}
    return len(said - {""}) <= 1


def _beside(asked: Sequence[FigureCondition], subject: RuleSubject) -> str | None:
    """Words beside the figures that name neither what is counted nor the indicator: «Tây Nguyên: ≥ 90 %»."""
    title = comparable(subject.words)
    for condition in asked:
        words = " ".join(_COMMON.sub(" ", condition.rest).split()).strip(" .,:;")
        if words and comparable(words) not in title and not is_rate(condition.rest):
            return words
    return None


def _rule(subject: RuleSubject, unit: str, first: FigureCondition) -> Guess:
    """What is asked, without its bands."""
    if unit not in SHARES and not unit.startswith(("/", "⁄")):
        whole: dict[str, Any] = {} if unit in _MEASURES else {"whole": True}
        return Guess({"type": "number", "unit": unit, "question": subject.words, **whole}, None)
    prefixes = (say("import_number_of", subject.lang), say("import_total_of", subject.lang))
    words = first.rest if is_rate(first.rest) and not is_rate(subject.words) else subject.words
    counts = counts_in(words, subject.guidance, prefixes)
    rule = {
        "type": "rate",
        **_scale(unit, subject.lang),
        "numerator": counts.numerator,
        "denominator": counts.denominator,
    }
    return Guess(rule, None, () if counts.sure else (remark("import_counts_guessed"),))


def _scale(unit: str, lang: Lang) -> dict[str, Any]:
    """The unit of a rate, and by what it is multiplied where that is not 100."""
    if unit == "%":
        return {"unit": unit}
    per = Decimal(1000) if unit == "‰" else figure(unit.strip("/⁄ "))
    return {"unit": unit if unit == "‰" else say("import_per", lang, per=per), "per": per}


def _by_place(bands: Mapping[Where, list[BandDraft]]) -> dict[str, Any]:
    if set(bands) == {EVERYWHERE}:
        return {"bands": bands[EVERYWHERE]}
    return {"bands_by": {kind_of(next(iter(bands))): dict(bands)}}


def _table(
    giving: Sequence[Clause], clauses: Sequence[Clause]
) -> tuple[dict[Where, list[BandDraft]], list[Remark]] | None:
    """The bands by zone or region, or everywhere; None where some zone or region is not named."""
    named = {place for clause in giving for place in clause.places}
    whole = whole_of(named) if named else (EVERYWHERE,)
    if whole is None:
        return None
    remarks: list[Remark] = []
    rows = {
        place: _bands(
            [c for c in giving if not c.places or place in c.places],
            [c for c in clauses if c.points == 0 and (not c.places or place in c.places)],
            remarks,
        )
        for place in whole
    }
    return rows, list(distinct(remarks))


def _bands(giving: Sequence[Clause], nothing: Sequence[Clause], remarks: list[Remark]) -> list[BandDraft]:
    """From the best to the least, with the ends that the text leaves open closed as it most likely means them."""
    found = sorted(
        ((c, c.condition) for c in giving if c.condition is not None and c.points is not None),
        key=lambda each: -(each[0].points or 0),
    )
    falling = any(set(condition.bounds) <= {"at_most", "below"} for _, condition in found)
    lowers = sorted(bound for _, condition in found if (bound := _lower(condition)) is not None)
    rows = [_band(clause, condition, lowers, falling, remarks) for clause, condition in found]
    _look_at_rest(rows, nothing, falling, remarks)
    return rows


def _band(
    clause: Clause, condition: FigureCondition, lowers: Sequence[Decimal], falling: bool, remarks: list[Remark]
) -> BandDraft:
    bounds: dict[Bound, Decimal] = dict(condition.bounds)
    if condition.bare:
        value = bounds["at_least"]
        if falling:
            bounds = {"at_most": value}
        if condition.unit != "%" or value != 100:
            remarks.append(remark("import_bare_at_most" if falling else "import_bare_at_least"))
    upper = bounds.get("at_most")
    if upper is not None and len(bounds) == 2:
        following = next((low for low in lowers if upper <= low <= upper + printed_step(upper)), None)
        if following is not None and (condition.loose or following > upper):
            del bounds["at_most"]
            bounds["below"] = following
            remarks.append(remark("import_open_end", text=clause.text, value=following))
    return {
        **{name: bounds[name] for name in ("at_least", "above", "at_most", "below") if name in bounds},
        "points": clause.points or Decimal(0),
    }


def _look_at_rest(rows: Sequence[BandDraft], nothing: Sequence[Clause], falling: bool, remarks: list[Remark]) -> None:
    """Where the text says what gets nothing, and leaves something between that and the least band."""
    if falling or not rows:
        return
    least = min(row.get("at_least", row.get("above", Decimal(0))) for row in rows)
    for clause in nothing:
        end = clause.condition.bounds.get("below", clause.condition.bounds.get("at_most")) if clause.condition else None
        if end is not None and end < least and least - end > printed_step(end):
            remarks.append(remark("import_rest_nothing", text=clause.text, value=least))


def _lower(condition: FigureCondition) -> Decimal | None:
    return condition.bounds.get("at_least", condition.bounds.get("above"))
