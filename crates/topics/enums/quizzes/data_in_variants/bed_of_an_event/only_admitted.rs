enum Event {
    Admitted { bed: u32 },
}

fn bed_of(event: &Event) -> u32 {
    event.bed
}

fn main() {
    println!("{}", bed_of(&Event::Admitted { bed: 3 }));
}
