"""The ward and its people."""

import pickle
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moult_engine import (
    AdvancedMedical,
    ClinicalSkills,
    Doctor,
    Findings,
    Nurse,
    Patient,
    Speak,
    Vitals,
    Ward,
    WardError,
)

ANA = Patient("Ana", Vitals(118, 38.6))
BO, CHEN = Nurse("Bo"), Doctor("Chen")


def test_what_a_trait_promises_is_a_method() -> None:
    assert [one.speak() for one in (ANA, BO, CHEN)] == [
        "My name is Ana.",
        "I am nurse Bo.",
        "I am Dr. Chen.",
    ]
    assert BO.take_pulse(ANA) == CHEN.take_pulse(ANA) == 118
    assert str(BO.examine(ANA)) == "Ana: pulse fast, fever"
    assert CHEN.diagnose(ANA) == "an infection"
    assert CHEN.prescribe(ANA) == "antibiotics"
    assert CHEN.prescribe(Patient("Dan", Vitals(70, 36.6))) is None


def test_who_has_which_skills() -> None:
    skills = (Speak, ClinicalSkills, AdvancedMedical)
    assert [isinstance(ANA, skill) for skill in skills] == [True, False, False]
    assert [isinstance(BO, skill) for skill in skills] == [True, True, False]
    assert [isinstance(CHEN, skill) for skill in skills] == [True, True, True]


class TestAWard:
    def test_takes_patients_in_as_long_as_there_are_beds(self) -> None:
        ward = Ward(beds=2)
        ward.admit(ANA)
        assert (len(ward), ward.free_beds, "Ana" in ward) == (1, 1, True)
        with pytest.raises(WardError, match="on this ward already"):
            ward.admit(ANA)
        ward.admit(Patient("Dan", Vitals(70, 36.6)))
        with pytest.raises(WardError, match="all 2 beds are taken"):
            ward.admit(Patient("Eve", Vitals(70, 36.6)))
        assert repr(ward) == "<Ward of 2 beds, 0 free>"
        assert [patient.name for patient in ward] == ["Ana", "Dan"]
        assert ward.discharge("Ana") == ANA
        with pytest.raises(WardError, match="not on this ward"):
            ward.discharge("Ana")

    def test_has_its_patients_by_name(self) -> None:
        ward = Ward(3, [ANA])
        assert ward["Ana"] == ANA
        with pytest.raises(KeyError, match="Bo"):
            ward["Bo"]
        ward.record("Ana", Vitals(80, 37.0))
        assert ward["Ana"].vitals == Vitals(80, 37.0)
        assert ANA.vitals.pulse == 118, "a patient that was given away does not change"
        with pytest.raises(WardError):
            ward.record("Bo", Vitals(80, 37.0))

    def test_may_change_while_somebody_goes_round(self) -> None:
        ward = Ward(3, [ANA, Patient("Dan", Vitals(70, 36.6))])
        assert [ward.discharge(patient.name).name for patient in ward] == ["Ana", "Dan"]
        assert len(ward) == 0

    def test_lets_whoever_has_the_skills_go_round(self) -> None:
        ward = Ward(3, [ANA, Patient("Eve", Vitals(45, 36.6))])
        found = ["Ana: pulse fast, fever", "Eve: pulse slow"]
        assert [str(one) for one in ward.examine_all(BO)] == found
        assert ward.examine_all(CHEN) == ward.examine_all(BO)
        assert ward.diagnose_all(CHEN) == [
            ("Ana", "an infection"),
            ("Eve", "a slow heart"),
        ]
        with pytest.raises(TypeError):
            ward.diagnose_all(BO)  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            ward.examine_all(ANA)  # type: ignore[arg-type]

    def test_gives_each_bed_once_to_threads_that_ask_at_once(self) -> None:
        ward, ready, admitted = Ward(beds=5), threading.Barrier(8), []

        def ask(number: int) -> None:
            ready.wait(30)
            for turn in range(20):
                try:
                    ward.admit(Patient(f"P{number}-{turn}", Vitals(70, 36.6)))
                    admitted.append(number)
                except WardError:
                    pass

        threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert len(admitted) == len(ward) == 5

    def test_of_less_than_no_beds_is_none(self) -> None:
        with pytest.raises(OverflowError):
            Ward(-1)


@pytest.mark.parametrize(
    ("pulse", "celsius", "why"),
    [
        (0, 36.6, "the pulse is 0,"),
        (-5, 36.6, "the pulse is -5,"),
        (70_000, 36.6, "the pulse is 70000,"),
        (70, 20.0, "the temperature is 20,"),
        (70, float("nan"), "the temperature is NaN,"),
    ],
)
def test_nobody_lives_with_such_values(pulse: int, celsius: float, why: str) -> None:
    with pytest.raises(WardError, match=why):
        Vitals(pulse, celsius)


def test_a_name_has_letters() -> None:
    for kind in (Nurse, Doctor):
        with pytest.raises(WardError, match="at least one letter"):
            kind("  ")


@pytest.mark.parametrize(
    "thing",
    [ANA.vitals, ANA, BO, CHEN, BO.examine(ANA), Findings("Åsa", "low", "normal")],
)
def test_things_survive_pickling_and_show_what_they_are(thing: Any) -> None:
    assert pickle.loads(pickle.dumps(thing)) == thing
    assert eval(repr(thing)) == thing
    assert thing != "something else"
    with pytest.raises(TypeError, match="unhashable"):
        hash(thing)


def test_a_ward_survives_pickling() -> None:
    ward = pickle.loads(pickle.dumps(Ward(3, [ANA])))
    assert (ward.beds, list(ward)) == (3, [ANA])


@given(st.text(), st.integers(1, 400), st.floats(25, 45))
def test_any_text_is_a_name_or_refused(name: str, pulse: int, celsius: float) -> None:
    vitals = Vitals(pulse, celsius)
    try:
        patient = Patient(name, vitals)
    except WardError:
        return
    assert patient.name == name and eval(repr(patient)) == patient
    assert CHEN.examine(patient).is_nothing() == (CHEN.prescribe(patient) is None)
