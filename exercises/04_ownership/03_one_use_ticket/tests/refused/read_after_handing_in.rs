//! The porter has the ticket, and the patient still reads from it.

use one_use_ticket::Ticket;

fn main() {
    let signed = Ticket::new("Ana", 3).sign("Dr. Okoye");
    let receipt = signed.hand_in();
    println!("{receipt}: {}", signed.describe()); //~ E0382
}
