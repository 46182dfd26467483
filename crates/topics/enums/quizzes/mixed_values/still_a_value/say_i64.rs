enum Value {
    Int(i64),
    Str(String),
}

fn double(pieces: i64) -> i64 {
    pieces * 2
}

fn main() {
    for value in [Value::Int(20_i64), Value::Str(String::from("none"))] {
        println!("{}", double(value));
    }
}
