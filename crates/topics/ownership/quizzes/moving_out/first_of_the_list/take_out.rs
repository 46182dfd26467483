fn main() {
    let mut names = vec![String::from("Ana"), String::from("Bo")];
    let first = names.remove(0);
    println!("{first} of {names:?}");
}
