"""A comparison with an official table for a reader: what agrees in one line, what differs with both texts."""

from collections.abc import Collection, Sequence

from yte_check.criteria.official.adopting import Adopted, FieldChange, Left
from yte_check.criteria.official.agreement import Agreement
from yte_check.criteria.official.comparison import ComparedNode, TableComparison
from yte_check.criteria.official.fields import Field
from yte_check.criteria.official.tables import ColumnRole, HeaderColumn, OfficialTable, RowPlace, TablePart
from yte_check.documents.language import Lang, say, show_runs
from yte_check.documents.office_files.visible import MARKS, STRUCK, How
from yte_check.documents.record import fields_of
from yte_check.render.styled import StyledText
from yte_check.standard.standard import Standard

_LONG = 30
_FEW = 5
_NOT_COMPARED: tuple[ColumnRole, ...] = ("evidence",)


def comparison_text(standard: Standard, comparison: TableComparison, lang: Lang) -> StyledText:
    out = StyledText()
    out.paragraph(
        say("compare_head", lang, number=standard.text.document.number, path=comparison.table.path), "heading"
    )
    agreement_text(comparison.agreement, lang, out)
    columns_text(comparison.table, lang, out, beside=_NOT_COMPARED)
    _agreeing(comparison, lang, out)
    _differing("compare_criterion", comparison.criteria, lang, out)
    _differing("compare_indicator", comparison.indicators, lang, out)
    _swapped(comparison, lang, out)
    _absent(comparison, lang, out)
    _duplicates(comparison, lang, out)
    _notes(comparison, lang, out)
    if comparison.agrees:
        out.paragraph(say("compare_agrees", lang), "good")
    else:
        out.paragraph(say("compare_differs", lang), "bad")
    return out


def agreement_text(found: Agreement, lang: Lang, out: StyledText) -> None:
    """Whether the table can be that of the standard, and what speaks for it and against."""
    counts = fields_of(found)
    out.paragraph(say("compare_agreement", lang, **counts), "" if found.is_enough else "open")
    if not found.is_enough:
        out.paragraph(say("compare_other_table", lang), "bad")


def _parts(table: OfficialTable, lang: Lang, out: StyledText) -> None:
    """Of several tables those that were taken together, and those that were left."""
    if len(table.parts) < 2:
        return
    taken = [_part(part, lang) for part in table.parts if part.left is None]
    out.paragraph(say("compare_parts", lang, parts="; ".join(taken)), rest="  ")
    for part in (part for part in table.parts if part.left is not None):
        said = say(f"compare_left_{part.left}", lang, part=_part(part, lang), sheet=part.place.sheet)
        out.paragraph(said, "open", rest="  ")


def _part(part: TablePart, lang: Lang) -> str:
    return say("compare_part", lang, place=place_text(part.place, lang), rows=part.rows)


def columns_text(table: OfficialTable, lang: Lang, out: StyledText, beside: Collection[ColumnRole] = ()) -> None:
    """Which tables were taken, which column of them for what, and which for nothing, as those ``beside`` are."""
    _parts(table, lang, out)
    if not table.columns:
        return
    taken = [each for each in table.columns if each.role and each.role not in beside]
    read = [f"{say(f'compare_field_{each.role}', lang).lower()} ← {_column(each)}" for each in taken]
    others = [_column(each) for each in table.columns if each not in taken]
    out.paragraph(say("compare_columns", lang, read="; ".join(read), others=", ".join(others)), rest="  ")


def _column(column: HeaderColumn) -> str:
    return f"“{column.header}” ({column.position})" if column.header else f"({column.position})"


