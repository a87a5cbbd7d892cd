"""Words that only say yes or no: «Có», «Đạt», «Không thực hiện»."""

import re

from yte_check.criteria.official.wording import one_line

_NO = re.compile(
    r"(?:không|chưa|no|not|none|otherwise|còn\s+lại|thiếu|trường\s+hợp\s+khác|ngược\s+lại|nếu\s+không)\b.*",
    re.IGNORECASE,
)
_YES = re.compile(
    r"(?:(?:có|đạt|đầy đủ|đủ|đúng|tốt|thực hiện|hoàn thành|yêu cầu|theo|quy định|đáp ứng|được|các|nội dung|tiêu chí"
    r"|và|toàn bộ|tất cả|yes|met|done|full|fully|complete|achieved|in place)\b[\s,]*)+",
    re.IGNORECASE,
)


def says_no(text: str) -> bool:
    return _NO.fullmatch(one_line(text)) is not None


def says_only_yes(text: str) -> bool:
    """Whether the words affirm and name nothing of their own."""
    return _YES.fullmatch(one_line(text)) is not None
