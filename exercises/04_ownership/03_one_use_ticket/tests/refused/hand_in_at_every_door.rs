//! One ticket is shown at door after door.

use one_use_ticket::Ticket;

fn main() {
    let signed = Ticket::new("Ana", 3).sign("Dr. Okoye");
    for door in ["front door", "side door", "garage"] {
        println!("{door}: {}", signed.hand_in()); //~ E0382
    }
}
