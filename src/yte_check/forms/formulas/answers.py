"""What stands in the cells of an answer, made plain: a number, 1 and 0 for yes and no, "" for nothing, "?" for
what cannot be understood."""

from collections.abc import Collection, Sequence
from unicodedata import normalize

from yte_check.documents.scalars import NO_WORDS, YES_WORDS
from yte_check.forms.formulas.worth import Formula


def yes_no_state(cell: str, yes: str, no: str) -> Formula:
    """1, 0, "" or "?"; ``yes`` and ``no`` are the words of the list."""
    return _or_unreadable(
        f'IF(TRIM({cell})="","",IF({_among(cell, {yes, *YES_WORDS})},1,IF({_among(cell, {no, *NO_WORDS})},0,"?")))'
    )


def number_state(cell: str) -> Formula:
    """A number not below 0, "" or "?"."""
    return _or_unreadable(f'IF(ISNUMBER({cell}),IF({cell}<0,"?",{cell}),IF(TRIM({cell})="","","?"))')


def choice_state(cell: str, labels: str, count: int) -> Formula:
    """The place of the words chosen among the ``count`` cells ``labels``, "" or "?"."""
    places = ";".join(str(place) for place in range(1, count + 1))
    found = f"SUMPRODUCT(({labels}=TRIM({cell}))*{{{places}}})"
    return _or_unreadable(f'IF(TRIM({cell})="","",IF({found}=0,"?",{found}))')


def absent_state(choice: str, reason: str, words: Collection[str]) -> Formula:
    """1 where something is said not to apply, with a reason, else 0."""
    return f'IFERROR(IF(AND({_among(choice, words)},TRIM({reason})<>""),1,0),0)'


def absent_fault(choice: str, reason: str, answered: str) -> Formula:
    """0 where what is said of not applying holds together, else the place of what is wrong with it in ``FAULTS``."""
    return f'IFERROR(IF(TRIM({choice})="",IF(TRIM({reason})="",0,2),IF(TRIM({reason})="",1,IF({answered}>0,3,0))),1)'


FAULTS = ("form_fault_reason", "form_fault_absent", "form_fault_answered")


def given(states: Sequence[str]) -> Formula:
    """How many cells of some neighbouring ones hold anything."""
    return f'SUMPRODUCT(--({states[0]}:{states[-1]}<>""))'


def _among(cell: str, words: Collection[str]) -> Formula:
    """Whether a cell holds one of some words, in letters of either case, its accents drawn together or not."""
    spelled = {form for word in words for form in (word.lower(), normalize("NFD", word.lower()))}
    return f"SUMPRODUCT(--(LOWER(TRIM({cell}))={{{';'.join(map(text, sorted(spelled)))}}}))>0"


def _or_unreadable(formula: Formula) -> Formula:
    return f'IFERROR({formula},"?")'


def text(words: str) -> Formula:
    """A text inside a formula."""
    return '"' + words.replace('"', '""') + '"'
