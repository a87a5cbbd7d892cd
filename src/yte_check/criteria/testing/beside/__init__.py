"""Golden cases beside a standard's own: of its cross-checks, its efforts, and of plans."""
