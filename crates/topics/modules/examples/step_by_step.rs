//! An order is filled in step by step.

use modules::OrderDraft;

fn main() {
    let drafts = [
        OrderDraft::of("gauze").pieces(40),
        OrderDraft::of("gauze").discount(0.25).pieces(40),
        OrderDraft::of("tape").pieces(4).send_back(),
        OrderDraft::of("swabs"),
    ];
    for draft in drafts {
        match draft.send() {
            Some(one) => {
                println!("{:.2}", one.current_value());
            }
            None => println!("nothing ordered"),
        }
    }
}
