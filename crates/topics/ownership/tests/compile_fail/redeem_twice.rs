struct Ticket {
    seat: u32,
}

impl Ticket {
    fn redeem(self) {
        println!("seat {} is taken", self.seat);
    }
}

fn main() {
    let ticket = Ticket { seat: 14 };
    ticket.redeem();
    ticket.redeem();
    //~^ E0382
}
