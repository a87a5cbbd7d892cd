"""How cells and stretches of text are set in an OpenDocument sheet, as far as it matters for what they say."""

from xml.etree.ElementTree import Element

from yte_check.documents.office_files.package import Package
from yte_check.documents.office_files.visible import Font, How

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DISPLAY = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}display"
_BOLD = ("bold", "700", "800", "900")
_DEEPEST = 20
"""Styles rest on others, so many steps at most."""


class OdsStyles:
    """The styles of a file by family and name. Raises OfficeFault while they are read."""

    def __init__(self, package: Package) -> None:
        self._found: dict[tuple[str, str], Element] = {}
        roots = [package.content, *([package.tree("styles.xml")] if package.has("styles.xml") else [])]
        for root in roots:
            for style in root.iter(f"{_STYLE}style"):
                key = style.get(f"{_STYLE}family", "table"), style.get(f"{_STYLE}name", "")
                self._found.setdefault(key, style)
        self._fonts: dict[tuple[str, str, Font], Font] = {}

    def hides(self, name: str | None) -> bool:
        """Whether a sheet of this style is not shown."""
        properties = self._properties("table", name, "table-properties")
        said = (each.get(f"{_TABLE}display") for each in properties)
        return next((display for display in said if display), "true") == "false"

    def of_cell(self, name: str | None) -> Font | None:
        """The style of a cell; None where it has none of its own."""
        return None if name is None else self._font("table-cell", name, Font())

    def of_text(self, name: str | None, around: Font) -> Font:
        """The style of a stretch of text within text of another."""
        return around if name is None else self._font("text", name, around)

    def _font(self, family: str, name: str, font: Font) -> Font:
        key = family, name, font
        if key not in self._fonts:
            for properties in reversed(self._properties(family, name, "text-properties")):
                font = _changed(font, properties)
            self._fonts[key] = font
        return self._fonts[key]

    def _properties(self, family: str, name: str | None, kind: str) -> list[Element]:
        """Those of a style and of what it rests on, its own first."""
        found: list[Element] = []
        for _ in range(_DEEPEST):
            style = self._found.get((family, name or ""))
            if style is None:
                break
            properties = style.find(f"{_STYLE}{kind}")
            found += [properties] if properties is not None else []
            name = style.get(f"{_STYLE}parent-style-name")
        return found


def _changed(font: Font, properties: Element) -> Font:
    weight = next((value for key, value in properties.items() if key.endswith("}font-weight")), None)
    bold = font.bold if weight is None else weight in _BOLD
    return Font(_how(font.how, properties), bold)


def _how(inherited: How, properties: Element) -> How:
    line = properties.get(f"{_STYLE}text-line-through-style", properties.get(f"{_STYLE}text-line-through-type"))
    if line not in (None, "none") or (line is None and inherited == "struck"):
        return "struck"
    if properties.get(_DISPLAY) == "none":
        return "hidden"
    position = properties.get(f"{_STYLE}text-position", "").split(" ")[0]
    if position.startswith("super") or position.rstrip("%").strip("0").isdigit():
        return "raised"
    if position.startswith(("sub", "-")):
        return "lowered"
    return "plain" if position else inherited
