"""``yte-check new``: an empty, commented submission; with ``--from`` what lasts of last year's."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from yte_check.documents.diagnostics import InvalidDocument, Problems
from yte_check.documents.document import parse_document
from yte_check.documents.language import Lang, message, say
from yte_check.documents.record import record, replaced
from yte_check.documents.source import Source
from yte_check.documents.writing import flow
from yte_check.filling.blank import SubmissionHead, blank_submission
from yte_check.filling.carrying import NOTHING, Carried, carried_over
from yte_check.filling.regions import missing_region, region_filled
from yte_check.intake.names import is_archive
from yte_check.intake.scoring import ScoringOptions, assess_file
from yte_check.render.answers import result_words
from yte_check.scoring.results import Assessment
from yte_check.standard.basis import basis
from yte_check.standard.library import is_shipped, shipped_folder
from yte_check.standard.place import Place
from yte_check.standard.standard import Standard
from yte_check.station.periods import last_day, period_of
from yte_check.station.place_words import with_keys
from yte_check.station.submission import Intake, Submission, read_submission
from yte_check.terminal.arguments import FILE, TEXT, YEAR, settings_of
from yte_check.terminal.console import tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.options import DEFAULT_STANDARD, ForceOption, StandardOption
from yte_check.terminal.output import check_output, check_yaml_name, save, with_ending
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, text_in_force


@record
class NewOptions:
    path: Annotated[Path, Argument("help_new_path", FILE, "STATION.yaml")]
    before: Annotated[Path | None, Option("help_new_from", FILE, names=("--from",))] = None
    year: Annotated[int | None, Option("help_new_year", YEAR)] = None
    name: Annotated[str | None, Option("help_new_name", TEXT)] = None
    commune: Annotated[str | None, Option("help_new_commune", TEXT)] = None
    code: Annotated[str | None, Option("help_new_code", TEXT, "CODE")] = None
    district: Annotated[str | None, Option("help_new_district", TEXT)] = None
    province: Annotated[str | None, Option("help_new_province", TEXT)] = None
    zone: Annotated[str | None, Option("help_new_zone", TEXT, "1|2|3")] = None
    terrain: Annotated[str | None, Option("help_new_terrain", TEXT, "TERRAIN")] = None
    km: Annotated[str | None, Option("help_new_km", TEXT, "KM")] = None
    region: Annotated[str | None, Option("help_new_region", TEXT, "REGION")] = None
    attributes: Annotated[
        tuple[str, ...], Option("help_new_attribute", TEXT, "NAME=VALUE", names=("--attribute",))
    ] = ()
    population: Annotated[str | None, Option("help_new_population", TEXT, "NUMBER")] = None
    standard: StandardOption = DEFAULT_STANDARD
    force: ForceOption = False

    @property
    def given(self) -> dict[str, str]:
        """What is said of the station, by the keys of a submission."""
        said = {
            "name": self.name, "commune.name": self.commune, "commune.code": self.code, "district": self.district,
            "province": self.province, "zone": self.zone, "terrain": self.terrain, "nearest_hospital_km": self.km,
            "region": self.region, "population": self.population,
        }  # fmt: skip
        return {key: value for key, value in said.items() if value is not None}


def run_new(options: NewOptions, settings: Settings) -> None:
    """Write the file. Raises UsageProblem, InvalidDocument."""
    check_yaml_name(options.path, "usage_new_extension")
    path = with_ending(options.path, ".yaml")
    check_output(path, options.force)
    before = _before(options.before) if options.before is not None else None
    year = options.year or date.today().year
    asked = text_in_force(options.standard, library_of(), last_day(year), options.province).text.period
    if asked != "year":
        year = period_of(date.today(), year, asked)
    in_force = text_in_force(options.standard, library_of(), last_day(year), options.province)
    if not in_force.is_in_force:
        tell(basis("basis", in_force, settings.lang), settings)
    attributes = settings_of(options.attributes, "--attribute")
    save(path, _filled(path, in_force, year, options.given, attributes, before, settings), options.force, settings)
    tell(say("blank_next", settings.lang, path=path), settings)
    if _schema(path, in_force) is None:
        beside = _own_schema(path, in_force)
        tell(say("blank_schema", settings.lang, standard=options.standard, path=beside), settings)


def _before(file: Path) -> Assessment:
    """Last year's submission: a file of its own, or in the dossier that was handed in."""
    return _in_dossier(file) if is_archive(file) else assess_file(file)


