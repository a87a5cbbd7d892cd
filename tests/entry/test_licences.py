"""What a default installation brings with it may be passed on with the tool: nothing is under the GPL."""

import re
from importlib.metadata import PackageNotFoundError, distribution

GPL = re.compile(r"(?<!L)(?<!Lesser )(?:\bA?GPL|General Public License)", re.IGNORECASE)


def required(name: str, seen: dict[str, str]) -> dict[str, str]:
    """The licence of every package that is installed with one, itself among them."""
    if name in seen:
        return seen
    try:
        package = distribution(name)
    except PackageNotFoundError:  # for another system
        return seen
    meta = package.metadata
    words = [meta.get("License-Expression", ""), (meta.get("License") or "")[:100]]
    words += [each for each in meta.get_all("Classifier", []) if each.startswith("License ::")]
    seen[name] = " | ".join(filter(None, words))
    for requirement in package.requires or ():
        if "extra ==" not in requirement:
            required(re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0].lower(), seen)
    return seen


def test_no_package_of_a_default_installation_is_under_the_gpl() -> None:
    licences = required("yte-check", {})
    assert {"pydantic-core", "openpyxl", "docxtpl"} <= licences.keys()
    assert [name for name, words in licences.items() if GPL.search(words)] == []


def test_the_gpl_is_told_from_the_lesser_one() -> None:
    strict = ("GPL-3.0-or-later", "GNU General Public License v3 (GPLv3)", "AGPL")
    assert all(map(GPL.search, strict))
    assert not any(map(GPL.search, ("LGPL-2.1-only", "GNU Lesser General Public License v2 (LGPLv2)")))
