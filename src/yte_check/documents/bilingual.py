"""Words that an author writes in both languages."""

from yte_check.documents.language import Lang
from yte_check.documents.scalars import Text
from yte_check.documents.shape import shape


@shape
class Words:
    """The same in both languages."""

    vi: Text
    en: Text

    def in_(self, lang: Lang) -> str:
        return self.vi if lang == "vi" else self.en
