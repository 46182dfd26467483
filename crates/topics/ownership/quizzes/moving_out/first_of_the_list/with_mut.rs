fn main() {
    let names = vec![String::from("Ana"), String::from("Bo")];
    let mut first = names[0];
    println!("{first} of {names:?}");
}
