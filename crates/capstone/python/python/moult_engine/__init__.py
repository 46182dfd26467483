"""Fibonacci numbers, flight paths, a ward, its orders and grouped sums: in Rust."""

from moult_engine._native import VERSION as __version__
from moult_engine._native import (
    Doctor,
    FibonacciError,
    FibonacciNumbers,
    Findings,
    FlightError,
    LayoutError,
    MoultError,
    Nurse,
    Order,
    OrderBook,
    OrderError,
    Patient,
    Receipt,
    Vitals,
    Ward,
    WardError,
)
from moult_engine.calculation import CalculationMethod, MethodUnavailable, fibonacci
from moult_engine.counter import CallCounter
from moult_engine.flights import EARTH, Flight, Landing, Point, advance
from moult_engine.skills import AdvancedMedical, ClinicalSkills, Speak
from moult_engine.sums import BadRow, GroupedSums, grouped_sums

__all__ = [
    "EARTH",
    "AdvancedMedical",
    "BadRow",
    "CalculationMethod",
    "CallCounter",
    "ClinicalSkills",
    "Doctor",
    "FibonacciError",
    "FibonacciNumbers",
    "Findings",
    "Flight",
    "FlightError",
    "GroupedSums",
    "Landing",
    "LayoutError",
    "MethodUnavailable",
    "MoultError",
    "Nurse",
    "Order",
    "OrderBook",
    "OrderError",
    "Patient",
    "Point",
    "Receipt",
    "Speak",
    "Vitals",
    "Ward",
    "WardError",
    "__version__",
    "advance",
    "fibonacci",
    "grouped_sums",
]
