"""Where plans are kept: the ones that ship with the tool, and folders of one's own."""

from collections.abc import Iterator
from pathlib import Path

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import Document, read_document
from yte_check.documents.kinds import refuse_other_kind
from yte_check.documents.record import record
from yte_check.documents.shape import read_shape
from yte_check.plans.model import PlanText

PLANS = "plans"
"""The folder of plans inside a folder of criteria."""


class UnknownPlan(Exception):
    """No plan of this id or path; carries the ids that are known."""

    def __init__(self, wanted: str, known: tuple[str, ...]) -> None:
        self.wanted = wanted
        self.known = known
        super().__init__(wanted)


@record
class Plans:
    """Folders of criteria, whose plans are files named by their ids. The first that has one wins."""

    folders: tuple[Path, ...]

    def find(self, wanted: str) -> Path:
        """The file of a plan, by id or by path. Raises UnknownPlan."""
        places = {place.stem: place for place in self.places()}
        if wanted in places:
            return places[wanted]
        if Path(wanted).is_file():
            return Path(wanted)
        raise UnknownPlan(wanted, tuple(places))

    def places(self) -> Iterator[Path]:
        """The file of every plan, those of one's own first."""
        seen = set()
        for folder in self.folders:
            for file in sorted((folder / PLANS).glob("*.yaml")):
                if file.stem not in seen:
                    seen.add(file.stem)
                    yield file

    def takes_the_place(self, place: Path) -> bool:
        """Whether a plan stands for a different one that the folders have under the same id."""
        plan = _readable(place)
        if plan is None:
            return False
        known_as = place.stem if place in self.places() else plan.id
        others = (folder / PLANS / f"{known_as}.yaml" for folder in self.folders)
        return any(
            other.is_file() and other.resolve() != place.resolve() and _readable(other) != plan for other in others
        )

    def texts(self) -> Iterator[tuple[Path, PlanText]]:
        """Every plan that can be read."""
        for place in self.places():
            if (plan := _readable(place)) is not None:
                yield place, plan


def read_plan(document: Document) -> PlanText:
    """A plan as its file has it, not yet proved. Raises InvalidDocument."""
    refuse_other_kind("plan", document)
    return read_shape(PlanText, document.data, document)


def _readable(place: Path) -> PlanText | None:
    try:
        return read_plan(read_document(place))
    except InvalidDocument:
        return None
