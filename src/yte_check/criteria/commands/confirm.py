"""``yte-check criteria confirm``: a person has read an indicator in the decision and stands for it."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, TypeVar

from yte_check.documents.language import say
from yte_check.documents.record import record
from yte_check.documents.scalars import Refusal
from yte_check.standard.loading import StandardFiles
from yte_check.standard.model import FACTS, Fact
from yte_check.terminal.arguments import DAY, TEXT, one_of, whole
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
    indicator: Annotated[str, Argument("help_confirm_indicator", TEXT, "INDICATOR")]
    document: Annotated[str | None, Option("help_confirm_document", TEXT, "ID")] = None
    title: Annotated[str | None, Option("help_confirm_title", TEXT)] = None
    url: Annotated[str | None, Option("help_confirm_url", TEXT, "ADDRESS")] = None
    by: Annotated[str | None, Option("help_confirm_by", TEXT, "NAME")] = None
    on: Annotated[date | None, Option("help_confirm_date", DAY, names=("--date",))] = None
    facts: Annotated[tuple[Fact, ...], Option("help_confirm_fact", one_of(FACTS), names=("--fact",))] = ()
    standard: StandardOption = DEFAULT_STANDARD


def run_confirm(options: ConfirmOptions, settings: Settings) -> None:
    """Write into the files that a person stands for an indicator. Raises UsageProblem, InvalidDocument."""
    from yte_check.criteria.official.confirming import Statement, facts_of

    document = _needed("--document", options.document)
    by, on = _needed("--by", options.by), _needed("--date", options.on)
    number = whole(options.indicator)
    if number is None:
        count = _count(named_standard(options.standard, library_of()))
        raise UsageProblem("usage_indicator", number=options.indicator, count=count)
    facts = facts_of(options.facts)
    _confirm(options.standard, Statement(number, document, by, on, facts, options.title, options.url), settings)


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
    number, paths = str(statement.indicator), tuple(source.name for source in sources)
    facts = tuple(say(f"compare_field_{fact}", settings.lang).lower() for fact in statement.facts)
    tell(
        say("confirmed", settings.lang, number=number, facts=facts, document=statement.document, paths=paths), settings
    )
    if amending := _amending(files, statement.indicator):
        tell(say("confirm_amended", settings.lang, number=number, amendments=amending), settings)


def _count(files: StandardFiles) -> int:
    standard, _ = files.laid_over(date.min)
    return len(standard.indicators)


def _amending(files: StandardFiles, number: int) -> tuple[str, ...]:
    """The amendments that change an indicator: the grades of what they lay down are theirs."""
    return tuple(
        amendment.id
        for amendment in files.amendments
        if any(change.indicator == number for change in amendment.text.changes)
    )
