"""The files of an imported standard, as texts with their names."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from yte_check.criteria.importing.cases.indicators import cases_of
from yte_check.criteria.importing.cases.stations import station_cases, zone_cases
from yte_check.criteria.importing.data import criterion_data, head_data
from yte_check.criteria.importing.draft import CriterionDraft, StandardDraft
from yte_check.criteria.importing.guessing.keys import ascii_words
from yte_check.criteria.importing.identity import Identity
from yte_check.criteria.importing.laying import comment, lines_of
from yte_check.criteria.importing.proving import text_of
from yte_check.documents.item_numbers import in_file_names
from yte_check.documents.language import say
from yte_check.documents.writing import flow, scalar
from yte_check.standard.loading import HEAD
from yte_check.standard.model import Criterion, StandardText

_WORDS_IN_A_NAME = 6
CASES = "cases"


def files_of(draft: StandardDraft, identity: Identity, table_name: str) -> dict[str, str]:
    """The text of each file by its name in the folder of the standard."""
    names = [_file_name(criterion) for criterion in draft.criteria]
    head = [
        *comment(say("import_head_standard", draft.lang, table=table_name)),
        *lines_of(head_data(draft, identity, table_name)),
    ]
    found = {HEAD: _text(head)}
    for name, criterion in zip(names, draft.criteria, strict=True):
        found[name] = _text(
            [*comment(say("import_head_criterion", draft.lang)), *lines_of(criterion_data(criterion, draft.lang))]
        )
    found |= {f"{CASES}/{name}": text for name, text in _cases(names, draft, identity)}
    return found


def _cases(names: Sequence[str], draft: StandardDraft, identity: Identity) -> Iterator[tuple[str, str]]:
    text = text_of(draft, identity)
    known = {each.number for each in draft.indicators() if each.points is not None}
    for name, criterion in zip(names, text.criteria, strict=True):
        if lines := list(_of_criterion(criterion, text, known)):
            yield name, _case_file(lines, draft, identity)
    if text.adds_up and len(known) == sum(1 for _ in draft.indicators()):
        stations = [line for case in station_cases(text, draft.lang) for line in _station(case)]
        yield "tram.yaml", _case_file(stations, draft, identity)
    if draft.has_zones:
        yield (
            "phan-vung.yaml",
            _case_file([f"  - {flow(case)}" for case in zone_cases(text, draft.lang)], draft, identity),
        )


def _of_criterion(criterion: Criterion, text: StandardText, known: set[int]) -> Iterator[str]:
    for indicator in criterion.all_indicators:
        if indicator.number in known:
            yield f"  # {indicator.number}. {indicator.title}"
            yield from (f"  - {flow(case)}" for case in cases_of(indicator, text))


def _station(case: Mapping[str, Any]) -> list[str]:
    first, *others = lines_of({**case, "answers": {}})
    lines = [f"  - {first}", *(f"    {line}" for line in others)]
    if not case["answers"]:
        return lines
    at = next(position for position, line in enumerate(lines) if line.strip() == "answers: {}")
    answers = [f"      {scalar(number, True)}: {flow(answer)}" for number, answer in case["answers"].items()]
    return [*lines[:at], "    answers:", *answers, *lines[at + 1 :]]


def _case_file(lines: Sequence[str], draft: StandardDraft, identity: Identity) -> str:
    head = comment(say("import_head_cases", draft.lang))
    return _text([*head, f"standard: {scalar(identity.id, False)}", "cases:", *lines])


def _file_name(criterion: CriterionDraft) -> str:
    words = "-".join(ascii_words(criterion.title)[:_WORDS_IN_A_NAME])
    number = in_file_names(criterion.number)
    return f"{number}-{words}.yaml" if words else f"{number}.yaml"


def _text(lines: Sequence[str]) -> str:
    return "\n".join([*lines, ""])
