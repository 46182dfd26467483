// A pattern on a borrowed value binds references: the value stays.
fn main() {
    let mut wish = Some(String::from("tea"));
    match &wish {
        Some(name) => {
            println!("{name}");
        }
        None => {
            println!("nothing");
        }
    }
    wish = None;
    println!("{wish:?}");
}
