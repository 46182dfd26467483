enum Event {
    Admitted(String, u32),
}

fn main() {
    let event = Event::Admitted(String::from("Ada"), 3);
    let Event::Admitted(patient) = event; //~ E0023
    println!("{patient}");
}
