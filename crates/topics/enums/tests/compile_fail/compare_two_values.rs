enum Value {
    Str(String),
    Int(i64),
}

fn show(value: &Value) {
    match value {
        Value::Str(text) => println!("{text}"),
        Value::Int(number) => println!("{number}"),
    }
}

fn main() {
    let masks = Value::Int(12);
    let typed = Value::Str(String::from("12"));
    if masks == typed {
        //~^ E0369
        println!("the same");
    }
    show(&masks);
    show(&typed);
}
