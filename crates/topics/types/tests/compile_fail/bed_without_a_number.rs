struct Patient {
    name: String,
    bed: u32,
}

fn main() {
    let name = String::from("Ana");
    let ana = Patient { name };
    //~^ E0063
    println!("{}: {}", ana.name, ana.bed);
}
