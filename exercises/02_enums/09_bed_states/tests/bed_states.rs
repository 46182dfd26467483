//! Honest uses of a bed: they compile as shipped and must go on compiling.

use bed_states::Bed;

#[test]
fn a_bed_is_free_then_occupied() {
    let mut bed = Bed::new(3);
    assert_eq!(bed.sign(), "bed 3: free");
    assert!(bed.admit("Ana"), "a free bed takes a patient");
    assert_eq!(bed.sign(), "bed 3: Ana");
    assert!(!bed.admit("Bo"), "an occupied bed takes nobody");
    assert_eq!(bed.sign(), "bed 3: Ana", "Ana still lies in it");
}

#[test]
fn after_the_patient_it_is_cleaned() {
    let mut bed = Bed::new(3);
    assert!(!bed.discharge(), "nobody lies in a free bed");
    bed.admit("Ana");
    assert!(bed.discharge(), "Ana leaves");
    assert_eq!(bed.sign(), "bed 3: clean in 45 minutes");
    assert!(!bed.admit("Bo"), "a bed that is being cleaned takes nobody");
    assert!(!bed.discharge(), "and nobody lies in it");
}

#[test]
fn cleaning_takes_its_time() {
    let mut bed = Bed::new(3);
    bed.admit("Ana");
    bed.discharge();
    bed.pass(30);
    assert_eq!(bed.sign(), "bed 3: clean in 15 minutes");
    bed.pass(15);
    assert_eq!(bed.sign(), "bed 3: free");
    assert!(bed.admit("Bo"), "a clean bed takes a patient");
}

#[test]
fn time_passes_for_other_beds_too() {
    let mut bed = Bed::new(3);
    bed.pass(60);
    assert_eq!(bed.sign(), "bed 3: free");
    bed.admit("Ana");
    bed.pass(60);
    assert_eq!(bed.sign(), "bed 3: Ana", "nobody is cleaned away");
}
