"""How Word prints the figures of its numbered lists: “1”, “I.”, “1.2”, “a)”."""

from xml.etree.ElementTree import Element

from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.xml import WORD

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_MOST_ROMAN = 89
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Numbering:
    """The lists of a document. Raises OfficeFault while they are read."""

    def __init__(self, package: Package) -> None:
        parts = [part for part in package.related(package.main, "numbering") if package.has(part)]
        root = package.tree(parts[0]) if parts else Element("numbering")
        kinds = {each.get(f"{WORD}abstractNumId"): each for each in root.iterfind(f"{WORD}abstractNum")}
        self._lists: dict[str | None, Element] = {}
        self._nums: dict[str | None, Element] = {}
        for each in root.iterfind(f"{WORD}num"):
            kind = each.find(f"{WORD}abstractNumId")
            if kind is not None and kind.get(f"{WORD}val") in kinds:
                self._lists[each.get(f"{WORD}numId")] = kinds[kind.get(f"{WORD}val")]
                self._nums[each.get(f"{WORD}numId")] = each
        self._counts: dict[str | None, dict[int, int]] = {}
        self._begun: set[str] = set()

    def following(self, listed: str, level: int) -> str:
        """What Word prints before the next paragraph at a level of a list, counted from 0: “3.”, “1.2”, “a)”.

        "" for a level without a figure, or with one in words.
        """
        counts = self._counts.setdefault(self._kind(listed), {})
        if listed not in self._begun:
            self._begun.add(listed)
            for each in [each for each in counts if self._override(listed, each, "startOverride") is not None]:
                del counts[each]
        counts[level] = counts.get(level, self._start(listed, level) - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        if self._setting(listed, level, "numFmt") in ("bullet", "none"):
            return ""  # “o”, “v” and “Ø” are dots, squares and arrows in a font of signs
        text = self._setting(listed, level, "lvlText") or f"%{level + 1}"
        for each in range(level + 1):
            figure = counts.get(each, self._start(listed, each))
            text = text.replace(f"%{each + 1}", _figure(figure, self._setting(listed, each, "numFmt")))
        return text if any(map(str.isalnum, text)) else ""

    def _kind(self, listed: str) -> str | None:
        """Lists of one kind go on from one another, unless one says where it starts."""
        return self._lists.get(listed, Element("none")).get(f"{WORD}abstractNumId", listed)

    def _start(self, listed: str, level: int) -> int:
        said = self._override(listed, level, "startOverride")
        start = said.get(f"{WORD}val", "") if said is not None else self._setting(listed, level, "start")
        return int(start[:6]) if start.isascii() and start.isdigit() else 1

    def _setting(self, listed: str, level: int, name: str) -> str:
        found = self._override(listed, level, f"lvl/{WORD}{name}")
        if found is None:
            found = self._lists.get(listed, Element("none")).find(f"{WORD}lvl[@{WORD}ilvl='{level}']/{WORD}{name}")
        return found.get(f"{WORD}val", "") if found is not None else ""

    def _override(self, listed: str, level: int, path: str) -> Element | None:
        """What one list sets otherwise than its kind."""
        return self._nums.get(listed, Element("none")).find(f"{WORD}lvlOverride[@{WORD}ilvl='{level}']/{WORD}{path}")


def _figure(figure: int, form: str) -> str:
    """A figure as a level sets it; "" where that is in words."""
    match form:
        case "" | "decimal" | "decimalZero":
            return str(figure)
        case "upperRoman" | "lowerRoman" if 0 < figure <= _MOST_ROMAN:
            return _roman(figure) if form == "upperRoman" else _roman(figure).lower()
        case "lowerLetter" | "upperLetter" if 0 < figure <= len(_LETTERS):
            letter = _LETTERS[figure - 1]
            return letter if form == "lowerLetter" else letter.upper()
        case _:
            return ""


def _roman(figure: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (figure // value)
        figure %= value
    return text
