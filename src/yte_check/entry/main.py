"""From arguments to an exit code: every way in which a run can end is named here."""

import errno
import sys
from collections.abc import Sequence

from yte_check import __version__
from yte_check.documents.diagnostics import InvalidDocument
from yte_check.documents.language import message_of, say
from yte_check.documents.notices import noticing, told
from yte_check.entry.command_line import asks_for_help, called, given_in, names_in
from yte_check.entry.commands import NAME
from yte_check.entry.completion import is_management, manage, words_asked_about
from yte_check.render.diagnostics import diagnostics_text
from yte_check.render.styled import StyledText
from yte_check.terminal import exit_codes
from yte_check.terminal.console import prepare_streams, show, show_text
from yte_check.terminal.declared import options_from, parameters_of
from yte_check.terminal.interruption import ended_by_signals
from yte_check.terminal.settings import OutputProblem, Settings, UsageProblem, from_environment, taken_from
from yte_check.terminal.stdout import finish, give_up, is_gone

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)
"""A disk, or a share of it, that takes no more: no fault of the program."""


def run(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code; nothing that a user does ends in a traceback."""
    with noticing():
        return _run(arguments)


def _run(arguments: Sequence[str]) -> int:
    prepare_streams()
    settings = from_environment()
    try:
        settings, rest = taken_from(arguments, settings)
        with ended_by_signals():
            code = _dispatch(rest, settings)
            _show_noticed(settings)
            finish()
    except OutputProblem as problem:
        return _fail(exit_codes.UNWRITTEN, say(problem.code, settings.lang, **problem.params), settings)
    except UsageProblem as problem:
        return _fail(exit_codes.USAGE, message_of(problem.code, problem.params, settings.lang), settings)
    except InvalidDocument as invalid:
        _show_noticed(settings)
        _show_invalid(invalid, settings)
        return exit_codes.INVALID
    except KeyboardInterrupt:
        return _fail(exit_codes.INTERRUPTED, say("interrupted", settings.lang), settings)
    except Exception as error:
        if isinstance(error, OSError) and is_gone(error):
            give_up(error)
            return exit_codes.OK
        if _is_full(error):
            return _fail(exit_codes.UNWRITTEN, _no_room(error, settings), settings)
        if settings.verbose:
            raise
        what = f"{type(error).__name__}: {error}"
        return _fail(exit_codes.FAULT, say("fault", settings.lang, what=what), settings)
    return code


def _is_full(error: Exception) -> bool:
    """Whether a disk took no more; lxml, which writes workbooks, has errors of its own for it."""
    if type(error).__name__ == "SerialisationError":
        return str(error).removeprefix("IO_") in map(errno.errorcode.get, _NO_ROOM)
    return isinstance(error, OSError) and error.errno in _NO_ROOM


def _no_room(error: Exception, settings: Settings) -> str:
    """Where there is no room: on stdout, else in the file that is named, else among the temporary files."""
    from tempfile import gettempdir

    try:
        finish()
    except OutputProblem as problem:
        return say(problem.code, settings.lang, **problem.params)
    sys.unraisablehook = lambda _: None  # what is closed from now on would complain of the same disk
    path = getattr(error, "filename", None) or gettempdir()
    return say("no_room", settings.lang, path=path, reason=getattr(error, "strerror", None) or str(error))


def _dispatch(words: Sequence[str], settings: Settings) -> int:
    if (asked := words_asked_about(words)) is not None:
        from yte_check.entry.app import complete

        return complete(asked, settings)
    if is_management(words):
        return manage(words, settings)
    if words[:1] == ["--version"]:
        show_text(f"{NAME} {__version__}\n")
        return exit_codes.OK
    found = called(words)
    if found is None or asks_for_help(found.words):
        from yte_check.entry.app import show_help

        return show_help(names_in(words), settings)
    takes: type[object] = found.command.options()
    given = given_in(found.words, tuple(parameters_of(takes)), found.path, settings.lang)
    options = options_from(takes, given, found.path)
    return found.command.function()(options, settings) or exit_codes.OK


def _fail(code: int, text: str, settings: Settings) -> int:
    show(StyledText().paragraph(text, "bad"), settings, sys.stderr)
    return code


def _show_noticed(settings: Settings) -> None:
    """What is doubtful in files that were read beside the submission: reviews, plans, standards."""
    out = StyledText()
    diagnostics_text(told(), settings.lang, out)
    show(out, settings, sys.stderr)


def _show_invalid(invalid: InvalidDocument, settings: Settings) -> None:
    out = StyledText()
    diagnostics_text(invalid.diagnostics, settings.lang, out)
    files = tuple(dict.fromkeys(diagnostic.file for diagnostic in invalid.diagnostics))
    errors = sum(diagnostic.severity == "error" for diagnostic in invalid.diagnostics)
    out.paragraph(say(invalid.summary, settings.lang, count=errors, files=files), "bad")
    show(out, settings, sys.stderr)
