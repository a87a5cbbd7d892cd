"""Numbers: as many indicators as the decision declares, each number once, one after the other."""

from collections import Counter
from collections.abc import Mapping

from yte_check.documents.diagnostics import Path, Problems
from yte_check.documents.item_numbers import is_printed, steps_of
from yte_check.standard.model import StandardText
from yte_check.standard.proofs.walk import indicators, sections


def check_numbers_used_once(text: StandardText, problems: Problems) -> None:
    """The declared count, and no number twice: without this an answer could not be told to its indicator."""
    found = sum(1 for _ in text.indicators())
    stated = text.indicator_count.value
    if found != stated:
        problems.error("indicator_count", ("indicator_count",), stated=stated, found=found)
    for numbers in (_criterion_numbers(text), _indicator_numbers(text)):
        if text.numbers == "counted":
            for path, number in numbers.items():
                if is_printed(number):
                    problems.error("number_not_counted", path, text=str(number))
        times = Counter(_alike(number) for number in numbers.values())
        for path, number in numbers.items():
            if times[_alike(number)] > 1:
                problems.error("number_twice", path, number=str(number))


def check_numbers_run_on(text: StandardText, problems: Problems) -> None:
    """From 1 on without a gap, in the order of the files; as a document prints them, they may be any."""
    if text.numbers == "as_printed":
        return
    for numbers in (_criterion_numbers(text), _indicator_numbers(text)):
        if any(map(is_printed, numbers.values())) or len(set(numbers.values())) != len(numbers):
            continue
        due = 1
        for path, number in numbers.items():
            if number != due:
                problems.error("number_not_next", path, number=str(number), due=str(due))
            due = number + 1


def _alike(number: int) -> object:
    """The same for numbers that only capitals, blanks or the signs between their steps tell apart."""
    return tuple(steps_of(number)) if is_printed(number) else number


def _criterion_numbers(text: StandardText) -> Mapping[Path, int]:
    return {(*path, "number"): section.number for path, section in sections(text)}


def _indicator_numbers(text: StandardText) -> Mapping[Path, int]:
    return {(*path, "number"): indicator.number for path, indicator in indicators(text)}
