struct Patient {
    name: String,
    bed: u32,
}

fn main() {
    let mut ana = Patient {
        name: String::from("Ana"),
        bed: 3,
    };
    ana.bedd = 7;
    println!("{}", ana.bed);
}
