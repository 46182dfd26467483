fn twice(call: impl Fn() -> String) {
    println!("{} {}", call(), call());
}

fn main() {
    let report = String::from("quiet night");
    let last = move || report; //~ E0525
    twice(last);
}
