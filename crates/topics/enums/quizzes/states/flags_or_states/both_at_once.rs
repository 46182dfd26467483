enum State {
    Placed,
    Delivered { receipt: String },
    Cancelled { reason: String },
}

fn deliver(state: State, receipt: &str) -> State {
    match state {
        State::Placed => State::Delivered {
            receipt: String::from(receipt),
        },
        other => other,
    }
}

fn cancel(state: State, reason: &str) -> State {
    match state {
        State::Placed => State::Cancelled {
            reason: String::from(reason),
        },
        other => other,
    }
}

fn label(state: &State) -> String {
    match state {
        State::Placed => String::from("placed"),
        State::Delivered { .. } => String::from("delivered"),
        State::Cancelled { .. } => String::from("cancelled, pay back"),
    }
}

fn main() {
    let order = State::Delivered {
        receipt: String::from("slip 2"),
        reason: String::from("too late"),
    };
    let order = cancel(order, "too late");
    println!("{}", label(&order));
}
