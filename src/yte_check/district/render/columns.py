"""The columns of a station, declared once: every form that has a row each station names those that it shows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from operator import attrgetter
from typing import Literal

from yte_check.batch.points import CriterionRow, IndicatorRow
from yte_check.batch.records import Outline, StationRow
from yte_check.batch.results import Batch
from yte_check.district.render.beside import ToldBeside, beside_of
from yte_check.district.render.texts import text_name
from yte_check.documents.language import Lang, say
from yte_check.documents.record import record
from yte_check.expected.commune import ExpectedCommune
from yte_check.places.identity import Written
from yte_check.review.rows import VerifiedRow, verified_of

ShownValue = str | int | Decimal | date | None
ColumnValue = ShownValue | tuple[str, ...]
ColumnKind = Literal["text", "number", "points", "date", "codes", "verdict", "state"]
"""What a column holds: programs are given it as it is, people read verdicts and states as words and codes in a line."""
NodeRow = CriterionRow | IndicatorRow
NodeKind = Literal["criterion", "section", "indicator"]
PointsEnd = Literal["low", "high", "max"]


@record
class ShownStation:
    """A station with all that columns take of it, looked up once for a row."""

    row: StationRow
    batch: Batch
    nodes: Mapping[str, NodeRow]
    """The points of criteria and indicators: “c1”, “i12”."""
    verified: VerifiedRow | None
    beside: ToldBeside


@record
class StationColumn:
    """``name`` is what programs call it, ``head`` the code of its title; without one it is for programs alone.
    ``width`` is in letters."""

    name: str
    head: str
    kind: ColumnKind
    width: int
    value: Callable[[ShownStation], ColumnValue]
    number: int | Decimal = 0
    """The number of the criterion, section or indicator, or the points that are counted, for the title."""
    label: str = ""
    """The title, where it stands in the standard."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What values are called that are keys of the standard."""

    def title(self, lang: Lang) -> str:
        return self.label or say(self.head, lang, number=self.number)

    def shown(self, value: ColumnValue, lang: Lang) -> ShownValue:
        """A value as people read it."""
        if isinstance(value, str) and value in self.words:
            return self.words[value]
        match self.kind:
            case "verdict" if value is not None:
                return say(f"batch_verdict_{value}", lang)
            case "state" if value is not None:
                return say(f"expected_state_{value}", lang)
        return ", ".join(dict.fromkeys(value)) or None if isinstance(value, tuple) else value


def _level(station: ShownStation) -> ColumnValue:
    """The level of a station, or the worst and the best that are possible, by their ids."""
    row, outline = station.row, station.batch.outlines[station.row.outline]
    if not outline.levels:
        return None
    ends = dict.fromkeys((row.worst_level, row.best_level))
    return "–".join(outline.levels[end].id if end is not None else "" for end in ends)


FOR_LEVELS = ("level",)


def level_columns(batch: Batch) -> list[str]:
    """The names of the columns that only standards with levels have."""
    return list(FOR_LEVELS) if any(outline.levels for outline in batch.outlines.values()) else []


def _standard(station: ShownStation) -> ColumnValue:
    return text_name(station.batch.outlines[station.row.outline], station.batch)


def _flags(station: ShownStation) -> ColumnValue:
    return tuple(flag.code for flag in station.batch.flags_of(station.row))


def _verified(field: str) -> Callable[[ShownStation], ColumnValue]:
    return lambda station: getattr(station.verified, field, None)  # empty where there is no review


def _points(key: str, end: PointsEnd) -> Callable[[ShownStation], ColumnValue]:
    return lambda station: getattr(station.nodes.get(key), end, None)


