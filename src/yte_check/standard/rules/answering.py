"""Reading an answer: what every rule type needs to take apart what a station wrote."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple, TypeVar

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.language.notes import Word
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, parse_text
from yte_check.documents.suggestions import cut_by_comma

T = TypeVar("T")

BESIDE = ("evidence", "note", "carried")
"""Keys that stand beside an answer: what proves it, what is said of it, the year that it was copied from."""


NOT_APPLICABLE = ("not_applicable", "khong_ap_dung")
"""The keys under which a reason stands in place of an answer."""


class Given(NamedTuple):
    """What stands in a file for one node: the data, their path, and where problems with them go."""

    raw: Any
    path: Path
    problems: Problems

    def child(self, key: str) -> "Given":
        return Given(self.raw.get(key), (*self.path, key), self.problems)

    def fields(self, names: Collection[str], example: str | Word) -> Mapping[str, "Given"] | None:
        """The entries of a mapping that may have these keys only; None where nothing is given.

        Another key, or no mapping at all, is a problem; ``example`` shows how it is written.
        """
        if self.raw is None:
            return None
        if not isinstance(self.raw, dict):
            self.problems.error("answer_mapping_expected", self.path, example=example)
            return None
        raw, path, problems = self
        found = {name: Given(raw[name], (*path, name), problems) for name in names if name in raw}
        if len(found) < len(raw):
            for key in raw:
                if key not in found:
                    self._unknown(key, names)
        return found

    def value(self, example: str) -> "Given":
        """The one value asked for, written bare or under the key ``value``."""
        if not isinstance(self.raw, dict):
            return self
        return (self.fields(("value",), example) or {}).get("value") or self.child("value")

    def parsed(self, parse: Callable[[object], T]) -> T | None:
        """The value as ``parse`` reads it; None where nothing is given or it cannot be read."""
        if self.raw is None:
            return None
        try:
            return parse(self.raw)
        except Refusal as refusal:
            self.problems.error(refusal.code, self.path, **refusal.params)
            return None

    def _unknown(self, key: str, names: Collection[str]) -> None:
        path = (*self.path, key)
        if key.isdigit() and self.raw[key] is None:
            # {value: 16,5} is two entries to YAML: “value: 16” and an empty “5”.
            self.problems.error_at_key("comma_in_braces", path, key=key)
        elif cut_by_comma(key, self.raw[key]):
            self.problems.error_at_key("empty_key_in_braces", path, key=key)
        else:
            known = tuple(names)
            self.problems.error_at_key(
                "unknown_key", path, key=key, nearest=self.problems.nearest(key, known), allowed=known
            )


@record
class NotApplicable:
    """In place of the answer to a part: why it does not apply."""

    reason: str


def reason_in(raw: Any) -> str | None:
    """What is written as the reason why something does not apply."""
    found = (raw.get(key) for key in NOT_APPLICABLE) if isinstance(raw, dict) else ()
    return next((str(reason) for reason in found if reason is not None), None)


def _says_something(raw: Any) -> bool:
    """Whether anything is filled in: a blank file has the keys of every answer, with nothing behind them."""
    return any(map(_says_something, raw.values())) if isinstance(raw, dict) else raw is not None


def not_applicable(given: Given, rest: Mapping[str, Any], allowed: bool) -> tuple[str | None, Mapping[str, Any]]:
    """The reason why something does not apply, where ``rest`` of an answer says so, else None; and the rest without it.

    A blank file has the key with nothing behind it. An answer beside a reason is a problem, and so is the reason where
    the standard does not allow for one.
    """
    left = {key: value for key, value in rest.items() if key not in NOT_APPLICABLE}
    key = next((each for each in NOT_APPLICABLE if rest.get(each) is not None), None)
    if not allowed and len(left) < len(rest):
        refused = next(each for each in NOT_APPLICABLE if each in rest)
        given.problems.error_at_key("applies_always", (*given.path, refused), key=refused)
        return None, left
    if key is None:
        return None, left
    for other in rest:
        if other != key and _says_something(rest[other]):
            given.problems.error_at_key("not_applicable_answered", (*given.path, other), key=other)
    return given.child(key).parsed(parse_text), left
