"""A kind of cross-check more: a copy of the package gets one in five files, and every command knows it."""

import ast
import json
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from conftest import ROOT
from package_copy import PACKAGE, PackageCopy
from yte_check.crosschecks.kinds import AnyCheck
from yte_check.crosschecks.kinds.base import CrossCheck
from yte_check.crosschecks.quantity import FigureSum
from yte_check.documents.scalars import NotNegative, Number, WholeCount

KINDS: tuple[Any, ...] = get_args(get_args(AnyCheck)[0])
MODULE = Path(__file__).parent / "new_kind" / "round_figures.py"
EDITS = {
    "crosschecks/kinds/__init__.py": {
        "from yte_check.documents.tagged": "from yte_check.crosschecks.kinds.round_figures import RoundFigures\n",
        "Agree | Ratio |": "RoundFigures | ",
    },
    "crosschecks/messages.py": {
        '    "flag_share": (': (
            '    "flag_round_figures": ("{round}/{of} số liệu tròn chục", "{round}/{of} figures are round"),\n'
        ),
    },
    "documents/language/fields_vietnamese.py": {
        '    "Words.vi": (': (
            '    "RoundFigures.type": ("Loại đối chiếu", "round_figures: quá nhiều số liệu tròn chục."),\n'
            '    "RoundFigures.id": ("Mã", "Mã của phép đối chiếu."),\n'
            '    "RoundFigures.least_figure": ("Số liệu nhỏ nhất", "Số liệu nhỏ hơn không được xét."),\n'
            '    "RoundFigures.hint_from": ("Xem lại từ (%)", "Từ mức này thì gắn cờ."),\n'
            '    "RoundFigures.certain_from": ("Chắc chắn sai từ (%)", "Từ mức này thì chắc chắn sai."),\n'
        ),
    },
    "documents/language/fields_english.py": {
        '    "Words.vi": (': (
            '    "RoundFigures.type": ("Kind of check", "round_figures: too many round figures."),\n'
            '    "RoundFigures.id": ("Id", "The id of the check."),\n'
            '    "RoundFigures.least_figure": ("Least figure", "Smaller figures are left out."),\n'
            '    "RoundFigures.hint_from": ("Hint from (%)", "From this share on a hint is raised."),\n'
            '    "RoundFigures.certain_from": ("Certain from (%)", "From this share on it is certain."),\n'
        ),
    },
}  # fmt: skip
"""What is written before what, in each file that a new kind touches beside its own."""
CHECK = """standard: nho
checks:
  - {type: round_figures, id: tron_chuc, reason: {vi: Quá nhiều số tròn., en: Too many round figures.},
     least_figure: 10, hint_from: %s, certain_from: 100}
"""
CASES = """standard: nho
cases:
  - {check: tron_chuc, flag: none, station: {population: 11, 5.denominator: 12}}
  - {check: tron_chuc, flag: hint, station: {population: 20, 5.denominator: 12, 5.numerator: 9}}
  - {check: tron_chuc, flag: certain, station: {population: 20, 5.denominator: 10}}
"""


class Copy(PackageCopy):
    """The package with the new kind, a standard that uses it, and a station."""

    def __init__(self, folder: Path) -> None:
        own = {"crosschecks/kinds/round_figures.py": MODULE.read_text(encoding="utf-8")}
        super().__init__(folder, own, EDITS)
        shutil.copytree(ROOT / "tests" / "standards" / "sound", self.criteria, dirs_exist_ok=True)
        self.declare(hint_from=50)
        self.write("cases/tron-chuc.yaml", CASES)
        self.station = folder / "tram.yaml"
        answers = {"5": {"numerator": 40, "denominator": 50}}
        station = {"name": "Trạm", "commune": {"name": "Xã A"}, "population": 1000, "zone": 1}
        self.station.write_text(
            json.dumps({"year": 2024, "standard": "nho", "station": station, "answers": answers}), encoding="utf-8"
        )

    def write(self, name: str, text: str) -> None:
        (self.criteria / "nho" / "cross-checks" / name).write_text(text, encoding="utf-8")

    def declare(self, hint_from: int) -> None:
        self.write("tron-chuc.yaml", CHECK % hint_from)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("kind"))