COLUMNS: Mapping[str, StationColumn] = {
    column.name: column
    for column in (
        StationColumn("path", "batch_head_path", "text", 60, attrgetter("row.path")),
        StationColumn("sha256", "", "text", 64, attrgetter("row.sha256")),
        StationColumn("standard", "batch_head_standard", "text", 26, _standard),
        StationColumn("name", "batch_head_station", "text", 34, attrgetter("row.name")),
        StationColumn("commune", "batch_head_commune", "text", 24, attrgetter("row.commune")),
        StationColumn("code", "batch_head_code", "text", 9, attrgetter("row.code")),
        StationColumn("district", "batch_head_district", "text", 16, lambda s: s.batch.areas.district(s.row)),
        StationColumn("province", "batch_head_province", "text", 20, lambda s: s.batch.areas.province(s.row)),
        StationColumn("zone", "batch_head_zone", "number", 6, attrgetter("row.zone")),
        StationColumn("year", "batch_head_year", "number", 6, attrgetter("row.year")),
        StationColumn("verdict", "batch_head_verdict", "verdict", 22, attrgetter("row.verdict")),
        StationColumn("level", "batch_head_level", "text", 22, _level),
        StationColumn("low", "batch_head_low", "points", 11, attrgetter("row.low")),
        StationColumn("high", "batch_head_high", "points", 11, attrgetter("row.high")),
        StationColumn("max", "batch_head_max", "points", 9, attrgetter("row.max")),
        StationColumn("needed", "", "points", 9, attrgetter("row.needed")),
        StationColumn("reason", "batch_head_reason", "text", 60, lambda _: None),  # why a file is no station
        StationColumn("warnings", "batch_head_warnings", "number", 10, attrgetter("row.warnings")),
        StationColumn("flags", "batch_head_flags", "codes", 14, _flags),
        StationColumn("verified_verdict", "batch_head_verified_verdict", "verdict", 22, _verified("verdict")),
        StationColumn("verified_low", "batch_head_verified_low", "points", 12, _verified("low")),
        StationColumn("verified_high", "batch_head_verified_high", "points", 12, _verified("high")),
        StationColumn("handed_in", "expected_column_state", "state", 26, lambda s: s.beside.handed_in),
        StationColumn("verdict_before", "years_column_verdict", "verdict", 22, lambda s: s.beside.verdict_before),
        StationColumn("recognised_until", "recognition_column_until", "date", 12, lambda s: s.beside.recognised_until),
        StationColumn("not_met_in", "recognition_column_lost", "number", 12, lambda s: s.beside.not_met_in),
    )
}  # fmt: skip


def columns(*names: str) -> list[StationColumn]:
    """The columns of these names."""
    return [COLUMNS[name] for name in names]


def node_columns(outline: Outline, *ends: PointsEnd) -> Iterator[StationColumn]:
    """Columns for each criterion, section, indicator of a text: the ends of its points that are named."""
    groups: tuple[tuple[NodeKind, tuple[int, ...]], ...] = (
        ("criterion", tuple(each.number for each in outline.criteria)),
        ("section", tuple(each.number for each in outline.own.sections)),
        ("indicator", tuple(each.number for each in outline.indicators)),
    )
    for group, numbers in groups:
        for number in numbers:
            for end in ends:
                head, key = f"batch_head_{group}_{end}", node_key(group, number)
                yield StationColumn(f"{key}_{end}", head, "points", 11, _points(key, end), number)


def node_key(group: NodeKind, number: int) -> str:
    """What programs call a criterion, a section or an indicator: “c1”, “sA.1”, “i12”."""
    return f"{group[0]}{number}"


def own_columns(outline: Outline) -> Iterator[StationColumn]:
    """Columns for what only some standards have beside points of nodes: attributes, a tally, what does not apply."""
    own = outline.own
    for name, each in own.attributes.items():
        yield StationColumn(f"attr_{name}", "", "text", 20, _attribute(name), label=each.title, words=each.values)
    for points in own.tally:
        for end, head in (("low", "batch_head_tally_low"), ("high", "batch_head_tally_high")):
            yield StationColumn(f"tally_{points}_{end}", head, "number", 11, _tally(points, end), points)
    if own.leaves_out:
        yield StationColumn("not_applicable", "batch_head_not_applicable", "text", 60, _not_applicable)


def _attribute(name: str) -> Callable[[ShownStation], ColumnValue]:
    return lambda station: station.row.own.attributes.get(name) if station.row.own is not None else None


def _tally(points: Decimal, end: str) -> Callable[[ShownStation], ColumnValue]:
    def counted(station: ShownStation) -> ColumnValue:
        counts = station.row.own.tally if station.row.own is not None else ()
        return next((getattr(each, end) for each in counts if each.points == points), None)

    return counted


def _not_applicable(station: ShownStation) -> ColumnValue:
    """Each with its reason: “B: không có giường; A1 (xet_nghiem): chưa có phòng”."""
    left_out = station.row.own.left_out if station.row.own is not None else ()
    nodes = ((f"{each.number} ({each.part})" if each.part is not None else str(each.number), each) for each in left_out)
    return "; ".join(f"{node}: {each.reason}" for node, each in nodes) or None


def station_of(row: StationRow, batch: Batch) -> ShownStation:
    nodes: dict[str, NodeRow] = {node_key("criterion", each.number): each for each in row.criteria}
    nodes |= {node_key("section", each.number): each for each in (row.own.sections if row.own is not None else ())}
    nodes |= {node_key("indicator", each.number): each for each in row.indicators}
    return ShownStation(row, batch, nodes, verified_of(row), beside_of(row.position, batch))


def place_values(place: Written | ExpectedCommune) -> dict[str, str | None]:
    """What the columns of a place hold where there is no station of it."""
    return {"commune": place.name, "code": place.code, "district": place.district, "province": place.province}
