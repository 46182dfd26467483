//! What is handed out at the end of the shift, and what stays behind.

use swap_the_nurse::{Nurse, Ward};

fn nurse(name: &str) -> Nurse {
    Nurse {
        name: String::from(name),
    }
}

fn ward() -> Ward {
    Ward {
        in_charge: nurse("Ida"),
        notes: vec![String::from("bed 2: fever"), String::from("bed 4: asleep")],
        visitor: Some(String::from("Mr. Moe")),
        queue: vec![
            String::from("Ana"),
            String::from("Bo"),
            String::from("Cleo"),
        ],
    }
}

#[test]
fn the_nurse_who_was_in_charge_goes_home() {
    let mut ward = ward();
    let badge = ward.in_charge.name.as_ptr();
    let old = ward.swap_nurse(nurse("Jan"));
    assert_eq!(old.name, "Ida", "Ida was in charge before");
    assert_eq!(ward.in_charge.name, "Jan", "Jan is in charge now");
    assert!(
        old.name.as_ptr() == badge,
        "the nurse who goes home must be the one who was here, not a copy"
    );
}

#[test]
fn the_notes_are_collected_and_the_next_shift_starts_afresh() {
    let mut ward = ward();
    let (first, second) = (ward.notes[0].as_ptr(), ward.notes[1].as_ptr());
    let notes = ward.collect_notes();
    assert_eq!(
        notes,
        ["bed 2: fever", "bed 4: asleep"],
        "the notes of the shift, oldest first"
    );
    assert!(
        notes[0].as_ptr() == first && notes[1].as_ptr() == second,
        "the notes themselves must be handed out, not copies of them"
    );
    assert!(ward.notes.is_empty(), "the next shift starts without notes");
}

#[test]
fn the_visitor_leaves_once() {
    let mut ward = ward();
    let address = ward.visitor.as_ref().map(|name| name.as_ptr());
    let visitor = ward.show_out();
    assert_eq!(
        visitor,
        Some(String::from("Mr. Moe")),
        "the visitor who was here"
    );
    assert!(
        visitor.as_ref().map(|name| name.as_ptr()) == address,
        "the visitor must be shown out, not a copy of the visitor"
    );
    assert_eq!(ward.visitor, None, "afterwards there is no visitor");
    assert_eq!(ward.show_out(), None, "so nobody can be shown out again");
}

#[test]
fn the_queue_moves_up() {
    let mut ward = ward();
    let ana = ward.queue[0].as_ptr();
    let first = ward.next_patient();
    assert_eq!(first, Some(String::from("Ana")), "Ana was first");
    assert!(
        first.is_some_and(|name| name.as_ptr() == ana),
        "the name must be moved out of the queue, not copied"
    );
    assert_eq!(ward.queue, ["Bo", "Cleo"], "the others move up");
    assert_eq!(ward.next_patient(), Some(String::from("Bo")), "Bo is next");
    assert_eq!(ward.next_patient(), Some(String::from("Cleo")), "then Cleo");
    assert_eq!(ward.next_patient(), None, "and then nobody is left");
}
