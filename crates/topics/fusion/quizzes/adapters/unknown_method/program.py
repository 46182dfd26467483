from enum import StrEnum


class CalculationMethod(StrEnum):
    PYTHON = "python"
    RUST = "rust"


method = CalculationMethod("Rust")
print(method)
