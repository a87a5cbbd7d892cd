"""Declarations of options in the way in which Typer takes them: as the signature of a function."""

import inspect
from collections.abc import Callable, Iterable
from typing import Annotated, Any

import typer

from yte_check.documents.language import Lang, say
from yte_check.entry.metavars import metavar_in
from yte_check.terminal.declared import Argument, Parameter


def typed(parameters: Iterable[Parameter], lang: Lang) -> Callable[..., None]:
    """A function with a signature for Typer; it is never called."""

    def function(**_given: object) -> None: ...

    signature = inspect.Signature([_parameter(each, lang) for each in parameters])
    function.__signature__ = signature  # type: ignore[attr-defined]
    function.__annotations__ = {name: each.annotation for name, each in signature.parameters.items()}
    return function


def _parameter(parameter: Parameter, lang: Lang) -> inspect.Parameter:
    default = inspect.Parameter.empty if parameter.required else parameter.default
    switch = parameter.declared.value is None
    return inspect.Parameter(
        parameter.key,
        inspect.Parameter.KEYWORD_ONLY,
        default=False if switch else default,
        annotation=Annotated[_type(parameter), _info(parameter, lang)],
    )


def _type(parameter: Parameter) -> Any:
    if parameter.declared.value is None:
        return bool
    kind = list[str] if parameter.repeated else str
    return kind if parameter.required else kind | None


def _info(parameter: Parameter, lang: Lang) -> Any:
    declared, offer = parameter.declared, _offer(parameter)
    metavar = metavar_in(parameter.metavar, lang) if parameter.metavar is not None else None
    if isinstance(declared, Argument):
        return typer.Argument(metavar=metavar, help=say(declared.help, lang), autocompletion=offer)
    help = say(declared.help, lang, **(declared.params or {}))
    return typer.Option(*parameter.names, metavar=metavar, help=help, autocompletion=offer)


def _offer(parameter: Parameter) -> Callable[[], list[str]] | None:
    """What a shell may offer for a value; Typer leaves out what does not begin as it is typed."""
    value = parameter.declared.value
    if value is None:
        return None
    return lambda: list(value.words())
