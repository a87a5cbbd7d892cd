"""“What if”: figures of a submission changed as asked, and the submission read anew."""

from collections.abc import Iterable, Mapping
from typing import Any, cast

from yte_check.documents.item_numbers import number_before
from yte_check.documents.record import record, replaced
from yte_check.documents.suggestions import nearest
from yte_check.standard.rules import AnyRule, LeafRule, Parts
from yte_check.standard.rules.answering import BESIDE
from yte_check.standard.standard import Standard
from yte_check.station.answers import key_of
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
class Assumption:
    """“6.numerator=2285”: a name of a figure and the text of its value."""

    name: str
    value: str


def with_settings(intake: Intake, settings: Iterable[Assumption], standard: Standard) -> Intake:
    """The same file with other figures. Raises NoSuchFigure."""
    data = dict(intake.document.data)
    for setting in settings:
        data = _with(data, setting, standard)
    return replaced(intake, document=replaced(cast(Any, intake.document), data=data))


def attributes_of(standard: Standard) -> tuple[str, ...]:
    """The attributes of a station as a setting names them."""
    return tuple(f"attributes.{name}" for name in standard.text.attributes or ())


def _with(data: Mapping[str, Any], setting: Assumption, standard: Standard) -> dict[str, Any]:
    if setting.name in STATION_KEYS:
        return {**data, "station": {**data["station"], setting.name: setting.value}}
    if setting.name in attributes_of(standard):
        name = setting.name.partition(".")[2]
        known = {**(data["station"].get("attributes") or {}), name: setting.value}
        return {**data, "station": {**data["station"], "attributes": known}}
    number, below = number_before(setting.name, standard.indicators)
    indicator = standard.indicators.get(number) if number is not None else None
    if indicator is None:
        known_names = [*map(str, standard.indicators), *STATION_KEYS, *attributes_of(standard)]
        raise NoSuchFigure(setting.name, known_names)
    path = _path(indicator.scoring, below, setting.name)
    answers = dict(data.get("answers") or {})
    key = key_of(answers, indicator.number)
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
    """The way below an answer that a name means; “items” and “value” need not be written."""
    if not isinstance(rule, Parts):
        return _path_of_question(rule, keys, name)
    if not keys or keys[0] not in rule.parts:
        raise _below(name, keys, rule.parts)
    return (keys[0], *_path(rule.parts[keys[0]], keys[1:], name))


def _path_of_question(rule: LeafRule, keys: list[str], name: str) -> tuple[str, ...]:
    """Questions that stand one level down are known by their own key too, the one value by no key at all."""
    asked = [tuple(map(str, question.path)) for question in rule.questions()]
    if () in asked:
        if keys not in ([], ["value"]):
            raise _below(name, keys, ("value",))
        return ()
    for path in asked:
        if tuple(keys) == path or keys == [path[-1]]:
            return path
    above = asked[0][:-1]
    rest = keys[len(above) :] if tuple(keys[: len(above)]) == above else keys
    raise _below(name, rest, [path[-1] for path in asked])


def _below(name: str, keys: list[str], known: Iterable[str]) -> NoSuchFigure:
    """What is known where a name goes wrong: whole names, to be copied; ``keys`` is what is left of the name there."""
    right = name.split(".")[: len(name.split(".")) - len(keys)]
    return NoSuchFigure(name, (".".join((*right, key)) for key in known))
