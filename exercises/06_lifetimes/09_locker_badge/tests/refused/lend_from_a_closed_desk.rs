//! A desk that is closed lends a badge.

use locker_badge::Desk;

fn main() {
    let desk = Desk::open("north door", 20);
    println!("{}", desk.close());
    println!("{:?}", desk.lend(3)); //~ E0382
}
