"""The form as one page that needs nothing but a browser of the last ten years."""

import json
from typing import Any

from yte_check.compiling.columns import place_column
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.language import Lang, catalogue, say
from yte_check.documents.plain_names import plain
from yte_check.forms.layout import column_title, sheet_title
from yte_check.forms.manifest import stamp_of
from yte_check.forms.webform.program import PageProgram, page_program
from yte_check.forms.webform.questions import Questions
from yte_check.render.json import value_json
from yte_check.render.levels import named_level
from yte_check.render.page import filled_page
from yte_check.render.templates import template_text
from yte_check.standard.basis import basis
from yte_check.standard.library import shipped_folder
from yte_check.standard.standard import Standard
from yte_check.station.submission import Submission

_SCRIPTS = ("yaml.js", "script.js")
_NO_PROGRAM = "var yteProgram = null;"
_WORDS = (
    "verdict_met", "verdict_not_met", "verdict_undetermined", "form_total_points", "form_total_level", "form_zone_used",
    "form_zone_open", "level_spanning", "floor_met", "floor_not_met", "floor_undetermined", "form_fault_share",
    "form_fault_zero", "form_fault_answered", "form_allowed_count", "form_allowed_measure", "form_result_total",
    "webform_grouped", "webform_too_great", "webform_decimals", "webform_left", "webform_faulty", "webform_unscored",
    "webform_saved", "webform_opened", "webform_kept", "webform_other_standard", "webform_other_text",
    "webform_not_read", "webform_draft_back", "webform_draft_off", "webform_clear_sure", "webform_none_left",
    "webform_document", "webform_nameless", "webform_same_id", "form_yes",
)  # fmt: skip


def build_webform(standard: Standard, year: int, lang: Lang, filled: Submission | None = None) -> bytes:
    """The page; ``filled`` gives what stands in it already. The same input gives the same bytes."""
    program: PageProgram | None
    try:
        program = page_program(standard.text)
    except NotCompiled:
        program = None
    questions = Questions(standard, year, program.columns if program is not None else {}, lang)
    criteria = questions.criteria()
    data = _data(standard, year, program, filled, lang)
    folder = shipped_folder("templates") / "webform"
    return filled_page(
        folder,
        "webform.html.j2",
        lang,
        "style.css",
        program=_dense(
            program.text if program is not None else _NO_PROGRAM, *(template_text(folder, name) for name in _SCRIPTS)
        ),
        page_lang=lang,
        title=say("form_title", lang, title=standard.text.title),
        basis=basis("form_basis", standard, lang),
        reference=_reference(standard, lang),
        station_title=sheet_title("station", lang),
        evidence_title=say("form_evidence_title", lang),
        station=questions.station(),
        criteria=criteria,
        document=questions.document(),
        scored=program is not None,
        headings=[column_title("order", lang), column_title("label", lang), column_title("answer", lang),
                  column_title("max", lang), say("webform_column_points", lang)],
        data=json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"),
    )  # fmt: skip


def _dense(*scripts: str) -> str:
    """Scripts without their comments and indentation, for every byte goes through slow lines and onto small phones."""
    lines = (line.strip() for script in scripts for line in script.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith(("//", "/*")))


def _reference(standard: Standard, lang: Lang) -> str:
    from yte_check.forms.workbook.station import reference_note

    return reference_note(standard, lang) or say("form_verified", lang)


def _data(
    standard: Standard, year: int, program: PageProgram | None, filled: Submission | None, lang: Lang
) -> dict[str, Any]:
    """What the script of the page knows of its standard."""
    text, words = standard.text, catalogue(lang)
    stamp = stamp_of(standard, lang)
    result = text.result
    zone = place_column("zone")
    return {
        "standard": stamp.standard,
        "sha256": stamp.sha256,
        "as_of": stamp.as_of,
        "year": str(year),
        "period": text.period,
        "title": say("form_title", lang, title=text.title),
        "comma": "," if lang == "vi" else ".",
        "most": program.figure if program is not None else 10**9,
        "words": {code: words[code] for code in _WORDS},
        "zoned": program is not None and f"{zone}:" in program.text.partition("function work")[0],
        "levels": [named_level(each.title, lang) for each in result.levels] + [say("level_none", lang)]
        if result is not None
        else None,
        "units": _units(program) if program is not None else {},
        "criteria": [
            {
                "number": value_json(criterion.number),
                "out": f"c{plain(str(criterion.number))}",
                "share": _floor(standard, criterion.number),
                "fixed": program is not None and f"c{plain(str(criterion.number))}_max" in program.fixed,
                "indicators": [
                    {"number": value_json(each.number), "out": f"i{plain(str(each.number))}"}
                    for each in criterion.all_indicators
                ],
            }
            for criterion in text.criteria
        ],
        "filled": _answers(filled),
    }


def _units(program: PageProgram) -> dict[str, Any]:
    """What a step of an output is worth; that of the whole is under “” and is not told again."""
    common = program.units["low"]
    return {"": common} | {name: unit for name, unit in program.units.items() if unit != common}


def _floor(standard: Standard, number: int) -> float:
    """The share of a criterion's points that recognition asks for; 0 where it asks for none."""
    return float(standard.text.asked.share_of(number))


def _answers(filled: Submission | None) -> Any:
    """What a submission says, as it stands in its file; the region is as it was read."""
    if filled is None:
        return None
    said = dict(filled.document.data)
    said["station"] = {**said["station"], **({"region": filled.station.region} if filled.station.region else {})}
    return said
