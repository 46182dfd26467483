//! Small plain values are copied: the first name stays usable.

#[derive(Clone, Copy)]
struct Bed {
    ward: u32,
    number: u32,
}

fn label(bed: Bed) -> String {
    format!("ward {}, bed {}", bed.ward, bed.number)
}

fn main() {
    let temperature = 37.2;
    let at_noon = temperature;
    println!("{temperature} {at_noon}");

    let first = Bed {
        ward: 3,
        number: 12,
    };
    let mut second = first;
    second.number = 13;
    println!("{}", label(first));
    println!("{}", label(second));
    println!("{}", label(first));
}
