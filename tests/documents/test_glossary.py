"""One word for one thing: docs/glossary.md is the list, and what people read holds none of the words it puts away."""

import re
from functools import cache

import pytest

from read_texts import GLOSSARY, Text, texts
from yte_check.documents.language import LANGS, Lang
from yte_check.documents.record import record


@record
class Banned:
    """A word of the “instead of” columns; ``right_in`` are the longer words and the files where it is right."""

    word: str
    lang: Lang
    right_in: tuple[str, ...]

    def stands_in(self, text: Text) -> bool:
        if text.where in self.right_in:
            return False
        words = text.words
        for longer in self.right_in:
            words = re.sub(whole_word(longer), " – ", words, flags=re.IGNORECASE)
        return bool(re.search(whole_word(self.word), words, re.IGNORECASE))


def whole_word(word: str) -> str:
    spaced = r"\s+".join(re.escape(part) for part in word.split())
    return rf"(?<!\w){spaced}(?!\w)"


def rows_below(heads: str) -> list[list[str]]:
    lines = iter(GLOSSARY.read_text(encoding="utf-8").splitlines())
    assert any(line.startswith(heads) for line in lines), heads
    next(lines)
    rows: list[list[str]] = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    return rows


@cache
def glossary() -> list[list[str]]:
    return rows_below("| # | Vietnamese | English |")


def right_in(word: str) -> tuple[str, ...]:
    cells = [cell for name, cell in rows_below("| word | right in |") if name == word]
    return tuple(a or b for cell in cells for a, b in re.findall(r"“([^”]+)”|`([^`]+)`", cell))


def marked(cell: str) -> list[str]:
    return re.findall(r"“([^”]+)”", cell)


@cache
def banned() -> list[Banned]:
    return [
        Banned(word, lang, right_in(word))
        for row in glossary()
        for cell, lang in ((row[3], "vi"), (row[4], "en"))
        for word in marked(cell)
    ]


def test_the_glossary_gives_each_thing_one_word_in_each_language() -> None:
    rows = glossary()
    assert len(rows) >= 60
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    assert all(row[1] and row[2] for row in rows)
    for column in (1, 2):
        taken = [row[column] for row in rows]
        assert len(set(taken)) == len(taken)
    chosen = [Text("", lang, row[column]) for row in rows for column, lang in ((1, LANGS[0]), (2, LANGS[1]))]
    assert not [text.words for text in chosen for word in banned() if word.lang == text.lang and word.stands_in(text)]


@pytest.mark.slow
def test_what_people_read_holds_no_word_that_the_glossary_puts_away() -> None:
    found = {
        f"{text.where}: {word.word}"
        for text in texts()
        for word in banned()
        if word.lang == text.lang and word.stands_in(text)
    }
    assert not sorted(found)


@pytest.mark.slow
def test_every_room_is_read() -> None:
    lengths: dict[str, int] = {}
    for text in texts():
        lengths[text.where] = lengths.get(text.where, 0) + len(text.words)
    rooms = "src/yte_check/render/messages.py README.vi.md docs/huong-dan-tram.md templates/dashboard/page.html.j2"
    for where in rooms.split():
        assert lengths[where] > 500, where


def test_exceptions_are_of_banned_words() -> None:
    names = {word for word, _ in rows_below("| word | right in |")}
    assert names <= {word.word for word in banned()}
    assert all(right_in(name) for name in names)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Không mất điểm ở đâu cả", True),
        ("Mất  điểm", True),
        ("mất điểms", False),
        ("Lấy từ cơ sở dữ liệu dân cư", False),
        ("Lấy từ cơ sở dữ liệu dân cư, dữ liệu khác", True),
        ("cờ", True),
        ("cờn", False),
    ],
)
def test_words_are_found_whole(words: str, found: bool) -> None:
    text = Text("somewhere", "vi", words)
    assert any(word.stands_in(text) for word in banned() if word.lang == "vi") is found
