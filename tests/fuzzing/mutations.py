"""Small damages of texts, trees, bytes and archives, drawn from a generator of random numbers."""

import io
import json
import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Any

import yaml

NASTY = (
    "", " ", "\t", "\n", "\r", "\x00", "\x0b", "\x1b]52;c;YQ==\x07", "\x7f", "\x85", "\u2028", "\u200b", "\u202e",
    "\ufeff", "\ud7ff", "\ufffd", "\ufffe", "😀", "e\u0302\u0323", "１２", "٣", "：", "“", "“", "\u00a0", "½", "²",
    '"\\ud83d"', '"\\u000b"', '"\\e[2J"', '"\\x85"', '"\\0"', "_x000B_", "&amp;", "&#11;", "<![CDATA[", "-->", "<!--",
    "]]>", "- ", ": ", "? ", "? - a\n", "{", "}", "[", "]", ",", "'", '"', "|\n", ">\n", "#", " # ", "&a ", "*a",
    "!!int ", "---\n", "...\n", "%YAML 9.9\n", "<<: ", "~", "null", "yes", "no", "có", "không", "x", "0", "-0", "-1",
    "1e999", ".inf", ".nan", "0x1f", "1_000", "12:30", "99999999999999999999", "2.405", "2 405", "12,5", "1/3", "1/0",
    "100", "1000000000", "9" * 5000, "a" * 300, "01/01/0001", "31/12/9999", "2024-02-30", "2024-01-01T00:00:00Z",
    "../../x", "/dev/zero", "C:\\x", "\\\\a\\b", "con", "aux.pdf", "=1+1", "@", "%", "‰", "{{ 7*7 }}", "{% x %}",
    "${x}", "::error::x", "at_zero", "rate", "parts", "excluded", "full", "verified", "qd-1300-2023", "1", "47", "48",
    "1.items", "station", "answers", "value", "numerator", "denominator",
)  # fmt: skip
PLAUSIBLE = (
    "", "0", "1", "2", "9", "10", "23", "50", "99", "100", "1000", "2405", "4,2", "12.5", "có", "không", "yes", "no",
    "co_huu", "khong", "luan_phien", "2023", "2024", "2025", "01/03/2024", "2024-12-31", "15/1/2025", "nui", "bien",
    "lowland", "mountain", "trung_du_mien_nui_phia_bac", "accepted", "rejected", "changed", "working", "verified",
    "inferred", "at_least", "below", "yes_no", "choice", "number", "checklist", "Bắc Kạn", "Trạm Y tế",
    "minh-chung/03-bhxh.pdf", "bhxh", "done", "planned",
)  # fmt: skip
"""What a person might write, in the wrong place or not."""
_SCALAR = re.compile(r"(?<=: )[^\n{\[|>]+|(?<=[{,] )\w+(?=:)|^\s*[\w-]+(?=:)|\d+", re.MULTILINE)


def mutated_text(rng: Random, text: str) -> str:
    """One to four damages of a text."""
    for _ in range(rng.choice((1, 1, 1, 1, 2, 3))):
        text = rng.choice(_TEXT)(rng, text)
    return text


def _token(rng: Random) -> str:
    return rng.choice(NASTY if rng.random() < 0.5 else PLAUSIBLE)


def _insert(rng: Random, text: str) -> str:
    place = rng.randint(0, len(text))
    return text[:place] + rng.choice(NASTY) + text[place:]


def _other_scalar(rng: Random, text: str) -> str:
    found = list(_SCALAR.finditer(text))
    if not found:
        return _insert(rng, text)
    chosen = rng.choice(found)
    return text[: chosen.start()] + _token(rng) + text[chosen.end() :]


def mutated_figure(rng: Random, text: str) -> str:
    """The text with one of its figures exchanged for another."""
    chosen = rng.choice(list(re.finditer(r"\d+", text)))
    figure = rng.choice((str(rng.randrange(3000)), "0", chosen[0] + ",5", chosen[0] + "0"))
    return text[: chosen.start()] + figure + text[chosen.end() :]


def _cut_out(rng: Random, text: str) -> str:
    start = rng.randint(0, len(text))
    return text[:start] + text[start + rng.choice((1, 2, 5, 30)) :]


def _cut_off(rng: Random, text: str) -> str:
    return text[: rng.randint(0, len(text))]


def _line_again(rng: Random, text: str) -> str:
    lines = text.split("\n")
    place = rng.randrange(len(lines))
    return "\n".join([*lines[:place], *[lines[place]] * rng.choice((2, 3, 40)), *lines[place + 1 :]])


def _lines_swapped(rng: Random, text: str) -> str:
    lines = text.split("\n")
    one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _indented(rng: Random, text: str) -> str:
    lines = text.split("\n")
    place = rng.randrange(len(lines))
    lines[place] = rng.choice((" ", "  ", "\t", "- ")) + lines[place]
    return "\n".join(lines)


_TEXT: tuple[Callable[[Random, str], str], ...] = (
    _insert, *(_other_scalar,) * 8, _cut_out, _cut_off, _line_again, _lines_swapped, _indented,
)  # fmt: skip


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def mutated_yaml(rng: Random, text: str) -> str:
    """A YAML text whose tree has other values, keys or nodes in places."""
    tree = yaml.load(text, yaml.BaseLoader)
    for _ in range(rng.choice((1, 1, 1, 2))):
        tree = _other_tree(rng, tree)
    return yaml.dump(tree, allow_unicode=True, Dumper=_Plain, sort_keys=False, width=10_000)


