fn beds() -> i32 {
    println!("24");
}

fn main() {
    println!("{}", beds());
}
