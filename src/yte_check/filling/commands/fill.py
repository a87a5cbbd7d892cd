"""``yte-check fill``: asks in the terminal for what is still open."""

from typing import Annotated

from yte_check.documents.record import record
from yte_check.filling.dialogue import Dialogue
from yte_check.filling.filling import Filling
from yte_check.terminal.declared import Option
from yte_check.terminal.options import StationYamlArgument
from yte_check.terminal.settings import Settings


@record
class FillOptions:
    station: StationYamlArgument
    everything: Annotated[bool, Option("help_fill_all", names=("--all",))] = False


def run_fill(options: FillOptions, settings: Settings) -> None:
    Filling(options.station, options.everything, Dialogue(settings)).run()
