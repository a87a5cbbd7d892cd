"""An office file as its parts: found by what the file says of itself, not by the names that are usual."""

from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import IO, Literal
from urllib.parse import unquote
from xml.etree.ElementTree import Element

from yte_check.documents.archive import Archive, ArchiveFault, Member
from yte_check.documents.archive_limits import OFFICE as OFFICE_LIMITS
from yte_check.documents.office_files.faults import OfficeFault, PackageFault
from yte_check.documents.office_files.limits import Budget
from yte_check.documents.office_files.recognising import why_not_packed
from yte_check.documents.office_files.xml import RELATED, SHEET, WORD, tree

OfficeKind = Literal["excel", "word", "opendocument_sheet"]

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_CONTENT, _MANIFEST, _TYPES, _FIRST = "content.xml", "meta-inf/manifest.xml", "[content_types].xml", ""
_USUAL = ("xl/workbook.xml", "word/document.xml", "ppt/presentation.xml", "xl/workbook.bin")
_MAIN_TYPE = ".main+xml"
_KINDS: dict[str, OfficeKind] = {f"{SHEET}workbook": "excel", f"{WORD}document": "word"}


class Package:
    """An office file that has been opened; whoever gives a path closes it. Every method raises OfficeFault."""

    def __init__(self, file: Path | bytes | IO[bytes]) -> None:
        """Raises OfficeFault with the reason why it is no office file, or one that is too large."""
        try:
            self._archive = Archive(BytesIO(file) if isinstance(file, bytes) else file, OFFICE_LIMITS)
        except ArchiveFault as fault:
            large = fault.fault == "too_large"
            raise (
                _too_many() if large else OfficeFault(why_not_packed(file) if isinstance(file, bytes) else "damaged")
            ) from None
        members = self._archive.members
        if sum(member.size for member in members) > OFFICE_LIMITS.total:
            self.close()
            raise OfficeFault("large", limit_mb=OFFICE_LIMITS.total // 1_000_000)
        self._parts: dict[str, list[Member]] = {}
        for member in members:
            self._parts.setdefault(_key(member.info.filename), []).append(member)
        self.budget = Budget()

    def close(self) -> None:
        self._archive.close()

    @cached_property
    def kind(self) -> OfficeKind:
        """Of what kind the document inside is, whatever the name of the file."""
        if self.has(_CONTENT) and not self.has(_TYPES):
            return self._opendocument()
        if self.main.endswith(".bin"):
            raise OfficeFault("binary")
        root = self.tree(self.main)
        if root.tag not in _KINDS:
            raise OfficeFault("slides" if root.tag.endswith("}presentation") else "nothing_inside")
        return _KINDS[root.tag]

    def require(self, *kinds: OfficeKind) -> None:
        """Refuse a document of another kind, by the name of that kind."""
        causes: dict[OfficeKind, PackageFault] = {"word": "word", "excel": "excel", "opendocument_sheet": "excel"}
        if self.kind not in kinds:
            raise OfficeFault(causes[self.kind])

    @cached_property
    def main(self) -> str:
        """The part that everything else hangs on."""
        named = [*self.related(_FIRST, "officeDocument"), *self._by_content_type(), *_USUAL]
        found = next((part for part in named if self.has(part)), None)
        if found is None:
            raise OfficeFault("nothing_inside")
        return found

    def has(self, part: str) -> bool:
        return _key(part) in self._parts

    def read(self, part: str) -> bytes:
        """The bytes of a part, which must be there, and once alone."""
        members = self._parts.get(_key(part), [])
        if len(members) != 1:
            raise OfficeFault("damaged", part=part)
        try:
            return members[0].read(OFFICE_LIMITS.member)
        except ArchiveFault as fault:
            if fault.fault == "encrypted":
                raise OfficeFault("password") from None
            if fault.fault in ("too_large", "bomb"):
                raise OfficeFault("large", limit_mb=OFFICE_LIMITS.member // 1_000_000) from None
            raise OfficeFault("damaged", part=part) from None

    def tree(self, part: str) -> Element:
        """A part of XML as elements."""
        return tree(part, self.read(part), self.budget)

    def related(self, source: str, kind: str) -> list[str]:
        """The parts that a part names as being of a kind: “worksheet”, “styles”."""
        return [part for part, named in self.relations(source).values() if named == kind]

    def relations(self, source: str) -> dict[str, tuple[str, str]]:
        """What a part is related to, by the id of each relation: the other part, and of what kind it is."""
        folder, _, name = source.rpartition("/")
        part = f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels"
        if not self.has(part):
            return {}
        return {
            each.get("Id", ""): (_resolved(folder, each.get("Target", "")), each.get("Type", "").rpartition("/")[2])
            for each in self.tree(part)
            if each.get("TargetMode") != "External"
        }

    def _by_content_type(self) -> Iterator[str]:
        """Where no relation leads to the document, the list of contents may name it."""
        if self.has(_TYPES):
            for each in self.tree(_TYPES):
                if each.get("ContentType", "").endswith(_MAIN_TYPE):
                    yield _resolved("", each.get("PartName", ""))

    def _opendocument(self) -> OfficeKind:
        if self.has(_MANIFEST) and any(each.tag.endswith("}encryption-data") for each in self.tree(_MANIFEST).iter()):
            raise OfficeFault("password")
        body = self.content.find(f"{OFFICE}body")
        if body is not None and body.find(f"{OFFICE}spreadsheet") is not None:
            return "opendocument_sheet"
        text = body is not None and body.find(f"{OFFICE}text") is not None
        raise OfficeFault("opendocument_text" if text else "nothing_inside")

    @cached_property
    def content(self) -> Element:
        """All of an OpenDocument file."""
        return self.tree(_CONTENT)


def _too_many() -> OfficeFault:
    return OfficeFault("large", members=OFFICE_LIMITS.members)


def _key(name: str) -> str:
    """A part by a name that holds however it is written: some programs write “xl\\workbook.xml”."""
    return name.replace("\\", "/").lstrip("/").casefold()


def _resolved(folder: str, target: str) -> str:
    """The part that a relation leads to, seen from the folder in which the part that names it lies."""
    target = unquote(target.replace("\\", "/"))
    steps: list[str] = []
    for step in PurePosixPath(target if target.startswith("/") else f"{folder}/{target}").parts:
        if step == "..":
            del steps[-1:]
        elif step not in (".", "/"):
            steps.append(step)
    return "/".join(steps)


__all__ = ["OFFICE", "RELATED", "OfficeKind", "Package"]
