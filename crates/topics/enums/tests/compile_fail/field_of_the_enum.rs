enum Event {
    Admitted { name: String, bed: u32 },
    Closed,
}

fn bed_of(event: &Event) -> u32 {
    event.bed
    //~^ E0609
}

fn main() {
    let ana = Event::Admitted {
        name: String::from("Ana"),
        bed: 3,
    };
    println!("{}", bed_of(&ana));
    println!("{}", bed_of(&Event::Closed));
}
