# The handling manual.
