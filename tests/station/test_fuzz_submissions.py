"""Whatever a submission holds, it is scored or refused with diagnostics; nothing else happens."""

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, read_text, standard_on
from trees import changed, places
from yte_check.assess.json import assessment_json
from yte_check.assess.text import assessment_text
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.documents.language import LANGS, message
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import StyledText
from yte_check.scoring.assess import assess

SAMPLE: dict[str, Any] = yaml.load((ROOT / "samples" / "luc-binh.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)

words = st.sampled_from(
    ["", "có", "x", "0", "-1", "2.405", "12,5", "99999999999999999999", "co_huu", "qd-bcd", ".inf", "1/1/2024", "é" * 9]
)
values = st.recursive(
    st.none() | words | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "items", "numerator", "denominator", "evidence", "note", "1", "x"]), inner
        )
    ),
    max_leaves=6,
)


PLACES = places(SAMPLE)


class Writer(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


@pytest.mark.slow
@settings(max_examples=250)
@given(st.lists(st.tuples(st.sampled_from(PLACES), values), min_size=1, max_size=3))
def test_a_sample_with_other_values_in_places(edits: list[tuple[tuple[Any, ...], Any]]) -> None:
    tree = SAMPLE
    for path, value in edits:
        tree = changed(tree, path, value)
    text = yaml.dump(tree, allow_unicode=True, Dumper=Writer)
    try:
        submission = read_text(text, folder=ROOT / "samples")
    except InvalidDocument as invalid:
        assert invalid.diagnostics
        for lang in LANGS:
            assert all(message(diagnostic, lang) for diagnostic in invalid.diagnostics)
            diagnostics_text(invalid.diagnostics, lang, StyledText())
        return
    assessment = assess(standard_on(), submission)
    for lang in LANGS:
        assert assessment_text(assessment, lang).plain
        assert assessment_json(assessment, lang)["verdict"] == assessment.verdict


def test_the_sample_itself_is_unharmed() -> None:
    assert not Problems().fatal
    text = yaml.dump(SAMPLE, allow_unicode=True, Dumper=Writer)
    assert assess(standard_on(), read_text(text, folder=ROOT / "samples")).verdict == "met"
