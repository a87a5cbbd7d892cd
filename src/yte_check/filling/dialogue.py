"""Questions and answers in the terminal: plain lines, so that any console and any screen reader can take part."""

import sys
from collections.abc import Iterable, Mapping
from typing import Literal

from yte_check.documents.characters import code_of, forbidden_in
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.language import message, say
from yte_check.documents.record import record
from yte_check.documents.suggestions import folded
from yte_check.render.styled import Style, StyledText
from yte_check.scoring.results import Assessment
from yte_check.standard.model import Indicator
from yte_check.standard.regions import named_rows
from yte_check.standard.rules.questions import Question
from yte_check.terminal.console import for_terminal, show
from yte_check.terminal.settings import Settings

Wish = Literal["skip", "stop", "explain", "back", "leave_out"]
_WISHES: Mapping[str, Wish] = {"": "skip", "q": "stop", "?": "explain", "<": "back"}
_LEAVE_OUT = "-"
_LETTERS = {"c": "có", "k": "không", "y": "có", "n": "không"}


@record
class Reply:
    """What a person typed: a value for the file, or a wish about the dialogue."""

    value: str | None = None
    wish: Wish | None = None


class Dialogue:
    """Talks to a person through stdin and stdout."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.lang = settings.lang

    def tell(self, text: str, style: Style = "", indent: str = "") -> None:
        show(StyledText().paragraph(text, style, indent), self._settings)

    def complain(self, diagnostics: Iterable[Diagnostic]) -> None:
        """What is wrong with an answer, or odd about it."""
        for diagnostic in diagnostics:
            style: Style = "bad" if diagnostic.severity == "error" else "open"
            self.tell(message(diagnostic, self.lang), style, "   ! ")

    def describe(self, indicator: Indicator, assessment: Assessment) -> None:
        """How an indicator is scored."""
        lines = indicator.scoring.describe(assessment.place, self.lang, keys=False)
        for line in named_rows(lines, assessment.standard.text):
            self.tell(line.strip(), "dim", "   " + " " * (len(line) - len(line.lstrip())))

    def ask(self, question: Question, *, may_be_left_out: bool = False) -> Reply:
        """An answer or a wish from the person; of a list nothing else is taken than what stands in it."""
        while True:
            reply = self._line(question)
            if may_be_left_out and reply.value == _LEAVE_OUT:
                return Reply(wish="leave_out")
            if (broken := forbidden_in(reply.value or "")) is not None:  # an arrow key, a broken encoding
                self.tell(say("control_character", self.lang, character=code_of(broken[0])), "bad", "   ! ")
                continue
            if reply.value is None or question.options is None or reply.value in question.options:
                return reply
            self.tell(say("fill_choose_number", self.lang, count=len(question.options)), "bad", "   ! ")

    def ask_reason(self) -> Reply:
        """Why something does not apply, in words; an empty line is a wish to pass over it."""
        while True:
            line = self._typed(say("fill_reason", self.lang))
            if not line or not line.strip():
                return Reply(wish="skip" if line else "stop")
            if (broken := forbidden_in(line.strip())) is None:
                return Reply(line.strip())
            self.tell(say("control_character", self.lang, character=code_of(broken[0])), "bad", "   ! ")

    def line(self, prompt: str) -> str:
        """One line as it was typed; "" at the end of the input and for Ctrl-C."""
        return self._typed(prompt)

    def _line(self, question: Question) -> Reply:
        """One line; the end of the input and Ctrl-C are a wish to stop."""
        options = list(question.options or ())
        for number, key in enumerate(options, 1):
            self.tell(f"{number}. {(question.options or {})[key]}", indent="      ")
        line = self._typed(self._prompt(question))
        return self._reply(line.strip(), question, options) if line else Reply(wish="stop")

    def _typed(self, prompt: str) -> str:
        """What a person types; "" at the end of the input and for Ctrl-C."""
        try:
            sys.stdout.write("   " + for_terminal(prompt))
            sys.stdout.flush()
            line = sys.stdin.readline()
        except KeyboardInterrupt:
            line = ""
        if not sys.stdin.isatty():
            sys.stdout.write(for_terminal(line.rstrip("\n")) + "\n")
        return line

    def _reply(self, text: str, question: Question, options: list[str]) -> Reply:
        wish = _WISHES.get(text.lower())
        if wish is not None:
            return Reply(wish=wish)
        if question.kind == "yes_no":
            return Reply(_LETTERS.get(text.lower(), text))
        places = {str(number): option for number, option in enumerate(options, start=1)}
        if (place := text.lstrip("0")) in places:
            return Reply(places[place])
        called = {folded(label): key for key, label in (question.options or {}).items()}
        return Reply(called.get(folded(text), text))

    def _prompt(self, question: Question) -> str:
        code = {
            "yes_no": "fill_yes_no", "count": "fill_count", "measurement": "fill_measurement", "choice": "fill_choice",
        }[question.kind]  # fmt: skip
        return say(
            code, self.lang, words=question.asked(self.lang), unit=question.unit, count=len(question.options or ())
        )
