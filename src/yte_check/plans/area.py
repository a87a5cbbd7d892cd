"""Whether a station lies in the area of a plan, as far as it says where it lies."""

from yte_check.batch.areas import commune_of, province_of
from yte_check.batch.records import StationRow
from yte_check.documents.language.collation import kind_of, same_place
from yte_check.plans.model import PlanArea
from yte_check.station.communes import FIRST_YEAR_OF_LIST
from yte_check.station.provinces import merged_into, province_key


def lies_in(row: StationRow, area: PlanArea) -> bool:
    """Whether nothing that a station says of its place contradicts an area; what it leaves out does not."""
    return _in_province(row, area) and _in_district(row, area) and _is_commune(row, area)


def _in_province(row: StationRow, area: PlanArea) -> bool:
    own = province_of(row)
    if area.province is None or not own:
        return True
    asked = {province_key(area.province)}
    if row.year >= FIRST_YEAR_OF_LIST:  # the area may be of a province that has been part of another since
        asked.add(province_key(merged_into(area.province) or area.province))
    return own in asked


def _in_district(row: StationRow, area: PlanArea) -> bool:
    """Since the merger there are no districts, and stations leave them out."""
    if area.district is None or not row.district:
        return True
    kinds = {kind_of(area.district), kind_of(row.district)} - {""}
    return same_place(area.district) == same_place(row.district) and len(kinds) <= 1


def _is_commune(row: StationRow, area: PlanArea) -> bool:
    return area.commune is None or same_place(area.commune) == commune_of(row)
