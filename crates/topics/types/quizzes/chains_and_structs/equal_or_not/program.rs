struct Patient {
    name: String,
    bed: u32,
}

fn main() {
    let ana = Patient { name: String::from("Ana"), bed: 3 };
    let same = Patient { name: String::from("Ana"), bed: 3 };
    println!("{}", ana == same);
}
