"""``yte-check criteria confirm``: a person has read an indicator in the decision and stands for it."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from yte_check.cli.arguments import choice, day, whole
from yte_check.cli.settings import Settings, UsageProblem
from yte_check.cli.standards import library_of, named_standard
from yte_check.cli.station.explain import DEFAULT_STANDARD
from yte_check.cli.terminal.console import tell
from yte_check.cli.terminal.rewriting import refuse_installed, rewrite
from yte_check.documents.language import say
from yte_check.documents.scalars import Refusal
from yte_check.standard.loading import StandardFiles
from yte_check.standard.model import FACTS

if TYPE_CHECKING:
    from yte_check.authoring.official.confirming import Statement


def add_to(group: typer.Typer, settings: Settings) -> None:
    """Add the command to the group, its help in the language of the settings."""

    def text(code: str) -> str:
        return say(code, settings.lang)

    @group.command("confirm", help=text("help_criteria_confirm"))
    def confirm(
        indicator: Annotated[str, typer.Argument(metavar="INDICATOR", help=text("help_confirm_indicator"))],
        document: Annotated[str | None, typer.Option(metavar="ID", help=text("help_confirm_document"))] = None,
        title: Annotated[str | None, typer.Option(metavar="TEXT", help=text("help_confirm_title"))] = None,
        url: Annotated[str | None, typer.Option(metavar="ADDRESS", help=text("help_confirm_url"))] = None,
        by: Annotated[str | None, typer.Option(metavar="NAME", help=text("help_confirm_by"))] = None,
        on: Annotated[
            date | None, typer.Option("--date", metavar="DATE", parser=day, help=text("help_confirm_date"))
        ] = None,
        fact: Annotated[list[str] | None, typer.Option(metavar="|".join(FACTS), help=text("help_confirm_fact"))] = None,
        standard: Annotated[str, typer.Option(metavar="ID|PATH", help=text("help_standard"))] = DEFAULT_STANDARD,
    ) -> None:
        from yte_check.authoring.official.confirming import Statement, facts_of

        for option, value in (("--document", document), ("--by", by), ("--date", on)):
            if not value:
                raise UsageProblem("usage_confirm_missing", option=option)
        number = whole(indicator)
        facts = facts_of([choice("--fact", word, FACTS) for word in fact or ()])
        # Typer gives None where an option is not there, and the loop above has refused that.
        assert document is not None
        assert by is not None
        assert on is not None
        if number is None:
            files = named_standard(standard, library_of())
            raise UsageProblem("usage_indicator", number=indicator, count=_count(files))
        _confirm(standard, Statement(number, document, by, on, facts, title, url), settings)


def _confirm(wanted: str, statement: "Statement", settings: Settings) -> None:
    from yte_check.authoring.official.confirming import confirm

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
