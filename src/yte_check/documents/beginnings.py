"""How files of other kinds begin, whatever their names say."""

import re

OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
""".xls and .doc, and workbooks with a password."""
PACKED = b"PK\x03\x04"
"""Archives, and the Word and Excel files of today, which are archives."""
NO_TEXT = (PACKED, b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
"""Archives, PDF files and pictures."""
MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<[!?a-zA-Z]")
"""Web pages, and workbooks saved as XML."""
