fn beds() {
    println!("24");
}

fn main() {
    println!("{}", beds());
}
