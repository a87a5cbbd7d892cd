"""What must hold of a standard before anyone is scored with it: one module a subject, one proof a code."""
