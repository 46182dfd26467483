fn twice(mut call: impl FnMut() -> String) {
    println!("{} {}", call(), call());
}

fn main() {
    let report = String::from("quiet night");
    twice(move || report);
}
