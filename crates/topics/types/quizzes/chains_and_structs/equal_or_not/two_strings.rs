fn main() {
    let ana = String::from("Ana");
    let same = String::from("Ana");
    println!("{}", ana == same);
}
