"""``yte-check fill``: asks in the terminal for what is still open."""

from typing import Annotated

from yte_check.cli.settings import Settings
from yte_check.cli.station.dialogue import Dialogue
from yte_check.cli.station.filling import Filling
from yte_check.cli.terminal.declared import Option
from yte_check.cli.terminal.options import StationYamlArgument
from yte_check.documents.record import record


@record
class FillOptions:
    station: StationYamlArgument
    everything: Annotated[bool, Option("help_fill_all", names=("--all",))] = False


def run_fill(options: FillOptions, settings: Settings) -> None:
    Filling(options.station, options.everything, Dialogue(settings)).run()
