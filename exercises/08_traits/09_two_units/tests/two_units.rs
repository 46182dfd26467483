//! Honest uses of the units: they compile as shipped and must go on compiling.

use two_units::{Milligrams, Millilitres, label, mg, ml, volume};

#[test]
fn amounts_of_one_kind_are_added_and_compared() {
    let dose: Milligrams = mg(5.0) + mg(2.5);
    assert_eq!(dose, mg(7.5), "milligrams");
    let both: Millilitres = ml(1.0) + ml(0.5);
    assert_eq!(both, ml(1.5), "millilitres");
    assert!(mg(5.0) < mg(7.5), "five are less than seven and a half");
    assert!(ml(2.0) > ml(1.5), "two are more than one and a half");
}

#[test]
fn a_dose_can_be_given_several_times() {
    let dose = mg(2.5);
    assert_eq!(dose * 3.0, mg(7.5), "three times");
    assert_eq!(label(dose), "2.5 mg", "it is still there");
}

#[test]
fn a_volume_comes_from_dose_and_strength() {
    assert_eq!(volume(mg(50.0), mg(20.0)), ml(2.5), "20 mg in a millilitre");
}

#[test]
fn both_can_be_printed() {
    assert_eq!(
        format!("{} mg in {} ml", mg(50.0), ml(2.5)),
        "50 mg in 2.5 ml"
    );
}
