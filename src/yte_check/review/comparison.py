"""Self-assessment beside verification over many stations: who claims too much, who too little, and in what."""

from collections.abc import Iterable
from decimal import Decimal

from yte_check.documents.record import record
from yte_check.review.verification import Difference, Verification
from yte_check.scoring.results import Verdict
from yte_check.standard.score import ZERO


@record
class IndicatorDifference:
    """An indicator over the stations of which it was decided: how often it went down, up, stayed; and by how much."""

    number: int
    title: str
    decided: int
    lower: int
    higher: int
    difference: Difference

    @property
    def same(self) -> int:
        return self.decided - self.lower - self.higher


@record
class ReviewComparison:
    """All verified stations, those that overrate themselves most first."""

    stations: tuple[Verification, ...]
    indicators: tuple[IndicatorDifference, ...]
    """Only those about which reviewers and stations differ, those that lose most first."""

    @property
    def over(self) -> int:
        return sum(each.difference.is_over for each in self.stations)

    @property
    def under(self) -> int:
        return sum(each.difference.is_under for each in self.stations)

    @property
    def difference(self) -> Difference:
        return total(each.difference for each in self.stations)

    def verdicts(self, verdict: Verdict) -> tuple[int, int]:
        """How many stations have a verdict, as claimed and as verified."""
        claimed = sum(each.claimed.verdict == verdict for each in self.stations)
        return claimed, sum(each.verified.verdict == verdict for each in self.stations)


def compare(verifications: Iterable[Verification]) -> ReviewComparison:
    stations = sorted(verifications, key=lambda v: (v.difference.low, v.claimed.submission.path))
    return ReviewComparison(tuple(stations), tuple(_indicators(stations)))


def total(differences: Iterable[Difference]) -> Difference:
    low, high = Decimal(0), Decimal(0)
    for each in differences:
        low, high = low + each.low, high + each.high
    return Difference(low, high)


def _indicators(stations: Iterable[Verification]) -> list[IndicatorDifference]:
    found: dict[int, tuple[str, list[Difference]]] = {}
    for station in stations:
        for pair in station.decided():
            found.setdefault(pair.number, (pair.claimed.indicator.title, []))[1].append(pair.difference)
    rows = [
        IndicatorDifference(
            number,
            title,
            len(differences),
            sum(each.is_over for each in differences),
            sum(each.is_under for each in differences),
            total(differences),
        )
        for number, (title, differences) in found.items()
    ]
    differing = [row for row in rows if row.difference != Difference(ZERO, ZERO) or row.same < row.decided]
    return sorted(differing, key=lambda row: (row.difference.low, row.number))
