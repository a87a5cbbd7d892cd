"""What may be typed into a cell: lists, and figures with a message that says which ones."""

from typing import Any

from yte_check.documents.language import Lang, say
from yte_check.forms.carried import done_words
from yte_check.standard.rules import Rate
from yte_check.station.periods import FIRST_YEAR, LAST_YEAR

_UNBOUNDED = "999999999999"


class Allowed:
    """Adds rules of entry to one sheet, each kind once for all its cells where that is possible."""

    def __init__(self, sheet: Any, lang: Lang) -> None:
        self._sheet = sheet
        self._lang = lang
        self._kinds: dict[tuple[object, ...], Any] = {}

    def yes_no(self, at: str) -> None:
        words = f'"{say("form_yes", self._lang)},{say("form_no", self._lang)}"'
        self._add(at, "form_allowed_yes_no", type="list", formula1=words)

    def looked_at(self, at: str, mark: str) -> None:
        """Of an answer of an earlier year: still as it was copied, or looked at."""
        self._add(at, "form_allowed_carried", type="list", formula1=f'"{mark},{done_words(self._lang)}"')

    def absent(self, at: str) -> None:
        """That something does not apply."""
        self._add(at, "form_allowed_absent", type="list", formula1=f'"{say("form_absent", self._lang)}"')

    def options(self, at: str, cells: str) -> None:
        self._add(at, "form_allowed_list", type="list", formula1=f"={cells}")

    def measure(self, at: str) -> None:
        self._add(at, "form_allowed_measure", type="decimal", operator="greaterThanOrEqual", formula1="0")

    def count(self, at: str) -> None:
        self._add(at, "form_allowed_count", type="whole", operator="greaterThanOrEqual", formula1="0")

    def year(self, at: str) -> None:
        self._add(
            at, "form_allowed_year", {"first": str(FIRST_YEAR), "last": str(LAST_YEAR)},
            type="whole", operator="between", formula1=str(FIRST_YEAR), formula2=str(LAST_YEAR),
        )  # fmt: skip

    def code(self, at: str) -> None:
        self._add(at, "form_allowed_code", type="textLength", operator="equal", formula1="5")

    def day(self, at: str) -> None:
        self._add(at, "form_allowed_day", type="date", operator="greaterThan", formula1="18264")  # 1/1/1950

    def counts(self, numerator: str, denominator: str, rule: Rate) -> None:
        """The two counts of a rate: of a share, neither may contradict the other."""
        most = f'IF({denominator}="",{_UNBOUNDED},{denominator})' if rule.is_share else _UNBOUNDED
        code = "form_allowed_numerator" if rule.is_share else "form_allowed_count"
        self._add(numerator, code, type="whole", operator="between", formula1="0", formula2=most)
        least = "0" if rule.when_absent is not None else "1"
        least = f"MAX({least},{numerator})" if rule.is_share else least
        code = "form_allowed_denominator" if rule.is_share else "form_allowed_count"
        if rule.when_absent is None:
            code += "_not_zero"
        self._add(denominator, code, type="whole", operator="greaterThanOrEqual", formula1=least)

    def _add(self, at: str, code: str, params: dict[str, object] | None = None, /, **rule: str) -> None:
        from openpyxl.worksheet.datavalidation import DataValidation

        kind = (code, *rule.items())
        if kind not in self._kinds:
            message = say(code, self._lang, **(params or {}))
            title = say("form_allowed", self._lang)
            self._kinds[kind] = made = DataValidation(
                allow_blank=True, showErrorMessage=True, showInputMessage=True, errorTitle=title, error=message,
                promptTitle=None, prompt=message, errorStyle="stop", **rule,
            )  # fmt: skip
            self._sheet.add_data_validation(made)
        self._kinds[kind].add(at)
