enum Value {
    Str(String),
    Int(i64),
}

fn double(pieces: i64) -> i64 {
    pieces * 2
}

fn main() {
    let form = [Value::Str(String::from("blue ones")), Value::Int(20)];
    for value in form {
        println!("{}", double(value));
        //~^ E0308
    }
}
