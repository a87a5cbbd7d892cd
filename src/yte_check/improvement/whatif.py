"""«What if»: figures of a submission changed as asked, and the submission read anew."""

from collections.abc import Iterable, Mapping
from typing import Any, assert_never, cast

from yte_check.documents.record import record, replaced
from yte_check.documents.scalars import number_in
from yte_check.documents.suggestions import nearest
from yte_check.standard.rules import AnyRule, Checklist, Choice, Figure, Parts, Rate, YesNo
from yte_check.standard.rules.answering import BESIDE
from yte_check.standard.standard import Standard
from yte_check.station.submission import Intake

STATION_KEYS = ("zone", "region", "terrain", "nearest_hospital_km", "population")


class NoSuchFigure(Exception):
    """A name that stands for nothing in the standard; carries what could have been meant."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.known = tuple(known)
        self.nearest = nearest(name, self.known)
        super().__init__(name)


@record
class Setting:
    """«6.numerator=2285»: a name of a figure and the text of its value."""

    name: str
    value: str


def with_settings(intake: Intake, settings: Iterable[Setting], standard: Standard) -> Intake:
    """The same file with other figures. Raises NoSuchFigure."""
    data = dict(intake.document.data)
    for setting in settings:
        data = _with(data, setting, standard)
    return replaced(intake, document=replaced(cast(Any, intake.document), data=data))


def _with(data: Mapping[str, Any], setting: Setting, standard: Standard) -> dict[str, Any]:
    first, *below = setting.name.split(".")
    if first in STATION_KEYS and not below:
        return {**data, "station": {**data["station"], first: setting.value}}
    number = number_in(first)
    indicator = standard.indicators.get(number) if number is not None else None
    if indicator is None:
        raise NoSuchFigure(setting.name, [*map(str, standard.indicators), *STATION_KEYS])
    path = _path(indicator.scoring, below, setting.name)
    answers = dict(data.get("answers") or {})
    key = next((key for key in answers if number_in(key) == number), first)
    answers[key] = with_answer(answers.get(key), path, setting.value)
    return {**data, "answers": answers}


def with_answer(raw: Any, path: tuple[str, ...], value: Any) -> Any:
    """An answer as written, with another value at a path below it; its evidence and its note stay."""
    beside = {key: raw[key] for key in BESIDE if isinstance(raw, dict) and key in raw}
    if not path:
        return {**beside, "value": value} if beside else value
    return _set(raw, path, value)


def _set(raw: Any, path: tuple[str, ...], value: Any) -> Any:
    if not path:
        return value
    holder = dict(raw) if isinstance(raw, dict) else {}
    holder.pop("value", None)
    return {**holder, path[0]: _set(holder.get(path[0]), path[1:], value)}


def _path(rule: AnyRule, keys: list[str], name: str) -> tuple[str, ...]:
    """The way below an answer that a name means; «items» and «value» need not be written."""
    match rule:
        case Parts():
            if not keys or keys[0] not in rule.parts:
                raise _below(name, keys, rule.parts)
            return (keys[0], *_path(rule.parts[keys[0]], keys[1:], name))
        case Checklist():
            rest = keys[1:] if keys[:1] == ["items"] else keys
            if len(rest) != 1 or rest[0] not in rule.items:
                raise _below(name, rest, rule.items)
            return "items", rest[0]
        case Rate():
            if keys not in (["numerator"], ["denominator"]):
                raise _below(name, keys, ("numerator", "denominator"))
            return (keys[0],)
        case YesNo() | Choice() | Figure():
            if keys not in ([], ["value"]):
                raise _below(name, keys, ("value",))
            return ()
        case _:
            assert_never(rule)


def _below(name: str, keys: list[str], known: Iterable[str]) -> NoSuchFigure:
    """What is known where a name goes wrong: whole names, to be copied; ``keys`` is what is left of the name there."""
    right = name.split(".")[: len(name.split(".")) - len(keys)]
    return NoSuchFigure(name, (".".join((*right, key)) for key in known))
