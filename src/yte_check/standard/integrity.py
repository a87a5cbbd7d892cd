"""What must hold before anyone is scored: those of the proofs without which a score would have no meaning."""

from yte_check.documents.diagnostics import Problems
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.combining import check_parts_named, check_weights
from yte_check.standard.proofs.levels import check_levels_named
from yte_check.standard.proofs.numbers import check_numbers_used_once
from yte_check.standard.proofs.sources import check_sources_known
from yte_check.standard.proofs.sums import check_sums
from yte_check.standard.proofs.tables import check_tables
from yte_check.standard.proofs.wording import check_part_names


def check_integrity(text: StandardText, problems: Problems) -> None:
    """Add to ``problems`` whatever would make a score of this standard meaningless."""
    for check in (
        check_levels_named, check_numbers_used_once, check_sums, check_weights, check_parts_named, check_tables,
        check_part_names, check_sources_known,
    ):  # fmt: skip
        check(text, problems)
