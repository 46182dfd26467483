fn main() {
    let pills: Option<Vec<&str>> = None;
    let shown = pills.unwrap_or(vec!["ask the doctor"]);
    println!("{}", shown.len());
}
