"""Names of places, compared as people mean them: “Tỉnh Lào Cai” is “lao cai”."""

from yte_check.documents.suggestions import folded

_KINDS = ("dackhu", "phuong", "thitran", "thanhpho", "huyen", "tinh", "xa", "tp")


def bare_name(name: str) -> str:
    """A name without marks and case, and without the kind of unit before it."""
    text = folded(name)
    return next((text.removeprefix(kind) for kind in _KINDS if text.startswith(kind)), text)