def mutated_json(rng: Random, text: str) -> str:
    tree = json.loads(text)
    for _ in range(rng.randint(1, 3)):
        tree = _other_tree(rng, tree)
    return json.dumps(tree, ensure_ascii=rng.random() < 0.5)


def _other_tree(rng: Random, tree: Any) -> Any:
    """The tree with one node replaced, taken out, doubled or under another name; the deeper the node, the rarer."""
    if not tree or not isinstance(tree, dict | list) or rng.random() < 0.15:
        return _value(rng)
    if isinstance(tree, list):
        return _other_list(rng, tree)
    key = rng.choice(list(tree))
    match rng.randrange(16):
        case 0:
            return {name: value for name, value in tree.items() if name != key}
        case 1:
            return {rng.choice(NASTY) if name == key else name: value for name, value in tree.items()}
        case 2:
            return {**tree, rng.choice(NASTY): _value(rng)}
        case _:
            return {**tree, key: _other_tree(rng, tree[key])}


def _other_list(rng: Random, tree: list[Any]) -> list[Any]:
    place = rng.randrange(len(tree))
    match rng.randrange(6):
        case 0:
            return tree[:place] + tree[place + 1 :]
        case 1:
            return [*tree, *tree[place : place + 1] * rng.choice((1, 30))]
        case _:
            return [*tree[:place], _other_tree(rng, tree[place]), *tree[place + 1 :]]


def _value(rng: Random) -> Any:
    match rng.randrange(9):
        case 0:
            return [_token(rng) for _ in range(rng.randrange(3))]
        case 1:
            return {_token(rng): _token(rng) for _ in range(rng.randrange(3))}
        case 2:
            return None
        case _:
            return _token(rng)


def mutated_bytes(rng: Random, content: bytes) -> bytes:
    """One to four damages of bytes, or the whole in another encoding."""
    for _ in range(rng.randint(1, 4)):
        content = rng.choice(_BYTES)(rng, content)
    return content


def _flip(rng: Random, content: bytes) -> bytes:
    place = rng.randrange(len(content)) if content else 0
    return content[:place] + bytes([rng.randrange(256)]) + content[place + 1 :]


def _bytes_out(rng: Random, content: bytes) -> bytes:
    start = rng.randint(0, len(content))
    return content[:start] + content[start + rng.choice((1, 3, 100)) :]


def _bytes_off(rng: Random, content: bytes) -> bytes:
    return content[: rng.randint(0, len(content))]


def _bytes_in(rng: Random, content: bytes) -> bytes:
    place = rng.randint(0, len(content))
    added = rng.choice((b"\x00", b"\xff", b"\xed\xa0\xbd", b"\xef\xbb\xbf", b"\xc3", b"PK\x03\x04", b"%PDF", b"<html>"))
    return content[:place] + added + content[place:]


def _with_mark(rng: Random, content: bytes) -> bytes:
    return rng.choice((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"sep=;\r\n")) + content


def _recoded(rng: Random, content: bytes) -> bytes:
    with suppress(UnicodeError):
        return content.decode("utf-8").encode(rng.choice(("utf-16", "utf-16-le", "cp1258", "latin-1")), "replace")
    return content


def _other_ends(rng: Random, content: bytes) -> bytes:
    return content.replace(b"\n", rng.choice((b"\r\n", b"\r", b"\xe2\x80\xa8", b"\xc2\x85")))


_BYTES = (_flip, _flip, _bytes_out, _bytes_off, _bytes_in, _with_mark, _recoded, _other_ends)


def mutated_archive(rng: Random, content: bytes) -> bytes:
    """An archive damaged as a whole, or packed anew with one or two members that are not as they were."""
    if rng.random() < 0.2:
        return mutated_bytes(rng, content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    for _ in range(rng.randint(1, 2)):
        members = _other_members(rng, members)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, data in members:
            with suppress(UnicodeError):  # a name with half a letter cannot be written
                packed.writestr(zipfile.ZipInfo(name or "x"), data)
    return out.getvalue()


def _other_members(rng: Random, members: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    if not members:
        return members
    place = rng.randrange(len(members))
    name, data = members[place]
    match rng.randrange(8):
        case 0:
            changed = []
        case 1:
            changed = [(name + rng.choice(NASTY).replace("\x00", ""), data)]
        case 2:
            changed = [(name, mutated_bytes(rng, data))]
        case 3:
            changed = [(name, data), (rng.choice(NASTY).replace("\x00", "") + name, data)]
        case _:
            changed = [(name, mutated_markup(rng, data))]
    return [*members[:place], *changed, *members[place + 1 :]]


_MARKUP = re.compile(rb'"[^"<>]*"|>[^<>]+<|<[^<>]+>')


def mutated_markup(rng: Random, data: bytes) -> bytes:
    """Text between tags, values of attributes, or whole tags of XML, replaced, doubled or taken out."""
    found = list(_MARKUP.finditer(data))
    if not found:
        return mutated_bytes(rng, data)
    for _ in range(rng.randint(1, 3)):
        chosen = rng.choice(found)
        old = chosen[0]
        token = rng.choice(NASTY).encode("utf-8", "surrogatepass")
        if old.startswith(b"<"):
            new = rng.choice((b"", old + old, old * 50))
        else:
            new = old[:1] + rng.choice((token, old[1:-1] + token, b"1000000000", b"-1")) + old[-1:]
        data = data.replace(old, new, 1)
    return data
