"""What callers may rely on, whichever half computes it."""

import pytest

import ward_names


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("", "", 0),
        ("Meyer", "Meier", 1),
        ("Zoë", "Zoe", 1),
        ("Ann", "Hannah", 4),
    ],
)
def test_distance_counts_letters(left: str, right: str, expected: int) -> None:
    assert ward_names.distance(left, right) == expected


def test_the_first_of_the_nearest_is_taken() -> None:
    known = ["Meier", "Mayer", "Ortiz"]
    assert ward_names.nearest("Meyer", known) == "Meier"


def test_without_known_names_nothing_is_nearest() -> None:
    with pytest.raises(ValueError, match="there are no known names"):
        ward_names.nearest("Meyer", [])


def test_half_a_letter_is_refused() -> None:
    with pytest.raises(UnicodeEncodeError, match="surrogates not allowed"):
        ward_names.distance("Zo\ud800", "Zoe")
    with pytest.raises(UnicodeEncodeError, match="surrogates not allowed"):
        ward_names.nearest("Zoe", ["Zo\ud800"])
