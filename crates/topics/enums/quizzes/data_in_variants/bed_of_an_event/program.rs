enum Event {
    Admitted { bed: u32 },
    Closed,
}

fn bed_of(event: &Event) -> u32 {
    event.bed
}

fn main() {
    println!("{}", bed_of(&Event::Admitted { bed: 3 }));
    println!("{}", bed_of(&Event::Closed));
}
