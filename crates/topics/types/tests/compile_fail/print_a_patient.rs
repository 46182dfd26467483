struct Patient {
    name: String,
    bed: u32,
}

fn main() {
    let ana = Patient {
        name: String::from("Ana"),
        bed: 3,
    };
    println!("{} in bed {}", ana.name, ana.bed);
    println!("{ana:?}");
    //~^ E0277
}
