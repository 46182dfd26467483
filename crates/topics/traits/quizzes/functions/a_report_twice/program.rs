fn twice(call: impl Fn() -> String) {
    println!("{} {}", call(), call());
}

fn main() {
    let report = String::from("quiet night");
    twice(move || report);
}