@pytest.mark.slow
def test_a_station_is_told(copy: Copy) -> None:
    _, out = copy.run("assess", copy.station, "--format", "json")
    (flag,) = [flag for flag in json.loads(out)["flags"] if flag["code"] == "tron_chuc"]
    assert flag["certain"]
    assert flag["params"] == {"round": 3, "figures": ["3/3 số liệu tròn chục"]}
    assert flag["explanation"] == "Quá nhiều số tròn. (3/3 số liệu tròn chục.)"
    assert "Too many round figures. (3/3 figures are round.)" in copy.run("--lang", "en", "assess", copy.station)[1]


@pytest.mark.slow
def test_a_batch_flags_it(copy: Copy) -> None:
    _, out = copy.run("batch", copy.station, "--cross-check", "--format", "json")
    assert "tron_chuc" in [flag["code"] for flag in json.loads(out)["stations"][0]["flags"]]


@pytest.mark.slow
def test_its_schema_and_its_bounds_are_known(copy: Copy) -> None:
    schema = json.loads(copy.run("criteria", "schema", "cross_checks")[1])
    assert schema["$defs"]["RoundFigures"]["properties"]["hint_from"]["title"] == "Xem lại từ (%)"
    assert copy.run("criteria", "check", copy.criteria / "nho")[0] == 0
    copy.declare(hint_from=101)
    _, out = copy.run("criteria", "check", copy.criteria / "nho")
    copy.declare(hint_from=50)
    assert "bounds_reversed" in out
    assert "bound_impossible" in out


@pytest.mark.slow
def test_its_golden_cases_are_tried_and_asked_for(copy: Copy) -> None:
    _, out = copy.run("criteria", "test", copy.criteria / "nho", "--format", "json")
    codes = [each["code"] for each in json.loads(out)["diagnostics"] if "tron_chuc" in str(each["params"])]
    assert "flag_case" not in codes
    assert "uncovered_flag_bound" in codes, "a hint from 49 or 51 would make no difference to these cases"
    copy.write("cases/tron-chuc.yaml", CASES.replace("flag: none", "flag: hint"))
    _, out = copy.run("criteria", "test", copy.criteria / "nho", "--format", "json")
    copy.write("cases/tron-chuc.yaml", CASES)
    assert "flag_case" in [each["code"] for each in json.loads(out)["diagnostics"]]


# --- What keeps it so


@pytest.mark.slow
def test_only_the_folder_of_the_kinds_knows_them_by_name() -> None:
    tags = {tag for kind in KINDS for tag in get_args(get_type_hints(kind)["type"])} - {"thresholds"}
    names = tags | {kind.__name__ for kind in KINDS}
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.parent.name != "kinds" and not file.name.startswith("fields_"):
            found = _words(ast.parse(file.read_text(encoding="utf-8"))) & names
            assert not found, f"{file} knows {found}; what it asks for belongs to the protocol of all kinds"


def _words(module: ast.Module) -> set[str]:
    """Names and texts of a module; “thresholds” is a word of many things, so that it is left out above."""
    nodes = list(ast.walk(module))
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    return texts | {node.id for node in nodes if isinstance(node, ast.Name)}


def test_every_kind_says_everything() -> None:
    asked = {name for name in vars(CrossCheck) if not name.startswith("_")}
    for kind in KINDS:
        said = set(dir(kind)) | {field.name for field in fields(kind)}
        assert asked <= said, f"{kind.__name__} does not say {asked - said}"


@pytest.mark.slow
def test_mypy_fails_for_a_kind_that_does_not(tmp_path: Path) -> None:
    kinds = PACKAGE / "crosschecks" / "kinds"
    whole = (kinds / "points_jump.py").read_text(encoding="utf-8")
    lacking = tmp_path / "points_jump.py"
    for text, failed in ((whole, 0), (whole.replace("def beside", "def besides"), 1)):
        lacking.write_text(text, encoding="utf-8")
        shadow = ("--shadow-file", str(kinds / "points_jump.py"), str(lacking))
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path / "cache"), *shadow, str(kinds / "__init__.py")],
            cwd=ROOT, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert (done.returncode, 'expected "CrossCheck"' in done.stdout) == (failed, bool(failed)), done.stdout


def test_golden_cases_vary_every_key_of_every_kind() -> None:
    """A key of another type would be left as it is, and no case asked for that depends on it."""
    varied = (WholeCount, Number, NotNegative, Number | None, NotNegative | None, FigureSum, tuple[FigureSum, ...])
    for kind in KINDS:
        for name, hint in get_type_hints(kind, include_extras=True).items():
            assert name in ("type", "id", "reason") or hint in varied, f"{kind.__name__}.{name}"
