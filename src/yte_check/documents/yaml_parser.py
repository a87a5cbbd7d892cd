"""PyYAML's parser: libyaml where PyYAML was built with it; the pure one gives the same events, only slower."""

from typing import Any

import yaml

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
