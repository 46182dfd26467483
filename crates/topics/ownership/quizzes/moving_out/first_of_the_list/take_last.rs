fn main() {
    let mut names = vec![String::from("Ana"), String::from("Bo")];
    let first = names.pop().unwrap_or_default();
    println!("{first} of {names:?}");
}
