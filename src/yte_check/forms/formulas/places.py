"""Where the station lies, in formulas: the zone, stated or derived, region, attributes, and the places it can have."""

from collections.abc import Mapping
from itertools import product

from yte_check.documents.record import record
from yte_check.forms.formulas.answers import choice_state, number_state
from yte_check.forms.formulas.scratch import Scratch, area
from yte_check.forms.formulas.worth import Formula
from yte_check.forms.layout import ListOption
from yte_check.standard.place import ZONE, Place, place_of
from yte_check.standard.standard import Standard
from yte_check.standard.zones import TERRAINS, Zones


@record
class StationCells:
    """The cells of the station's sheet by the names of their rows, as other sheets write them."""

    at: Mapping[str, str]
    chosen: Mapping[str, str]
    """The rows of the region and the attributes, by what the standard calls them."""
    options: Mapping[str, tuple[ListOption, ...]]


@record
class StationPlace:
    """The cells that say what is known of the station's place, and whether it can have each zone and region."""

    zone: str | None
    allowed: Mapping[tuple[str, str], str]
    keys: Mapping[str, tuple[str, ...]]
    """What each name can be."""
    lists: Mapping[str, str]
    """The cells with the words of each list, by the name of the fact that is chosen from it."""

    def places(self, dimensions: frozenset[str]) -> tuple[Place, ...]:
        """Every place that a rule can tell apart which asks for these dimensions only."""
        named = {name: keys for name, keys in self.keys.items() if name in dimensions}
        return tuple(place_of(dict(zip(named, chosen, strict=True))) for chosen in product(*named.values()))

    def guarded(self, place: Place, formula: Formula) -> Formula:
        """The formula, or "" where the station cannot lie there."""
        flags = [self.allowed[each] for each in place.keys.items()]
        if not flags:
            return formula
        return f'IF({"*".join(flags)}=1,{formula},"")'


def station_place(scratch: Scratch, standard: Standard, cells: StationCells) -> StationPlace:
    keys = standard.text.place_keys
    allowed: dict[tuple[str, str], str] = {}
    zone = None
    with scratch.block():
        lists = {name: option_cells(scratch, name, options) for name, options in cells.options.items() if options}
        if standard.text.zones is not None:
            zone = _zone(scratch, standard.text.zones, cells, lists)
            for number in standard.text.zones.numbers:
                of = str(number)
                allowed[ZONE, of] = scratch.value("zone?", f'IF({zone}="",1,IF({zone}={number},1,0))', of)
        for name, row in cells.chosen.items():
            state = scratch.value(name, _chosen(row, cells, lists))
            for position, key in enumerate(keys[name], 1):
                formula = f"IF({state}={position},1,IF(ISNUMBER({state}),0,1))"
                allowed[name, key] = scratch.value(f"{name}?", formula, key)
    return StationPlace(zone, allowed, keys, lists)


def option_cells(scratch: Scratch, title: str, options: tuple[ListOption, ...]) -> str:
    """Write the words of a list and return their cells."""
    first = scratch.row + 1
    for option in options:
        scratch.text(f"{title}:", option.label, option.key)
    return area(first, scratch.row)


def _chosen(row: str, cells: StationCells, lists: Mapping[str, str]) -> Formula:
    return choice_state(cells.at[row], lists[row], len(cells.options[row]))


def _zone(scratch: Scratch, zones: Zones, cells: StationCells, lists: Mapping[str, str]) -> str:
    """The number of the zone stated; where none is, the one that terrain and distance give; else ""."""
    stated = scratch.value("zone", _chosen("zone", cells, lists))
    terrain = scratch.value("terrain", _chosen("terrain", cells, lists))
    distance = scratch.value("km", number_state(cells.at["nearest_hospital_km"]))
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
