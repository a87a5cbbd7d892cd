"""Where the station lies, in formulas: the zone, stated or derived, the region, and which places it can have."""

from collections.abc import Mapping

from yte_check.documents.record import record
from yte_check.forms.formulas.answers import choice_state, number_state
from yte_check.forms.formulas.scratch import Scratch, area
from yte_check.forms.formulas.worth import Formula
from yte_check.forms.layout import ListOption
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard
from yte_check.standard.zones import TERRAINS, Zones


@record
class StationCells:
    """The cells of the station's sheet, as other sheets write them, and the lists of their options."""

    terrain: str
    distance: str
    zone: str
    region: str | None
    options: Mapping[str, tuple[ListOption, ...]]


@record
class StationPlace:
    """The cells that say what is known of the station's place, and whether it can have each zone and region."""

    zone: str | None
    region: str | None
    allowed: Mapping[tuple[str, object], str]
    zones: tuple[int | None, ...]
    regions: tuple[str | None, ...]
    lists: Mapping[str, str]
    """The cells with the words of each list, by the name of the fact that is chosen from it."""

    def places(self, dimensions: frozenset[str]) -> tuple[Place, ...]:
        """Every place that a rule can tell apart which asks for these dimensions only."""
        zones = self.zones if "zone" in dimensions else (None,)
        regions = self.regions if "region" in dimensions else (None,)
        return tuple(Place(zone, region) for zone in zones for region in regions)

    def guarded(self, place: Place, formula: Formula) -> Formula:
        """The formula, or "" where the station cannot lie there."""
        flags = [self.allowed[name, value] for name, value in (("zone", place.zone), ("region", place.region))
                 if value is not None]  # fmt: skip
        if not flags:
            return formula
        return f'IF({"*".join(flags)}=1,{formula},"")'


def station_place(scratch: Scratch, standard: Standard, cells: StationCells) -> StationPlace:
    zones: tuple[int | None, ...] = standard.text.zones.numbers if standard.text.zones is not None else (None,)
    regions: tuple[str | None, ...] = tuple(standard.text.regions or ()) or (None,)
    allowed: dict[tuple[str, object], str] = {}
    zone = region = None
    with scratch.block():
        lists = {name: option_cells(scratch, name, options) for name, options in cells.options.items() if options}
        if standard.text.zones is not None:
            zone = _zone(scratch, standard.text.zones, cells, lists)
            for number in standard.text.zones.numbers:
                of = str(number)
                allowed["zone", number] = scratch.value("zone?", f'IF({zone}="",1,IF({zone}={number},1,0))', of)
        if standard.text.regions and cells.region is not None:
            region = scratch.value("region", _chosen("region", cells.region, cells, lists))
            for position, key in enumerate(standard.text.regions, 1):
                allowed["region", key] = scratch.value(
                    "region?", f"IF({region}={position},1,IF(ISNUMBER({region}),0,1))", key
                )
    return StationPlace(zone, region, allowed, zones, regions, lists)


def option_cells(scratch: Scratch, title: str, options: tuple[ListOption, ...]) -> str:
    """Write the words of a list and return their cells."""
    first = scratch.row + 1
    for option in options:
        scratch.text(f"{title}:", option.label, option.key)
    return area(first, scratch.row)


def _chosen(name: str, cell: str, cells: StationCells, lists: Mapping[str, str]) -> Formula:
    return choice_state(cell, lists[name], len(cells.options[name]))


def _zone(scratch: Scratch, zones: Zones, cells: StationCells, lists: Mapping[str, str]) -> str:
    """The number of the zone stated; where none is, the one that terrain and distance give; else ""."""
    stated = scratch.value("zone", _chosen("zone", cells.zone, cells, lists))
    terrain = scratch.value("terrain", _chosen("terrain", cells.terrain, cells, lists))
    distance = scratch.value("km", number_state(cells.distance))
    derived = '""'
    for row in reversed(zones.rows):
        conditions = [f"{terrain}={TERRAINS.index(row.terrain) + 1}"]
        if row.at_least_km is not None:
            conditions.append(f"{distance}>={row.at_least_km}")
        if row.below_km is not None:
            conditions.append(f"{distance}<{row.below_km}")
        derived = f"IF(AND({','.join(conditions)}),{row.zone},{derived})"
    numbers = ",".join(str(zone) for zone in zones.numbers)
    derived = f'IF(ISNUMBER({distance}),{derived},"")'
    return scratch.value("zone=", f"IF(ISNUMBER({stated}),CHOOSE({stated},{numbers}),{derived})")
