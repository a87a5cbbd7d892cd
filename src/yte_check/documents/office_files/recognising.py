"""What a file is that holds no office document: the cause that its owner can do something about."""

import re

from yte_check.documents.office_files.faults import Cause

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How .xls and .doc begin, and workbooks with a password."""
PACKED = b"PK\x03\x04"
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?a-zA-Z]")


def why_not_packed(content: bytes) -> Cause:
    """Why bytes are no archive that could hold an office document."""
    if not content:
        return "empty"
    if content.startswith(OLD_OFFICE):
        return "password" if _PASSWORD in content else "old_office"
    if content.startswith(PACKED):
        return "cut"
    return "web_page" if _MARKUP.match(content) else "not_packed"
