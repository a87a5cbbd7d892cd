"""Office files are ZIP archives; packed anew without the time of day, the same content is the same bytes."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
_CORE = "docProps/core.xml"
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_ONE_TIME = rb"\g<1>2024-01-01T00:00:00Z\g<2>"


def repacked(content: bytes) -> bytes:
    """The archive with the same entries in the same order, each of the same day, and no times in its properties."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name in archive.namelist():
            data = archive.read(name)
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3  # the same on every system
            packed.writestr(entry, _TIMES.sub(_ONE_TIME, data) if name == _CORE else data)
    return out.getvalue()
