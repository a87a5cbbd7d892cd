"""Command lines: they are read as Typer reads them by the same declarations, and what is wrong is told by its cause."""

import subprocess
import sys
from typing import Any

import pytest
import typer
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import ROOT, Run
from yte_check.entry.command_line import called, given_in
from yte_check.entry.commands import COMMANDS, Command
from yte_check.entry.typed import typed
from yte_check.terminal.declared import parameters_of
from yte_check.terminal.settings import UsageProblem

LINES = {
    (name, *rest): command
    for name, entry in COMMANDS.items()
    for rest, command in (
        [((), entry)]
        if isinstance(entry, Command)
        else [((child,), command) for child, command in entry.commands.items()]
    )
}
STRICTER = ("usage_option_twice", "usage_option_value")
"""Where Typer takes the last of two values, and an option for the value of another, without a word."""


def ours(command: Command, words: list[str]) -> tuple[str, dict[str, Any]]:
    try:
        return "read", given_in(words, tuple(parameters_of(command.options())), "yte-check", "en")
    except UsageProblem as problem:
        return problem.code, {}


def typers(command: Command, words: list[str]) -> dict[str, Any] | None:
    app = typer.Typer(add_completion=False, context_settings={"help_option_names": []})
    app.command()(typed(parameters_of(command.options()), "vi"))
    usage_error: Any = typer.BadParameter.__mro__[1]
    try:
        return typer.main.get_command(app).make_context("x", list(words)).params
    except usage_error:
        return None


@pytest.mark.slow
@pytest.mark.parametrize("line", LINES, ids=" ".join)
@settings(max_examples=40)
@given(st.data())
def test_words_are_read_as_typer_reads_them(line: tuple[str, ...], data: st.DataObject) -> None:
    command = LINES[line]
    parameters = list(parameters_of(command.options()))
    names = [name for parameter in parameters for name in parameter.names]
    option = st.sampled_from([*names, "--nothing", "-x"])
    value = st.sampled_from(["a.yaml", "b", "-", "2024", "x=y", ""])
    long = option.filter(lambda name: name.startswith("--"))  # “-o=x” is “=x” to Typer
    word = option | value | st.builds("{}={}".format, long, value) | st.just("--")
    words = data.draw(st.lists(word, max_size=5))
    outcome, read = ours(command, words)
    expected = typers(command, words)
    if outcome in STRICTER:
        return
    if expected is None:
        assert outcome != "read", words
        return
    assert outcome == "read", words
    for parameter in parameters:
        plain = expected[parameter.key]
        assert (read.get(parameter.key) or None) == (plain or None) or plain == parameter.default, (
            words,
            parameter.key,
        )


@pytest.mark.parametrize(
    ("words", "given_words"),
    [
        ("a.yaml -o b.json", {"station": "a.yaml", "output": "b.json"}),
        ("-ob.json a.yaml", {"station": "a.yaml", "output": "b.json"}),
        ("-o=b.json a.yaml", {"station": "a.yaml", "output": "b.json"}),
        ("--output= a.yaml", {"station": "a.yaml", "output": ""}),
        ("--official -- -a.yaml", {"station": "-a.yaml", "official": True}),
        ("a --review r --review=s", {"station": "a", "reviews": ["r", "s"]}),
        ("a --as-of 2024 --as-of 2024", {"station": "a", "as_of": "2024"}),
        ("-", {"station": "-"}),
    ],
)
def test_what_words_give(words: str, given_words: dict[str, Any]) -> None:
    assert ours(LINES["assess",], words.split()) == ("read", given_words)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("a --official=có", "usage_option_no_value"),
        ("a --as-of", "usage_option_value"),
        ("a --as-of --official", "usage_option_value"),
        ("a -o --force", "usage_option_value"),
        ("a --format text --format json", "usage_option_twice"),
        ("a -o b -oc", "usage_option_twice"),
        ("a b", "usage_extra"),
        ("a -- --official", "usage_extra"),
        ("--official", "usage_missing"),
        ("a --oficial", "usage_no_option"),
        ("a -z", "usage_no_option"),
    ],
)
def test_what_is_wrong_with_words(words: str, code: str) -> None:
    assert ours(LINES["assess",], words.split())[0] == code


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("--version", "--lang", "en"), 0, "yte-check 0."),
        (("--quiet", "--version"), 0, "yte-check 0."),
        (("--versoin",), 2, "“--version”"),
        (("assess", "a.yaml", "--quite"), 2, "“--quiet”"),
        (("assess", "a.yaml", "--official=1"), 2, "“1”"),
        (("--show-completion", "bash", "zsh"), 2, "zsh"),
        (("criteria", "lisst"), 2, "“list”"),
        (("nothing", "--help"), 2, "nothing"),
        (("criteria",), 0, "criteria"),
        (("criteria", "list", "-h"), 0, "criteria list"),
        ((), 0, "assess"),
    ],
)
def test_the_whole_command_line(words: tuple[str, ...], code: int, said: str, run: Run) -> None:
    ended, out, err = run(*words)
    assert (ended, said in out + err) == (code, True)


def test_a_command_is_found_by_its_names() -> None:
    found = called(["criteria", "check", "x", "--strict"])
    assert found is not None
    assert (found.path, found.words) == ("yte-check criteria check", ("x", "--strict"))
    assert called(["criteria"]) is called([]) is called(["--help"]) is None


STATION = str(ROOT / "samples" / "luc-binh.yaml")
HEAVY = {"typer", "pydantic", "rich", "jinja2", "openpyxl", "docx"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "words",
    [
        ("assess", STATION),
        ("assess", STATION, "--official", "--format", "json", "--as-of", "2024-12-31", "--evidence", "strict"),
        ("gap", STATION),
        ("batch", STATION, "--format", "json"),
        ("evidence", "list", STATION),
        ("plan", "list"),
    ],
    ids=lambda words: " ".join(word for word in words if word != STATION),
)
def test_a_command_that_scores_loads_only_what_it_needs(words: tuple[str, ...]) -> None:
    """Neither what reads command lines elsewhere nor what makes reports."""
    code = (
        "import sys; from yte_check.entry.main import run; run(sys.argv[1:]);"
        "print(sorted({name.partition('.')[0] for name in sys.modules}),"
        "'yte_check.documents.language.fields' in sys.modules)"
    )
    command = [sys.executable, "-c", code, *words]
    finished = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    loaded, _, words_of_fields = finished.stdout.splitlines()[-1].rpartition(" ")
    assert "'yte_check'" in loaded
    assert not [name for name in HEAVY if f"'{name}'" in loaded]
    assert words[0] != "assess" or words_of_fields == "False"
