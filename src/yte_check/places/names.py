"""Further names of communes, in files of a province: other spellings, and names by which people still know them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from yte_check.documents.constraints import NotEmpty
from yte_check.documents.diagnostics import Diagnostic, Problems, refuse_if_fatal
from yte_check.documents.document import Document, read_document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.language.collation import same_place
from yte_check.documents.notices import notice
from yte_check.documents.scalars import Text, YesNoFlag
from yte_check.documents.shape import read_shape, shape
from yte_check.places.model import NO_NAMES, FormerCommune, FurtherNames, ListedCommune
from yte_check.places.national import FOLDER, Places, national_places, use_names
from yte_check.standard.grades import Grade


@shape
class NamedPlace:
    """A commune by its code, and what else it is called. ``before`` says that the code is one of until 30/6/2025."""

    code: Text
    names: tuple[Text, ...]
    before: YesNoFlag = False
    note: Text | None = None

    CONSTRAINTS = (NotEmpty("names"),)


@shape
class PlaceNamesText:
    """A file in the folder ``places`` beside standards of one's own."""

    source: Text
    grade: Grade
    place_names: tuple[NamedPlace, ...]

    CONSTRAINTS = (NotEmpty("place_names"),)


def use_names_of(folders: Iterable[Path]) -> None:
    """Know communes by the names of the files in some folders as well, and by no others that were used before.

    Which files are used is told when the run ends. Raises InvalidDocument.
    """
    files = [file for folder in folders for file in sorted((folder / FOLDER).glob("*.y*ml"))]
    use_names(NO_NAMES)
    if files:
        use_names(_read(files))


def _read(files: Sequence[Path]) -> FurtherNames:
    found = _Names(national_places())
    for file in files:
        document = read_document(file)
        text = read_place_names(document)
        problems = Problems()
        for at, each in enumerate(text.place_names):
            found.add(each, at, problems)
        refuse_if_fatal(problems, document)
        params = {"source": text.source, "grade": text.grade}
        notice((Diagnostic("place_names_used", "warning", str(file), 1, 1, params),))
    return found.further()


def read_place_names(document: Document) -> PlaceNamesText:
    """Raises InvalidDocument."""
    refuse_other_kind("places", document)
    return read_shape(PlaceNamesText, document.data, document)


class _Names:
    """Further names as they are read: each of one commune alone among those of its province and its time."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._names: defaultdict[tuple[bool, str], list[str]] = defaultdict(list)
        self._taken: dict[tuple[str, str, str], str] = {}

    def add(self, named: NamedPlace, at: int, problems: Problems) -> None:
        commune = (self._places.former_of_code if named.before else self._places.of_code)(named.code)
        if commune is None:
            code = "place_names_code_before" if named.before else "place_names_code"
            problems.error(code, ("place_names", at, "code"), code=named.code)
            return
        for number, name in enumerate(named.names):
            district = commune.district if isinstance(commune, FormerCommune) else ""
            key = commune.province, district, same_place(name)
            other = next(self._others(commune, name), None) or self._taken.get(key)
            if other not in (None, commune.name):
                problems.error("place_names_taken", ("place_names", at, "names", number), name=name, other=other)
            self._taken[key] = commune.name
            self._names[named.before, named.code].append(name)

    def _others(self, commune: ListedCommune | FormerCommune, name: str) -> Iterator[str]:
        """The other communes of its province and its time that the national list calls so."""
        if isinstance(commune, ListedCommune):
            today = self._places.today_called(name, commune.province)
            if today is not None and today != commune:
                yield today.name
            return
        for former in self._places.former_called(name, commune.province, commune.district):
            if former != commune:
                yield former.name

    def further(self) -> FurtherNames:
        rows = sorted((*key, tuple(names)) for key, names in self._names.items())
        return FurtherNames(
            tuple((code, names) for before, code, names in rows if not before),
            tuple((code, names) for before, code, names in rows if before),
        )
