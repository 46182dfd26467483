//! Two doctors sign one ticket, and suddenly there are two.

use one_use_ticket::Ticket;

fn main() {
    let ticket = Ticket::new("Bo", 5);
    let first = ticket.sign("Dr. Okoye");
    let second = ticket.sign("Dr. Lund"); //~ E0382
    println!("{} and {}", first.describe(), second.describe());
}
