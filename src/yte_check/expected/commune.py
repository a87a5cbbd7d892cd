"""A commune that is to hand in, as a list names it."""

from yte_check.documents.record import record
from yte_check.places.identity import Written
from yte_check.places.model import FIRST_YEAR_OF_LIST


@record
class ExpectedCommune:
    """``line`` is where the list has it; 0 of the national list."""

    name: str
    code: str | None = None
    district: str | None = None
    province: str | None = None
    line: int = 0

    @property
    def written(self) -> Written:
        """Its place as a file would write it: one without a district is of today."""
        year = FIRST_YEAR_OF_LIST if self.district is None else FIRST_YEAR_OF_LIST - 1
        return Written(self.name, self.code, self.district, self.province, year)


@record
class ExpectedList:
    """The communes of a list; ``source`` is its file, or the province whose communes they are."""

    source: str
    communes: tuple[ExpectedCommune, ...]
    is_file: bool = False
