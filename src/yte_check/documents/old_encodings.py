"""Text typed in the encodings before Unicode: TCVN3 (ABC), VNI and VIQR show as other letters, yet are no broken file.

A text is taken for one of them only where the words that differ become Vietnamese syllables, and where as it stands it
has a word that is none: correct Vietnamese, and the names of other languages, are left alone.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

_TONES = "\u0301\u0300\u0309\u0303\u0323"
_TONE_MARKS = frozenset(_TONES)

_TCVN3 = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
_VNI_TONES = dict(zip("ùøûõï", _TONES, strict=True))
_VNI_MARKED = {
    "â": {"á": 0, "à": 1, "å": 2, "ã": 3, "ä": 4},
    "ê": {"é": 0, "è": 1, "ú": 2, "ü": 3, "ë": 4},
}
"""Marks of â and ă that carry a tone as well."""
_VNI_SINGLE = {"ô": "ơ", "ö": "ư", "ñ": "đ", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_pairs() -> Iterator[tuple[str, str]]:
    yield from _VNI_SINGLE.items()
    for mark, shape, vowels in (("â", "\u0302", "aeo"), ("ê", "\u0306", "a")):
        for vowel in vowels:
            yield vowel + mark, _composed(vowel + shape)
            for letter, position in _VNI_MARKED[mark].items():
                yield vowel + letter, _composed(vowel + shape + _TONES[position])
    for vowel, (letter, tone) in product("aeouyôö", _VNI_TONES.items()):
        yield vowel + letter, _composed(_VNI_SINGLE.get(vowel, vowel) + tone)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _with_capitals(pairs: Mapping[str, str]) -> dict[str, str]:
    capital = {key.upper(): value.upper() for key, value in pairs.items()}
    mixed = {key[0].upper() + key[1:]: value.upper() for key, value in pairs.items()}
    return {**capital, **mixed, **pairs}


_VNI = _with_capitals(dict(_vni_pairs()))
_VIQR_TONE = dict(zip("'`?~.", _TONES, strict=True))
_VIQR_SHAPE = {"^": "\u0302", "(": "\u0306", "+": "\u031b"}
_VNI_CODE = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))
_VIQR_CODE = re.compile(r"(?i:(dd)|([aeiouy])([\^(+]?)(['`?~.]?))")
_VIQR_SIGN = re.compile(r"(?i:[aeo]\^|a\(|[ou]\+)")
_BEYOND = re.compile("[\u0100-\u017f\u01a0-\u01b0\u1ea0-\u1ef9\u0300-\u036f]")
"""Letters that Vietnamese in Unicode has and no old encoding uses."""
_LATIN = re.compile("[\u00a1-\u00ff]")
_WORD = re.compile(r"[^\s,;:!/\"()\[\]{}<>|–—…]+")
_VIQR_WORD = re.compile(r"\S+")
_QUOTES = ".«»“”‘’"
_SURE = re.compile(
    "[A-Za-z][¨©¬µ¶·¸¹¾¼½»«÷×]|[®§][^\\W\\d_]|[a-z][À-ÖØ-Þ]|[A-Z][À-ÖØ-Þ][a-z]|(?i:a[âê]|[oe]â|[aeouy][øõ]|[aeuy]û)"
    "|[\u00a1-\u00ff].*[\u00a1-\u00ff]|[A-Za-z][\\^(+]"
)
"""What makes one word enough: a sign or a capital where only a small letter can be, or two letters with marks."""

_ONSET = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x"
_OPEN = (
    "a|e|ê|i|o|ô|ơ|u|ư|y|ia|ua|ưa|ya|oa|oe|uê|uơ|uy|uya|ai|ay|ao|au|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|ui|ưi|ưu|uôi|ươi|ươu"
    "|oai|oay|oeo|oao|uây|uyu"
)
_BEFORE_LIPS = "(?:oa|oă|oe|oo|uâ|uê|uô|uy|uyê|ươ|iê|yê|[aăâeêoôơuưiy])"
_BEFORE_BACK = "(?:oa|oă|oe|oo|uâ|uô|ươ|iê|yê|[aăâeoôuư])"
_BEFORE_PALATE = "(?:oa|uê|uy|[aêiy])"
_SUNG = f"{_BEFORE_LIPS}[mn]|{_BEFORE_BACK}ng|{_BEFORE_PALATE}nh"
_STOPPED = f"{_BEFORE_LIPS}[pt]|{_BEFORE_BACK}[ck]|{_BEFORE_PALATE}ch"
"""Ends that take two of the six tones only; «k» is that of Đắk Lắk."""
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_OPEN}|{_SUNG}|({_STOPPED}))")
_GLIDE = re.compile("^(?:qu|gi)(?=.)")
_TONELESS_END = re.compile("[aăâeêiouôơư][io]$|[aâeêiôươ]u$|[aâ]y$|[iuư]a$")
"""Vowels of which the last never carries the tone: «xã» typed in VNI, «xaõ», would be one otherwise."""
_INITIALS = re.compile("[A-ZĐ]+(?:-[A-ZĐ]+)*")


class OldText(NamedTuple):
    """The encoding that a text seems to be typed in, and what it then says."""

    encoding: str
    text: str


def old_text(text: str) -> OldText | None:
    """What a text says if it was typed in an old encoding; None for every other text."""
    if not _has_marked_letters(text):
        return _reading("VIQR", text, _VIQR_WORD, _from_viqr) if _VIQR_SIGN.search(text) else None
    if _LATIN.search(text) is None or _BEYOND.search(text) is not None:
        return None
    if all(map(_is_syllable, _foreign(text))):
        return None
    tcvn3 = _reading("TCVN3 (ABC)", text, _WORD, _from_tcvn3)
    vni = _reading("VNI", text, _WORD, _from_vni)
    if tcvn3 is None or vni is None:
        return tcvn3 or vni
    return min(tcvn3, vni, key=lambda found: _strange(found.text))


def _foreign(text: str) -> list[str]:
    """The words with other letters than those of English."""
    words = (word.strip(_QUOTES) for word in _WORD.findall(text))
    return [word for word in words if _has_marked_letters(word)]


def _has_marked_letters(text: str) -> bool:
    return not text.isascii() and any(letter in _TCVN3 or letter.isalpha() for letter in text if not letter.isascii())


def _reading(encoding: str, text: str, words: re.Pattern[str], decode: Callable[[str], str]) -> OldText | None:
    """The text in that encoding, if its words then are Vietnamese, and one of them was not before."""
    shouted = _is_shouted(text)
    changed: list[str] = []
    mended = 0

    def word(found: re.Match[str]) -> str:
        nonlocal mended
        written, decoded = found[0], decode(found[0])
        if decoded == written:
            return written
        changed.append(written)
        mended += not _is_syllable(written) and _is_vietnamese(decoded.strip(_QUOTES))
        return decoded.upper() if shouted else decoded

    proposed = words.sub(word, text)
    strange = _strange(proposed)
    # «Ea Drông», «Chư Păh»: names of other peoples of Vietnam. What is typed in English letters has to be surer.
    if not mended or (strange and (encoding == "VIQR" or mended < 2 * strange)):
        return None
    return OldText(encoding, proposed) if len(changed) > 1 or _SURE.search(changed[0]) else None


def _strange(text: str) -> int:
    """How many words with marks are not Vietnamese."""
    return sum(not _is_vietnamese(word) for word in _foreign(text))


def _is_vietnamese(word: str) -> bool:
    return _is_syllable(word) or _INITIALS.fullmatch(word) is not None


def _from_tcvn3(word: str) -> str:
    return "".join(_TCVN3.get(letter, letter) for letter in word)


def _from_vni(word: str) -> str:
    return _VNI_CODE.sub(lambda found: _VNI[found[0]], word)


def _from_viqr(word: str) -> str:
    return _VIQR_CODE.sub(_viqr_letter, word)


def _viqr_letter(found: re.Match[str]) -> str:
    if found[1]:
        return "Đ" if found[1][0] == "D" else "đ"
    letter = found[2] + _VIQR_SHAPE.get(found[3], "") + _VIQR_TONE.get(found[4], "")
    composed = _composed(letter)
    return composed if len(composed) == 1 else found[0]


def _is_shouted(text: str) -> bool:
    """Whether the font had capitals of its own for letters with marks: «TR¹M Y TÕ»."""
    plain = [letter for letter in text if letter.isascii() and letter.isalpha()]
    return len(plain) > 2 and all(letter.isupper() for letter in plain)


def _is_syllable(word: str) -> bool:
    letters, tones = [], []
    for place, letter in enumerate(unicodedata.normalize("NFC", word.casefold())):
        parts = unicodedata.normalize("NFD", letter)
        tones += [(place, mark) for mark in parts if mark in _TONE_MARKS]
        letters.append(_composed("".join(mark for mark in parts if mark not in _TONE_MARKS)))
    plain = "".join(letters)
    found = _SYLLABLE.fullmatch(plain)
    if found is None or len(tones) > 1:
        return False
    if tones and tones[0][0] == len(plain) - 1 and _TONELESS_END.search(_GLIDE.sub("", plain)):
        return False
    return found[1] is None or (bool(tones) and tones[0][1] in (_TONES[0], _TONES[4]))
