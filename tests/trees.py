"""Places in data of a file, and the data with another value in one of them."""

from typing import Any


def places(tree: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    here = [path] if path else []
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    return here + [place for key, value in items for place in places(value, (*path, key))]


def changed(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    if isinstance(tree, dict):
        return {key: changed(item, path[1:], value) if key == path[0] else item for key, item in tree.items()}
    if isinstance(tree, list):
        return [changed(item, path[1:], value) if i == path[0] else item for i, item in enumerate(tree)]
    return tree
