// With `break` behind it, the move happens once; in front of it the value is there each turn.
fn main() {
    let ticket = String::from("A1");
    let mut tries = 0;
    'gate: loop {
        tries += 1;
        if tries == 3 {
            drop(ticket);
            break 'gate;
        }
    }
    println!("{tries}");
}
