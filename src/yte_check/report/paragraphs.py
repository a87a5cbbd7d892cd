"""The sentences of a report that depend on the result."""

from typing import Literal

from yte_check.documents.language import Lang, say, show_number
from yte_check.render.bodies import people_committee, recipient_lines, superior_of
from yte_check.render.levels import level_line, tally_line
from yte_check.render.places import BLANK, commune_of, district_of, subject_of
from yte_check.render.verdicts import because
from yte_check.report.model import Fact
from yte_check.report.own_terms import combining, conditions, not_applicable
from yte_check.scoring.left_out import is_left_out
from yte_check.scoring.results import Assessment
from yte_check.scoring.verdict import knockouts_applied, knockouts_confirmed
from yte_check.standard.basis import basis
from yte_check.standard.model import StandardText
from yte_check.standard.score import ZERO
from yte_check.station.periods import last_day

_OF_A_FACILITY = {
    "report_request_met": "report_request_met_facility",
    "report_request_not_met": "report_request_not_met_facility",
    "report_request_undetermined": "report_request_undetermined_facility",
}
"""What is asked for where not the commune meets the standard, but the facility itself."""
_PAPER_OF_A_FACILITY = {
    "report_annex_reference": "report_annex_reference_facility",
    "report_number": "report_number_facility",
    "report_signer": "report_signer_facility",
}
"""The marks of a paper that is not a commune health station's."""
_OF_ZONES: tuple["FactName", ...] = ("zone", "terrain", "distance")
"""What decides the zone: asked of a station where the standard has zones."""
FactName = Literal["station", "commune", "district", "province", "zone", "terrain", "distance", "region", "population"]


def paper_code(code: str, text: StandardText) -> str:
    """The code of a mark of the paper, by who meets the standard."""
    return _PAPER_OF_A_FACILITY[code] if text.subject == "facility" else code


def facts(assessment: Assessment, lang: Lang) -> tuple[Fact, ...]:
    """Who and where; dots where the submission is silent, to be filled in by hand."""
    station = assessment.submission.station
    commune, regions = station.commune, assessment.standard.text.regions or {}
    km, population, zone = station.nearest_hospital_km, station.population, assessment.submission.zone
    code = commune.code if commune is not None else None
    rows: list[tuple[FactName, object]] = [
        ("station", station.name),
        ("commune", say("report_commune", lang, name=commune_of(station, lang), code=code)),
        ("province", station.province),
        ("zone", say("report_zone", lang, zone=zone) if zone is not None else None),
        ("terrain", say(f"terrain_{station.terrain}", lang) if station.terrain else None),
        ("distance", f"{show_number(km, lang)} km" if km is not None else None),
        ("region", regions.get(station.region, station.region) if station.region else None),
        ("population", say("report_people", lang, count=population) if population is not None else None),
    ]
    if station.district:
        rows.insert(2, ("district", district_of(station, lang)))
    text = assessment.standard.text
    needless = {*(() if text.zones is not None else _OF_ZONES), *(() if text.regions else ("region",))}
    told = tuple(
        Fact(_fact_label(key, text, lang), str(value) if value else BLANK)
        for key, value in rows if value or key not in needless
    )  # fmt: skip
    return (*told[:-1], *_attributes(assessment), told[-1])


def _fact_label(key: FactName, text: StandardText, lang: Lang) -> str:
    if key == "station" and text.subject == "facility":
        return say("report_fact_facility", lang)
    return say(f"report_fact_{key}", lang)


def _attributes(assessment: Assessment) -> tuple[Fact, ...]:
    """What else the standard tells stations apart by."""
    known = assessment.submission.station.attributes or {}
    declared = assessment.standard.text.attributes or {}
    return tuple(
        Fact(each.title, each.values[known[name]] if name in known else BLANK) for name, each in declared.items()
    )


def method(assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    """How it was scored: by which text, by which conditions, and how strictly the evidence was taken."""
    standard = assessment.standard
    is_facility = standard.text.subject == "facility"
    text = basis("report_method_text_facility" if is_facility else "report_method_text", standard, lang)
    said = [text, *conditions(standard.text, lang)]
    said += combining(standard.text, lang)
    said += [say(f"report_method_evidence_{assessment.policy.evidence}", lang), say("report_method_figures", lang)]
    if any(result.score.excluded and not is_left_out(result) for result in assessment.indicators()):
        said.append(say("report_method_excluded", lang))
    said += not_applicable(assessment, lang)
    if assessment.policy.official:
        said.append(say("official_only", lang, count=unverified(assessment)))
    return tuple(said)


def conclusion(assessment: Assessment, lang: Lang) -> str:
    """The verdict in a sentence; points that are open are said as such, “ít nhất 88,5” and not “88,5”."""
    score, standard, asked = assessment.score, assessment.standard, assessment.standard.text.asked
    below = [result for result in assessment.criteria if result.floor.state == "not_met"]
    known = {"points": score.low} if score.is_point else {"least": score.low, "most": score.high}
    commune = subject_of(assessment.submission.station, standard.text, lang)
    return say(
        f"report_conclusion_{assessment.verdict}", lang, commune=commune,
        title=standard.text.title, year=str(assessment.submission.year), low=score.low, high=score.high,
        max=score.max, needed=assessment.total.needed if asked.total_percent else None,
        floor=asked.common_percent, below=len(below) if below and asked.common_percent else None,
        below_own=len(below) if below and not asked.common_percent else None, because=because(assessment, lang) or None,
        level=level_line(assessment, lang), tally=tally_line(assessment, lang), **known,
    )  # fmt: skip


def requests(assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    """What the station asks for. Recognition only where it is met, and never before the text is checked."""
    station = assessment.submission.station
    open_points = sum((result.stake for result in assessment.indicators()), ZERO)
    code = f"report_request_{assessment.verdict}"
    if assessment.policy.official and assessment.verdict == "undetermined" and unverified(assessment):
        code = "report_request_official"
    if assessment.standard.text.subject == "facility":
        code = _OF_A_FACILITY.get(code, code)
    return (
        say(
            code, lang, station=station.name, commune=commune_of(station, lang), title=assessment.standard.text.title,
            year=str(assessment.submission.year), points=open_points,
        ),
    )  # fmt: skip


def superior(assessment: Assessment, lang: Lang) -> str:
    """The body above the station when the year assessed ends, and its papers with it."""
    submission = assessment.submission
    return superior_of(submission.station, last_day(submission.year), lang)


def recipients(assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    station = assessment.submission.station
    usual = (superior(assessment, lang), people_committee(station, lang), say("report_health_department", lang))
    return recipient_lines(station, usual, lang)


def cautions(assessment: Assessment, lang: Lang) -> tuple[str, ...]:
    """What whoever receives the result must know before trusting it: how sure its rules are."""
    said = [say("notice_grades", lang, **{str(grade): count for grade, count in assessment.grades().items()})]
    if not knockouts_confirmed(assessment):
        said.append(say("knockout_list_unconfirmed", lang, count=knockouts_applied(assessment)))
    return tuple(said)


def unverified(assessment: Assessment) -> int:
    return sum(result.grade != "verified" for result in assessment.indicators())
