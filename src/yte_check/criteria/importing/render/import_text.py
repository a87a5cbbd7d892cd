"""What came of importing a table, for a reader: what was read, what was guessed, what is left to a person."""

from collections.abc import Sequence
from pathlib import Path

from yte_check.criteria.importing.draft import CriterionDraft, IndicatorDraft, said
from yte_check.criteria.importing.guessing.guess import Reading
from yte_check.criteria.importing.importing import Imported
from yte_check.criteria.official.render.comparison_text import columns_text, left_out_text, place_text
from yte_check.documents import diagnostics
from yte_check.documents.diagnostics import Problem
from yte_check.documents.language import Lang, message_of, say, show_runs
from yte_check.render.styled import Style, StyledText

_OPTIONS = {
    "title": "--title", "document.number": "--number", "document.issuer": "--issuer", "document.issued": "--issued",
    "document.effective": "--effective",
}  # fmt: skip
_ALIKE = 4
"""Of so many indicators with the same notes these are told once."""
_LISTED: tuple[tuple[Reading, Style], ...] = (("assumed", "open"), ("stand_in", "bad"))


def import_text(imported: Imported, folder: Path, lang: Lang) -> StyledText:
    out = StyledText()
    _head(imported, lang, out)
    for reading, style in _LISTED:
        _list(imported, reading, style, lang, out)
    _left(imported, lang, out)
    _faults(imported, lang, out)
    files = len(imported.files)
    out.paragraph(say("import_told_written", lang, id=imported.identity.id, folder=folder, files=files), "good")
    out.paragraph(say("import_told_next", lang, folder=folder))
    return out


def counts_of(imported: Imported) -> dict[Reading, int]:
    """How many rules were read, guessed with an assumption, or stand in."""
    readings = [each.guess.reading for each in imported.draft.indicators()]
    names: tuple[Reading, ...] = ("read", "assumed", "stand_in")
    return {name: readings.count(name) for name in names}


def fault_text(problem: Problem, imported: Imported, lang: Lang) -> str:
    """What is wrong, and with which criterion or indicator."""
    place = _place(problem.path, imported.draft.criteria, lang)
    return say("import_told_fault", lang, place=place, why=message_of(problem.code, problem.params, lang))


def _place(path: diagnostics.Path, sections: Sequence[CriterionDraft], lang: Lang) -> str:
    """The innermost section or the indicator to which a path leads."""
    place = say("import_told_place_standard", lang)
    while path[:1] == ("criteria",) and len(path) > 1:
        section, path = sections[int(path[1])], path[2:]
        place, sections = say("import_told_place_criterion", lang, number=str(section.number)), section.criteria
        if path[:1] == ("indicators",) and len(path) > 1:
            return say("import_told_place_indicator", lang, number=str(section.indicators[int(path[1])].number))
    return place


def _head(imported: Imported, lang: Lang, out: StyledText) -> None:
    draft = imported.draft
    indicators = sum(1 for _ in draft.indicators())
    counted = {"criteria": len(draft.criteria), "indicators": indicators, "total": draft.total or None}
    out.paragraph(say("import_told_head", lang, path=imported.table.path, **counted), "heading")
    columns_text(imported.table, lang, out)
    left_out_text(imported.table, lang, out)
    for each in (*draft.remarks, *(each for section in draft.sections() for each in section.remarks)):
        out.paragraph(said(each, lang), "open", rest="  ")
    out.paragraph(say("import_told_guessed", lang, indicators=indicators, **counts_of(imported)))


def _list(imported: Imported, reading: Reading, style: Style, lang: Lang, out: StyledText) -> None:
    found = [each for each in imported.draft.indicators() if each.guess.reading == reading]
    if not found:
        return
    out.line(say("import_told_assumed" if reading == "assumed" else "import_told_stand_in", lang), style)
    alike: dict[str, list[IndicatorDraft]] = {}
    for each in found:
        alike.setdefault(" ".join(said(remark, lang) for remark in each.guess.remarks), []).append(each)
    for notes, drafts in alike.items():
        if len(drafts) >= _ALIKE:
            numbers = show_runs([each.number for each in drafts])
            out.paragraph(say("import_told_nodes", lang, numbers=numbers, notes=notes), first="  ", rest="    ")
            continue
        for each in drafts:
            place = place_text(each.place, lang)
            line = say("import_told_node", lang, number=str(each.number), place=place, notes=notes)
            out.paragraph(line, first="  ", rest="    ")


def _left(imported: Imported, lang: Lang, out: StyledText) -> None:
    marked = [each.number for each in imported.draft.indicators() if each.knockout is not None]
    if marked:
        out.paragraph(say("import_told_knockouts", lang, numbers=show_runs(marked)), "open", rest="  ")
    bare = [each.number for each in imported.draft.indicators() if not each.evidence]
    if bare:
        out.paragraph(say("import_told_no_evidence", lang, numbers=show_runs(bare)), "open", rest="  ")
    zones = say("import_told_zones", lang) if imported.draft.has_zones else None
    out.paragraph(say("import_told_recognition", lang, zones=zones), "open", rest="  ")
    if imported.draft.has_regions:
        out.paragraph(say("import_told_regions", lang), "open", rest="  ")
    _printed(imported, lang, out)
    if imported.left_open:
        options = tuple(_OPTIONS[key] for key in imported.left_open)
        out.paragraph(say("import_told_open", lang, keys=imported.left_open, options=options), "open", rest="  ")
    if imported.identity.effective is not None and imported.said.effective is None:
        out.paragraph(say("import_told_effective", lang, day=imported.identity.effective), "open", rest="  ")


def _printed(imported: Imported, lang: Lang, out: StyledText) -> None:
    """What was taken from the file of its decision, and where somebody said otherwise."""
    if imported.taken:
        read = tuple(f"{key}: {say('compare_value', lang, value=value)}" for key, value in imported.taken.items())
        out.paragraph(say("import_told_printed", lang, read="; ".join(read)), "open", rest="  ")
    for key, (printed, ours) in imported.overruled.items():
        out.paragraph(say("import_told_overruled", lang, key=key, printed=printed, said=ours), "open", rest="  ")


def _faults(imported: Imported, lang: Lang, out: StyledText) -> None:
    if not imported.faults:
        return
    out.line(say("import_told_faults", lang), "bad")
    for problem in imported.faults:
        out.paragraph(fault_text(problem, imported, lang), first="  ", rest="    ")
    if any(problem.code == "points_do_not_add_up" and len(problem.path) < 2 for problem in imported.faults):
        out.paragraph(say("import_told_total", lang, total=imported.draft.total), "bad", rest="  ")
