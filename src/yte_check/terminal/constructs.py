"""Refusing a standard that a command cannot follow, before it works out something wrong."""

from collections.abc import Set

from yte_check.documents.language.notes import Word
from yte_check.standard.constructs import Construct, constructs_of
from yte_check.standard.standard import Standard
from yte_check.terminal.settings import UsageProblem


def refuse_constructs(standard: Standard, followed: Set[Construct] = frozenset()) -> None:
    """Raises UsageProblem that names what the standard uses, but for those constructs that are followed."""
    lacking = [each for each in constructs_of(standard.text) if each not in followed]
    if lacking:
        named = tuple(Word(f"construct_{each}", each) for each in lacking)
        raise UsageProblem("usage_constructs", standard=standard.id, constructs=named)
