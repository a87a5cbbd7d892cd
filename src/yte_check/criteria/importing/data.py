"""A draft as the data of criteria files, key by key in the order in which authors write them."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from yte_check.criteria.importing.draft import CriterionDraft, IndicatorDraft, StandardDraft, note_of
from yte_check.criteria.importing.identity import Identity
from yte_check.documents.language import Lang, say
from yte_check.standard.library import shipped_folder
from yte_check.standard.loading import read_standard

Data = dict[str, Any]
WORKING = "working"
SOURCE = "van-ban"
"""The id of the one source of an imported standard: its decision."""
MODEL = "qd-1300-2023"
"""The shipped standard whose conditions of recognition and zones stand in until a person writes the document's."""


def head_data(draft: StandardDraft, identity: Identity, table_name: str) -> Data:
    """What ``standard.yaml`` holds. An empty text is what only a person can say."""
    model = _model()
    document = {
        "number": identity.number or "",
        "issuer": identity.issuer or "",
        "issued": _day(identity.issued),
        "effective": _day(identity.effective),
        "refs": [SOURCE],
    }
    count = sum(1 for _ in draft.indicators())
    head: Data = {
        "id": identity.id,
        "title": identity.title or "",
        "document": document,
        "indicator_count": {"value": str(count), "grade": WORKING, "refs": [SOURCE]},
        "sources": {SOURCE: {"title": _source(identity, table_name, draft.lang)}},
        "recognition": {**_without_sources(model["recognition"]), "grade": WORKING},
        "knockout_list": {"grade": WORKING, "note": say("import_note_knockouts", draft.lang)},
    }
    if draft.printed:
        head["numbers"] = "as_printed"
        points = [each.points for each in draft.criteria]
        if None not in points:
            head["points"] = _figure(sum((each for each in points if each is not None), Decimal(0)))
    if draft.has_zones:
        note = say("import_note_zones", draft.lang)
        head["zones"] = {**_without_sources(model["zones"]), "grade": WORKING, "note": note}
    if draft.has_regions:
        head["regions"] = dict(model["regions"])
    return head


def _model() -> Mapping[str, Any]:
    data: Mapping[str, Any] = read_standard(shipped_folder("criteria") / MODEL).assembly.data
    return data


def _without_sources(group: Mapping[str, Any]) -> Data:
    return {key: value for key, value in group.items() if key not in ("refs", "note")}


def _source(identity: Identity, table_name: str, lang: Lang) -> str:
    if identity.number is None:
        return table_name
    return say("import_source", lang, number=identity.number, issuer=identity.issuer, table=table_name)


def _day(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def criterion_data(criterion: CriterionDraft, lang: Lang) -> Data:
    """What the file of a criterion holds."""
    within: Data
    if criterion.criteria:
        within = {"criteria": [criterion_data(each, lang) for each in criterion.criteria]}
    else:
        within = {"indicators": [_indicator(each, lang) for each in criterion.indicators]}
    return {
        "number": str(criterion.number),
        "title": criterion.title,
        "points": _figure(criterion.points),
        **({"combine": criterion.combine} if criterion.combine is not None else {}),
        "grade": {"title": WORKING, "points": WORKING},
        "refs": [SOURCE],
        **within,
    }


def _indicator(indicator: IndicatorDraft, lang: Lang) -> Data:
    data: Data = {
        "number": str(indicator.number),
        "title": indicator.title,
        "points": _figure(indicator.points),
        "grade": dict.fromkeys(("number", "title", "points", "scoring"), WORKING),
        "knockout": plain(indicator.knockout),
        "note": note_of(indicator.guess, lang),
        "scoring": plain(indicator.guess.rule),
        "evidence": list(indicator.evidence) or None,
        "official_text": indicator.official_text,
    }
    return {key: value for key, value in data.items() if value is not None}


def plain(data: Any) -> Any:
    """Data as a file has them: figures as text, exactly."""
    if isinstance(data, Mapping):
        return {str(key): _open(plain(value)) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [plain(each) for each in data]
    if isinstance(data, Decimal):
        return _figure(data)
    if data is True:
        return "yes"
    return data if data is None or isinstance(data, str) else str(data)


def _open(data: Any) -> Any:
    """Inside a rule, what nobody knows yet is left empty."""
    return "" if data is None else data


def _figure(value: Decimal | None) -> str:
    return "" if value is None else format(value.normalize(), "f")
