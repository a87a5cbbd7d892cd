"""The texts that cases are tried with: the standard on a day, in a province."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property

from yte_check.documents.diagnostics import Path, Problems, refuse_if_fatal
from yte_check.documents.language.names import bare_name
from yte_check.documents.record import record
from yte_check.standard.assembly import Assembly
from yte_check.standard.integrity import check_integrity
from yte_check.standard.loading import StandardFiles
from yte_check.standard.proofs.walk import indicators
from yte_check.standard.standard import Standard


@record
class TextInForce:
    """A standard as of a day (None: with all amendments), in a province, and the files that it came from."""

    standard: Standard
    assembly: Assembly
    day: date | None = None
    province: str | None = None

    @cached_property
    def paths(self) -> Mapping[int, Path]:
        """Where each indicator stands, by its number."""
        return {indicator.number: path for path, indicator in indicators(self.standard.text)}


class Texts:
    """The texts of one standard, each put together once."""

    def __init__(self, files: StandardFiles) -> None:
        self._files = files
        self._known: dict[tuple[date, str | None], TextInForce] = {}

    def on(self, day: date | None, province: str | None) -> TextInForce:
        """The text on a day, or with all amendments where no day is given. Raises InvalidDocument."""
        key = (day or date.max, bare_name(province) if province is not None else None)
        if key not in self._known:
            standard, assembly = self._files.laid_over(key[0], province)
            problems = Problems()
            check_integrity(standard.text, problems)
            refuse_if_fatal(problems, assembly)
            self._known[key] = TextInForce(standard, assembly, day, province)
        return self._known[key]

    def all(self) -> Iterator[TextInForce]:
        """Every text that is or was in force anywhere: of each day on which it changed, in each province that has its
        own; that with all amendments for the whole country is the last. Raises InvalidDocument."""
        first = self.on(None, None).standard.text.document.effective
        days = sorted({first, *(max(first, amendment.effective) for amendment in self._files.amendments)})
        provinces = dict.fromkeys(amendment.text.province for amendment in self._files.amendments)
        for day in (*days[:-1], None):
            yield from (self.on(day, province) for province in provinces if province is not None)
            yield self.on(day, None)
