fn beds() -> i32 {
    "24"
}

fn main() {
    println!("{}", beds());
}
