"""``criteria schema``: the JSON Schema of every file that people write, out of the declared shapes and the rules."""
