"""A package whose name is one letter short."""
