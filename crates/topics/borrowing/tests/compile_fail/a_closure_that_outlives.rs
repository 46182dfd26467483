fn greeting(name: String) -> impl Fn() -> String {
    || format!("Hello, {name}!")
    //~^ E0373
}

fn main() {
    println!("{}", greeting("Ana".to_string())());
}
