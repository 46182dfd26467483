fn longer<'a>(first: &'a str, second: &str) -> &'a str {
    if second.len() > first.len() {
        return second;
        //~^ E0621
    }
    first
}

fn main() {
    println!("{}", longer("Ana Castro", "Bo Lund"));
}
