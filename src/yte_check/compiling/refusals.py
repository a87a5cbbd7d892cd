"""What the compiler cannot say: refused by name, never guessed."""


class NotCompiled(Exception):
    """A standard asks for something that no program is made of; ``code`` is that of the message."""

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
