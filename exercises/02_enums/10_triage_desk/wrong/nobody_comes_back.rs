//! wrong: whoever has left is gone for good: only `NotHere` may arrive.
//~ expect: tests fail

/// How urgent it is.
#[derive(Debug, PartialEq)]
pub enum Colour {
    /// Now.
    Red,
    /// Soon.
    Yellow,
    /// It can wait.
    Green,
}

/// What happens to a patient.
#[derive(Debug, PartialEq)]
pub enum Event {
    /// `arrives`
    Arrives,
    /// `colour red`, `colour yellow` or `colour green`
    Colour(Colour),
    /// `room 4`, or any other name of a room
    Called {
        /// The room.
        room: String,
    },
    /// `leaves`
    Leaves,
    /// Any other line, as it was.
    Unread(String),
}

/// Where the patient is.
#[derive(Debug, PartialEq)]
pub enum State {
    /// Not here yet.
    NotHere,
    /// In the waiting room, with a colour or not looked at yet.
    Waiting(Option<Colour>),
    /// With a doctor.
    InRoom {
        /// The room.
        room: String,
    },
    /// Was here and has left.
    Gone,
}

/// What a line says.
pub fn read(line: &str) -> Event {
    match line.split_once(' ') {
        None if line == "arrives" => Event::Arrives,
        None if line == "leaves" => Event::Leaves,
        Some(("colour", "red")) => Event::Colour(Colour::Red),
        Some(("colour", "yellow")) => Event::Colour(Colour::Yellow),
        Some(("colour", "green")) => Event::Colour(Colour::Green),
        Some(("room", room)) => Event::Called {
            room: String::from(room),
        },
        _ => Event::Unread(String::from(line)),
    }
}

/// Where the patient is after the event.
pub fn after(state: State, event: Event) -> State {
    match (state, event) {
        (State::NotHere, Event::Arrives) => State::Waiting(None),
        (State::Waiting(_), Event::Colour(colour)) => State::Waiting(Some(colour)),
        (State::Waiting(_), Event::Called { room }) => State::InRoom { room },
        (State::Waiting(_) | State::InRoom { .. }, Event::Leaves) => State::Gone,
        (state, _) => state,
    }
}

/// How many minutes the patient may wait, if the patient is waiting.
pub fn minutes(state: &State) -> Option<u32> {
    let State::Waiting(colour) = state else {
        return None;
    };
    match colour {
        Some(Colour::Red) => Some(0),
        Some(Colour::Yellow) | None => Some(30),
        Some(Colour::Green) => Some(120),
    }
}

/// What the board says about a patient in this state.
fn say(state: &State) -> String {
    match (state, minutes(state)) {
        (State::InRoom { room }, _) => format!("in room {room}"),
        (_, Some(minutes)) => format!("waits, at most {minutes} minutes"),
        (_, None) => String::from("not here"),
    }
}

/// What the board says about the patient after each line that could be read.
pub fn board(lines: &[&str]) -> Vec<String> {
    let mut state = State::NotHere;
    let mut board = Vec::new();
    for line in lines {
        let event = read(line);
        if !matches!(event, Event::Unread(_)) {
            state = after(state, event);
            board.push(say(&state));
        }
    }
    board
}
