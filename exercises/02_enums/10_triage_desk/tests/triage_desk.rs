//! Lines, states, and the board.

use triage_desk::{Colour, Event, State, after, board, minutes, read};

fn room(name: &str) -> State {
    State::InRoom {
        room: String::from(name),
    }
}

fn called(name: &str) -> Event {
    Event::Called {
        room: String::from(name),
    }
}

#[test]
fn lines_become_events() {
    assert_eq!(read("arrives"), Event::Arrives);
    assert_eq!(read("leaves"), Event::Leaves);
    assert_eq!(read("colour red"), Event::Colour(Colour::Red));
    assert_eq!(read("colour yellow"), Event::Colour(Colour::Yellow));
    assert_eq!(read("colour green"), Event::Colour(Colour::Green));
    assert_eq!(read("room 4"), called("4"));
    assert_eq!(read("room shock room"), called("shock room"));
}

#[test]
fn other_lines_are_kept_as_they_are() {
    for line in [
        "",
        "lunch",
        "colour blue",
        "colour",
        "Arrives",
        "arrives late",
    ] {
        assert_eq!(read(line), Event::Unread(String::from(line)));
    }
}

#[test]
fn a_patient_arrives_and_is_called() {
    let state = after(State::NotHere, Event::Arrives);
    assert_eq!(state, State::Waiting(None), "no colour yet");
    let state = after(state, Event::Colour(Colour::Red));
    assert_eq!(state, State::Waiting(Some(Colour::Red)));
    let state = after(state, Event::Colour(Colour::Green));
    assert_eq!(
        state,
        State::Waiting(Some(Colour::Green)),
        "a colour can be corrected"
    );
    assert_eq!(after(state, called("4")), room("4"));
}

#[test]
fn patients_leave_and_may_come_back() {
    assert_eq!(after(State::Waiting(None), Event::Leaves), State::Gone);
    assert_eq!(after(room("4"), Event::Leaves), State::Gone);
    assert_eq!(
        after(State::Gone, Event::Arrives),
        State::Waiting(None),
        "whoever comes back waits, and the old colour is forgotten"
    );
}

#[test]
fn what_does_not_fit_changes_nothing() {
    let colour = || Event::Colour(Colour::Red);
    assert_eq!(after(State::NotHere, colour()), State::NotHere);
    assert_eq!(after(State::NotHere, Event::Leaves), State::NotHere);
    assert_eq!(after(State::Gone, called("4")), State::Gone);
    assert_eq!(
        after(room("4"), colour()),
        room("4"),
        "a colour does not send a patient back to the waiting room"
    );
    assert_eq!(after(room("4"), Event::Arrives), room("4"));
    let waiting = State::Waiting(Some(Colour::Red));
    assert_eq!(
        after(waiting, Event::Arrives),
        State::Waiting(Some(Colour::Red)),
        "arriving twice does not lose the colour"
    );
    let unread = Event::Unread(String::from("lunch"));
    assert_eq!(after(State::Waiting(None), unread), State::Waiting(None));
}

#[test]
fn only_who_waits_has_minutes() {
    assert_eq!(minutes(&State::Waiting(Some(Colour::Red))), Some(0));
    assert_eq!(minutes(&State::Waiting(Some(Colour::Yellow))), Some(30));
    assert_eq!(minutes(&State::Waiting(Some(Colour::Green))), Some(120));
    assert_eq!(
        minutes(&State::Waiting(None)),
        Some(30),
        "without a colour as with yellow"
    );
    for state in [State::NotHere, room("4"), State::Gone] {
        assert_eq!(minutes(&state), None, "{state:?} does not wait");
    }
}

#[test]
fn the_board_shows_one_line_for_each_line_that_could_be_read() {
    let lines = [
        "arrives",
        "lunch",
        "colour red",
        "room shock room",
        "colour green",
        "leaves",
    ];
    assert_eq!(
        board(&lines),
        [
            "waits, at most 30 minutes",
            "waits, at most 0 minutes",
            "in room shock room",
            "in room shock room",
            "not here",
        ]
    );
    assert_eq!(board(&["leaves"]), ["not here"], "never was here");
    assert_eq!(board(&[]), [""; 0], "no lines");
}
