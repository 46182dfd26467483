fn longer(first: &str, second: &str) -> &str {
    //~^ E0106
    if second.len() > first.len() {
        return second;
    }
    first
}

fn main() {
    println!("{}", longer("Ana Castro", "Bo Lund"));
}
