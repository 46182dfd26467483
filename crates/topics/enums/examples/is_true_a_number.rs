//! Add up the numbers of a form.

enum Value {
    Str(String),
    Int(i64),
    Bool(bool),
}

fn main() {
    let remark = String::from("blue ones");
    let form = [
        ("gloves", Value::Int(20)),
        ("remark", Value::Str(remark)),
        ("urgent", Value::Bool(true)),
    ];

    let mut pieces = 0;
    for (field, value) in &form {
        match value {
            Value::Int(number) => {
                pieces += number;
                println!("{field}: number {number}");
            }
            Value::Str(text) => {
                println!("{field}: text {text}")
            }
            Value::Bool(answer) => {
                println!("{field}: answer {answer}")
            }
        }
    }
    println!("pieces: {pieces}");
}
