"""Exit codes, the same for every command."""

from yte_check.scoring.results import Verdict

OK = 0
NOT_MET = 1
USAGE = 2
UNDETERMINED = 3
INVALID = 4
FAULT = 70
UNWRITTEN = 74
INTERRUPTED = 130

BY_VERDICT: dict[Verdict, int] = {"met": OK, "not_met": NOT_MET, "undetermined": UNDETERMINED}
