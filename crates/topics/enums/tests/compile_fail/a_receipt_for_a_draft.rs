enum State {
    Draft,
    Delivered { receipt: String },
}

fn main() {
    let order = State::Draft {
        receipt: String::from("slip 1"),
        //~^ E0559
    };
    match order {
        State::Draft => println!("a draft"),
        State::Delivered { receipt } => {
            println!("{receipt}")
        }
    }
}
