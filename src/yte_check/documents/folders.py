"""The files that people write, below the folders that are named."""

from collections.abc import Iterable
from pathlib import Path

YAML = (".yaml", ".yml")


def yaml_files(paths: Iterable[Path]) -> list[Path]:
    """The YAML files under some paths, each once; a file that is named is taken whatever its name."""
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(sorted(filter(_is_yaml, path.rglob("*"))) if path.is_dir() else [path]))
    return list(found)


def _is_yaml(path: Path) -> bool:
    return path.suffix.lower() in YAML and not path.is_dir()
