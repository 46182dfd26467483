struct Ticket {
    seat: u32,
}

impl Ticket {
    fn redeem(self) {
        println!("the door opens for seat {}", self.seat);
    }
}

fn main() {
    let ticket = Ticket { seat: 12 };
    ticket.redeem();
    ticket.redeem();
}
