"""The form that needs no installation: what stands in its page, and its program against the evaluator."""

import hashlib
import json
import random
import re
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import dukpy
import pytest
import quickjs
import yaml
from standards_at_random import standard_at_random
from test_completions import assessed as completed

from conftest import ROOT, Run
from form_stations import station_text
from own_terms import own_standard
from random_submissions import random_submission
from relations import differences
from rich_standards import assessed as rich_assessed
from rich_standards import random_case
from web_pages import Scorer, scripts_of
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.language import Lang
from yte_check.forms.layout import criteria_rows, station_rows
from yte_check.forms.webform.build import build_webform
from yte_check.scoring.assess import assess
from yte_check.standard.library import Library, default_library
from yte_check.standard.standard import Standard

ISSUERS = ROOT / "tests" / "issuers" / "standards"
SAMPLE = ROOT / "samples" / "luc-binh.yaml"


@cache
def shipped() -> Standard:
    return default_library().load("qd-1300-2023").in_force(date(2024, 12, 31))


@cache
def page(lang: Lang = "vi") -> bytes:
    return build_webform(shipped(), 2024, lang)


# --- The page


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_one_small_file_that_asks_for_nothing(lang: Lang) -> None:
    made = page(lang)
    text = made.decode("utf-8")
    assert len(made) <= 150_000
    assert made == build_webform(shipped(), 2024, lang)
    assert re.findall(r"https?:|//[a-z]|\bsrc=|@import|url\(", text) == []
    assert re.findall(r"\son[a-z]+=|\sstyle=", text) == []


