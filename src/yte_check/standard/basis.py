"""The text that something rests on, in words: the decision, what amends it, and the day on which it holds."""

from yte_check.documents.language import Lang, say
from yte_check.standard.citing import all_cited, cited
from yte_check.standard.standard import Standard

_NOT_IN_FORCE = {
    "basis": "basis_not_in_force",
    "form_basis": "form_basis_not_in_force",
    "form_made": "form_made_not_in_force",
    "report_method_text": "report_method_text_not_in_force",
    "report_method_text_facility": "report_method_text_facility_not_in_force",
}
"""The sentence that is said of a decision which is not in force on the day, for each that says it is."""


def basis(code: str, standard: Standard, lang: Lang, **params: object) -> str:
    """A sentence with ``document``, ``amendments`` and ``as_of``, true of a decision in force and of any other."""
    if not standard.is_in_force:
        code, params = _NOT_IN_FORCE[code], {**params, **days_in_force(standard)}
    document = cited(standard.text.document.number, lang)
    return say(
        code, lang, document=document, amendments=amending(standard, lang), as_of=standard.as_of, **params
    )  # fmt: skip


def amending(standard: Standard, lang: Lang) -> tuple[str, ...]:
    """The documents that correct, amend or guide the decision, each cited."""
    return all_cited((amendment.document.number for amendment in standard.amendments), lang)


def days_in_force(standard: Standard) -> dict[str, object]:
    """From when to when the decision is in force; it may have no end."""
    document = standard.text.document
    return {"effective": document.effective, "valid_to": document.valid_to}
