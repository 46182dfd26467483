enum State {
    Draft,
    Cancelled { reason: String },
}

fn label(state: &State) -> String {
    match state {
        State::Draft => String::from("a draft"),
        State::Cancelled { reason } => format!("cancelled: {reason}"),
    }
}

fn main() {
    println!("{}", label(&State::Draft));
    // Nobody has typed a reason yet.
    println!("{}", label(&State::Cancelled));
}
