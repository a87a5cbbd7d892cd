"""How Word prints the figures of its numbered lists: «1» or «I»."""

from xml.etree.ElementTree import Element

from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.xml import WORD

_ROMAN = ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_MOST_ROMAN = 89


class Numbering:
    """The lists of a document. Raises OfficeFault while they are read."""

    def __init__(self, package: Package) -> None:
        parts = [part for part in package.related(package.main, "numbering") if package.has(part)]
        root = package.tree(parts[0]) if parts else Element("numbering")
        kinds = {each.get(f"{WORD}abstractNumId"): each for each in root.iterfind(f"{WORD}abstractNum")}
        self._lists: dict[str | None, Element] = {}
        for each in root.iterfind(f"{WORD}num"):
            kind = each.find(f"{WORD}abstractNumId")
            if kind is not None and kind.get(f"{WORD}val") in kinds:
                self._lists[each.get(f"{WORD}numId")] = kinds[kind.get(f"{WORD}val")]

    def shown(self, listed: str, figure: int) -> str:
        """A figure of the first level of a list."""
        level = self._lists.get(listed, Element("none")).find(f"{WORD}lvl[@{WORD}ilvl='0']/{WORD}numFmt")
        is_roman = level is not None and level.get(f"{WORD}val") in ("upperRoman", "lowerRoman")
        return _roman(figure) if is_roman and figure <= _MOST_ROMAN else str(figure)


def _roman(figure: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (figure // value)
        figure %= value
    return text
