"""What a plan notes of one station, and the stations of its area, each commune once."""

from collections.abc import Iterable, Mapping, Sequence

from yte_check.batch.addons import BatchAddon
from yte_check.batch.area_places import Area
from yte_check.batch.areas import ChosenArea, identity_of_row, lies_in, named_areas, says, standing_of
from yte_check.batch.duplicates import CommuneKey, CommuneOf, commune_key
from yte_check.batch.records import DuplicateSubmission, StationRow, noted
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.record import record
from yte_check.places.model import Succession
from yte_check.plans.model import PlanText
from yte_check.plans.saying import Said, said_of
from yte_check.review.rows import verified_of
from yte_check.scoring.results import Assessment


@record
class Noted:
    """What a station says to each measured target of a plan, by the target's id. Small, and can be pickled."""

    year: int
    working: bool
    """Whether a rule that is not verified had a part in its score."""
    said: Mapping[str, Said]
    verified: bool = False


@record
class Observing(BatchAddon[Noted, None]):
    """Notes what a plan wants to know of a station; None of one that another standard was used for."""

    plan: PlanText
    verified: bool = False
    """Whether what is noted is what reviewers made of the station."""

    def note(self, assessment: Assessment) -> Noted | None:
        if assessment.standard.id != self.plan.standard:
            return None
        said = {target.id: said_of(target.measure, assessment) for target in self.plan.targets}
        known = {target: each for target, each in said.items() if each is not None}
        return Noted(assessment.submission.year, assessment.grades()["working"] > 0, known, self.verified)


@record
class Stations:
    """The stations of a plan's area: what is noted of each, and how many more there are to be.

    ``several`` are communes with more than one submission of a year, with the one that counts; ``passed_over`` counts
    submissions of other years that another one of the commune takes the place of, ``foreign`` are files scored with
    another standard.
    """

    noted: Sequence[Noted] = ()
    missing: int = 0
    several: tuple[DuplicateSubmission, ...] = ()
    passed_over: int = 0
    foreign: tuple[Diagnostic, ...] = ()
    outside: tuple[str, ...] = ()
    """The files of communes outside the area of the plan; they count unless the plan's own area was ``narrowed`` to."""
    partly: tuple[str, ...] = ()
    """The files of communes of which only a part lies in the area of the plan; they count."""
    left_out: int = 0
    """How many submissions lie outside the area that was asked for and do not count."""
    narrowed: bool = False
    """Whether only what lies in the plan's own area counts."""
    inside: int = 0
    """How many submissions lie in the area of the plan, with all of their commune or a part."""
    chosen: ChosenArea | None = None
    """Where they were chosen by an area: what became of them."""

    @property
    def elsewhere(self) -> bool:
        """Whether all that counts is of other places than the plan."""
        return bool(self.outside) and not self.inside

    @property
    def expected(self) -> int:
        return len(self.noted) + self.missing


def gathered(
    plan: PlanText,
    rows: Iterable[StationRow],
    unusable: int = 0,
    communes: int | None = None,
    year: int | None = None,
    commune_of: CommuneOf = commune_key,
    within: Area | None = None,
    narrowed: bool = False,
    duplicates: Iterable[DuplicateSubmission] = (),
) -> Stations:
    """Each commune once; what reviewers verified comes before what is claimed.

    Of several years of a commune the latest counts that is not after ``year``, else the first after it. ``unusable``
    counts files from which nothing came, ``communes`` is how many there are in truth. Only submissions that lie
    ``within`` an area count; of the others those that lie outside the plan's own are named, and do not count where it
    is ``narrowed`` to that.
    """
    communes_seen: dict[CommuneKey, tuple[str, Noted]] = {}
    former: dict[CommuneKey, tuple[Succession, ...]] = {}
    passed_over = 0
    foreign: list[Diagnostic] = []
    own = plan.area.plain() if plan.area is not None else None
    asked = own if narrowed else within
    outside: list[str] = []
    partly: list[str] = []
    left_out: list[Area] = []
    silent: list[str] = []
    said = inside = 0
    for row in rows:
        if within is not None and not lies_in(row, within):
            left_out.append(Area(row.province, row.district))
            continue
        stands = standing_of(row, own) if own is not None else "inside"
        if stands == "outside":
            outside.append(row.path)
            if narrowed:
                left_out.append(Area(row.province, row.district))
                continue
        inside += stands != "outside"
        partly += [row.path] if stands == "partly" else []
        verified = verified_of(row)
        found = row.noted(Noted) if verified is None else noted(verified.notes, Noted)
        if found is None:
            foreign.append(_foreign(row, plan))
            continue
        if asked is not None:
            says_it = says(row, asked)
            said += says_it
            silent += [] if says_it else [row.path]
        commune = commune_of(row)
        if commune not in communes_seen:
            former[commune] = identity_of_row(row).heirs
        passed_over += commune in communes_seen
        if commune not in communes_seen or _is_nearer(found.year, communes_seen[commune][1].year, year):
            communes_seen[commune] = row.path, found
    passed_over += _one_time(communes_seen, former, year)
    each = [found for _, found in communes_seen.values()]
    counted = {path for path, _ in communes_seen.values()}
    several = tuple(each for each in duplicates if each.counted in counted)
    missing = communes - len(each) if communes is not None else unusable + len(foreign)
    chosen = ChosenArea(asked, said, tuple(silent), named_areas(left_out)) if asked is not None else None
    return Stations(
        each, max(missing, 0), several, passed_over, tuple(foreign), tuple(outside), tuple(partly), len(left_out),
        narrowed, inside, chosen,
    )  # fmt: skip


def _one_time(
    communes: dict[CommuneKey, tuple[str, Noted]],
    former: Mapping[CommuneKey, Sequence[Succession]],
    year: int | None,
) -> int:
    """Of a commune of today and the former ones that it was made of, those count that are nearest to the year; returns
    how many submissions are passed over. What happens to one of them happens to all of them."""
    over: set[CommuneKey] = set()
    for key, successions in former.items():
        for commune in ((each.commune.code,) for each in successions):
            if commune in communes and key in communes:
                mine, its = communes[key][1], communes[commune][1]
                over.add(key if _nearness(mine.year, year) <= _nearness(its.year, year) else commune)
    for key in over:
        del communes[key]
    return len(over)


def _is_nearer(found: int, known: int, wanted: int | None) -> bool:
    return _nearness(found, wanted) > _nearness(known, wanted)


def _nearness(found: int, wanted: int | None) -> tuple[bool, int]:
    """Greater is nearer."""
    in_time = wanted is None or found <= wanted
    return in_time, found if in_time else -found


def _foreign(row: StationRow, plan: PlanText) -> Diagnostic:
    found = row.outline.split(" ")[0]
    return Diagnostic("station_other_standard", "error", row.path, 1, 1, {"found": found, "wanted": plan.standard})
