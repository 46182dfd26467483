fn main() {
    let names = vec![String::from("Ana"), String::from("Bo")];
    let first = names[0];
    //~^ E0507
    println!("{first}");
}
