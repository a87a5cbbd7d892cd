"""What commands take: read from one declaration, for every command of the table."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated

import pytest

from conftest import ROOT, Run
from yte_check import __version__
from yte_check.documents.language import LANGS, say
from yte_check.documents.record import record
from yte_check.entry.commands import COMMANDS, Command
from yte_check.terminal.arguments import DAY, FILE, PERCENT, TEXT, one_of, whole_number
from yte_check.terminal.declared import Argument, Option, options_from, parameters_of
from yte_check.terminal.settings import UsageProblem

LUC_BINH = str(ROOT / "samples" / "luc-binh.yaml")


@record
class Block:
    day: Annotated[date | None, Option("help_as_of", DAY)] = None
    share: Annotated[Decimal, Option("help_batch_gap_share", PERCENT, names=("--share-of",))] = Decimal(80)


@record
class Options:
    file: Annotated[Path, Argument("help_station", FILE, "STATION.yaml")]
    block: Block = Block()
    words: Annotated[tuple[str, ...], Option("help_review", TEXT)] = ()
    count: Annotated[int, Option("help_gap_paths", whole_number(1, 3))] = 2
    colour: Annotated[str | None, Option("help_format", one_of(("red", "blue")))] = None
    loud: Annotated[bool, Option("help_force")] = False


def test_a_declaration_says_all_of_an_option() -> None:
    found = {each.key: each for each in parameters_of(Options)}
    assert list(found) == ["file", "day", "share", "words", "count", "colour", "loud"]  # the block in its place
    assert [each.key for each in found.values() if each.required] == ["file"]
    assert [each.key for each in found.values() if each.repeated] == ["words"]
    assert found["file"].names == ()
    assert found["share"].names == ("--share-of",)
    assert found["words"].names == ("--words",)
    assert {key: each.default for key, each in found.items() if each.default} == {"share": "80", "count": "2"}
    assert [each.metavar for each in found.values()] == [
        "STATION.yaml", "DATE", "PERCENT", "TEXT", "N", "red|blue", None
    ]  # fmt: skip


def test_what_is_not_given_has_its_default() -> None:
    assert options_from(Options, {"file": "a"}, "x") == Options(Path("a"))
    given = {"file": "a", "day": None, "words": [], "loud": False, "share": None}
    assert options_from(Options, given, "x") == Options(Path("a"))


def test_what_is_given_is_read() -> None:
    given = {
        "file": "a.yaml", "day": "31/12/2024", "share": "79,5%", "words": ["b", "c"], "count": "3", "colour": "blue",
        "loud": True,
    }  # fmt: skip
    expected = Options(Path("a.yaml"), Block(date(2024, 12, 31), Decimal("79.5")), ("b", "c"), 3, "blue", True)
    assert options_from(Options, given, "x") == expected


@pytest.mark.parametrize(
    ("given", "code", "params"),
    [
        ({"day": "31/2/2024"}, "usage_day", {"value": "31/2/2024"}),
        ({"share": "101"}, "usage_percent", {"value": "101"}),
        ({"count": "two"}, "usage_whole_number", {"option": "--count"}),
        ({"count": "0"}, "usage_too_small", {"option": "--count", "least": "1"}),
        ({"count": "4"}, "usage_too_small", {"most": "3"}),
        ({"colour": "blu"}, "usage_choice", {"option": "--colour", "nearest": "blue"}),
    ],
)
def test_what_cannot_be_read_names_the_option_and_the_command(
    given: dict[str, str], code: str, params: dict[str, str]
) -> None:
    with pytest.raises(UsageProblem) as raised:
        options_from(Options, {"file": "a", **given}, "yte-check x")
    assert raised.value.code == code
    assert {**raised.value.params, **params, "command": "yte-check x"} == raised.value.params


def commands() -> Iterator[tuple[str, Command]]:
    for name, entry in COMMANDS.items():
        if isinstance(entry, Command):
            yield name, entry
        else:
            yield from ((f"{name} {child}", command) for child, command in entry.commands.items())


@pytest.mark.slow
@pytest.mark.parametrize(("name", "command"), list(commands()), ids=[name for name, _ in commands()])
def test_every_command_declares_what_it_takes(name: str, command: Command, run: Run) -> None:
    parameters = list(parameters_of(command.options()))
    keys = [each.key for each in parameters]
    names = [flag for each in parameters for flag in each.names]
    assert len(set(keys)) == len(keys)
    assert len(set(names)) == len(names)
    for lang in LANGS:
        code, out, err = run("--lang", lang, *name.split(), "--help")
        assert (code, err) == (0, "")
        assert say(command.help, lang).split()[0] in out
        assert all(flag in out for flag in names)
    defaults = {each.key: each.default for each in parameters if each.default is not None}
    required = {each.key: ["a"] if each.repeated else "1" for each in parameters if each.required}
    if "kind" in required:
        required["kind"] = "plan"
    with_defaults = options_from(command.options(), {**defaults, **required}, name)
    assert with_defaults == options_from(command.options(), required, name)  # a default is one that can be typed


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["new", "a.yaml", "--year", "0"], "2000"),
        (["new", "a.yaml", "--year", "99999"], "2100"),
        (["form", "-o", "a.xlsx", "--year", "1999"], "2000"),
        (["form", "-o", "a.xlsx", "--year", "hai"], "--year"),
        (["gap", LUC_BINH, "--paths", "21"], "từ 1 đến 20"),
        (["gap", LUC_BINH, "--use", "x"], "--use"),
        (["batch", LUC_BINH, "--jobs", "0"], "không phải 0"),
        (["batch", LUC_BINH, "--jobs", "-1"], "không phải -1"),
        (["batch", LUC_BINH, "--communes", "0", "--plan", "cao-loc-2024"], "từ 1 trở lên"),
        (["batch", LUC_BINH, "--plan-year", "2024"], "--plan"),
        (["batch", LUC_BINH, "--by", "provinse"], "“province”"),
        (["trend", LUC_BINH, "--within", "121"], "120"),
        (["criteria", "schema", "plam"], "“plan”"),
        (["criteria", "confirm", "1", "--document", "a", "--by", "b", "--date", "1/1/2024", "--fact", "x"], "--fact"),
        (["dossier", "verify", "a.zip", "--evidence", "strict"], "--evidence"),
        (["diff", LUC_BINH, "--as-of", "2024-13-01"], "2024-13-01"),
        (["gap", LUC_BINH, "--use", "2"], "--use chỉ có tác dụng khi có --output"),
        (["gap", LUC_BINH, "--start", "1/1/2026"], "--start chỉ có tác dụng khi có --output"),
        (["gap", LUC_BINH, "-o", "a.json", "--use", "2"], "--use chỉ có tác dụng khi lập kế hoạch mới"),
        (["gap", LUC_BINH, "-o", "a.json", "--start", "1/1/2026"], "--start chỉ có tác dụng khi lập kế hoạch mới"),
        (["gap", LUC_BINH, "--plan", "a.yaml", "-o", "a.docx", "--use", "2"], "không có --plan"),
        (["criteria", "schema", "plan", "--standard", "qd-1300-2023"], "--standard chỉ có tác dụng với lược đồ"),
        (["criteria", "schema", "cases", "--as-of", "1/1/2024"], "--as-of chỉ có tác dụng với lược đồ"),
        (["batch", LUC_BINH, "--gap-share", "90"], "--gap-share chỉ có tác dụng khi có --gap"),
        (["batch", LUC_BINH, "--costs", "a.yaml"], "--costs chỉ có tác dụng khi có --gap"),
        (["criteria", "compare", "qd-1300-2023", "--with", LUC_BINH, "--force-table"], "--write"),
        (["dossier", LUC_BINH, "-o", "a.zip", "--format", "json"], "“dossier verify”"),
        (["explain", "--zone", "2"], "--zone"),
        (["explain", "--region", "dong_bang_song_hong", "--format", "json"], "--region"),
    ],
)
def test_values_are_bounded_where_they_are_declared(
    arguments: list[str], said: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert not list(tmp_path.iterdir())


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "imported"),
    [
        (["--help"], set()),
        (["criteria", "--help"], set()),
        (["plan", "list", "--help"], {"plans.commands.plan"}),
        (["criteria", "guide", "--help"], {"criteria.commands.guide"}),
    ],
)
def test_only_the_command_that_is_asked_for_is_imported(arguments: list[str], imported: set[str]) -> None:
    script = (
        "import sys; from yte_check.entry.main import run; run(sys.argv[1:]); "
        "print(*(name for name in sys.modules if name.startswith('yte_check.')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    modules = {command.run.partition(":")[0] for _, command in commands()}
    loaded = {name.removeprefix("yte_check.") for name in done.stderr.split()}
    assert modules & loaded == imported


_LONG = "a" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ["assess", _LONG],
        ["assess", LUC_BINH, "--format", "json", "--standard", _LONG],
        ["assess", LUC_BINH, "--amendment", _LONG],
        ["batch", f"{_LONG}/*.yaml"],
        ["batch", LUC_BINH, "--previous", _LONG],
        ["trend", _LONG],
        ["plan", "show", _LONG],
        ["criteria", "check", _LONG],
        ["dossier", "verify", _LONG],
        ["report", LUC_BINH, "-o", f"{_LONG}.html"],
        ["new", _LONG],
    ],
)
def test_a_name_that_no_system_can_have_is_no_fault_of_the_program(arguments: list[str], run: Run) -> None:
    code, out, err = run("--lang", "en", *arguments)
    assert (code, out) == (2, "")
    assert "is longer than the system allows" in " ".join(err.split())
    assert _LONG not in err


@pytest.mark.parametrize("arguments", [["--version"], ["--lang", "en", "--version"], ["-q", "--version", "assess"]])
def test_the_version_is_told_beside_other_options(arguments: list[str], run: Run) -> None:
    assert run(*arguments) == (0, f"yte-check {__version__}\n", "")


@pytest.mark.parametrize(("lang", "said"), [("vi", "Chưa ghi lệnh."), ("en", "No command is given.")])
def test_a_line_without_a_command_is_told_the_commands(lang: str, said: str, run: Run) -> None:
    code, out, err = run("--lang", lang, "--")
    assert (code, out) == (2, "")
    assert err.startswith(said)
    assert "assess, batch" in err


ALWAYS_WRITE = (
    "new", "plan new", "evidence hash", "form", "read", "report", "dossier", "criteria import", "criteria new-standard",
)  # fmt: skip
"""The commands that write a file whether or not ``-o`` names one, or that refuse to run without."""


def test_force_without_a_file_to_write_is_refused_by_every_command(run: Run) -> None:
    forced = []
    for name, command in commands():
        parameters = {each.key: each for each in parameters_of(command.options())}
        if "force" not in parameters or name in ALWAYS_WRITE:
            continue
        forced.append(name)
        needed = next(key for key in ("output", "outputs") if key in parameters)
        assert parameters["force"].needs[0] == needed, name
        required = ["x" for each in parameters.values() if each.required and not each.names]
        code, out, err = run(*name.split(), *(["plan"] if name == "criteria schema" else required), "--force")
        assert (code, out, "--force chỉ có tác dụng khi có --output" in err) == (2, "", True), name
    assert {"assess", "batch", "gap", "diff", "trend", "review new", "plan progress"} < set(forced)
