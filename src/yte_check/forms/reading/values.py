"""What stands in a cell, as the plain text that a submission would hold; what cannot be meant is refused."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal

from yte_check.documents.characters import code_of, forbidden_in, unseen_in
from yte_check.documents.language.notes import Ungrouped
from yte_check.documents.office_files.visible import MARKS
from yte_check.documents.old_letters import old_letters
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, parse_day, parse_number, parse_yes_no
from yte_check.documents.suggestions import nearest
from yte_check.documents.workbooks.grid import CellFault, GridCell, Struck, TimeOfDay
from yte_check.forms.layout import ListOption, same_words
from yte_check.standard.rules.figures import GROUPED

FIRST_DAY, LAST_DAY = date(1950, 1, 1), date(2150, 1, 1)
"""Between these a bare number may stand for a day; a day before them was a number to begin with, such as a year."""
_RETURN = re.compile(r"\r\n?")

Warn = Callable[..., None]
"""Told the code and the parameters of what is understood but should be looked at."""


@record
class Reader:
    """Reads cells of a form. Every method raises Refusal and gives None for a cell with nothing in it."""

    warn: Warn
    serial: Callable[[Decimal], date | None]

    def yes_no(self, content: GridCell) -> str | None:
        value = self._plain(content)
        if isinstance(value, bool):
            return "yes" if value else "no"
        return None if value is None else "yes" if parse_yes_no(shown(value)) else "no"

    def choice(self, content: GridCell, options: tuple[ListOption, ...]) -> str | None:
        value = self._plain(content)
        if value is None:
            return None
        words = shown(value)
        by_words = {same_words(option.label): option.key for option in options}
        by_words |= {same_words(option.key): option.key for option in options}
        if same_words(words) in by_words:
            return by_words[same_words(words)]
        labels = [option.label for option in options]
        allowed = tuple(f"“{label}”" for label in labels)
        raise Refusal("form_option_unknown", text=words, nearest=nearest(words, labels), allowed=allowed)

    def number(self, content: GridCell) -> str | None:
        """A number as it was typed; the reader of the submission has more to say of it."""
        value = self._plain(content)
        match value:
            case None:
                return None
            case bool():
                raise Refusal("number_expected", text=shown(value))
            case date():
                raise Refusal("form_date_in_number", day=value)
            case Decimal():
                if content.percent:
                    raise Refusal("form_percent", shown=value * 100)
                return _written(value)
        number = parse_number(value)
        if not GROUPED.fullmatch(value.strip()):
            self.warn("form_number_as_text", text=value, number=Ungrouped(number))
        return value.strip()

    def text(self, content: GridCell) -> str | None:
        value = self._plain(content, words=True)
        if isinstance(value, date):
            raise Refusal("form_date_in_text", day=value)
        if isinstance(value, Decimal) and content.percent:
            raise Refusal("form_percent", shown=value * 100)
        if isinstance(value, str) and (around := unseen_in(value)) is not None:
            self.warn("text_invisible", text=around)
        if isinstance(value, str) and (old := old_letters(value)) is not None:
            self.warn("old_encoding", **old)
        return None if value is None else shown(value)

    def day(self, content: GridCell) -> str | None:
        value = self._plain(content)
        match value:
            case None:
                return None
            case date() if value >= FIRST_DAY:
                return value.isoformat()
            case date():
                raise Refusal("form_day_early", day=value)
            case str():
                return parse_day(value).isoformat()
            case Decimal():
                day = self.serial(value) if value == value.to_integral_value() else None
                if day is not None and FIRST_DAY <= day <= LAST_DAY:
                    self.warn("form_day_serial", number=str(value), day=day)
                    return day.isoformat()
        raise Refusal("day_expected", text=shown(value))

    def _tell_left_out(self, content: GridCell, *, words: bool) -> None:
        """What is struck out is gone; what is raised is a mark in a text, but may be an exponent in a figure."""
        for how, text in content.left_out:
            if how in MARKS and not words:
                raise Refusal("form_raised", text=text)
            self.warn("form_raised_left_out" if how in MARKS else "form_struck_left_out", text=text)

    def _plain(self, content: GridCell, *, words: bool = False) -> str | bool | Decimal | date | None:
        """What a cell holds; ``words`` where a text is asked for. Raises Refusal."""
        value = content.value
        match value:
            case CellFault():
                raise Refusal("form_cell_fault", text=value.code)
            case TimeOfDay():
                raise Refusal("form_time_of_day", time=value.shown)
            case Struck():
                raise Refusal("form_struck", text=value.text)
        self._tell_left_out(content, words=words)
        if isinstance(value, str):
            value = unicodedata.normalize("NFC", _RETURN.sub("\n", value))
            if found := forbidden_in(value):
                raise Refusal("control_character", character=code_of(found[0]))
            value = value if value.strip() else None
        if content.formula is not None:
            if value is None:
                raise Refusal("form_formula_open", formula=content.formula)
            self.warn("form_formula", formula=content.formula, value=shown(value))
        return value


def shown(value: object) -> str:
    """A value as a person reads it in the cell."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case Decimal():
            return _written(value)
        case date():
            return value.strftime("%d/%m/%Y")
        case CellFault() | TimeOfDay() | Struck():
            return value[0]
        case _:
            return str(value)


def references(text: str, known: Iterable[str]) -> list[str]:
    """The ids in one cell, with “;” between them; also “,” and new lines where what lies between them are ids."""
    ids = frozenset(known)
    found: list[str] = []
    for piece in _split(text):
        parts = [part.strip() for part in re.split(r"[,\n]", piece)]
        several = piece not in ids and len(parts) > 1
        found += [part for part in parts if part] if several else [piece]
    return found


def _split(text: str) -> list[str]:
    """What stands between “;”, with quotation marks around what holds such a mark itself."""
    pieces = re.findall(r'\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(?:;|$)', text)
    plain = (quoted.replace('""', '"') if quoted else bare.strip() for quoted, bare in pieces)
    return [piece for piece in plain if piece]


def _written(number: Decimal) -> str:
    """In full, without needless zeros: “2405”, “182.5”."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
