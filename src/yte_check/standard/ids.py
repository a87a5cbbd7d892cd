"""The id of a standard, by which a file that was handed in names it: a word, never a path."""

import re
from typing import Annotated

from yte_check.documents.scalar_schemas import TEXT
from yte_check.documents.scalars import Refusal, Scalar, parse_text

_LONGEST = 64
_PATTERN = f"[A-Za-z0-9_-]{{1,{_LONGEST}}}"
_ID = re.compile(_PATTERN)


def parse_standard_id(raw: object) -> str:
    """An id as it may be looked up in the library; whether it is there is known only then."""
    text = parse_text(raw)
    if not _ID.fullmatch(text):
        raise Refusal("standard_no_id", wanted=text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
    return text


StandardId = Annotated[str, Scalar(parse_standard_id, {**TEXT, "pattern": f"^{_PATTERN}$"})]
