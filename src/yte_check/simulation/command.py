"""``yte-check simulate``: what a changed rule would do."""

import re
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

from yte_check.compiling.columns import TableColumn
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.document import read_document
from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal, parse_day
from yte_check.intake.scoring import ScoringOptions
from yte_check.render.forms import named
from yte_check.simulation.counting import GROUPINGS, Country, Grouping
from yte_check.simulation.data import GatheredRows, gathered, in_folder, tables_in
from yte_check.simulation.engine import ENGINES, Engine, EngineName, Loaded, Tables, Unreadable
from yte_check.simulation.reforms import Rules, texts_of, without
from yte_check.simulation.render.forms import SIMULATION_FORMS
from yte_check.simulation.result import Simulation
from yte_check.simulation.sensitivity import sensitivities
from yte_check.simulation.sweeps import Sweep, Sweeping, SweepRefused, parse_sweep
from yte_check.simulation.texts import TextsInForce, joined
from yte_check.standard.amendments import Amendment, read_amendment
from yte_check.terminal.arguments import FILE, PATTERN, TEXT, one_of, whole_number
from yte_check.terminal.console import tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.exit_codes import INVALID, OK
from yte_check.terminal.forms import deliver, wanted_form
from yte_check.terminal.options import (
    DEFAULT_STANDARD,
    AmendmentsOption,
    ForceOutputOption,
    OutputOption,
    OwnStandardOption,
)
from yte_check.terminal.output import check_output
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, named_standard

_YEAR = re.compile("20[0-9]{2}")
_FORMAT = Option("help_format", one_of(named(SIMULATION_FORMS)))


@record
class SimulateOptions:
    paths: Annotated[tuple[str, ...], Argument("help_simulate_data", PATTERN, "DATA...")]
    reform: Annotated[tuple[Path, ...], Option("help_simulate_reform", FILE, "AMENDMENT.yaml", ("--reform",))] = ()
    baseline: Annotated[
        tuple[str, ...], Option("help_simulate_baseline", TEXT, "DATE|AMENDMENT.yaml", ("--baseline",))
    ] = ()
    sweep: Annotated[tuple[str, ...], Option("help_simulate_sweep", TEXT, "TARGET: VALUES", ("--sweep",))] = ()
    by: Annotated[str | None, Option("help_simulate_by", TEXT, ",".join(GROUPINGS))] = None
    sensitivity: Annotated[bool, Option("help_simulate_sensitivity")] = False
    engine: Annotated[EngineName, Option("help_simulate_engine", one_of(ENGINES))] = "duckdb"
    standard: OwnStandardOption = None
    amendments: AmendmentsOption = ()
    jobs: Annotated[int | None, Option("help_simulate_jobs", whole_number(1))] = None
    format: Annotated[str | None, _FORMAT] = None
    output: OutputOption = None
    force: ForceOutputOption = False


def run_simulate(options: SimulateOptions, settings: Settings) -> int:
    """Count, write what was asked for; 4 where rows or files were not scored. Raises UsageProblem, InvalidDocument."""
    if options.output is not None:
        check_output(options.output, options.force)
    wanted = wanted_form(SIMULATION_FORMS, options.format, options.output)
    if wanted.is_missing:
        raise UsageProblem("usage_missing_library", path=options.output, library=wanted.library, extra=wanted.extra)
    if not (options.reform or options.sweep or options.sensitivity or options.by):
        raise UsageProblem("usage_simulate_nothing")
    by = _groupings(options.by)
    try:
        sweeps = [parse_sweep(each) for each in options.sweep]
        found, failed = _simulated(options, by, sweeps, settings)
    except NotCompiled as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None
    except SweepRefused as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None
    except Unreadable as refusal:
        raise UsageProblem("usage_simulate_unreadable", paths=options.paths, reason=refusal.reason) from None
    deliver(options.output, wanted.writer()(found, settings.lang), options.force, settings)
    _tell(found, settings)
    return INVALID if failed or found.refusals.rows else OK


def _groupings(text: str | None) -> tuple[Grouping, ...]:
    """Raises UsageProblem."""
    words = [] if text is None else [word.strip() for word in text.split(",")]
    for word in words:
        if word not in GROUPINGS:
            raise UsageProblem("usage_choice", option="--by", value=word, allowed=GROUPINGS, nearest=None)
    return tuple(dict.fromkeys(each for word in words for each in GROUPINGS if each == word))