def _in_dossier(path: Path) -> Assessment:
    """The submission in a dossier, with the evidence that is packed beside it. Raises InvalidDocument."""
    from yte_check.documents.source import refused
    from yte_check.forms.intake import take_in_content
    from yte_check.intake.archives import SubmissionArchive

    archive = SubmissionArchive(path, str(path))
    try:
        if archive.dossier is None:
            raise refused(str(path), "archive_no_dossier")
        number, name, _ = next(archive.contents())
        files = archive.evidence_beside(number)
        intake = take_in_content(f"{path}/{name}", archive.read(number, name), Path(), files)
        return ScoringOptions().assessor().assess(intake)
    finally:
        archive.close()


def _filled(
    path: Path, standard: Standard, year: int, given: Mapping[str, str], attributes: Mapping[str, str],
    before: Assessment | None, settings: Settings,
) -> str:  # fmt: skip
    """The text of the new file. Raises UsageProblem where an option cannot be right."""
    lang = settings.lang
    before_known = _identity(before.submission) if before is not None else {}
    earlier = before.submission.station.attributes if before is not None else None
    told = {"attributes": {**(earlier or {}), **attributes}}
    known: dict[str, Any] = with_keys({**before_known, **given, **told}, standard.text)
    kinds: Mapping[str, str] = known.pop("attributes")
    name = known.pop("name", None) or say("blank_name", lang)
    commune = {key.partition(".")[2]: known.pop(key) for key in ("commune.name", "commune.code") if key in known}
    head = SubmissionHead(year, name, commune, known, _schema(path, standard), kinds)
    submission = _submission(path, standard, head, lang)
    for warning in submission.warnings:
        tell(message(warning, lang), settings)
    head = _with_region(head, submission, standard, settings)
    place = Place(submission.zone, head.station.get("region"), tuple(sorted(kinds.items())))
    carried = _carried(before, standard, year, lang) if before is not None else NOTHING
    return blank_submission(standard, place, head, lang, carried)


def _with_region(
    head: SubmissionHead, submission: Submission, standard: Standard, settings: Settings
) -> SubmissionHead:
    """The region of the province, where nothing else is said and the province has but one."""
    region = missing_region(submission, standard)
    if region is None:
        return head
    tell(region_filled(region, submission, standard, settings.lang), settings)
    return replaced(head, station={**head.station, "region": region})


def _submission(path: Path, standard: Standard, head: SubmissionHead, lang: Lang) -> Submission:
    """What is known of the station, read as a submission is. Raises UsageProblem."""
    groups = {"commune": head.commune, "attributes": head.attributes}
    station = {"name": head.name, **{key: group for key, group in groups.items() if group}, **head.station}
    key = "year" if standard.text.period == "year" else "period"
    text = "\n".join([f"standard: {standard.id}", f"{key}: {head.year}", f"station: {flow(station)}"])
    try:
        intake = Intake(parse_document(Source(str(path), text)), path.parent, "")
        return read_submission(intake, standard, Problems())
    except InvalidDocument as invalid:
        raise UsageProblem("usage_new", reason=message(invalid.diagnostics[0], lang)) from None


def _identity(submission: Submission) -> dict[str, str]:
    """The keys of the station as last year's file has them, the commune's apart."""
    data: Any = submission.document.data
    station = submission.station
    listed = {"recipients": station.recipients, "approver": station.approver}
    written = {**data["station"], **{key: "; ".join(names) if names else None for key, names in listed.items()}}
    known = {key: value for key, value in written.items() if isinstance(value, str)}
    commune = data["station"].get("commune") or {}
    return {**known, **{f"commune.{key}": value for key, value in commune.items() if isinstance(value, str)}}


def _carried(before: Assessment, standard: Standard, year: int, lang: Lang) -> Carried:
    words = {
        result.indicator.number: result_words(result, before, lang) for result in before.indicators() if result.claimed
    }
    return carried_over(before.submission, standard, words, year)


def _schema(path: Path, standard: Standard) -> str | None:
    """Where an editor finds the schema, also without a network; None where there is none of this standard.

    The one that is installed knows the answers of the standard that is, and would mark those of any other.
    """
    if standard.id == DEFAULT_STANDARD and is_shipped(standard):
        return (shipped_folder("criteria") / "schemas" / "submission.schema.json").resolve().as_uri()
    own = _own_schema(path, standard)
    return own.name if own.is_file() else None


def _own_schema(path: Path, standard: Standard) -> Path:
    """The schema of a standard of one's own lies beside the file, if somebody made it."""
    return path.parent / f"{standard.id}.schema.json"
