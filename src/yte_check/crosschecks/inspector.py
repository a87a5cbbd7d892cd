"""The cross-checks of a batch: facts of each station while it is scored, flags once all are."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import TypeVar

from yte_check.batch.addons import BatchAddon
from yte_check.batch.areas import AreaKey, Areas, district_of
from yte_check.batch.duplicates import CommuneKey, Communes
from yte_check.batch.records import Flagged, Flags, StationRow
from yte_check.batch.results import Batch
from yte_check.batch.summary import standard_id
from yte_check.batch.visits import with_visits
from yte_check.crosschecks.facts import Facts, facts_of
from yte_check.crosschecks.inside import flags_inside
from yte_check.crosschecks.jumps import Before, Earlier, jumps
from yte_check.crosschecks.model import AnyCheck, Jump, PointsJump, SharedAnswers, SharedEvidence, Thresholds
from yte_check.crosschecks.quantity import figures_of
from yte_check.crosschecks.shared import SharedFigures, SharedFiles
from yte_check.crosschecks.thresholds import Gathering, Near, gatherings, near_thresholds
from yte_check.crosschecks.wording import explained, named
from yte_check.documents.language import Lang, say, show_number, show_ratio
from yte_check.documents.record import record
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.standard.score import ZERO

C = TypeVar("C")
Checks = Mapping[str, tuple[AnyCheck, ...]]
"""The cross-checks of each standard by its id."""


@record
class Remembered:
    """What is kept of a station until all are known: who it is, and the points of its indicators."""

    place: str
    standard: str
    commune: CommuneKey
    points: Mapping[int, Decimal]


class CrossChecker(BatchAddon[Facts, Flagged]):
    """Raises the flags of declared cross-checks; messages in ``lang``. ``earlier`` are the files of last year."""

    def __init__(self, checks: Checks, lang: Lang, earlier: Earlier | None = None) -> None:
        self._checks = checks
        self._lang = lang
        self._earlier = earlier or Earlier()

    def note(self, assessment: Assessment) -> Facts:
        checks = self._checks.get(assessment.standard.id, ())
        figures = figures_of(assessment.submission, assessment.standard)
        inside = (flag for check in checks for flag in flags_inside(check, assessment, figures, self._lang))
        near = {
            check.id: tuple(near_thresholds(check, assessment, figures))
            for check in checks
            if isinstance(check, Thresholds)
        }
        wanted = any(isinstance(check, SharedEvidence) for check in checks)
        return Facts(figures, tuple(inside), near, _fingerprints(assessment) if wanted else {})

    def finish(self, batch: Batch) -> Flagged:
        return with_visits(batch, self.flags(batch.stations(), batch.communes))

    def flags(self, rows: Iterable[StationRow], communes: Communes) -> Flags:
        before = self._earlier.beside(communes)
        raised: dict[int, list[Flag]] = {}
        stations: dict[int, Remembered] = {}
        figures = {check.id: SharedFigures(check) for check in self._all(SharedAnswers)}
        files = SharedFiles()
        titles: dict[tuple[int, str], tuple[str, tuple[int, ...]]] = {}
        districts: dict[tuple[str, AreaKey], dict[int, tuple[Near, ...]]] = {}
        areas = Areas()
        for row in rows:
            facts = facts_of(row)
            at, standard = row.position, standard_id(row.outline)
            points = {indicator.number: indicator.high for indicator in row.indicators}
            stations[at] = Remembered(row.place, standard, communes.of(row), points)
            own = [*facts.flags, *self._jumps(row, facts, points, before(row))]
            if own:
                raised[at] = own
            for check in self._of(standard, SharedAnswers):
                figures[check.id].add(at, facts.figures)
            files.add(at, facts.evidence)
            titles.update({(at, sha256): found for sha256, found in facts.evidence.items()})
            for name, near in facts.near.items():
                districts.setdefault((name, district_of(row)), {})[at] = near
            areas.add(row)
        for at, flag in (
            *self._copies(figures, stations),
            *self._files(files, titles, stations),
            *self._thresholds(_by_name(districts, areas), stations),
        ):
            raised.setdefault(at, []).append(flag)
        return {at: tuple(sorted(found, key=lambda flag: not flag.certain)) for at, found in sorted(raised.items())}

    def _all(self, kind: type[C]) -> list[C]:
        return [check for checks in self._checks.values() for check in checks if isinstance(check, kind)]

    def _of(self, standard: str, kind: type[C]) -> list[C]:
        return [check for check in self._checks.get(standard, ()) if isinstance(check, kind)]

    def _jumps(
        self, row: StationRow, facts: Facts, points: Mapping[int, Decimal], before: Before | None
    ) -> Iterator[Flag]:
        if before is None or before.year >= row.year:
            return
        standard = standard_id(row.outline)
        for check in self._of(standard, Jump):
            found = list(jumps(check, facts.figures, before.figures))
            if found:
                words = tuple(
                    say(
                        "flag_jump", self._lang, figure=named(quantity, self._lang), before=str(before.year),
                        now=str(row.year), then_value=then, now_value=now, change=_percent(now, then, self._lang),
                    )
                    for quantity, then, now in found
                )  # fmt: skip
                params: dict[str, object] = {quantity.text: (then, now) for quantity, then, now in found}
                indicators = tuple(sorted({n for quantity, _, _ in found for n in quantity.indicators}))
                yield self._flag(check, words, params, indicators, points)
        for points_check in self._of(standard, PointsJump):
            if row.low - before.points > points_check.hint_beyond:
                line = say(
                    "flag_points_jump", self._lang, before=str(before.year), now=str(row.year),
                    then_value=before.points, now_value=row.low,
                )  # fmt: skip
                rise = row.low - before.points
                reason = explained(points_check.reason.in_(self._lang), (line,))
                params = {"points": row.low, "before": before.points, "figures": (line,)}
                yield Flag(points_check.id, params, (), False, rise, reason)

    def _copies(
        self, figures: Mapping[str, SharedFigures], stations: Mapping[int, Remembered]
    ) -> Iterator[tuple[int, Flag]]:
        for check in self._all(SharedAnswers):
            for copies in figures[check.id].copies():
                one, other = stations[copies.one], stations[copies.other]
                if one.commune == other.commune:
                    continue  # one commune that handed in twice: the batch names that apart
                certain = check.certain_from is not None and copies.equal * 100 >= check.certain_from * copies.compared
                for at, own, its in ((copies.one, one, other), (copies.other, other, one)):
                    words = say("flag_copies", self._lang, other=its.place, equal=copies.equal, of=copies.compared)
                    params = {"other": its.place, "equal": copies.equal, "compared": copies.compared}
                    yield at, self._flag(check, (words,), params, tuple(own.points), own.points, certain)

    def _files(
        self,
        files: SharedFiles,
        titles: Mapping[tuple[int, str], tuple[str, tuple[int, ...]]],
        stations: Mapping[int, Remembered],
    ) -> Iterator[tuple[int, Flag]]:
        for check in self._all(SharedEvidence):
            for sha256, positions in files.shared(check.most_communes):
                for at in positions:
                    own = stations[at]
                    others = [p for p in positions if stations[p].commune != own.commune]
                    if others and check in self._of(own.standard, SharedEvidence):
                        title, indicators = titles[at, sha256]
                        names = tuple(stations[p].place for p in others)
                        words = say("flag_file", self._lang, title=title, others=names, sha256=sha256[:12])
                        params = {"title": title, "others": names, "sha256": sha256}
                        yield at, self._flag(check, (words,), params, indicators, own.points)

    def _thresholds(
        self, districts: Mapping[tuple[str, str], Mapping[int, tuple[Near, ...]]], stations: Mapping[int, Remembered]
    ) -> Iterator[tuple[int, Flag]]:
        checks = {check.id: check for check in self._all(Thresholds)}
        for (name, district), found in districts.items():
            check = checks[name]
            gathered = gatherings(check, found.values())
            for at, station in found.items():
                for near in station:
                    if near.better and near.name in gathered:
                        yield at, self._gathered(check, near, gathered[near.name], district, stations[at])

    def _gathered(self, check: Thresholds, near: Near, found: Gathering, district: str, own: Remembered) -> Flag:
        lang = self._lang
        value = show_ratio(Decimal(near.numerator * 100), Decimal(near.denominator), (near.threshold,), lang)
        words = say(
            "flag_threshold", lang, indicator=str(near.indicator), numerator=near.numerator,
            denominator=near.denominator, value=value, threshold=near.threshold, better=found.better, near=found.near,
            window=check.window, district=district, chance=_probability(found, lang),
        )  # fmt: skip
        params = {"threshold": near.threshold, "better": found.better, "near": found.near}
        flag = self._flag(check, (words,), params, (near.indicator,), own.points)
        return Flag(flag.code, flag.params, flag.indicators, False, near.points, flag.explanation)

    def _flag(
        self,
        check: AnyCheck,
        words: tuple[str, ...],
        params: Mapping[str, object],
        indicators: tuple[int, ...],
        points: Mapping[int, Decimal],
        certain: bool = False,
    ) -> Flag:
        at_risk = sum((points.get(number, ZERO) for number in indicators), ZERO)
        explanation = explained(check.reason.in_(self._lang), words)
        return Flag(check.id, {**params, "figures": words}, indicators, certain, at_risk, explanation)


def _fingerprints(assessment: Assessment) -> dict[str, tuple[str, tuple[int, ...]]]:
    """The files of valid evidence by their hash, with the indicators that name them."""
    submission = assessment.submission
    found: dict[str, tuple[str, tuple[int, ...]]] = {}
    for key, evidence in submission.ledger.items():
        if evidence.valid and evidence.entry.file is not None and submission.files is not None:
            stated = evidence.entry.sha256  # a document that is valid agrees with it
            sha256 = stated.lower() if stated is not None else submission.files.sha256(evidence.entry.file)
            numbers = tuple(number for number, answer in submission.answers.items() if key in answer.evidence)
            if sha256 is not None:
                found[sha256] = evidence.entry.title, numbers
    return found


def _by_name(
    districts: Mapping[tuple[str, AreaKey], Mapping[int, tuple[Near, ...]]], areas: Areas
) -> Mapping[tuple[str, str], Mapping[int, tuple[Near, ...]]]:
    """The rates near a threshold by check and district, each district by its one name."""
    found: dict[tuple[str, str], dict[int, tuple[Near, ...]]] = {}
    for (check, district), near in districts.items():
        key = check, areas.name(areas.of_district(district, "district"))
        found.setdefault(key, {}).update(near)
    return found


def _percent(now: int, then: int, lang: Lang) -> str:
    """By how many percent a figure rose or fell."""
    if not then:
        return "–"
    shown = show_ratio(Decimal(abs(now - then) * 100), Decimal(then), (), lang)
    return ("+" if now > then else "-") + shown


def _probability(found: Gathering, lang: Lang) -> str:
    """In percent, rounded up and never down: “0,07”."""
    hundredths = -(-found.chance * 10_000 // 1)
    return show_number(Decimal(int(hundredths)) / 100, lang)
