enum Value {
    Int(i64),
    Str(String),
    Bool(bool),
}

fn main() {
    let form = [
        Value::Int(20),
        Value::Str(String::from("blue ones")),
        Value::Bool(true),
    ];
    let mut pieces = 0;
    for value in &form {
        match value {
            Value::Int(number) => pieces += number,
            Value::Str(_) | Value::Bool(_) => {}
        }
    }
    println!("{pieces}");
}
