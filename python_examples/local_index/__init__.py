"""A package index of a few small packages, on this machine alone."""
