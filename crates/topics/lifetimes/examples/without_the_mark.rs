//! A look that comes from one of two arguments, and never from the other.

fn without<'a>(name: &'a str, mark: &str) -> &'a str {
    name.strip_prefix(mark).unwrap_or(name)
}

fn short_name(name: &str) -> &str {
    let mark = String::from("Dr. ");
    let short = without(name, &mark);
    drop(mark);
    short
}

fn main() {
    println!("{}", short_name("Dr. Okoye"));
}
