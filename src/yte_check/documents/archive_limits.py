"""What an archive may hold, for readers and writers alike."""

from yte_check.documents.record import record


@record
class Limits:
    """What an archive may hold: how many members, and how many bytes in one and in all of them, unpacked."""

    members: int
    member: int
    total: int


DOSSIER = Limits(10_000, 500_000_000, 2_000_000_000)
SUBMISSIONS = Limits(100_000, 500_000_000, 1_000_000_000)
"""In ``total`` only what is read whole counts: the submissions. Their evidence is looked at piece by piece."""
OFFICE = Limits(10_000, 25_000_000, 100_000_000)
"""In ``member`` only parts of text count; pictures may be as large as all together."""
MAX_RATIO = 300
"""How many bytes a packed byte may become in a member that is not small, and in a whole archive that is hashed."""
SMALL = 10_000_000
"""Below this size a member may be packed as tightly as it likes: an empty page of a scanner is."""
MAX_HASHED = 2_000_000_000
"""Bytes of one archive that are hashed at most, unless it is so large itself that they are no surprise."""
