"""Completion in the shell: it is installed or shown, and a shell is answered what may stand next."""

import os
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any

from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import say
from yte_check.documents.notices import told
from yte_check.entry.commands import NAME
from yte_check.terminal.arguments import choice
from yte_check.terminal.console import show_text
from yte_check.terminal.exit_codes import OK
from yte_check.terminal.options import SHELLS, Shell
from yte_check.terminal.settings import OutputProblem, Settings, UsageProblem, taken_from

_VARIABLE = "_YTE_CHECK_COMPLETE"
"""What a shell says in it of how it wants to be answered."""
_QUESTIONS = tuple(f"{act}_{shell}" for act in ("complete", "source") for shell in SHELLS)
_WORDS = ("COMP_WORDS", "_TYPER_COMPLETE_ARGS")


def words_asked_about(arguments: Sequence[str]) -> list[str] | None:
    """The words of the command line that a shell asks about; None where this run is no such question.

    Raises UsageProblem for a shell that has no completion.
    """
    asked = os.environ.get(_VARIABLE)
    line = next((os.environ[name] for name in _WORDS if name in os.environ), None)
    if arguments or not asked or line is None:
        return None
    choice(_VARIABLE, asked, _QUESTIONS)
    return line.split()[1:]


def with_settings(words: Sequence[str], settings: Settings) -> tuple[Settings, list[str]]:
    """The settings with what a half-written command line says of them."""
    try:
        return taken_from(words, settings)
    except UsageProblem:
        return settings, list(words)


def answer(command: Any) -> int:
    """Tell the shell what may stand next. What is wrong with files on the way is nothing to be said there."""
    completion = _typers()
    completion.completion_init()
    try:
        with suppress(InvalidDocument, OSError, LookupError, ValueError):  # the last two: of what the shell has said
            code: int = completion.shell_complete(command, {}, NAME, _VARIABLE, os.environ[_VARIABLE])
            return code
        return OK
    finally:
        told()


def is_management(words: Sequence[str]) -> bool:
    """Whether a command line is ``--install-completion`` or ``--show-completion``, with or without a shell."""
    return bool(words) and words[0].partition("=")[0] in ("--install-completion", "--show-completion")


def manage(arguments: Sequence[str], settings: Settings) -> int:
    """Install completion or show its script. Raises UsageProblem."""
    option, *words = (*filter(None, arguments[0].partition("=")[::2]), *arguments[1:])
    if words[1:]:
        raise UsageProblem("usage_extra", what=" ".join(words[1:]), command=NAME)
    shell = choice(option, words[0], SHELLS) if words else _running(option)
    if option == "--show-completion":
        script = _typers().get_completion_script(prog_name=NAME, complete_var=_VARIABLE, shell=shell)
        show_text(script + "\n")
    else:
        show_text(say("completion_installed", settings.lang, shell=shell, path=_installed(shell)) + "\n")
    return OK


def _running(option: str) -> Shell:
    """The shell that runs this. Raises UsageProblem where it is none that has completion, or not to be found out."""
    import shellingham  # type: ignore[import-untyped]

    with suppress(shellingham.ShellDetectionFailure, OSError):
        name, _ = shellingham.detect_shell()
        if name in SHELLS:
            return choice(option, name, SHELLS)
    raise UsageProblem("usage_shell", option=option, known=SHELLS)


def _installed(shell: Shell) -> object:
    """The file that the shell reads it from. Raises OutputProblem."""
    from typer import Exit

    try:
        _, path = _typers().install(shell, NAME, _VARIABLE)
    except (OSError, UnicodeError, Exit) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputProblem("completion_not_installed", shell=shell, reason=reason) from None
    return path


def _typers() -> Any:
    """Typer's own module for it, whose names it does not export."""
    return import_module("typer.completion")
