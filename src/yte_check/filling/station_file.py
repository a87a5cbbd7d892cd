"""The submission that a dialogue is about: read before each question, written after each answer."""

from collections.abc import Callable
from pathlib import Path

from yte_check.crosschecks.own import Known, known_elsewhere, own_flags
from yte_check.documents.diagnostics import Diagnostic
from yte_check.documents.diagnostics import Path as KeyPath
from yte_check.documents.document import Document
from yte_check.documents.editing import Editor
from yte_check.intake.scoring import ScoringOptions
from yte_check.scoring.flags import Flag
from yte_check.scoring.results import Assessment
from yte_check.station.submission import take_in, take_in_content
from yte_check.terminal.rewriting import refuse_form, rewrite


class StationFile:
    """The file is the only memory, so that a dialogue can stop at any point, and other programs may edit it."""

    def __init__(self, path: Path) -> None:
        """Raises UsageProblem for a file into which answers are not written."""
        refuse_form(path)
        self.path = path
        self._assessor = ScoringOptions().assessor()

    def assess(self) -> Assessment:
        """Raises InvalidDocument."""
        return self._assessor.assess(take_in(self.path))

    def flags(self, assessment: Assessment) -> tuple[Flag, ...]:
        """Figures that do not hold together."""
        return own_flags(assessment)

    def elsewhere(self, path: KeyPath, assessment: Assessment) -> Known | None:
        """What another answer says that the one at a path should say as well."""
        return known_elsewhere(".".join(map(str, path[1:])), assessment)

    def change(self, edit: Callable[[Editor], None]) -> tuple[Diagnostic, ...]:
        """Write a change where the file stays valid with it, and return the warnings that it brings.

        Raises InvalidDocument, with nothing written, where it would not; UsageProblem where it cannot be written.
        """
        before = self.assess()
        document = before.submission.document
        assert isinstance(document, Document)
        editor = Editor(document)
        edit(editor)
        source = editor.edited()
        content = source.text.encode("utf-8")
        after = self._assessor.assess(take_in_content(str(self.path), content, self.path.parent))
        rewrite([source])
        known = {(warning.code, str(warning.params)) for warning in before.submission.warnings}
        return tuple(each for each in after.submission.warnings if (each.code, str(each.params)) not in known)
