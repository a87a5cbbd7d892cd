"""How a stretch of text in Word is set: by itself, by its character style, by the style of its paragraph."""

from typing import NamedTuple, TypeVar
from xml.etree.ElementTree import Element

from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.visible import Font, How
from yte_check.documents.office_files.xml import WORD

T = TypeVar("T")

_FALSE = ("0", "false", "off", "none")
_DEEPEST = 20
"""Styles rest on others, so many steps at most."""
_RAISED: dict[str, How] = {"superscript": "raised", "subscript": "lowered"}


class LevelSetting(NamedTuple):
    """What one level says; None where it is silent."""

    bold: bool | None = None
    struck: bool | None = None
    twice: bool | None = None
    hidden: bool | None = None
    aligned: str | None = None

    def over(self, below: "LevelSetting") -> "LevelSetting":
        """This level, and where it is silent the one below."""
        return LevelSetting(
            _first_said(self.bold, below.bold),
            _first_said(self.struck, below.struck),
            _first_said(self.twice, below.twice),
            _first_said(self.hidden, below.hidden),
            _first_said(self.aligned, below.aligned),
        )


SILENT = LevelSetting()


class WordStyles:
    """The styles of a document. Raises OfficeFault while they are read."""

    def __init__(self, package: Package) -> None:
        parts = [part for part in package.related(package.main, "styles") if package.has(part)]
        root = package.tree(parts[0]) if parts else Element("styles")
        self._styles = {style.get(f"{WORD}styleId", ""): style for style in root.iterfind(f"{WORD}style")}
        self._usual = _setting(root.find(f"{WORD}docDefaults/{WORD}rPrDefault/{WORD}rPr"))
        self._settings: dict[str | None, LevelSetting] = {}
        self._first = next((name for name, style in self._styles.items() if _is_first(style)), None)

    def of_paragraph(self, paragraph: Element) -> LevelSetting:
        """What the style of a paragraph says of its text."""
        return self._of_style(value(paragraph, "pPr", "pStyle") or self._first)

    def font(self, run: Element, paragraph: LevelSetting) -> Font:
        """How a run in a paragraph is set. Two styles that both switch a thing on switch it off again."""
        own, character = _setting(run.find(f"{WORD}rPr")), self._of_style(value(run, "rPr", "rStyle"))
        usual = self._usual
        all_levels = own.over(character).over(paragraph).over(usual)
        if _toggled(own.hidden, paragraph.hidden, character.hidden, usual.hidden):
            how: How = "hidden"
        elif all_levels.twice or _toggled(own.struck, paragraph.struck, character.struck, usual.struck):
            how = "struck"
        else:
            how = _RAISED.get(all_levels.aligned or "", "plain")
        return Font(how, _toggled(own.bold, paragraph.bold, character.bold, usual.bold))

    def numbered(self, paragraph: Element) -> str | None:
        """The list that a paragraph belongs to, by itself or by its style."""
        own = paragraph.find(f"{WORD}pPr/{WORD}numPr/{WORD}numId")
        styled = map(_list_of, self._chain(value(paragraph, "pPr", "pStyle")))
        found = own if own is not None else next((each for each in styled if each is not None), None)
        number = found.get(f"{WORD}val") if found is not None else None
        return None if number == "0" else number

    def level(self, paragraph: Element) -> int:
        """The level of its list at which a paragraph stands, by itself or by its style, counted from 0."""
        styles = self._chain(value(paragraph, "pPr", "pStyle"))
        told = (each.find(f"{WORD}pPr/{WORD}numPr/{WORD}ilvl") for each in (paragraph, *styles))
        text = next((each.get(f"{WORD}val", "0") for each in told if each is not None), "0")
        return int(text) if text in ("0", "1", "2", "3", "4", "5", "6", "7", "8") else 0

    def is_run_on(self, paragraph: Element) -> bool:
        """Whether the mark at the end of a paragraph was deleted or is hidden: it is one with the next."""
        mark = paragraph.find(f"{WORD}pPr/{WORD}rPr")
        gone = mark is not None and any(mark.find(f"{WORD}{name}") is not None for name in ("del", "moveFrom"))
        return gone or is_on(mark, "vanish") is True

    def _of_style(self, name: str | None) -> LevelSetting:
        if name not in self._settings:
            setting = SILENT
            for style in self._chain(name):
                setting = setting.over(_setting(style.find(f"{WORD}rPr")))
            self._settings[name] = setting
        return self._settings[name]

    def _chain(self, name: str | None) -> list[Element]:
        """A style and those that it rests on."""
        found: list[Element] = []
        style = self._styles.get(name or "")
        while style is not None and len(found) < _DEEPEST:
            found.append(style)
            based = style.find(f"{WORD}basedOn")
            style = self._styles.get(based.get(f"{WORD}val", "")) if based is not None else None
        return found


def value(element: Element, properties: str, name: str) -> str | None:
    """One property of an element."""
    found = element.find(f"{WORD}{properties}/{WORD}{name}")
    return found.get(f"{WORD}val") if found is not None else None


def is_on(properties: Element | None, name: str) -> bool | None:
    """Whether a property is switched on; None where nothing is said."""
    found = properties.find(f"{WORD}{name}") if properties is not None else None
    return None if found is None else found.get(f"{WORD}val", "1") not in _FALSE


def _setting(properties: Element | None) -> LevelSetting:
    if properties is None:
        return SILENT
    aligned = properties.find(f"{WORD}vertAlign")
    bold, struck, twice, hidden = (is_on(properties, name) for name in ("b", "strike", "dstrike", "vanish"))
    return LevelSetting(bold, struck, twice, hidden, None if aligned is None else aligned.get(f"{WORD}val", ""))


def _toggled(own: bool | None, paragraph: bool | None, character: bool | None, usual: bool | None) -> bool:
    """Whether a thing is on that a second style switches off again."""
    if own is not None:
        return own
    return bool(usual) or bool(paragraph) != bool(character)


def _first_said(own: T | None, below: T | None) -> T | None:
    return own if own is not None else below


def _is_first(style: Element) -> bool:
    """Whether paragraphs have a style that name none."""
    return style.get(f"{WORD}type") == "paragraph" and style.get(f"{WORD}default", "0") not in _FALSE


def _list_of(style: Element) -> Element | None:
    return style.find(f"{WORD}pPr/{WORD}numPr/{WORD}numId")
