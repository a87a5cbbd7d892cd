"""Whatever stands in the files of a standard, it is loaded or refused with diagnostics; nothing else happens."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, read_text, submission_text
from trees import changed, places
from yte_check.criteria.checking.standards import prove
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.document import Document
from yte_check.documents.language import LANGS, message
from yte_check.documents.record import replaced
from yte_check.scoring.assess import assess
from yte_check.standard.amendments import read_amendment
from yte_check.standard.assembly import Assembly
from yte_check.standard.loading import StandardFiles, read_standard

SHIPPED = read_standard(ROOT / "criteria" / "qd-1300-2023")
AMENDMENT = SHIPPED.amendments[0].document
PLACES, AMENDMENT_PLACES = places(SHIPPED.assembly.data), places(AMENDMENT.data)
SHALLOW = [place for place in PLACES if len(place) <= 5]
OLD, NEW = date(2023, 3, 10), date(2024, 12, 31)

words = st.sampled_from(["", "0", "-1", "1,5", "100", "35", "yes", "verified", "rate", "at_zero", "a.b", "%", "é" * 9])
values = st.recursive(
    st.none() | words | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["type", "points", "number", "zone", "1", "at_least", "x"]), inner, max_size=3
        )
    ),
    max_leaves=5,
)


def loaded_or_refused(files: StandardFiles, as_of: date) -> None:
    is_proved = proved_or_refused(files)
    try:
        standard = files.in_force(as_of)
    except InvalidDocument as invalid:
        assert all(message(d, lang) and d.line >= 1 for d in invalid.diagnostics for lang in LANGS)
        assert not is_proved, "what cannot be loaded has a proof that says so"
        return
    assess(standard, read_text(submission_text("{11: có}"), standard))


def proved_or_refused(files: StandardFiles) -> bool:
    """Whatever has the form of a standard can be proved or found wanting; whether no error was found."""
    try:
        base, _ = replaced(files, amendments=()).laid_over(date.max)
    except InvalidDocument:
        return False
    found, _ = prove(base, files)
    assert all(message(d, lang) and d.line >= 1 for d in found for lang in LANGS)
    return not any(diagnostic.severity == "error" for diagnostic in found)


@pytest.mark.slow
@settings(max_examples=400)
@given(st.sampled_from([(), *SHALLOW]) | st.sampled_from(PLACES), values, st.sampled_from([OLD, NEW]))
def test_a_standard_with_another_value_somewhere(path: tuple[Any, ...], value: Any, as_of: date) -> None:
    data = changed(SHIPPED.assembly.data, path, value)
    loaded_or_refused(replaced(SHIPPED, assembly=Assembly(data, SHIPPED.assembly.origins)), as_of)


@pytest.mark.slow
@settings(max_examples=150)
@given(st.sampled_from(AMENDMENT_PLACES), values)
def test_an_amendment_with_another_value_somewhere(path: tuple[Any, ...], value: Any) -> None:
    document = Document(AMENDMENT.source, changed(AMENDMENT.data, path, value))
    try:
        amendment = read_amendment(document)
    except InvalidDocument:
        return
    loaded_or_refused(replaced(SHIPPED, amendments=(amendment,)), NEW)
