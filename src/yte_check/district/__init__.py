"""Many stations as their reviewer meets them: the command, and every form of its result."""
