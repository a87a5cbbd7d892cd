"""How strictly a submission is read."""

from typing import Literal, get_args

from yte_check.documents.record import record

EvidenceMode = Literal["off", "warn", "strict"]
EVIDENCE_MODES: tuple[EvidenceMode, ...] = get_args(EvidenceMode)


@record
class Policy:
    """``evidence``: “off” and “warn” believe what is claimed, “strict” asks for a valid document for it.
    ``official``: rules whose text is not verified count as unknown."""

    evidence: EvidenceMode = "warn"
    official: bool = False


DEFAULT_POLICY = Policy()
