"""What people may write for a number, a day, a yes or a no, as JSON Schema.

A program that checks a schema has turned YAML into JSON before: “16.5” has become a number, “16,5” is a
text, “yes” is the one or the other. So every kind allows both forms. Two things are lost on that way and no
schema can ask for them: how a number was written (“2.405” or “2405.0”), and whether a text had quotation marks.
"""

from typing import Any

Schema = dict[str, Any]

MAX_DIGITS = 18

_LIMIT = 10**MAX_DIGITS
_NOT_TOO_LONG = f"(?!(?:[^0-9]*[0-9]){{{MAX_DIGITS + 1}}})"
_FIGURE = "[0-9]+(?:[.,][0-9]+)?"
_WHOLE = "[0-9]+(?:[.,]0+)?"
_ZERO = "0+(?:[.,]0+)?"
_NOT_GROUPED = r"(?!\s*[+-]?[0-9]{1,3}[.,][0-9]{3}\s*$)"

_NOT_THOUSANDS = r"(?!\s*[0-9]{1,3}[.,][0-9]{3}\s*$)"

_DAY_OF_MONTH = {
    "day": "(?:0?[1-9]|[12][0-9])",
    "long": "(?:0?[13578]|1[02])",
    "any": "(?:0?[1-9]|1[0-2])",
    "not_february": "(?:0?[13-9]|1[0-2])",
}
_ISO = "{any}-{day}|{not_february}-30|{long}-31".format(**_DAY_OF_MONTH)
_VIETNAMESE = "{day}[/.-]{any}|30[/.-]{not_february}|31[/.-]{long}".format(**_DAY_OF_MONTH)
_YEAR = "(?!0000)[0-9]{4}"


def written(*lookaheads: str, as_text: str) -> str:
    """The pattern of a text that is of one form, whatever blanks stand around it."""
    return f"^{''.join(lookaheads)}\\s*(?:{as_text})\\s*$"


NOTHING: Schema = {"type": "null"}
TEXT: Schema = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
NAMES: Schema = {
    "anyOf": [
        {"type": ["string", "number", "boolean"], "pattern": r"[^\s;]"},
        {"type": "array", "minItems": 1, "items": TEXT},
    ]
}
"""A list of names, or one text with “;” between them."""
NUMBER: Schema = {
    "type": ["number", "string"],
    "exclusiveMinimum": -_LIMIT,
    "exclusiveMaximum": _LIMIT,
    "pattern": written(_NOT_TOO_LONG, as_text=f"[+-]?{_FIGURE}"),
}
NOT_NEGATIVE: Schema = {
    "type": ["number", "string"],
    "minimum": 0,
    "exclusiveMaximum": _LIMIT,
    "pattern": written(_NOT_TOO_LONG, as_text=rf"\+?{_FIGURE}|-{_ZERO}"),
}
_PART = "[0-9]{1,9}\\s*/\\s*0*[1-9][0-9]{0,8}"
POINTS: Schema = {**NOT_NEGATIVE, "pattern": written(_NOT_TOO_LONG, as_text=rf"\+?(?:{_FIGURE}|{_PART})|-{_ZERO}")}
"""Points may be a fraction, “1/3”."""
SIGNED_POINTS: Schema = {**NUMBER, "pattern": written(_NOT_TOO_LONG, as_text=f"[+-]?(?:{_FIGURE}|{_PART})")}
WHOLE_NUMBER: Schema = {
    "type": ["integer", "string"],
    "exclusiveMinimum": -_LIMIT,
    "exclusiveMaximum": _LIMIT,
    "pattern": written(_NOT_TOO_LONG, _NOT_GROUPED, as_text=f"[+-]?{_WHOLE}"),
}
COUNT: Schema = {**NOT_NEGATIVE, "pattern": written(_NOT_TOO_LONG, _NOT_THOUSANDS, as_text=rf"\+?{_FIGURE}|-{_ZERO}")}
WHOLE_COUNT: Schema = {
    "type": ["integer", "string"],
    "minimum": 0,
    "exclusiveMaximum": _LIMIT,
    "pattern": written(_NOT_TOO_LONG, _NOT_GROUPED, as_text=rf"\+?{_WHOLE}|-{_ZERO}"),
}
ZERO: Schema = {"type": ["number", "string"], "minimum": 0, "maximum": 0, "pattern": written(as_text=f"[+-]?{_ZERO}")}
POSITIVE_COUNT: Schema = {**COUNT, "not": ZERO}
# In letters of either case; “có”, “không” and “chưa” also where the accent is a character of its own.
_THERE = r"[Cc](?:[ÓóOo]|[Oo]\u0301)"
_YES = rf"[Yy](?:[Ee][Ss])?|[Tt][Rr][Uu][Ee]|{_THERE}|[XxVv✓✔√☑]"
_NOT = r"(?:[Kk][Hh](?:[ÔôOo]|[Oo]\u0302)[Nn][Gg]|[Cc][Hh](?:[ƯưUu]|[Uu]\u031b)[Aa])"
_NO = rf"[Nn][Oo]?|[Ff][Aa][Ll][Ss][Ee]|[Kk][Oo]?|{_NOT}(?:\s+{_THERE})?"
YES_NO: Schema = {"type": ["boolean", "string"], "pattern": written(as_text=f"{_YES}|{_NO}")}
YES: Schema = {**YES_NO, "not": {"const": False}, "pattern": written(as_text=_YES)}
# 29 February passes in every year.
DAY: Schema = {
    "type": "string",
    "pattern": written(as_text=f"{_YEAR}-(?:{_ISO})|(?:{_VIETNAMESE})[/.-]{_YEAR}"),
}
_PERIOD_YEAR = "(?:19[0-9]{2}|20[0-9]{2}|2100)"
_MONTH = "(?:0?[1-9]|1[0-2])"
PERIOD: Schema = {
    "type": ["integer", "string"],
    "minimum": 1900,
    "maximum": 2100,
    "pattern": written(
        as_text=f"{_PERIOD_YEAR}|{_PERIOD_YEAR}-{_MONTH}|{_MONTH}/{_PERIOD_YEAR}"
        f"|{_YEAR}-(?:{_ISO})|(?:{_VIETNAMESE})[/.-]{_YEAR}"
    ),
}


