//! One of two texts is lent on.

fn longer<'a>(first: &'a str, second: &'a str) -> &'a str {
    if second.len() > first.len() {
        return second;
    }
    first
}

fn main() {
    let ana = String::from("Ana Castro");
    let bo = String::from("Bo Lund");
    let name = longer(&ana, &bo);
    println!("{name}");
    println!("{}", longer("Jan", &bo));
}
