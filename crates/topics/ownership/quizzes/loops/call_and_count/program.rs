fn main() {
    let waiting = vec![String::from("Ana"), String::from("Bo")];
    for name in waiting {
        println!("next: {name}");
    }
    println!("{} were waiting", waiting.len());
    println!("done");
}
