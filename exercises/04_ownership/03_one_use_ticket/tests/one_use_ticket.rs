//! Honest uses of the ticket: they compile as shipped and must go on compiling.

use one_use_ticket::Ticket;

#[test]
fn a_ticket_is_signed_and_handed_in() {
    let ticket = Ticket::new("Ana", 3);
    let signed = ticket.sign("Dr. Okoye");
    assert_eq!(signed.hand_in(), "Ana has left", "the porter's receipt");
}

#[test]
fn reading_a_ticket_does_not_use_it_up() {
    let ticket = Ticket::new("Bo", 5);
    assert_eq!(ticket.describe(), "Bo may leave ward 5", "first reading");
    assert_eq!(ticket.describe(), "Bo may leave ward 5", "second reading");
    let signed = ticket.sign("Dr. Lund");
    assert_eq!(
        signed.describe(),
        "Bo may leave, signed Dr. Lund",
        "a signed ticket can be read"
    );
    assert_eq!(
        signed.describe(),
        "Bo may leave, signed Dr. Lund",
        "and read again"
    );
    assert_eq!(signed.hand_in(), "Bo has left", "the porter's receipt");
}

#[test]
fn a_moved_patient_gets_a_new_ticket() {
    let ticket = Ticket::new("Cleo", 3).move_to(4);
    assert_eq!(
        ticket.describe(),
        "Cleo may leave ward 4",
        "the new ticket names the new ward"
    );
    let ticket = ticket.move_to(7);
    assert_eq!(
        ticket.describe(),
        "Cleo may leave ward 7",
        "a patient may move twice, with a new ticket each time"
    );
}
