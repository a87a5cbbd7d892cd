"""Where standards are kept: the ones that ship with the tool, and folders of one's own."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path

from yte_check.documents.diagnostics import Diagnostic, InvalidDocument, Problems
from yte_check.documents.diagnostics import Path as Keys
from yte_check.documents.notices import notice
from yte_check.documents.record import record, replaced
from yte_check.documents.suggestions import nearest
from yte_check.standard.loading import HEAD, StandardFiles, read_standard
from yte_check.standard.standard import Standard


class UnknownStandard(Exception):
    """No standard of this id or path; carries the ids that are known."""

    def __init__(self, wanted: str, known: Iterable[str]) -> None:
        self.wanted = wanted
        self.known = tuple(known)
        super().__init__(wanted, self.known)

    def __str__(self) -> str:
        return f"no standard {self.wanted!r}; known: {', '.join(self.known)}"

    def tell(self, problems: Problems, keys: Keys, code: str = "unknown_standard", beside: Iterable[str] = ()) -> None:
        """Add to ``problems`` that a file names this standard, with the nearest one that there is.

        ``beside`` are ids that are known besides.
        """
        known = tuple(dict.fromkeys((*beside, *self.known)))
        problems.error(code, keys, wanted=self.wanted, known=known, nearest=nearest(self.wanted, known))


@record
class Library:
    """Folders that hold standards, each in a folder of its own named by its id. The first that has it wins.

    A file that was handed in names a standard by its id (``of_id``, ``load``) and so cannot reach anything else; a path
    can only come from whoever typed the command (``find``).
    """

    folders: tuple[Path, ...]
    extra_amendments: tuple[Path, ...] = ()

    def find(self, wanted: str) -> Path:
        """The folder or file of a standard, by id or by path. Raises UnknownStandard."""
        try:
            return self.of_id(wanted)
        except UnknownStandard:
            path = Path(wanted)
            if _is_standard(path):
                return path
            raise

    def of_id(self, wanted: str) -> Path:
        """The folder of a standard, by its id alone. Raises UnknownStandard."""
        known = {place.name: place for place in self.places()}
        if wanted not in known:
            raise UnknownStandard(wanted, known)
        return known[wanted]

    def load(self, wanted: str) -> StandardFiles:
        """A standard by its id. Raises UnknownStandard, InvalidDocument."""
        return self.read(self.of_id(wanted))

    def read(self, place: Path) -> StandardFiles:
        """The standard at a place, with the amendments that were named besides. Raises InvalidDocument."""
        return read_standard(place, self.extra_amendments)

    def places(self) -> Iterator[Path]:
        """The folder of every standard, those of one's own first."""
        seen = set()
        for place in self._all():
            if place.name not in seen:
                seen.add(place.name)
                yield place

    def in_force(self, files: StandardFiles, as_of: date, province: str | None = None) -> Standard:
        """The text on a day, with its place where it stands for a different one that the library has under its id.

        That it does is told when the run ends. Raises InvalidDocument.
        """
        standard = files.in_force(as_of, province)
        place = files.place
        if place is None:
            return standard
        known_as = place.name if place in self.places() else standard.id
        if not any(
            self._differs(other, standard, province)
            for other in self._all()
            if other.name == known_as and other.resolve() != place.resolve()
        ):
            return standard
        notice(own_text(known_as, str(place)))
        return replaced(standard, own_place=str(place))

    def _all(self) -> Iterator[Path]:
        return (head.parent for folder in self.folders for head in sorted(folder.glob(f"*/{HEAD}")))

    def _differs(self, place: Path, standard: Standard, province: str | None) -> bool:
        try:
            return self.read(place).in_force(standard.as_of, province).sha256 != standard.sha256
        except InvalidDocument:
            return True


def own_text(standard_id: str, place: str | None) -> tuple[Diagnostic, ...]:
    """That the standard at a place is used instead of an installed one; nothing where there is no such place."""
    if place is None:
        return ()
    return (Diagnostic("standard_own", "warning", place, 1, 1, {"id": standard_id, "place": place}),)


def _is_standard(path: Path) -> bool:
    try:
        return (path / HEAD).is_file() or path.is_file()
    except (OSError, ValueError):  # a name that no system could store
        return False


def installed_data() -> Path:
    """The folder of data inside an installed package; in a checkout it is not there."""
    return Path(__file__).resolve().parents[1] / "data"


def shipped_folder(name: str) -> Path:
    """A folder of data that travels with the package: beside it when installed, above it in a checkout."""
    installed = installed_data() / name
    return installed if installed.is_dir() else installed_data().parents[2] / name


def is_shipped(standard: Standard) -> bool:
    """Whether the text is one that everybody has who has this program."""
    shipped = Library((shipped_folder("criteria"),))
    return standard.own_place is None and any(place.name == standard.id for place in shipped.places())


def default_library(own: Sequence[Path] = (), extra_amendments: Sequence[Path] = ()) -> Library:
    """One's own folders first, then the shipped criteria."""
    return Library((*own, shipped_folder("criteria")), tuple(extra_amendments))
