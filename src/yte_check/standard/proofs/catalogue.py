"""The proofs by name: what ``criteria check`` proves of a text, in the order in which it tells of them."""

from collections.abc import Callable

from yte_check.documents.diagnostics import Problems
from yte_check.documents.record import record
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.bands import check_bands
from yte_check.standard.proofs.combining import check_means, check_parts_named, check_weights
from yte_check.standard.proofs.dates import check_dates
from yte_check.standard.proofs.grades import check_grade_rows, check_grades_have_sources
from yte_check.standard.proofs.levels import (
    check_conditions,
    check_levels_named,
    check_levels_stricter,
    check_levels_told_apart,
)
from yte_check.standard.proofs.numbers import check_numbers_run_on, check_numbers_used_once
from yte_check.standard.proofs.reach import check_knockouts, check_maximum, check_recognition
from yte_check.standard.proofs.sources import check_sources_known, check_sources_used
from yte_check.standard.proofs.sums import check_sums
from yte_check.standard.proofs.tables import check_tables
from yte_check.standard.proofs.units import check_units
from yte_check.standard.proofs.wording import (
    check_attribute_names,
    check_evidence,
    check_keys,
    check_names_differ,
    check_part_names,
)
from yte_check.standard.proofs.zones import check_zones

Check = Callable[[StandardText, Problems], None]


@record
class Proof:
    """A statement about a standard: its name, the checks that prove it, and the codes of what they find."""

    name: str
    checks: tuple[Check, ...]
    codes: tuple[str, ...]


PROOFS = (
    Proof(
        "sums",
        (check_sums,),
        (
            "points_do_not_add_up", "points_above_maximum", "maximum_not_points",
            "points_taken_not_given", "points_given_not_taken", "whole_of_nothing",
        ),
    ),
    Proof(
        "combining",
        (check_weights, check_means, check_parts_named),
        ("weight_not_positive", "weight_unused", "part_unknown", "part_title_unused", "mean_of_nothing"),
    ),
    Proof(
        "numbers",
        (check_numbers_used_once, check_numbers_run_on),
        ("indicator_count", "number_twice", "number_not_next", "number_not_counted"),
    ),
    Proof(
        "bands",
        (check_bands,),
        (
            "threshold_impossible", "threshold_not_whole", "bands_mixed", "band_unreachable", "bands_gap",
            "bands_overlap", "bands_unordered", "points_not_falling", "bands_same_points", "proportional_flat",
        ),
    ),
    Proof(
        "units",
        (check_units,),
        ("unit_hides_per", "unit_not_per", "unit_spelling", "unit_with_words", "same_count"),
    ),
    Proof(
        "tables",
        (check_tables,),
        (
            "table_lacks_zone", "table_lacks_region", "table_lacks_attribute", "table_unknown_zone",
            "table_unknown_region", "table_unknown_attribute", "table_by_unknown",
        ),
    ),
    Proof("maximum", (check_maximum,), ("maximum_unreachable",)),
    Proof(
        "zones",
        (check_zones,),
        ("zones_not_consecutive", "zones_lack_terrain", "zones_gap", "zone_row_unreachable", "zones_overlap"),
    ),
    Proof(
        "recognition",
        (check_recognition, check_levels_named, check_levels_told_apart, check_conditions, check_levels_stricter),
        (
            "percent_impossible", "years_impossible", "level_twice", "level_unknown", "level_easier", "level_same",
            "level_reserved", "level_id_form", "level_title_twice", "level_asks_nothing", "tally_impossible",
            "count_asks_nothing", "count_marks_criteria", "criterion_unknown", "mark_unknown", "count_impossible",
        ),
    ),
    Proof("knockouts", (check_knockouts,), ("knockout_always", "knockout_never", "knockout_not_asked")),
    Proof(
        "sources",
        (check_sources_known, check_sources_used),
        ("source_unknown", "source_unused", "source_address_form", "source_twice"),
    ),
    Proof(
        "grades",
        (check_grades_have_sources, check_grade_rows),
        (
            "grade_without_source", "grade_without_address", "grade_row_unknown", "grade_row_missing",
            "grade_others_unused", "confirmed_not_verified", "confirmed_changed", "confirmed_without_digest",
        ),
    ),
    Proof(
        "words",
        (check_part_names, check_names_differ, check_keys, check_attribute_names),
        (
            "part_name_reserved", "part_name_twice", "text_twice", "key_not_ascii", "attribute_reserved",
            "attribute_slash",
        ),
    ),
    Proof("evidence", (check_evidence,), ("evidence_not_named", "perhaps_cut", "listed_twice", "verify_unknown")),
    Proof(
        "dates",
        (check_dates,),
        ("day_too_early", "confirmed_in_future", "amendment_too_early", "amendment_too_late"),
    ),
)  # fmt: skip
