//! An order is in one state, with what it needs.

enum State {
    Draft,
    Placed { day: u32 },
    Delivered { receipt: String },
    Cancelled { reason: String },
}

fn place(state: State, day: u32) -> State {
    match state {
        State::Draft => State::Placed { day },
        same @ (State::Placed { .. }
        | State::Delivered { .. }
        | State::Cancelled { .. }) => same,
    }
}

fn deliver(state: State, receipt: &str) -> State {
    match state {
        State::Placed { .. } => State::Delivered {
            receipt: String::from(receipt),
        },
        same @ (State::Draft
        | State::Delivered { .. }
        | State::Cancelled { .. }) => same,
    }
}

fn cancel(state: State, reason: &str) -> State {
    match state {
        State::Draft | State::Placed { .. } => {
            State::Cancelled {
                reason: String::from(reason),
            }
        }
        same @ (State::Delivered { .. }
        | State::Cancelled { .. }) => same,
    }
}

fn label(state: &State) -> String {
    match state {
        State::Draft => String::from("a draft"),
        State::Placed { day } => {
            format!("placed on day {day}")
        }
        State::Delivered { receipt } => {
            format!("delivered, {receipt}")
        }
        State::Cancelled { reason } => {
            format!("cancelled: {reason}")
        }
    }
}

fn main() {
    let mut order = State::Draft;
    order = deliver(order, "slip 1");
    println!("{}", label(&order));
    order = place(order, 12);
    println!("{}", label(&order));
    order = deliver(order, "slip 2");
    order = cancel(order, "too late");
    println!("{}", label(&order));
    let twice = cancel(State::Draft, "typed twice");
    println!("{}", label(&twice));
}
