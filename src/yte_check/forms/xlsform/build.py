"""An XLSForm as the bytes of its workbook."""

from io import BytesIO

from yte_check.documents.language import Lang, say
from yte_check.documents.office import put, repacked
from yte_check.documents.plain_names import plain
from yte_check.forms.xlsform.survey import SurveyRow, XlsformSurvey
from yte_check.standard.standard import Standard

_SURVEY = tuple(SurveyRow.__dataclass_fields__)
_LANGUAGES = {"vi": "Tiếng Việt (vi)", "en": "English (en)"}
_TRANSLATED = ("label", "hint", "constraint_message")


def build_xlsform(standard: Standard, year: int, lang: Lang) -> bytes:
    """The workbook of three sheets that ODK and KoboToolbox take: questions, lists, settings.

    The same input gives the same bytes.
    """
    from openpyxl import Workbook

    survey = XlsformSurvey(standard, year, lang)
    questions = list(survey.questions())
    book = Workbook()
    book.remove(book.active)
    language = _LANGUAGES[lang]
    head = [f"{name}::{language}" if name in _TRANSLATED else name for name in _SURVEY]
    rows = [[getattr(question, name) for name in _SURVEY] for question in questions]
    _sheet(book, "survey", [head, *rows])
    choices = [[each.name, plain(option.key), option.label] for each in survey.lists for option in each.options]
    _sheet(book, "choices", [["list_name", "name", f"label::{language}"], *choices])
    title = say("form_title", lang, title=standard.text.title)
    identity = f"yte_check_{plain(standard.id)}_{year}"
    settings = [
        ["form_title", "form_id", "version", "default_language", "instance_name"],
        [title, identity, standard.sha256[:12], language, f"concat(${{station__name}}, ' ', ${{{survey.period}}})"],
    ]
    _sheet(book, "settings", settings)
    book.properties.title, book.properties.creator = title, "yte-check"
    out = BytesIO()
    book.save(out)
    return repacked(out.getvalue())


def _sheet(book: object, title: str, rows: list[list[str]]) -> None:
    sheet = book.create_sheet(title)  # type: ignore[attr-defined]
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            if text:
                put(sheet.cell(number, column), text)
    sheet.freeze_panes = "C2"
