enum State {
    Placed,
    Delivered,
    Cancelled,
    Returned,
}

fn cancel(state: State) -> State {
    match state {
        State::Delivered => State::Delivered,
        _ => State::Cancelled,
    }
}

fn label(state: &State) -> String {
    match state {
        State::Placed => String::from("placed"),
        State::Delivered => String::from("delivered"),
        State::Cancelled => String::from("cancelled"),
        State::Returned => String::from("returned"),
    }
}

fn main() {
    let states = [State::Placed, State::Delivered];
    let order = match states.len() {
        2 => State::Returned,
        _ => State::Placed,
    };
    println!("{}", label(&cancel(order)));
}