@pytest.mark.slow
def test_the_policy_names_the_script_and_the_style() -> None:
    text = page().decode("utf-8")
    (policy,) = map(unescape, re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text))
    assert policy.startswith("default-src 'none'; ")
    for kind, inner in (("script", scripts_of(page())), *re.findall(r"<(style)>(.*?)</style>", text, re.DOTALL)):
        digest = b64encode(hashlib.sha256(inner.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy


@pytest.mark.slow
def test_it_asks_what_the_excel_form_asks_in_its_order() -> None:
    rows = [*station_rows(shipped(), "vi", 2024)]
    asked = [".".join(map(str, row.path)) for row in rows]
    for criterion in criteria_rows(shipped(), "vi"):
        for indicator in criterion.all_indicators():
            for leaf in indicator.leaves:
                for row in leaf.rows:
                    name = ".".join(map(str, row.path[1:]))
                    asked += [f"{name}.{end}" for end in row.asked] if row.kind == "rate" else [name]
            asked += [f"{indicator.indicator.number}.{beside}" for beside in ("evidence", "note")]
    found = re.findall(r'<(?:input|select) id="[^"]*" name="([^"]*)"', page().decode("utf-8"))
    assert [name for name in found if not name.startswith("evidence.")] == asked


@pytest.mark.slow
def test_every_field_has_a_label_and_an_id_of_its_own() -> None:
    text = page().decode("utf-8")
    fields = re.findall(r'<(?:input|select) id="([^"]*)" name', text)
    assert [name for name, count in Counter(re.findall(r'\bid="([^"]*)"', text)).items() if count > 1] == []
    assert set(fields) <= set(re.findall(r'<label for="([^"]*)"', text))


@pytest.mark.slow
def test_its_script_is_the_javascript_of_ten_years_ago() -> None:
    """Duktape knows ES5 and nothing newer: it takes the script as a function that is not run."""
    dukpy.JSInterpreter().evaljs(f"(function () {{ {scripts_of(page())} }}); 0")


@pytest.mark.slow
def test_what_cannot_be_scored_is_asked_all_the_same() -> None:
    made = build_webform(refused(), 2024, "vi").decode("utf-8")
    assert "var yteProgram = null;" in made
    assert "yte-check assess" in made
    assert re.search(r'<(?:input|select) id="[^"]*" name="station.name"', made)


def refused() -> Standard:
    for seed in range(60):
        made = completed(standard_at_random(random.Random(seed)))
        try:
            Scorer(made.standard, lambda _: None)
        except NotCompiled:
            return made.standard
    raise AssertionError("no standard at random is refused")


# --- Its program


def engine() -> Callable[[str], Any]:
    context = quickjs.Context()
    return lambda text: context.eval(text)


def old_engine() -> Callable[[str], Any]:
    return dukpy.JSInterpreter().evaljs  # type: ignore[no-any-return]


def told_apart(standard: Standard, seeds: range, evaluate: Callable[[str], Any]) -> list[str]:
    scorer = Scorer(standard, evaluate)
    assessments = [assess(standard, random_submission(standard, seed)) for seed in seeds]
    return differences(assessments, [scorer.scored(each) for each in assessments])


@pytest.mark.slow
def test_a_few_stations() -> None:
    assert told_apart(shipped(), range(3), engine()) == []


@pytest.mark.slow
@pytest.mark.no_cover
def test_two_thousand_stations_score_as_they_are_assessed() -> None:
    assert told_apart(shipped(), range(2000), engine()) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ideal-clinic", "kayakalp-hwc", "ntm-15-2016", "qd-4667", "tanzania-sao"])
def test_standards_of_other_issuers(name: str) -> None:
    assert told_apart(issued(name), range(60), engine()) == []


def issued(name: str) -> Standard:
    return Library((ISSUERS,)).load(name).in_force(date(2024, 12, 31))


@pytest.mark.parametrize("standard", [own_standard, lambda: issued("benh-vien-83")], ids=["proportional", "mean"])
def test_what_needs_greater_numbers_or_means_is_refused_by_name(standard: Callable[[], Standard]) -> None:
    with pytest.raises(NotCompiled) as refusal:
        Scorer(standard(), lambda _: None)
    assert refusal.value.code in ("compiling_numbers_too_great", "compiling_mean_open")


@pytest.mark.slow
def test_old_browsers_score_the_same() -> None:
    assert told_apart(shipped(), range(40), old_engine()) == []
    assert told_apart(issued("qd-4667"), range(20), old_engine()) == []


@pytest.mark.slow
@pytest.mark.no_cover
def test_small_standards_at_random() -> None:
    """With all rule types, and in terms of their own; what is reached is counted, what is refused has a name."""
    rules: Counter[str] = Counter()
    refusals: Counter[str] = Counter()
    for seed in range(80):
        case = random_case(seed)._replace(reviews=(), evidence="warn", official=False)
        assessment = rich_assessed(case)
        try:
            assert compared_by_row(assessment, case.zone) == [], seed
        except NotCompiled as refusal:
            refusals[refusal.code] += 1
            continue
        rules.update({type(each.scoring).__name__ for each in assessment.standard.text.indicators()})
    terms: Counter[str] = Counter()
    for seed in range(200):
        made = standard_at_random(random.Random(seed))
        try:
            assert compared_by_row(completed(made)) == [], seed
            terms.update(made.constructs)
        except NotCompiled as refusal:
            refusals[refusal.code] += 1
    assert {"YesNo", "Checklist", "Choice", "Rate", "NumberRule", "ChangeRule", "Parts"} <= rules.keys()
    assert {"levels", "counts", "left out", "part left out", "taken off", "bonus", "fraction"} <= terms.keys()
    assert refusals.keys() <= {"compiling_mean_open", "compiling_numbers_too_great"}


def compared_by_row(assessment: Any, zone: int | None = None) -> list[str]:
    return differences([assessment], [Scorer(assessment.standard, engine()).scored(assessment, zone)])


# --- Submissions as YAML


def reader() -> Callable[[str], Any]:
    evaluate = engine()
    evaluate((ROOT / "templates" / "webform" / "yaml.js").read_text(encoding="utf-8"))
    return lambda text: json.loads(evaluate(f"JSON.stringify(yteYaml.read({json.dumps(text)}))"))


def plain(value: Any) -> Any:
    """What PyYAML reads as text, with nothing where nothing stands."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return None if value in ("", "~", "null") else value


SOUND = [
    "a: 1\nb:\n  c: yes # not this\n  d: 'it''s'\n", "a: {b: [c, \"d, e\"], f: {}}\n", "a:\n- b\n- c\n",
    "# first\n---\na: b#c\nurl: x:y\n", "a: |-\n  one\n  two\nb: {c: 1,\n  d: 2}  # end\n",
    "a: \"\\u00e1 \\\"q\\\"\"\n",
]  # fmt: skip


@pytest.mark.parametrize("text", SOUND)
def test_yaml_is_read_as_everywhere(text: str) -> None:
    assert plain(reader()(text)) == plain(yaml.load(text, Loader=yaml.BaseLoader))


@pytest.mark.slow
def test_files_that_the_tool_writes_are_read(run: Run, tmp_path: Path) -> None:
    read = reader()
    run("new", tmp_path / "a.yaml", "--year", "2024")
    texts = [SAMPLE.read_text(encoding="utf-8"), (tmp_path / "a.yaml").read_text(encoding="utf-8")]
    for text in texts + [each.read_text(encoding="utf-8") for each in sorted((ROOT / "samples").glob("*.yaml"))]:
        assert plain(read(text)) == plain(yaml.load(text, Loader=yaml.BaseLoader))


@pytest.mark.parametrize(
    "text", ["a: &x 1\n", "a: b\n  c: d\n", "a: {b: 1\n", "a\n", "a: 1\na: 2\n", "a: {b: 1, b: 2}\n"]
)
def test_what_it_cannot_read_it_says_with_the_line(text: str) -> None:
    with pytest.raises(quickjs.JSException, match=r"line \d"):
        reader()(text)


@pytest.mark.slow
def test_what_is_written_is_read_back() -> None:
    evaluate = engine()
    evaluate((ROOT / "templates" / "webform" / "yaml.js").read_text(encoding="utf-8"))
    for seed in range(5):
        data = yaml.load(station_text(seed, shipped()), Loader=yaml.BaseLoader)
        written = evaluate(f"yteYaml.write({json.dumps(data)}, 'đầu: #1')")
        assert yaml.load(written, Loader=yaml.BaseLoader) == data
        assert json.loads(evaluate(f"JSON.stringify(yteYaml.read({json.dumps(written)}))")) == data


# --- What commands make of its file


def saved(sha256: str, standard: str = "qd-1300-2023") -> str:
    return (
        f'standard: "{standard}"\nform: {{"sha256": "{sha256}", "as_of": "2024-12-31"}}\nyear: "2024"\n'
        'station:\n  "name": "Trạm A"\nanswers:\n  "6": {"numerator": "900", "denominator": "1000"}\n'
    )


@pytest.mark.slow
def test_a_file_of_the_text_that_scores_it_is_taken(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(saved(shipped().sha256), encoding="utf-8")
    assert "form_other_text" not in "".join(run("assess", tmp_path / "a.yaml")[1:])


def test_a_file_of_another_text_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(saved("0" * 64), encoding="utf-8")
    assert "form_other_text" in "".join(run("assess", tmp_path / "a.yaml")[1:])


@pytest.mark.parametrize(
    "form", ["{}", "x", '{"sha256": "a", "as_of": "hôm nay"}', '{"sha256": "a", "as_of": "2024-12-31", "b": 1}']
)
def test_a_stamp_that_is_none_is_refused(form: str, run: Run, tmp_path: Path) -> None:
    text = re.sub(r"form: .*", f"form: {form}", saved("a"))
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    assert run("assess", tmp_path / "a.yaml")[0] == 4


@pytest.mark.slow
def test_the_page_itself_is_no_submission(run: Run, tmp_path: Path) -> None:
    (tmp_path / "phieu.html").write_bytes(page())
    code, out, err = run("assess", tmp_path / "phieu.html")
    assert code == 4
    assert "webform_handed_in" in out + err


@pytest.mark.slow
def test_read_renew_and_batch_take_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(saved("0" * 64), encoding="utf-8")
    code, _, told = run("read", path, "-o", tmp_path / "b.yaml")
    assert code == 0
    assert "form_other_text" in told
    assert "form:" not in (tmp_path / "b.yaml").read_text(encoding="utf-8")
    assert run("new", tmp_path / "c.yaml", "--from", path, "--year", "2025")[0] == 0
    found = json.loads(run("batch", path, "--format", "json")[1])
    assert (len(found["stations"]), found["failed"]) == (1, [])
