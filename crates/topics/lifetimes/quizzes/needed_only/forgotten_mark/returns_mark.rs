fn without<'a>(name: &'a str, mark: &str) -> &'a str {
    if name.is_empty() {
        return mark;
    }
    name.strip_prefix(mark).unwrap_or(name)
}

fn main() {
    println!("{}", without("Dr. Okoye", "Dr. "));
}
