//! Two people leave with one ticket.

use one_use_ticket::Ticket;

fn main() {
    let signed = Ticket::new("Ana", 3).sign("Dr. Okoye");
    println!("front door: {}", signed.hand_in());
    println!("side door: {}", signed.hand_in()); //~ E0382
}
