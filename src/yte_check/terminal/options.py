"""Options that several commands have, each declared once."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal, get_args

from yte_check.documents.language import LANGS
from yte_check.documents.record import record
from yte_check.scoring.policy import EVIDENCE_MODES, EvidenceMode
from yte_check.terminal.arguments import DAY, FILE, STANDARD, one_of
from yte_check.terminal.declared import Argument, Option

Format = Literal["text", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)
Shell = Literal["bash", "zsh", "fish", "powershell", "pwsh"]
SHELLS: tuple[Shell, ...] = get_args(Shell)
DEFAULT_STANDARD = "qd-1300-2023"

StationArgument = Annotated[Path, Argument("help_station", FILE, "STATION.yaml")]
StationYamlArgument = Annotated[Path, Argument("help_station_yaml", FILE, "STATION.yaml")]
StandardArgument = Annotated[str, Argument("help_standard", STANDARD, "ID|PATH")]

OwnStandardOption = Annotated[str | None, Option("help_standard", STANDARD)]
"""None for the one that a submission names."""
StandardOption = Annotated[str, Option("help_standard", STANDARD)]
AmendmentsOption = Annotated[tuple[Path, ...], Option("help_amendment", FILE, names=("--amendment",))]
PreviousOption = Annotated[Path | None, Option("help_previous", FILE)]
AsOfOption = Annotated[date | None, Option("help_as_of", DAY)]
TodayOption = Annotated[date | None, Option("help_as_of_today", DAY)]
EvidenceOption = Annotated[EvidenceMode, Option("help_evidence", one_of(EVIDENCE_MODES))]
OfficialOption = Annotated[bool, Option("help_official")]
ReviewsOption = Annotated[tuple[Path, ...], Option("help_review", FILE, "REVIEW.yaml", ("--review",))]

FormatOption = Annotated[Format, Option("help_format", one_of(FORMATS))]
OutputOption = Annotated[Path | None, Option("help_output", FILE, names=("-o", "--output"))]
ForceOption = Annotated[bool, Option("help_force")]
"""Of a command that writes a file in any case."""
ForceOutputOption = Annotated[bool, Option("help_force", needs=("output",))]
ForceOutputsOption = Annotated[bool, Option("help_force", needs=("outputs",))]
StrictOption = Annotated[bool, Option("help_strict")]

_SHELL = one_of(SHELLS)


@record
class GlobalOptions:
    """What may stand anywhere on a command line, and is taken out of it before a command sees it: see ``settings``.
    It is declared for the help."""

    lang: Annotated[str, Option("help_lang", one_of(LANGS))] = "vi"
    version: Annotated[bool, Option("help_version")] = False
    no_color: Annotated[bool, Option("help_no_color")] = False
    quiet: Annotated[bool, Option("help_quiet", names=("-q", "--quiet"))] = False
    verbose: Annotated[bool, Option("help_verbose", names=("-v", "--verbose"))] = False
    install_completion: Annotated[str | None, Option("help_install_completion", _SHELL, "[SHELL]")] = None
    show_completion: Annotated[str | None, Option("help_show_completion", _SHELL, "[SHELL]")] = None
