//! The patient has moved, and the void ticket still gets a signature.

use one_use_ticket::Ticket;

fn main() {
    let ticket = Ticket::new("Cleo", 3);
    let replaced = ticket.move_to(4);
    let signed = ticket.sign("Dr. Lund"); //~ E0382
    println!("{} and {}", replaced.describe(), signed.describe());
}
