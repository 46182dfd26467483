// A pattern on a value takes its parts; the value is gone after it.
fn main() {
    let wish = Some(String::from("tea"));
    if let Some(name) = wish {
        println!("{name}");
    }
    println!("end");
}
