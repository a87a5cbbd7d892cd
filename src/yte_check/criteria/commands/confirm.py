"""``yte-check criteria confirm``: a person has read an indicator in the decision and stands for it."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, TypeVar

from yte_check.documents.item_numbers import number_in
from yte_check.documents.language import say, show_runs
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.standard.loading import StandardFiles
from yte_check.standard.model import FACTS, Fact
from yte_check.terminal.arguments import DAY, TEXT, one_of
from yte_check.terminal.console import tell
from yte_check.terminal.declared import Argument, Option
from yte_check.terminal.options import DEFAULT_STANDARD, StandardOption
from yte_check.terminal.rewriting import refuse_installed, rewrite
from yte_check.terminal.settings import Settings, UsageProblem
from yte_check.terminal.standards import library_of, named_standard

if TYPE_CHECKING:
    from yte_check.criteria.official.confirming import Statement

T = TypeVar("T")


@record
class ConfirmOptions:
    indicators: Annotated[tuple[str, ...], Argument("help_confirm_indicator", TEXT, "INDICATOR")]
    document: Annotated[str | None, Option("help_confirm_document", TEXT, "ID")] = None
    title: Annotated[str | None, Option("help_confirm_title", TEXT)] = None
    url: Annotated[str | None, Option("help_confirm_url", TEXT, "ADDRESS")] = None
    by: Annotated[str | None, Option("help_confirm_by", TEXT, "NAME")] = None
    on: Annotated[date | None, Option("help_confirm_date", DAY, names=("--date",))] = None
    facts: Annotated[tuple[Fact, ...], Option("help_confirm_fact", one_of(FACTS), names=("--fact",))] = ()
    standard: StandardOption = DEFAULT_STANDARD


def run_confirm(options: ConfirmOptions, settings: Settings) -> None:
    """Write into the files that a person stands for these indicators. Raises UsageProblem, InvalidDocument."""
    from yte_check.criteria.official.confirming import Statement, facts_of

    document = _needed("--document", options.document)
    by, on = _needed("--by", options.by), _needed("--date", options.on)
    known = tuple(_known(named_standard(options.standard, library_of())))
    numbers = tuple(sorted({n for word in options.indicators for n in _numbers(word, known)}))
    facts = facts_of(options.facts)
    _confirm(options.standard, Statement(numbers, document, by, on, facts, options.title, options.url), settings)


def _numbers(word: str, known: Sequence[int]) -> Sequence[int]:
    """“6”, or “6-12” for all from the one to the other; a number that is printed with a hyphen is meant as it stands.
    Raises UsageProblem."""
    words = word.replace("–", "-")
    ends = [(words, words), *((words[: found.start()], words[found.end() :]) for found in re.finditer("-", words))]
    for first, last in ((number_in(one), number_in(other)) for one, other in ends):
        if first in known and last in known and known.index(first) <= known.index(last):
            return known[known.index(first) : known.index(last) + 1]
    raise UsageProblem(
        "usage_indicator", number=_strange(word, ends[1:], known), first=str(known[0]), last=str(known[-1])
    )


def _strange(word: str, ends: Iterable[tuple[str, str]], known: Sequence[int]) -> str:
    """The end of a range that there is none of, where the other one is there; a slip with more figures is no end."""
    longest = max(len(str(each)) for each in known)
    ways = (way for one, other in ends for way in ((one, other), (other, one)))
    numbers = ((end, number_in(end), number_in(other)) for end, other in ways if len(end) <= longest)
    return next((end for end, own, other in numbers if other in known and own is not None and own not in known), word)


def _needed(option: str, value: T | None) -> T:
    if not value:
        raise UsageProblem("usage_confirm_missing", option=option)
    return value


def _confirm(wanted: str, statement: "Statement", settings: Settings) -> None:
    from yte_check.criteria.official.confirming import confirm

    library = library_of()
    files = named_standard(wanted, library)
    refuse_installed(library.find(wanted))
    try:
        sources = confirm(files, statement, date.today())
    except Refusal as refusal:
        raise UsageProblem(refusal.code, **refusal.params) from None
    rewrite(sources)
    numbers, paths = show_runs(statement.indicators), tuple(source.name for source in sources)
    facts = tuple(say(f"compare_field_{fact}", settings.lang).lower() for fact in statement.facts)
    tell(
        say("confirmed", settings.lang, numbers=numbers, facts=facts, document=statement.document, paths=paths),
        settings,
    )
    for indicator in files.laid_over(date.min)[0].text.indicators():
        if indicator.number in statement.indicators and "scoring" in statement.facts and indicator.note:
            said = say("confirm_note", settings.lang, number=str(indicator.number), note=indicator.note)
            tell(said, settings)
    for number in statement.indicators:
        if amending := _amending(files, number):
            tell(say("confirm_amended", settings.lang, number=str(number), amendments=amending), settings)


def _known(files: StandardFiles) -> Iterable[int]:
    """The numbers of the standard, in its order."""
    standard, _ = files.laid_over(date.min)
    return standard.indicators


def _amending(files: StandardFiles, number: int) -> tuple[str, ...]:
    """The amendments that change an indicator: the grades of what they lay down are theirs."""
    return tuple(
        amendment.id
        for amendment in files.amendments
        if any(change.indicator == number for change in amendment.text.changes)
    )
