fn longer<'a>(first: &'a str, second: &'a str) -> &'a str {
    if second.len() > first.len() { second } else { first }
}
fn main() {
    let ana = String::from("Ana Castro");
    let name;
    {
        let bo = String::from("Bo Lund");
        name = longer(&ana, &bo);
        println!("{name}");
    }
}
