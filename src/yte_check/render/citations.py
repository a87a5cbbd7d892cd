"""“Căn cứ”: the documents that a paper rests on, cited whole as Nghị định 30/2020/NĐ-CP asks."""

from yte_check.documents.language import Lang, say
from yte_check.render.bodies import issuer_of
from yte_check.render.places import BLANK, long_day
from yte_check.standard.amendments import AmendingDocument
from yte_check.standard.citing import cited
from yte_check.standard.model import LegalDocument
from yte_check.standard.standard import Standard

LegalText = LegalDocument | AmendingDocument


def cited_documents(standard: Standard) -> tuple[LegalText, ...]:
    """The decision, then what corrects, amends or guides it."""
    return (standard.text.document, *(amendment.document for amendment in standard.amendments))


def citations(standard: Standard, official: bool, lang: Lang) -> tuple[str, ...]:
    """A line each document: kind, number, day, issuer and subject; dots where the subject is not known."""
    documents = cited_documents(standard)
    return tuple(
        say(
            "citation",
            lang,
            document=cited(document.number, lang),
            day=long_day(document.issued, lang),
            issuer=issuer_of(document.issuer, lang),
            title=known_subject(document, official) or BLANK,
            end="." if position == len(documents) else ";",
        )
        for position, document in enumerate(documents, 1)
    )


def known_subject(document: LegalText, official: bool) -> str | None:
    """The subject of a document; None where only what is verified may be said and its wording is not."""
    return None if official and document.title_grade != "verified" else document.title