def perhaps(schema: Schema) -> Schema:
    """What a schema allows, or nothing. Kept flat where it can be, for a fault is then told in few words."""
    if "type" not in schema:
        return {"anyOf": [schema, NOTHING]}
    if "const" in schema:
        schema = {**{key: value for key, value in schema.items() if key != "const"}, "enum": [schema["const"]]}
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    enum = {"enum": [*schema["enum"], None]} if "enum" in schema else {}
    return {**schema, "type": [*kinds, "null"], **enum}


SHARED: dict[str, Schema] = {
    "text": TEXT,
    "number": NUMBER,
    "not_negative": NOT_NEGATIVE,
    "whole_number": WHOLE_NUMBER,
    "count": COUNT,
    "positive_count": POSITIVE_COUNT,
    "whole_count": WHOLE_COUNT,
    "zero": ZERO,
    "yes_no": YES_NO,
    "yes": YES,
    "day": DAY,
    "period": PERIOD,
}
"""The kinds that stand once in a schema, under ``$defs``, and are referred to by name."""


def whole_number_between(low: int, high: int, as_text: str) -> Schema:
    """A whole number of a range; ``as_text`` is the pattern of its digits where they come as a text."""
    return {"type": ["integer", "string"], "minimum": low, "maximum": high, "pattern": whole_number_as_text(as_text)}


def whole_number_up_to(high: int, as_text: str) -> Schema:
    """A whole number from 0 on; “-0” is 0, too."""
    text = written(_NOT_GROUPED, as_text=rf"\+?0*(?:{as_text})(?:[.,]0+)?|-{_ZERO}")
    return {"type": ["integer", "string"], "minimum": 0, "maximum": high, "pattern": text}


def whole_number_as_text(digits: str) -> str:
    """The pattern of a whole number of these digits where it comes as a text: “2”, “02” and “2,0”."""
    return written(_NOT_GROUPED, as_text=rf"\+?0*(?:{digits})(?:[.,]0+)?")
