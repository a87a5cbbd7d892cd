"""``yte-check new``: an empty, commented submission; with ``--from`` what lasts of last year's."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from yte_check.batch.names import is_archive
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, text_in_force
from yte_check.cli.station.assessing import AssessOptions, assess_dossier, assess_file
from yte_check.cli.station.explain import DEFAULT_STANDARD
from yte_check.cli.station.regions import missing_region, region_filled
from yte_check.cli.terminal.console import tell
from yte_check.cli.terminal.output import check_output, check_yaml_name, with_ending, write_output
from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.documents.document import parse_document
from yte_check.documents.language import Lang, message, say
from yte_check.documents.record import replaced
from yte_check.documents.source import Source
from yte_check.documents.writing import flow
from yte_check.reports.blank_submission import Head, blank_submission
from yte_check.scoring.results import Assessment
from yte_check.standard.basis import basis
from yte_check.standard.library import shipped_folder
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard
from yte_check.station.carrying import NOTHING, Carried, carried_over
from yte_check.station.place_words import with_keys
from yte_check.station.submission import Intake, Submission, last_day, read_submission


def register(app: typer.Typer, settings: Settings) -> None:
    """Add the command to the application, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @app.command("new", help=text("help_new"))
    def new(
        path: Annotated[Path, typer.Argument(metavar="STATION.yaml", help=text("help_new_path"))],
        before: Annotated[Path | None, typer.Option("--from", metavar="FILE", help=text("help_new_from"))] = None,
        year: Annotated[int | None, typer.Option(metavar="YEAR", help=text("help_new_year"))] = None,
        name: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_new_name"))] = None,
        commune: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_new_commune"))] = None,
        code: Annotated[str | None, typer.Option(metavar="CODE", help=text("help_new_code"))] = None,
        district: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_new_district"))] = None,
        province: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_new_province"))] = None,
        zone: Annotated[str | None, typer.Option(metavar="1|2|3", help=text("help_new_zone"))] = None,
        terrain: Annotated[str | None, typer.Option(metavar="TERRAIN", help=text("help_new_terrain"))] = None,
        km: Annotated[str | None, typer.Option(metavar="KM", help=text("help_new_km"))] = None,
        region: Annotated[str | None, typer.Option(metavar="REGION", help=text("help_new_region"))] = None,
        population: Annotated[str | None, typer.Option(metavar="NUMBER", help=text("help_new_population"))] = None,
        standard: Annotated[str, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = DEFAULT_STANDARD,
        force: Annotated[bool, typer.Option("--force", help=text("help_force"))] = False,
    ) -> None:
        check_yaml_name(path, "usage_new_extension")
        path = with_ending(path, ".yaml")
        check_output(path, force)
        given = {
            "name": name, "commune.name": commune, "commune.code": code, "district": district, "province": province,
            "zone": zone, "terrain": terrain, "nearest_hospital_km": km, "region": region, "population": population,
        }  # fmt: skip
        chosen = {key: value for key, value in given.items() if value is not None}
        before_assessed = _before(before) if before is not None else None
        wanted = year or date.today().year
        in_force = text_in_force(standard, library_of(), last_day(wanted), province)
        if not in_force.is_in_force:
            tell(basis("basis", in_force, settings.lang), settings)
        write_output(path, _filled(path, in_force, wanted, chosen, before_assessed, settings), force)
        tell(say("written", settings.lang, path=path), settings)
        tell(say("blank_next", settings.lang, path=path), settings)


def _before(file: Path) -> Assessment:
    """Last year's submission: a file of its own, or in the dossier that was handed in."""
    return assess_dossier(file) if is_archive(file) else assess_file(AssessOptions(file))


def _filled(
    path: Path, standard: Standard, year: int, given: Mapping[str, str], before: Assessment | None, settings: Settings
) -> str:
    """The text of the new file. Raises UsageProblem where an option cannot be right."""
    lang = settings.lang
    before_known = _identity(before.submission) if before is not None else {}
    known: dict[str, str] = with_keys({**before_known, **given}, standard.text)
    name = known.pop("name", None) or say("blank_name", lang)
    commune = {key.partition(".")[2]: known.pop(key) for key in ("commune.name", "commune.code") if key in known}
    head = Head(year, name, commune, known, _schema())
    submission = _submission(path, standard, head, lang)
    for warning in submission.warnings:
        tell(message(warning, lang), settings)
    head = _with_region(head, submission, standard, settings)
    place = Place(submission.zone, head.station.get("region"))
    carried = _carried(before, standard, year, lang) if before is not None else NOTHING
    return blank_submission(standard, place, head, lang, carried)


def _with_region(head: Head, submission: Submission, standard: Standard, settings: Settings) -> Head:
    """The region of the province, where nothing else is said and the province has but one."""
    region = missing_region(submission, standard)
    if region is None:
        return head
    tell(region_filled(region, submission, standard, settings.lang), settings)
    return replaced(head, station={**head.station, "region": region})


def _submission(path: Path, standard: Standard, head: Head, lang: Lang) -> Submission:
    """What is known of the station, read as a submission is. Raises UsageProblem."""
    station = {"name": head.name, **({"commune": head.commune} if head.commune else {}), **head.station}
    text = "\n".join([f"standard: {standard.id}", f"year: {head.year}", f"station: {flow(station)}"])
    try:
        intake = Intake(parse_document(Source(str(path), text)), path.parent, "")
        return read_submission(intake, standard, Problems())
    except InvalidDocument as invalid:
        raise UsageProblem("usage_new", reason=message(invalid.diagnostics[0], lang)) from None


def _identity(submission: Submission) -> dict[str, str]:
    """The keys of the station as last year's file has them, the commune's apart."""
    data: Any = submission.document.data
    known = {key: value for key, value in data["station"].items() if isinstance(value, str)}
    commune = data["station"].get("commune") or {}
    return {**known, **{f"commune.{key}": value for key, value in commune.items() if isinstance(value, str)}}


def _carried(before: Assessment, standard: Standard, year: int, lang: Lang) -> Carried:
    words = {
        result.indicator.number: result.indicator.scoring.explain(result.answer.answer, before.place, lang)
        for result in before.indicators()
        if result.claimed
    }
    return carried_over(before.submission, standard, words, year)


def _schema() -> str:
    """Where this machine has the schema: editors then explain every key, also without a network."""
    return (shipped_folder("criteria") / "schemas" / "submission.schema.json").resolve().as_uri()
