#[derive(Debug)]
enum Value {
    Int(i64),
    Str(String),
}

fn main() {
    let form = [
        Value::Int(20),
        Value::Str(String::from("12")),
        12,
        Value::Int(12),
    ];
    println!("{form:?}");
}
