"""Words and keys: nothing has the same name twice, and each indicator says what proves it."""

from collections import Counter
from collections.abc import Iterator, Mapping

from yte_check.documents.diagnostics import Path, Problems
from yte_check.standard.assembly import Assembly
from yte_check.standard.model import Indicator, StandardText
from yte_check.standard.place import REGION, ZONE
from yte_check.standard.proofs.walk import indicators, rules, rules_of
from yte_check.standard.rules.answering import BESIDE, NOT_APPLICABLE
from yte_check.standard.rules.leaves import every_part, named, path_of

_RESERVED = (*BESIDE, *NOT_APPLICABLE, "value")
WAYS_TO_VERIFY = ("record", "observe", "staff_interview", "patient_interview")


def check_part_names(text: StandardText, problems: Problems) -> None:
    """No part has a name that an answer uses for something else, and no two are named alike by the way to them."""
    for path, indicator in indicators(text):
        seen: set[str] = set()
        for steps in every_part(indicator.scoring):
            here, name = (*path, "scoring", *path_of(steps)), named(steps)
            if steps[-1] in _RESERVED:
                problems.error_at_key("part_name_reserved", here, name=steps[-1])
            if name in seen:
                problems.error_at_key("part_name_twice", here, name=name)
            seen.add(name)


def check_names_differ(text: StandardText, problems: Problems) -> None:
    """Titles of criteria and indicators, items of a checklist and options of a choice can be told apart."""
    criteria: dict[Path, str] = {("criteria", i, "title"): c.title for i, c in enumerate(text.criteria)}
    _check_differ(criteria, problems)
    _check_differ({(*path, "title"): indicator.title for path, indicator in indicators(text)}, problems)
    for path, rule in rules(text):
        _check_differ({(*path, *place): label for place, label in rule.labels().items()}, problems)
    for name, attribute in (text.attributes or {}).items():
        here: Path = ("attributes", name, "values")
        _check_differ({(*here, key): label for key, label in attribute.values.items()}, problems)


def _check_differ(texts: Mapping[Path, str], problems: Problems) -> None:
    plain = {path: " ".join(text.casefold().split()) for path, text in texts.items()}
    seen: set[str] = set()
    for path, text in plain.items():
        if text in seen:
            problems.error("text_twice", path, text=texts[path])
        seen.add(text)


def check_keys(text: StandardText, problems: Problems) -> None:
    """Keys that stations type are plain ASCII, so that they can be typed on every machine."""
    own = (place for path, indicator in indicators(text) for place in _keys(indicator, path))
    for place in (*own, *_attribute_keys(text)):
        key = str(place[-1])
        if not key.isascii() or " " in key:
            problems.warn_at_key("key_not_ascii", place, key=key)


def _attribute_keys(text: StandardText) -> Iterator[Path]:
    for name, attribute in (text.attributes or {}).items():
        yield ("attributes", name)
        yield from (("attributes", name, "values", key) for key in attribute.values)


def check_attribute_names(text: StandardText, problems: Problems) -> None:
    """No attribute has the name of what every standard may tell stations apart by, and none of its keys joins two."""
    for name in text.attributes or ():
        if name in (ZONE, REGION):
            problems.error_at_key("attribute_reserved", ("attributes", name), name=name)
    for path in _attribute_keys(text):
        if "/" in str(path[-1]):
            problems.error_at_key("attribute_slash", path, key=str(path[-1]))


def _keys(indicator: Indicator, path: Path) -> Iterator[Path]:
    yield from ((*path, "scoring", *path_of(steps)) for steps in every_part(indicator.scoring))
    for here, rule in rules_of(indicator, path):
        yield from dict.fromkeys((*here, *place[:2]) for place in rule.labels())


def check_evidence(text: StandardText, problems: Problems) -> None:
    """Each indicator says which documents prove it and how a reviewer verifies it, each once."""
    for path, indicator in indicators(text):
        if not indicator.evidence:
            problems.warn("evidence_not_named", path, number=str(indicator.number))
        for name, values in (("evidence", indicator.evidence), ("verify", indicator.verify)):
            for value, times in Counter(values).items():
                if times > 1:
                    problems.warn("listed_twice", (*path, name), text=value)
        for position, way in enumerate(indicator.verify):
            if way not in WAYS_TO_VERIFY:
                problems.warn("verify_unknown", (*path, "verify", position), text=way, allowed=WAYS_TO_VERIFY)


def check_cut(text: StandardText, assembly: Assembly, problems: Problems) -> None:
    """No evidence between brackets begins as if a comma had cut it off the one before it."""
    for path, indicator in indicators(text):
        for position, value in enumerate(indicator.evidence):
            here = (*path, "evidence", position)
            if position and value[0].islower() and _behind_comma(here, assembly):
                problems.warn("perhaps_cut", here, text=value)


def _behind_comma(path: Path, assembly: Assembly) -> bool:
    """Whether a comma stands before a value; none stands before an item of a list with a line for each."""
    document, here = assembly.origin_of(path)
    return document.before(here).rstrip().endswith(",")
