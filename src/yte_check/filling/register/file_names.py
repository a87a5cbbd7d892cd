"""What the name of a file says of the document in it: the indicators that it begins with, an id, a title."""

import re
from collections.abc import Container

from yte_check.documents.item_numbers import number_in
from yte_check.documents.suggestions import folded

_NUMBER = r"[A-Z]{0,3}\d{1,4}(?:\.\d{1,3})*"
_LEAD = re.compile(
    rf"^(?:(?:ct|tc|chỉ tiêu|chi tieu|chi-tieu|chi_tieu)[ ._-]*)?"
    rf"({_NUMBER}(?:\s*(?:[,;+&]|và)\s*{_NUMBER})*)(?=[^\w.,]|_|\.\s|$)(?![ ._-]*\d)",
    re.IGNORECASE,
)
"""“06-bhxh”, “CT 6, 8 - báo cáo”, “15.1 bảo hiểm”. Numbers that go on after a mark are a day: “06-08-2024”."""


def stem_of(file: str) -> str:
    """The name without its folder and its ending."""
    name = file.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def indicators_in(file: str, known: Container[int]) -> tuple[int, ...]:
    """The indicators whose numbers a name begins with; none unless every one of them is known."""
    found = _LEAD.match(stem_of(file).strip())
    if found is None:
        return ()
    numbers = tuple(dict.fromkeys(_number(each) for each in re.split(r"\s*(?:[,;+&]|và)\s*", found[1])))
    return tuple(each for each in numbers if each is not None) if all(each in known for each in numbers) else ()


def numbers_typed(text: str, known: Container[int]) -> tuple[int, ...] | None:
    """The indicators that a person names: “6, 8”; None where one of them is none."""
    numbers = tuple(dict.fromkeys(_number(each) for each in re.split(r"[\s,;+&]+", text.strip()) if each))
    found = tuple(each for each in numbers if each is not None and each in known)
    return found if found and len(found) == len(numbers) else None


def title_in(file: str) -> str:
    """What a document is called as long as nobody gives it a title: the words of its file's name."""
    stem = stem_of(file)
    lead = _LEAD.match(stem.strip())
    rest = stem.strip()[lead.end() :] if lead is not None else stem
    words = re.sub(r"[\s_-]+", " ", rest).strip(" .,;") or stem
    return words[:1].upper() + words[1:]


def id_of(title: str, taken: Container[str]) -> str:
    """An id that no document has yet, of a title: “bhxh”, “bhxh-2”."""
    plain = "-".join(filter(None, map(folded, re.split(r"[\s.,;()]+", title))))
    plain = re.sub(r"[^a-z0-9-]", "", plain) or "minh-chung"
    if plain.isdigit():
        plain = f"mc-{plain}"
    following = (f"{plain}-{count}" for count in range(2, 10_000))
    return plain if plain not in taken else next(each for each in following if each not in taken)


def _number(text: str) -> int | None:
    """“06” is 6: names are numbered so that they sort."""
    return number_in(re.sub(r"^([A-Z]*)0+(?=\d)", r"\1", text.strip().upper()))
