"""The same with NumPy alone."""

import numpy as np
import numpy.typing as npt

Heights = npt.NDArray[np.float64]


def address(heights: Heights) -> int:
    return heights.ctypes.data


def highest(heights: Heights) -> float:
    return float(heights.max())


def lift(heights: Heights, by: float) -> None:
    heights += by


def add(heights: Heights, others: Heights) -> None:
    heights += others


def steps(heights: Heights) -> Heights:
    return np.diff(heights)