def left_out_text(table: OfficialTable, lang: Lang, out: StyledText) -> None:
    """What stands in the file and was not read: struck and hidden text, marks of notes, a legend nobody understands."""
    beyond: tuple[How, ...] = ("beyond",)
    for code, hows in (
        ("compare_marks_left_out", MARKS),
        ("compare_struck_left_out", STRUCK),
        ("compare_beyond_left_out", beyond),
    ):
        texts = [f"“{each.text}”" for each in table.left_out if each.how in hows]
        if texts:
            out.paragraph(say(code, lang, count=len(texts), texts=_few(texts)), "open", rest="  ")
    if table.notes:
        marks = ", ".join(f"“{mark}”" for mark in table.notes)
        out.paragraph(say("compare_notes", lang, marks=marks), "open", rest="  ")
    if table.unread:
        said = say("compare_legend_unread", lang, texts=", ".join(f"“{each}”" for each in table.unread))
        out.paragraph(said, "open", rest="  ")
    if table.outlined:
        out.paragraph(say("compare_outlined", lang), "open", rest="  ")
    if table.counts_anew:
        out.paragraph(say("compare_counts_anew", lang), "open", rest="  ")


def adoption_text(adopted: Adopted, lang: Lang) -> StyledText:
    """What was written into which file, and what was left to a person."""
    out = StyledText()
    for source in adopted.sources:
        out.line(say("adopt_file", lang, path=source.name), "heading")
        for change in adopted.changes[source.name]:
            _change(change, lang, out)
    if not adopted.sources:
        out.line(say("adopt_nothing", lang))
    for path in adopted.reordered:
        out.paragraph(say("adopt_reordered", lang, path=path), rest="  ")
    for path in adopted.misplaced:
        out.paragraph(say("adopt_misplaced", lang, path=path), "open", rest="  ")
    for left in adopted.left:
        _left(left, lang, out)
    if adopted.renumbered:
        out.paragraph(say("adopt_renumbered", lang, numbers=show_runs(sorted(adopted.renumbered))), "open")
    return out.line()


def _few(texts: list[str]) -> str:
    """The different ones, of many the first."""
    different = [text if len(text) <= _LONG else f"{text[:_LONG]}…”" for text in dict.fromkeys(texts)]
    return ", ".join([*different[:_FEW], *(["…"] if len(different) > _FEW else [])])


def place_text(place: RowPlace, lang: Lang) -> str:
    return say("compare_place", lang, row=str(place.row), sheet=place.sheet, table=_shown(place.table))


def _agreeing(comparison: TableComparison, lang: Lang, out: StyledText) -> None:
    for code, nodes in (
        ("compare_count_criteria", comparison.criteria),
        ("compare_count_indicators", comparison.indicators),
    ):
        ours = [node for node in nodes if node.path is not None]
        if ours:
            agreeing = sum(node.status == "agrees" or node.lacks_only_text for node in ours)
            code = "compare_count_facts" if any(node.lacks_only_text for node in ours) else code
            out.paragraph(say(code, lang, count=agreeing, of=len(ours)), "good" if agreeing == len(ours) else "")


def _differing(code: str, nodes: Sequence[ComparedNode], lang: Lang, out: StyledText) -> None:
    for node in nodes:
        fields = [field for field in node.differing if not field.lacks_text]
        if fields and node.place is not None:
            out.line(say(code, lang, number=_shown(node.number), place=place_text(node.place, lang)), "open")
            for field in fields:
                _field(field, lang, out)


def _field(field: Field, lang: Lang, out: StyledText) -> None:
    name = say(f"compare_field_{field.field}", lang)
    ours, theirs = _value(field, field.ours, lang), _value(field, field.theirs, lang)
    if max(len(ours), len(theirs)) <= _LONG:
        out.paragraph(say("compare_short", lang, field=name, ours=ours, theirs=theirs), first="  ", rest="    ")
        return
    out.line(f"  {name}:")
    for code, text in (("compare_ours", ours), ("compare_theirs", theirs)):
        lines = text.split("\n")
        out.paragraph(say(code, lang, text=lines[0]), first="    ", rest="      ")
        for line in lines[1:]:
            out.paragraph(line, first="      ")


