fn without<'a>(name: &'a str, mark: &str) -> &'a str {
    name.strip_prefix(mark).unwrap_or(name)
}

fn short_name(name: &str) -> &str {
    let mark = String::from("Dr. ");
    without(name, &mark)
}

fn main() {
    println!("{}", short_name("Dr. Okoye"));
}
