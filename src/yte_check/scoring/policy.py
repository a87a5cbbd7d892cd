"""How strictly a submission is read."""

from dataclasses import dataclass
from typing import Literal, get_args

EvidenceMode = Literal["off", "warn", "strict"]
EVIDENCE_MODES: tuple[EvidenceMode, ...] = get_args(EvidenceMode)


@dataclass(frozen=True, slots=True)
class Policy:
    """``evidence``: «off» and «warn» believe what is claimed, «strict» asks for a valid document for it.
    ``official``: rules whose text is not verified count as unknown."""

    evidence: EvidenceMode = "warn"
    official: bool = False


DEFAULT_POLICY = Policy()
