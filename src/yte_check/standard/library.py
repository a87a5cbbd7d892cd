"""Where standards are kept: the ones that ship with the tool, and folders of one's own."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from yte_check.documents.record import record
from yte_check.standard.loading import HEAD, StandardFiles, read_standard


class UnknownStandard(Exception):
    """No standard of this id or path; carries the ids that are known."""

    def __init__(self, wanted: str, known: Iterable[str]) -> None:
        self.wanted = wanted
        self.known = tuple(known)
        super().__init__(wanted)


@record
class Library:
    """Folders that hold standards, each in a folder of its own named by its id. The first that has it wins."""

    folders: tuple[Path, ...]
    extra_amendments: tuple[Path, ...] = ()

    def find(self, wanted: str) -> Path:
        """The folder or file of a standard, by id or by path. Raises UnknownStandard."""
        for folder in self.folders:
            if wanted and not _looks_like_path(wanted) and (folder / wanted / HEAD).is_file():
                return folder / wanted
        path = Path(wanted)
        if (path / HEAD).is_file() or path.is_file():
            return path
        raise UnknownStandard(wanted, (place.name for place in self.places()))

    def load(self, wanted: str) -> StandardFiles:
        """Raises UnknownStandard, InvalidDocument."""
        return read_standard(self.find(wanted), self.extra_amendments)

    def places(self) -> Iterator[Path]:
        """The folder of every standard, those of one's own first."""
        seen = set()
        for folder in self.folders:
            for head in sorted(folder.glob(f"*/{HEAD}")):
                if head.parent.name not in seen:
                    seen.add(head.parent.name)
                    yield head.parent


def _looks_like_path(wanted: str) -> bool:
    return "/" in wanted or "\\" in wanted or wanted.endswith((".yaml", ".yml"))


def installed_data() -> Path:
    """The folder of data inside an installed package; in a checkout it is not there."""
    return Path(__file__).resolve().parents[1] / "data"


def shipped_folder(name: str) -> Path:
    """A folder of data that travels with the package: beside it when installed, above it in a checkout."""
    installed = installed_data() / name
    return installed if installed.is_dir() else installed_data().parents[2] / name


def default_library(own: Sequence[Path] = (), extra_amendments: Sequence[Path] = ()) -> Library:
    """One's own folders first, then the shipped criteria."""
    return Library((*own, shipped_folder("criteria")), tuple(extra_amendments))