def _simulated(
    options: SimulateOptions, by: tuple[Grouping, ...], sweeps: list[Sweep], settings: Settings
) -> tuple[Simulation, int]:
    tables = tables_in(options.paths)
    library = library_of(options.amendments)
    submitted = None
    if tables is None:
        assessor = ScoringOptions(options.standard, options.amendments).assessor(library)
        submitted = gathered(options.paths, assessor, options.jobs, settings)
    wanted = submitted.standard if submitted is not None else options.standard or DEFAULT_STANDARD
    drafts = tuple(map(_amendment, options.reform))
    day, laid = _baseline(options.baseline)
    files = without(named_standard(options.standard or wanted, library), (*laid, *drafts))
    before = Rules(files, laid, day)
    after = Rules(files, (*laid, *drafts), day) if drafts else None
    for amendment in (*laid, *drafts):
        if amendment.text.amends != before.id:
            raise UsageProblem("usage_simulate_reform", path=amendment.document.name, amends=amendment.text.amends)
    with in_folder() as folder, _Source(options, tables, submitted, folder) as source:
        provinces = source.provinces()
        years = source.years()
        baseline, *others = texts_of([before, *([after] if after is not None else [])], provinces, years)
        reform = others[0] if others else None
        return _counted(source, baseline, reform, options, by, sweeps, before), submitted.failed if submitted else 0


def _counted(
    source: "_Source", baseline: TextsInForce, reform: TextsInForce | None, options: SimulateOptions,
    by: tuple[Grouping, ...], sweeps: list[Sweep], before: Rules,
) -> Simulation:  # fmt: skip
    country = Country(source.engine, baseline, reform)
    loaded = source.load(joined([texts.frame for texts in (baseline, reform) if texts is not None]).columns)
    country.settle()
    moved = reform if reform is not None else baseline
    return Simulation(
        before.id, baseline.each[-1], tuple(map(str, options.reform)), by, country.refusals(),
        country.counted(by), Sweeping(country, moved, sweeps).points() if sweeps else (),
        sensitivities(country, moved) if options.sensitivity else None, loaded.lacking, loaded.unused,
    )  # fmt: skip


def _baseline(written: tuple[str, ...]) -> tuple[date | None, tuple[Amendment, ...]]:
    """What is compared with: the texts in force, that of a day, or drafts. Raises UsageProblem, InvalidDocument."""
    days, drafts = [], []
    for text in written:
        try:
            days.append(parse_day(text))
        except Refusal:
            drafts.append(_amendment(Path(text)))
    if len(days) > 1:
        raise UsageProblem("usage_simulate_days", days=tuple(days))
    return days[0] if days else None, tuple(drafts)


def _amendment(path: Path) -> Amendment:
    return read_amendment(read_document(path))


class _Source:
    """An engine with the table that it reads."""

    def __init__(
        self, options: SimulateOptions, tables: Tables | None, submitted: GatheredRows | None, folder: Path
    ) -> None:
        self._tables, self._submitted, self._folder = tables, submitted, folder
        self.engine: Engine = _engine(options.engine)

    def __enter__(self) -> "_Source":
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.close()

    def provinces(self) -> tuple[str, ...]:
        """The provinces that rows name. Raises Unreadable."""
        if self._submitted is not None:
            return self._submitted.provinces
        return self.engine.distinct(self._source, "province")

    def years(self) -> tuple[int, ...]:
        """The years of rows, as far as they can be read. Raises Unreadable."""
        if self._submitted is not None:
            return self._submitted.years
        found = (text.strip() for text in self.engine.distinct(self._source, "year"))
        return tuple(int(text) for text in found if _YEAR.fullmatch(text))

    def load(self, columns: tuple[TableColumn, ...]) -> Loaded:
        """Raises Unreadable."""
        if self._submitted is not None:
            self._submitted.write(columns, self._folder / "answers.csv")
        return self.engine.load(self._source, columns)

    @property
    def _source(self) -> Tables:
        if self._tables is not None:
            return self._tables
        return Tables((str(self._folder / "answers.csv"),), False)


def _engine(name: EngineName) -> Engine:
    """Raises UsageProblem where it is not installed."""
    library, extra = ("duckdb", "simulate") if name == "duckdb" else ("pyspark", "spark")
    if find_spec(library) is None:
        raise UsageProblem("usage_simulate_engine", library=library, extra=extra)
    if name == "spark":
        from yte_check.simulation.spark import Spark

        return Spark()
    from yte_check.simulation.duck import Duck

    return Duck()


def _tell(found: Simulation, settings: Settings) -> None:
    """Columns that are lacking or of no use, on stderr: nothing passes in silence."""
    if found.lacking:
        tell(say("simulate_lacking", settings.lang, names=found.lacking), settings)
    if found.unused:
        tell(say("simulate_unused", settings.lang, names=found.unused), settings)