def _value(field: Field, value: object, lang: Lang) -> str:
    if value is None or value == "":
        return say("compare_nothing", lang)
    if field.field in ("number", "criterion"):
        return str(value)
    return say("compare_value", lang, value=value)


def _swapped(comparison: TableComparison, lang: Lang, out: StyledText) -> None:
    for one, other in comparison.swapped:
        out.paragraph(say("compare_swapped", lang, one=str(one), other=str(other)), "open", rest="  ")


def _absent(comparison: TableComparison, lang: Lang, out: StyledText) -> None:
    for kind, nodes in (("criterion", comparison.criteria), ("indicator", comparison.indicators)):
        for node in nodes:
            if node.status == "absent_in_table":
                said = say(f"compare_absent_{kind}", lang, number=_shown(node.number), title=node.title)
                out.paragraph(said, "bad", rest="  ")
            elif node.status == "absent_in_standard" and node.place is not None:
                place = place_text(node.place, lang)
                said = say(f"compare_extra_{kind}", lang, number=_shown(node.number), title=node.title, place=place)
                out.paragraph(said, "bad", rest="  ")


def _duplicates(comparison: TableComparison, lang: Lang, out: StyledText) -> None:
    for each in comparison.duplicates:
        places = "; ".join(place_text(place, lang) for place in each.places)
        said = say("compare_duplicate", lang, number=_shown(each.number), title=each.title, places=places)
        out.paragraph(said, "bad", rest="  ")


def _notes(comparison: TableComparison, lang: Lang, out: StyledText) -> None:
    """Texts that ours lacks, marks that the table does not explain, and things of which it does not speak."""
    lacking = [node.number for node in comparison.indicators if any(field.lacks_text for field in node.fields)]
    if lacking:
        out.paragraph(
            say("compare_no_text", lang, numbers=show_runs(sorted(n for n in lacking if n is not None))),
            "open",
            rest="  ",
        )
    if comparison.possible_knockouts:
        said = say("compare_possible", lang, numbers=show_runs(sorted(comparison.possible_knockouts)))
        out.paragraph(said, "open", rest="  ")
    table = comparison.table
    left_out_text(table, lang, out)
    silent = (
        ("compare_field_number", table.has_numbers or table.counts_anew),
        ("compare_field_points", table.has_points),
        ("compare_field_knockout", table.has_knockouts),
        ("compare_field_criterion", bool(table.criteria)),
        ("compare_field_guidance", table.has_guidance),
    )
    names = [say(code, lang).lower() for code, spoken in silent if not spoken]
    if names:
        out.paragraph(say("compare_silent", lang, fields="; ".join(names)), "dim", rest="  ")


def _change(change: FieldChange, lang: Lang, out: StyledText) -> None:
    is_criterion = change.node.path is not None and len(change.node.path) == 2
    code = "adopt_criterion" if is_criterion else "adopt_indicator"
    name = say(f"compare_field_{change.field}", lang).lower()
    field = Field(change.field, "differs", change.ours, change.theirs)
    texts = [_value(field, value, lang) for value in (field.ours, field.theirs)]
    long = max(map(len, texts)) > _LONG
    said = say(
        code, lang, number=_shown(change.node.number), field=name,
        ours="" if long else texts[0], theirs="" if long else texts[1],
        grade=say("grade_working", lang) if change.lowered else "",
    )  # fmt: skip
    out.paragraph(said, first="  ", rest="    ")


def _left(left: Left, lang: Lang, out: StyledText) -> None:
    name = say(f"compare_field_{left.field}", lang).lower() if left.field is not None else left.node.title
    is_criterion = left.node.path is not None and len(left.node.path) == 2
    node = say(
        "adopt_node_criterion" if is_criterion else "adopt_node_indicator", lang, number=_shown(left.node.number)
    )
    out.paragraph(say(f"adopt_left_{left.why}", lang, node=node, field=name), "open", rest="  ")


def _shown(number: int | None) -> str:
    return "" if number is None else str(number)
