"""The options that every command has: language, colour, how much is said. They may stand anywhere."""

import os
from collections.abc import Sequence

from yte_check.documents.language import LANGS, Lang
from yte_check.documents.record import record, replaced

ENVIRONMENT_LANG = "YTE_CHECK_LANG"


class UsageProblem(Exception):
    """The command line is wrong; carries the code and figures of the message that says how."""

    def __init__(self, code: str, /, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(code)


class OutputProblem(UsageProblem):
    """The command line is right, but its result cannot be written: a full disk, a folder that is locked."""


@record
class Settings:
    lang: Lang = "vi"
    color: bool = True
    quiet: bool = False
    verbose: bool = False


def from_environment() -> Settings:
    """The settings before any argument; an unknown language there is passed over."""
    wanted = os.environ.get(ENVIRONMENT_LANG, "")[:2].lower()
    lang = next((known for known in LANGS if known == wanted), LANGS[0])
    return Settings(lang=lang, color="NO_COLOR" not in os.environ)


def taken_from(arguments: Sequence[str], settings: Settings) -> tuple[Settings, list[str]]:
    """The settings with what the arguments say of them, and the other arguments. Raises UsageProblem."""
    rest: list[str] = []
    pending = list(arguments)
    while pending:
        argument = pending.pop(0)
        if argument == "--":
            return settings, [*rest, argument, *pending]
        if argument == "--lang" or argument.startswith("--lang="):
            settings = replaced(settings, lang=_lang(argument, pending))
        elif argument == "--no-color":
            settings = replaced(settings, color=False)
        elif argument in ("-q", "--quiet"):
            settings = replaced(settings, quiet=True)
        elif argument in ("-v", "--verbose"):
            settings = replaced(settings, verbose=True)
        else:
            rest.append(argument)
    return settings, rest


def _lang(argument: str, pending: list[str]) -> Lang:
    _, equals, value = argument.partition("=")
    if not equals:
        value = pending.pop(0) if pending else ""
    for known in LANGS:
        if value == known:
            return known
    raise UsageProblem("usage_lang", value=value, allowed=LANGS)
