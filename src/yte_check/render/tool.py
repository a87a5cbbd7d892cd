"""How results name the program that made them."""

from yte_check import __version__

TOOL = {"name": "yte-check", "version": __version__}
