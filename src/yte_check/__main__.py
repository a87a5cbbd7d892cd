"""The program's entrance: ``yte-check`` and ``python -m yte_check``."""

import sys


def main() -> None:
    """Run the command line and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything heavy is imported: installers and scripts ask for it all the time.
        from yte_check import __version__

        print(f"yte-check {__version__}")
        return
    from yte_check.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
