"""The score on the phone itself: the rules of the standard as calculations, and what they come to as notes."""

from collections.abc import Iterator, Mapping

from yte_check.compiling.columns import NOT_APPLICABLE, place_column, table_columns
from yte_check.compiling.compile import BEST_LEVEL, VERDICT, WORST_LEVEL, compiled, places_asked, units_of
from yte_check.compiling.expressions import ColumnOf, Expr, NamedValue, Op
from yte_check.compiling.printing.javascript import figure_of
from yte_check.compiling.printing.xpath import xpath
from yte_check.compiling.program import Program
from yte_check.compiling.refusals import NotCompiled
from yte_check.documents.diagnostics import Path
from yte_check.documents.language import Lang, catalogue, say
from yte_check.documents.plain_names import plain
from yte_check.documents.record import record
from yte_check.forms.layout import criteria_rows
from yte_check.forms.xlsform.names import CHOSEN, name_of
from yte_check.render.levels import named_level
from yte_check.standard.standard import Standard

SCORE = "diem_"
"""Begins the names of all that is worked out."""
_UNDER_VALUE = ("yes_no", "choice", "number")
_YES = "co"


@record
class CalculateRow:
    """A value that the phone works out: its name, and how."""

    name: str
    xpath: str


class PhoneScore:
    """The calculations of a standard. Raises NotCompiled for what no program can say, or not exactly in doubles.

    A phone scores at one place: ``asked`` are the questions that have to be answered before, ``questions`` those behind
    each column of the program.
    """

    def __init__(self, standard: Standard, places: Mapping[str, str]) -> None:
        text = standard.text
        self._standard = standard
        self._program: Program = compiled(text, units_of((text,)))
        figure_of(self._program)
        names = places_asked(text)
        self.asked = tuple(places[name] for name in names)
        self._places = {place_column(name): places[name] for name in names}
        self.questions = dict(_question_names(standard))

    def calculations(self) -> Iterator[CalculateRow]:
        """Each behind all that it asks for."""
        for name, expression in self._program.values.items():
            yield CalculateRow(f"{SCORE}{name}", xpath(self._asked(expression)))

    def shown(self, lang: Lang) -> Iterator[CalculateRow]:
        """The points of the whole and of each criterion as people read them, and the verdict in words."""
        comma = "," if lang == "vi" else "."
        for prefix in ("", *(f"c{plain(str(each.number))}_" for each in self._standard.text.criteria)):
            low, high, most = (self._points(f"{prefix}{end}", comma) for end in ("low", "high", "max"))
            yield CalculateRow(
                f"{SCORE}{prefix}shown", f"concat({low}, if({low} = {high}, '', concat('–', {high})), '/', {most})"
            )
        verdict = f"${{{SCORE}{VERDICT}}}"
        met, open_, not_met = (_text(say(f"verdict_{v}", lang)) for v in ("met", "undetermined", "not_met"))
        yield CalculateRow(f"{SCORE}verdict_shown", f"if({verdict} = 1, {met}, if({verdict} = 0, {open_}, {not_met}))")
        if self._standard.text.result is not None:
            yield CalculateRow(f"{SCORE}level_shown", self._level(lang))

    def _level(self, lang: Lang) -> str:
        result = self._standard.text.result
        assert result is not None
        worst, best = (self._level_at(f"${{{SCORE}{end}}}", lang) for end in (WORST_LEVEL, BEST_LEVEL))
        return f"if({worst} = {best}, {best}, concat({worst}, ' – ', {best}))"

    def _level_at(self, position: str, lang: Lang) -> str:
        result = self._standard.text.result
        assert result is not None
        found = _text(say("level_none", lang))
        for at, level in reversed(list(enumerate(result.levels))):
            found = f"if({position} = {at}, {_text(named_level(level.title, lang))}, {found})"
        return found

    def _points(self, name: str, comma: str) -> str:
        """Two decimals, never rounded up: the same as what is worked out where points have no more."""
        output = self._program.outputs[name]
        value = f"${{{SCORE}{name}}} * {output.unit.numerator} div {output.unit.denominator}"
        for figure in output.over:
            value = f"{value} div ${{{SCORE}{figure}}}"
        return f"translate(string(round({value} * 100 - 0.499999) div 100), '.', '{comma}')"

    def _asked(self, expression: Expr) -> Expr:
        """An expression over the questions of the phone, where a yes is a word and keys are plain names."""
        match expression:
            case ColumnOf(name):
                return ColumnOf(self.questions[name])
            case NamedValue(name):
                return ColumnOf(self._places[name]) if name in self._places else NamedValue(f"{SCORE}{name}")
            case str():
                return plain(expression)
            case Op("and" | "or" | "not" as joined, args):
                return Op(joined, tuple(map(self._truth, args)))
            case Op("if", (condition, yes, no)):
                return Op("if", (self._truth(condition), self._asked(yes), self._asked(no)))
            case Op(name, args):
                return Op(name, tuple(map(self._asked, args)))
            case _:
                return expression

    def _truth(self, condition: Expr) -> Expr:
        found = self._asked(condition)
        return Op("=", (found, _YES)) if isinstance(condition, ColumnOf) else found


def _question_names(standard: Standard) -> Iterator[tuple[str, str]]:
    """The question behind each column."""
    under_value: set[Path] = {
        row.path
        for criterion in criteria_rows(standard, "vi")
        for indicator in criterion.all_indicators()
        for leaf in indicator.leaves
        for row in leaf.rows
        if row.kind in _UNDER_VALUE
    }
    for column in table_columns(standard.text):
        path = column.path
        if not column.is_answer:
            continue
        if path[-1] == NOT_APPLICABLE:
            yield column.name, name_of((*path, CHOSEN))
        else:
            yield column.name, name_of((*path, "value") if path in under_value else path)


def phone_score(standard: Standard, places: Mapping[str, str]) -> PhoneScore | None:
    """None where the phone cannot work the score out."""
    try:
        return PhoneScore(standard, places)
    except NotCompiled:
        return None


def total_words(standard: Standard, lang: Lang) -> str:
    """The sentence on the phone, with the answers in their places."""
    code = "xlsform_total_level" if standard.text.result is not None else "xlsform_total"
    fields = {"points": "shown", "verdict": "verdict_shown", "level": "level_shown"}
    words = catalogue(lang)[code]
    for field, name in fields.items():
        words = words.replace(f"{{{field}}}", f"${{{SCORE}{name}}}")
    return words


def _text(words: str) -> str:
    return "'" + words.replace("'", "’") + "'"
