//! Values that belong together, with names.

#[derive(Debug, PartialEq)]
struct Patient {
    name: String,
    bed: u32,
}

fn main() {
    let mut ana = Patient {
        name: String::from("Ana"),
        bed: 3,
    };
    println!("{} in bed {}", ana.name, ana.bed);
    ana.bed = 7;
    println!("{ana:?}");

    let name = String::from("Ana");
    let other = Patient { name, bed: 7 };
    if ana == other {
        println!("equal");
    }
}
