"""Characters: those that no text may hold, those that cannot be seen, those that look like others.

Text comes in through many doors, and some of them unescape it (“\\x0b” in YAML, “\\ud83d” in JSON, “_x0007_” in Excel),
so what the bytes of a file did not show is looked for again in the values. On its way out nothing that a terminal would
obey, or that turns the direction of what follows, is written as it is.
"""

import re
import unicodedata
from collections.abc import Iterator
from struct import iter_unpack

_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"
_TURNING = "\u202a-\u202e\u2066-\u2069"
"""What turns the direction of the text after it, with which a line can be made to read as another."""

_BROKEN = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
"""Halves of pairs, and code points that are no characters. Each plane ends with two more of these."""
_FAR = "\U0001fffe-\U0010ffff"
_NOWHERE = "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f"
_NOWHERE += "\u3164\ufeff\uffa0\ufff9-\ufffb"
"""What takes no room."""
# Sets of few ranges beyond U+FFFF are searched three times as fast, and every file is.
_PERHAPS_FORBIDDEN = re.compile(f"[{_CONTROLS}{_BROKEN}{_FAR}]")
_PERHAPS_HIDDEN = re.compile(f"[{_CONTROLS}\r\x85\u2028\u2029{_TURNING}{_BROKEN}{_FAR}]")
INVISIBLE = re.compile(f"[{_NOWHERE}{_TURNING}\U000e0000-\U000e007f]")
"""Characters that take no room, so that no one sees why a text is another one than it seems."""
SUSPECT = re.compile(f"[{_CONTROLS}\x85\u2028\u2029{_NOWHERE}{_TURNING}{_BROKEN}{_FAR}]")
"""Whatever is asked about below, and more: nearly every text has none of it, and is looked at no longer than this."""
_OLD_LETTERS = "¨©ª¬®µ¶·¸¹¼½¾ÆÇËÎÏÐÑÖØÛÞßäåæçëîïñöøûüþ"
"""What a text in TCVN3, VNI or VIQR hardly does without, and one in Vietnamese does."""
NOT_PLAIN = re.compile(f"{SUSPECT.pattern[:-1]}{_OLD_LETTERS}^]")
LINE_ENDS = re.compile("\r\n|\r|\n")
"""Where editors end a line. NEL, U+2028 and U+2029 end one for the parser of YAML alone."""
ODD_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
_COMMAND = re.compile(r"^(\s*)::", re.MULTILINE)
_AROUND = 20
"""So much of a text is quoted before and behind what cannot be seen in it."""

_LIKE_LATIN = dict(
    zip(
        "аАВсСеЕһНіІјЈКМоОрРѕЅтТуУхХԁԛԝΑΒΕΖΗΙΚΜΝΟοΡΤΥΧ",
        "aABcCeEhHiIjJKMoOpPsStTyYxXdqwABEZHIKMNOoPTYX",
        strict=True,
    )
)
"""Cyrillic and Greek letters that cannot be told from Latin ones."""
_LIKE_SIGNS = dict(zip("“”„‟″‘’‚‛′‐‑‒–—−∶꞉٫⁄∕", "\"\"\"\"\"'''''------::,//", strict=True))


def code_of(character: str) -> str:
    """“U+200B”."""
    return f"U+{ord(character):04X}"


def forbidden_in(text: str) -> re.Match[str] | None:
    """The first control, half of a pair or code point that is no character: an error wherever it stands."""
    return next((found for found in _PERHAPS_FORBIDDEN.finditer(text) if not _is_far_character(found)), None)


def spelled_out(text: str) -> str:
    """Text that is safe to write anywhere: what is hidden in it is named, “[U+202E]”; only “\\n” ends a line."""
    if _PERHAPS_HIDDEN.search(text) is None:
        return text
    return _PERHAPS_HIDDEN.sub(_named, text.replace("\r\n", "\n"))


def all_spelled_out(text: str) -> str:
    """As ``spelled_out``, for text that is shown because something in it is wrong: all that cannot be seen is named."""
    return INVISIBLE.sub(_named, spelled_out(text))


def without_commands(text: str) -> str:
    """Text of which no line is a command to GitHub's runner. It obeys a line that begins with “::”, whatever blanks are
    before it, and “##[” wherever it stands."""
    return _COMMAND.sub(r"\1: :", text).replace("##[", "## [")


def escaped_in_json(text: str) -> str:
    """JSON in which nothing hidden and no command stands as it is. Between its strings there is none of them."""
    text = text.replace("##[", "#\\u0023[")
    return _PERHAPS_HIDDEN.sub(_escaped, text) if _PERHAPS_HIDDEN.search(text) is not None else text


def unseen_in(text: str) -> str | None:
    """The stretch of a text around the first character that cannot be seen in it."""
    found = None if text.isascii() else INVISIBLE.search(text) or ODD_LINE_ENDS.search(text)
    return text[max(0, found.start() - _AROUND) : found.end() + _AROUND] if found is not None else None


def strange_letters(text: str) -> Iterator[tuple[str, str]]:
    """Each character, once, for which a word or a figure is not what it seems, with the one that it looks like:
    "" for what cannot be seen, a space for an uncommon space."""
    for character in dict.fromkeys(text):
        if not character.isascii() and (plain := _looks_like(character)) is not None:
            yield character, plain


def _looks_like(character: str) -> str | None:
    if all_spelled_out(character) != character:
        return ""
    taken_apart = unicodedata.normalize("NFD", character)
    if taken_apart[0] in _LIKE_LATIN:
        return unicodedata.normalize("NFC", _LIKE_LATIN[taken_apart[0]] + taken_apart[1:])
    if character in _LIKE_SIGNS:
        return _LIKE_SIGNS[character]
    match unicodedata.category(character):
        case "Zs":
            return " "
        case "Nd":
            return str(unicodedata.digit(character))
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain.isascii() and "\uff00" <= character <= "\uffef" else None


def _named(found: re.Match[str]) -> str:
    return found[0] if _is_far_character(found) and not INVISIBLE.match(found[0]) else f"[{code_of(found[0])}]"


def _escaped(found: re.Match[str]) -> str:
    if _is_far_character(found):
        return found[0]
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{unit:04x}" for (unit,) in iter_unpack(">H", units))


def _is_far_character(found: re.Match[str]) -> bool:
    """Whether it is beyond U+FFFF and is a character: the last two of every plane are none."""
    return ord(found[0]) > 0xFFFF and ord(found[0]) & 0xFFFE != 0xFFFE
