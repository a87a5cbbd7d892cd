"""The program's entrance: ``yte-check`` and ``python -m yte_check``."""

import os
import sys


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything heavy is imported: installers and scripts ask for it all the time.
        from yte_check import __version__

        try:
            print(f"yte-check {__version__}", flush=True)
        except OSError as error:  # a full disk, or a reader that has gone
            os._exit(0 if isinstance(error, BrokenPipeError) else 74)
        return
    from yte_check.entry.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
