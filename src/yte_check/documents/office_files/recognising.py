"""What a file is that holds no office document: the cause that its owner can do something about."""

from yte_check.documents.beginnings import MARKUP, OLD_OFFICE, PACKED
from yte_check.documents.office_files.faults import PackageFault

_PASSWORD = "EncryptedPackage".encode("utf-16-le")


def why_not_packed(content: bytes) -> PackageFault:
    """Why bytes are no archive that could hold an office document."""
    if not content:
        return "empty"
    if content.startswith(OLD_OFFICE):
        return "password" if _PASSWORD in content else "old_office"
    if content.startswith(PACKED):
        return "cut"
    return "web_page" if MARKUP.match(content) else "not_packed"
